import { isObject, listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';

/** A resource that another one refers to, with what the reference says of it. */
export interface Target {
  /** The name of the relationship. */
  readonly field: string;
  /** Such as `media--document`. */
  readonly type: string;
  readonly id: string;
  readonly meta: JsonObject;
  /** `undefined` if the answer does not include it. */
  readonly resource: JsonObject | undefined;
}

/** One answer of JSON:API, with its resources and what it includes. */
export class JsonApiAnswer {
  readonly nodes: readonly unknown[];
  private readonly included: ReadonlyMap<string, JsonObject>;

  constructor(readonly answer: JsonObject) {
    this.nodes = listIn(answer.data);
    this.included = new Map(
      listIn(answer.included)
        .filter(isObject)
        .map((resource) => [`${textIn(resource.type)} ${textIn(resource.id)}`, resource]),
    );
  }

  /** The address to which the paths of nodes belong: with the language, if addresses have it. */
  root(address = ''): string {
    const { self } = objectIn(this.answer.links);
    const own = textIn(objectIn(self).href ?? self) || address;
    return own.replace(/\/?jsonapi(?:\/.*|\?.*)?$/s, '').replace(/\/$/, '');
  }

  /** Whether its own address is that of a language. */
  isOf(code: string): boolean {
    return this.root().toLowerCase().endsWith(`/${code.toLowerCase()}`);
  }

  /** What a resource refers to, in its own order. */
  targets(resource: JsonObject): readonly Target[] {
    // Programs that read JSON:API put the references beside the attributes.
    const relationships = isObject(resource.relationships) ? resource.relationships : resource;
    return Object.entries(relationships).flatMap(([field, relationship]) =>
      listIn(objectIn(relationship).data ?? (resource.relationships ? undefined : relationship))
        .map(objectIn)
        .filter((target) => textIn(target.type).includes('--'))
        .map((target) => this.target(field, target)),
    );
  }

  /** The number of resources that the server has left out, and its first reason. */
  omitted(): { readonly count: number; readonly detail: string } {
    const { detail, links } = objectIn(objectIn(this.answer.meta).omitted);
    const count = Object.keys(objectIn(links)).filter((name) => name !== 'help').length;
    return { count, detail: textIn(detail) };
  }

  private target(field: string, target: JsonObject): Target {
    const [type, id] = [textIn(target.type), textIn(target.id)];
    const resource = this.included.get(`${type} ${id}`);
    return { field, type, id, meta: objectIn(target.meta), resource };
  }
}

/** The attributes of a resource. Programs that read JSON:API put them into the resource itself. */
export function attributesOf(resource: JsonObject | undefined): JsonObject {
  return objectIn(resource?.attributes ?? resource);
}
