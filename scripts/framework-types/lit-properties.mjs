/**
 * What Lit itself knows of the properties of an element's class: its attributes, whether they
 * reflect, and their defaults. It is read from the built classes, which load in Node too, so nothing
 * is said twice.
 *
 * @param {any} declaration a class in a custom elements manifest, with its own and inherited members;
 *   its members and attributes are changed
 * @param {import('lit').LitElement & { constructor: any }} element one of that class, as it is made
 */
export function describeProperties(declaration, element) {
  declaration.attributes = [];
  for (const [property, { attribute, reflect }] of element.constructor.elementProperties) {
    const member = declaration.members.find((/** @type {any} */ { name }) => name === property);
    if (!member) throw new Error(`${declaration.name} does not declare ${property}`);
    const initial = Reflect.get(element, property);
    if (initial !== undefined) member.default = literal(initial);
    if (attribute === false) continue;
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    const { type, default: value, description, inheritedFrom } = member;
    Object.assign(member, { attribute: name, ...(reflect && { reflects: true }) });
    declaration.attributes.push({
      name,
      type,
      default: value,
      description,
      fieldName: property,
      inheritedFrom,
    });
  }
}

/** @param {unknown} value of a default, to be written as JavaScript */
const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));
