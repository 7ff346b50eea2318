import fc from 'fast-check';
import type { NewAnnotation } from '../../../src/annotations/editSidecar';

/** Words that YAML is picky about, and harmless ones. */
const WORDS = [
  'Ana Rivera',
  'yes',
  '12',
  "it's",
  'say "no"',
  'a: b',
  'x #1',
  '- dash',
  '{brace}',
  'a, b',
  '越通社：“消息”',
  'Việt Nam',
  '😀',
  ' lead',
  'trail ',
  'two\nlines',
  '# hash',
  '2021-03-17',
  '\\n',
  '*star',
  '&and',
];

export const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);

export const body = fc.oneof(
  word,
  fc.constantFrom(
    'One\nTwo\n',
    'One\n\n  two',
    '\nlead',
    'end\n\n',
    'a\n \nb',
    'tab\tbed\r\n',
    'x \ny\n',
  ),
);

/** An annotation without its id. */
export const content: fc.Arbitrary<Omit<NewAnnotation, 'id'>> = fc
  .record({
    start: fc.option(fc.nat(500), { nil: undefined }),
    exact: word,
    prefix: fc.option(word, { nil: undefined }),
    suffix: fc.option(word, { nil: undefined }),
    kind: fc.constantFrom('mention' as const, 'note' as const, 'event' as const),
    body: fc.option(body, { nil: undefined }),
    tags: fc.option(fc.array(word, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    participants: fc.option(
      fc.dictionary(
        fc.constantFrom('host', 'guest'),
        fc.oneof(word, fc.array(word, { minLength: 1 })),
        {
          minKeys: 1,
        },
      ),
      { nil: undefined },
    ),
    date: fc.option(fc.constantFrom('2021', '2021-03-17', '2021?', '2019-08-05/2019-08-07'), {
      nil: undefined,
    }),
  })
  .map(({ start, exact, prefix, suffix, kind, ...rest }) => ({
    ...present(rest),
    type: kind,
    ...(kind === 'mention' ? { entity: exact } : {}),
    ...(kind === 'event' ? { event: exact } : {}),
    target: { exact, ...present({ prefix, suffix, start, end: start && start + 1 }) },
  }));

/** Without the keys whose value is `undefined`. */
export function present<T extends object>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Takes choices from a list of numbers, over and over. */
class Choices {
  #at = 0;
  readonly #numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  next(bound: number): number {
    return (this.#numbers[this.#at++ % this.#numbers.length] ?? 0) % bound;
  }

  flip(): boolean {
    return this.next(2) === 1;
  }
}

/** Writes a sidecar the way some person might: the choices decide on every detail of style. */
export class PersonalStyle {
  readonly #choices: Choices;
  #comments = 0;
  readonly #indent: string;
  readonly #gap: string;

  constructor(numbers: readonly number[]) {
    this.#choices = new Choices(numbers);
    this.#indent = ' '.repeat([0, 2, 4][this.#choices.next(3)] ?? 2);
    this.#gap = ' '.repeat(1 + this.#choices.next(3));
  }

  sidecar(annotations: readonly NewAnnotation[]): string {
    const choices = this.#choices;
    const lines: string[] = [...this.#above('')];
    if (choices.flip()) lines.push('---');
    lines.push(`glossator: 1${this.#trailing()}`);
    if (choices.flip()) {
      lines.push(
        'source:',
        `  sha256: ${'ab'.repeat(32)}${this.#trailing()}`,
        '  title: "A: b"',
        '',
      );
    }
    lines.push(...this.#list(annotations));
    if (choices.flip())
      lines.push('', ...this.#above(''), `x-own: {kept: [1, 2]}${this.#trailing()}`);
    const end = choices.flip() ? '\n' : '';
    const text = lines.join('\n') + end;
    return (
      (choices.next(4) === 0 ? '\uFEFF' : '') +
      (choices.flip() ? text.replaceAll('\n', '\r\n') : text)
    );
  }

  #list(annotations: readonly NewAnnotation[]): string[] {
    const choices = this.#choices;
    if (annotations.length === 0) {
      return [
        ['annotations: []', 'annotations:', 'annotations: [ ]  # none'][choices.next(3)] ?? '',
      ];
    }
    if (choices.next(8) === 0) {
      const items = annotations.map((annotation) => `  ${this.#flow(annotation)}`);
      return ['annotations: [', items.join(',\n'), ']'];
    }
    const lines = [`annotations:${this.#trailing()}`];
    for (const annotation of annotations) {
      if (choices.next(3) === 0) lines.push('');
      lines.push(...this.#above(this.#indent), ...this.#item(annotation));
    }
    return lines;
  }

  #item(annotation: NewAnnotation): string[] {
    const start = `${this.#indent}-${this.#gap}`;
    if (this.#choices.next(4) === 0) return [start + this.#flow(annotation) + this.#trailing()];
    const pad = ' '.repeat(start.length);
    const entries = Object.entries(annotation).map(([key, value]) => this.#entry(key, value));
    if (this.#choices.flip()) entries.reverse();
    const unknown = this.#choices.next(3) === 0 ? [[`x-mine: "kept"${this.#trailing()}`]] : [];
    const lines = [...entries, ...unknown].flatMap((entry, index) => [
      ...(index > 0 ? this.#above(pad).map((line) => line.trimStart()) : []),
      ...entry,
    ]);
    return lines.map((line, index) => (index === 0 ? start : line === '' ? '' : pad) + line);
  }

  #entry(key: string, value: unknown): string[] {
    const choices = this.#choices;
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && choices.flip()) {
      const inner = Object.entries(value).map(
        ([name, one]) => `  ${name}: ${this.#flow(one)}${this.#trailing()}`,
      );
      return [`${key}:${this.#trailing()}`, ...inner];
    }
    if (Array.isArray(value) && choices.flip()) {
      const dent = choices.flip() ? '  ' : '';
      return [`${key}:`, ...value.map((one) => `${dent}- ${this.#flow(one)}${this.#trailing()}`)];
    }
    if (
      typeof value === 'string' &&
      /^[^\s#][^\r]*\S\n?$/.test(value) &&
      value.includes('\n') &&
      !/\n[ \t]*\n/.test(value) &&
      !/\p{C}/u.test(value.replaceAll('\n', ''))
    ) {
      const kept = value.endsWith('\n');
      const inner = (kept ? value.slice(0, -1) : value).split('\n');
      const blank = choices.next(3) === 0 ? [''] : [];
      return [`${key}: ${kept ? '|' : '|-'}`, ...inner.map((line) => `   ${line}`), ...blank];
    }
    return [`${key}: ${this.#flow(value)}${this.#trailing()}`];
  }

  #flow(value: unknown): string {
    if (typeof value === 'string') return this.#string(value);
    if (Array.isArray(value)) return `[${value.map((one) => this.#flow(one)).join(this.#comma())}]`;
    if (typeof value === 'object' && value !== null) {
      const space = this.#choices.flip() ? ' ' : '';
      const entries = Object.entries(value).map(([key, one]) => `${key}: ${this.#flow(one)}`);
      return `{${space}${entries.join(this.#comma())}${space}}`;
    }
    return String(value);
  }

  #string(text: string): string {
    if (
      /^[A-Za-z][A-Za-z ]*[a-z]$/.test(text) &&
      !/^(yes|no|on|off|true|false|null)$/i.test(text) &&
      this.#choices.flip()
    ) {
      return text;
    }
    if (!/[\p{C}\u2028\u2029]/u.test(text) && this.#choices.flip()) {
      return `'${text.replaceAll("'", "''")}'`;
    }
    return JSON.stringify(text).replaceAll(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  #comma(): string {
    return [', ', ',  ', ' , '][this.#choices.next(3)] ?? ', ';
  }

  #trailing(): string {
    return this.#choices.next(4) === 0 ? `  # c${this.#comments++}!` : '';
  }

  #above(indent: string): string[] {
    return this.#choices.next(4) === 0 ? [`${indent}# c${this.#comments++}!`] : [];
  }
}
