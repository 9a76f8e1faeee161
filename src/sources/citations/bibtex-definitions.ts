/** No entry uses more. */
const MOST = 100;

/** The definitions of a file of BibTeX: `@string{who = "World Health Organization"}`. */
export class BibtexDefinitions {
  private readonly byName = new Map<string, string>();

  /** Adds the text of a definition. A later one of the same name takes its place. */
  add(definition: string): void {
    const name = /^@\s*string\s*[{(]\s*([^\s=]{1,100})/i.exec(definition)?.[1];
    if (name) this.byName.set(name.toLowerCase(), definition);
  }

  /** The definitions that an entry uses, and those that these use, which stand first. */
  usedIn(entry: string): string {
    const seen = new Set<string>();
    const used: string[] = [];
    const visit = (text: string): void => {
      for (const [word] of text.matchAll(/[^\s{}()#=,"@]{1,100}/g)) {
        const definition = this.byName.get(word.toLowerCase());
        if (!definition || seen.has(definition) || seen.size > MOST) continue;
        seen.add(definition);
        visit(definition);
        used.push(definition);
      }
    };
    visit(entry);
    return used.join('');
  }
}
