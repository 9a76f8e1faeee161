/** The accessibility tree that Chromium gives to screen readers, as text. */
import type { CDPSession } from '@playwright/test';

/** A node in the format of the DevTools protocol. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles without a meaning of their own. */
const TRANSPARENT = new Set(['generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak']);

/** Roles whose name replaces the texts inside. */
const CONTROLS = new Set(['link', 'button', 'DisclosureTriangle', 'image']);

/** Roles whose name is listed. Other names only repeat the texts inside. */
const NAMED = new Set([...CONTROLS, 'list', 'article', 'region', 'group', 'status']);

const STATES = new Set(['level', 'expanded', 'disabled']);

/**
 * The accessibility tree inside the page's `<main>`. Each node is a line, `role "name"
 * state=value`. The nodes inside it follow below, further to the right.
 */
export async function accessibilityTree(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === 'main')!;
  return childrenOf(main, '', byId);
}

function childrenOf({ childIds = [] }: AxNode, indent: string, all: Map<string, AxNode>): string {
  return childIds.map((id) => linesOf(all.get(id), indent, all)).join('');
}

function linesOf(node: AxNode | undefined, indent: string, all: Map<string, AxNode>): string {
  if (!node) return '';
  const role = node.role?.value ?? '';
  if (node.ignored || TRANSPARENT.has(role)) return childrenOf(node, indent, all);
  const name = (node.name?.value ?? '').trim();
  if (role === 'StaticText') return name && `${indent}${JSON.stringify(name)}\n`;
  const states = (node.properties ?? [])
    .filter(({ name }) => STATES.has(name) && role !== 'listitem')
    .map(({ name, value }) => ` ${name}=${String(value.value)}`);
  const listedName = NAMED.has(role) && name ? ` ${JSON.stringify(name)}` : '';
  const inside = childrenOf(node, `${indent}  `, all);
  return `${indent}${role}${listedName}${states.join('')}\n${CONTROLS.has(role) ? withoutTexts(inside) : inside}`;
}

const withoutTexts = (lines: string): string => lines.replaceAll(/^ *".*"\n/gm, '');
