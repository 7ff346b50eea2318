import type { Evidence, LocalEntity, Mention, Recognition } from '../recognise/recognition';

/**
 * Values that many records have in common, kept once: of what is read from JSON every type, tag and
 * reason would else be a copy of its own, a third of the memory of a large index.
 */
export class SharedValues {
  readonly #strings = new Map<string, string>();
  readonly #reasons = new Map<string, readonly Evidence[]>();

  string(value: string): string {
    const known = this.#strings.get(value);
    if (known !== undefined) return known;
    this.#strings.set(value, value);
    return value;
  }

  evidence(list: readonly Evidence[]): readonly Evidence[] {
    let key = '';
    for (const { rule, detail, score } of list) key += `${rule}\n${detail ?? '\0'}\n${score}\n`;
    const known = this.#reasons.get(key);
    if (known) return known;
    this.#reasons.set(key, list);
    return list;
  }

  /** The same recognition, with what it has in common with others shared. */
  recognition(given: Recognition): Recognition {
    const mention = (each: Mention): Mention => ({
      ...each,
      type: this.string(each.type),
      form: this.string(each.form) as Mention['form'],
      evidence: this.evidence(each.evidence),
    });
    const entity = (each: LocalEntity): LocalEntity => ({
      ...each,
      type: this.string(each.type),
      name: this.string(each.name),
      names: each.names.map((name) => ({
        text: this.string(name.text),
        language: this.string(name.language),
        kind: this.string(name.kind) as typeof name.kind,
      })),
    });
    return {
      ...given,
      mentions: given.mentions.map(mention),
      entities: given.entities.map(entity),
      quotes: given.quotes.map((quote) => ({ ...quote, evidence: this.evidence(quote.evidence) })),
      ...(given.references && { references: given.references.map(mention) }),
    };
  }
}
