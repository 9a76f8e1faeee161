import { textIn, type JsonObject } from '../reading/json-value.js';
import { attributesOf, type JsonApiAnswer } from './json-api.js';

/** A node in one language, with the answer that it came in. */
export interface Version {
  /** The UUID of the node, with the language after it if this is a translation. */
  readonly id: string;
  readonly uuid: string;
  /** A language code of Drupal. */
  readonly code: string;
  readonly node: JsonObject;
  readonly answer: JsonApiAnswer;
}

/**
 * The nodes of several answers, with the languages that each came in: all languages of a node have one
 * UUID.
 *
 * JSON:API sends a node in the language of the address, or in the one that it was written in if it has
 * no translation. So the same words may come several times, and they are kept once.
 */
export class NodeVersions {
  private readonly byUuid = new Map<string, Map<string, Version>>();

  /** Adds a node as an answer has it. */
  add(node: JsonObject, answer: JsonApiAnswer): void {
    const uuid = textIn(node.id);
    const { langcode, default_langcode: isOriginal } = attributesOf(node);
    const code = textIn(langcode);
    const versions = this.byUuid.get(uuid) ?? new Map<string, Version>();
    this.byUuid.set(uuid, versions);
    const before = versions.get(code);
    // Only an address with its own language leads to it.
    if (before && !answer.isOf(code)) return;
    // The id of each is the same whichever languages are read. Not every program says which was first.
    const isFirst = isOriginal === true || (isOriginal !== false && !versions.size);
    const id = before?.id ?? (isFirst ? uuid : `${uuid}:${code}`);
    versions.set(code, { id, uuid, code, node, answer });
  }

  /** All versions, those of one node beside each other. */
  *all(): Iterable<Version> {
    for (const versions of this.byUuid.values()) yield* versions.values();
  }

  /** All versions of a node. */
  of(uuid: string): readonly Version[] {
    return [...(this.byUuid.get(uuid)?.values() ?? [])];
  }

  /** The id of a node as a text in a language refers to it. */
  idIn(code: string, uuid: string): string {
    const versions = this.of(uuid);
    const own = versions.find((version) => version.code === code);
    return (own ?? versions.find(({ id }) => id === uuid) ?? versions[0])?.id ?? uuid;
  }
}
