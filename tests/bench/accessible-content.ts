/** Reads the accessible content of a page: what screen readers get from Chromium. */
import type { CDPSession, Page } from 'playwright-core';

/** The accessible content of a page, in reading order. */
export interface AccessibleContent {
  /**
   * The accessibility tree, one line a node: its role, level and name. Texts in a row are one line
   * without white space. Boxes without a meaning are left out, as is the only paragraph of a list
   * item.
   */
  readonly tree: readonly string[];
  /** The visible texts without white space, each with its language and direction. */
  readonly texts: readonly string[];
}

/** Roles without a meaning for readers. */
const MEANINGLESS = /^(?:none|generic|InlineTextBox)$/;

type AxNodes = Awaited<ReturnType<typeof axNodes>>;

const axNodes = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** Reads the content of a page, with all that its disclosures show when they are open. */
export async function accessibleContent(page: Page): Promise<AccessibleContent> {
  const session = await page.context().newCDPSession(page);
  return { tree: linesOf(await axNodes(session)), texts: await page.evaluate(readTexts) };
}

function linesOf(nodes: AxNodes): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let text = '';
  const endText = (): void => {
    if (text.trim()) lines.push(`text: ${text.replace(/\s+/g, '')}`);
    text = '';
  };
  const visit = (node: AxNodes[number], parent = ''): void => {
    const { name, ignored, properties = [], childIds = [] } = node;
    const role = String(node.role?.value);
    const isLeftOut =
      ignored || MEANINGLESS.test(role) || (role === 'paragraph' && parent === 'listitem');
    if (!isLeftOut && role === 'StaticText') text += String(name?.value);
    else if (!isLeftOut) {
      endText();
      const level = properties.find((property) => property.name === 'level')?.value.value as
        number | undefined;
      lines.push(`${role} ${level ?? ''}: ${String(name?.value ?? '')}`);
    }
    for (const child of childIds.flatMap((id) => byId.get(id) ?? [])) {
      visit(child, isLeftOut ? parent : role);
    }
  };
  if (nodes[0]) visit(nodes[0]);
  endText();
  return lines;
}

/** Runs in the page. */
function readTexts(): string[] {
  const texts: { text: string; where: string }[] = [];
  const visit = (node: Node, lang: string, direction: string): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, '');
      const where = `${lang}, ${direction}`;
      const last = texts.at(-1);
      if (!text) return;
      if (last?.where === where) last.text += text;
      else texts.push({ text, where });
    } else if (node instanceof HTMLElement) {
      if (node.inert || node.matches('script, style, template')) return;
      const isSlot = node instanceof HTMLSlotElement;
      const children = isSlot
        ? node.assignedNodes({ flatten: true })
        : (node.shadowRoot ?? node).childNodes;
      const style = getComputedStyle(node);
      for (const child of children) visit(child, node.lang || lang, style.direction);
    }
  };
  visit(document.body, document.documentElement.lang, '');
  return texts.map(({ text, where }) => `${text} (${where})`);
}
