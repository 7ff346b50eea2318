import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  Parser,
  type ParsedNode,
  type Scalar,
} from 'yaml';
import type { Span } from '../../text/span';
import { makeDiagnostic, MESSAGES, type Template } from '../messages';
import type { Diagnostic } from '../model';
import { readPlainYaml } from './readPlainYaml';
import type {
  ScalarStyle,
  YamlEntry,
  YamlItem,
  YamlMap,
  YamlNode,
  YamlScalar,
  YamlSequence,
} from './yamlNode';

/** Collections inside one another; our own files need five. */
const MAX_DEPTH = 64;
/** Nodes that aliases stand for, each counted as often as it is reached. */
const MAX_ALIASED = 10_000;
/** Problems of syntax after which reading stops. */
const MAX_ERRORS = 20;

/** A YAML text, read. */
export interface YamlText {
  /** `undefined` for a text without content, and where `ok` is false. */
  readonly root: YamlNode | undefined;
  /** Whether it is one sound YAML document: only then may it be edited. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one YAML 1.2 document (core schema) with the places of everything in it. Never throws:
 * broken syntax, several documents, duplicate keys, alias bombs and deep nesting are diagnostics. Plain
 * files, which are most, are read in a small part of the time that any YAML takes.
 */
export function readYaml(text: string): YamlText {
  const root = readPlainYaml(text);
  return root ? { root, ok: true, diagnostics: [] } : readAnyYaml(text);
}

/** {@link readYaml} without its short cut. */
export function readAnyYaml(text: string): YamlText {
  try {
    return composeText(text);
  } catch {
    const start = { start: 0, end: Math.min(text.length, 1) };
    return failure('yaml-syntax', MESSAGES.yamlUnreadable, start);
  }
}

function failure(code: string, template: Template, range: Span, ...args: string[]): YamlText {
  const diagnostics = [makeDiagnostic('error', code, template, range, args)];
  return { root: undefined, ok: false, diagnostics };
}

function composeText(text: string): YamlText {
  const conflict = /^(?:<{7}|>{7}) ?.*$/m.exec(text);
  if (conflict) {
    const marker = { start: conflict.index, end: conflict.index + conflict[0].length };
    return failure('merge-conflict', MESSAGES.mergeConflict, marker);
  }
  const composer = new Composer({
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'silent',
    version: '1.2',
  });
  const documents: Document.Parsed[] = [];
  const lexer = new Lexer();
  const parser = new Parser();
  let errors = 0;
  const feed = (tokens: Iterable<CST.Token>): boolean => {
    for (const token of tokens) {
      if (token.type === 'error' && ++errors > MAX_ERRORS) return false;
      for (const document of composer.next(token)) {
        documents.push(document);
        errors += document.errors.length;
      }
    }
    return errors <= MAX_ERRORS && documents.length < 3;
  };
  let whole = true;
  for (const lexeme of lexer.lex(text)) {
    whole = feed(parser.next(lexeme));
    if (!whole) break;
    if (parser.stack.length > MAX_DEPTH) {
      const here = { start: parser.offset, end: parser.offset + 1 };
      return failure('too-deep', MESSAGES.tooDeep, here, String(MAX_DEPTH));
    }
  }
  if (whole && feed(parser.end())) documents.push(...composer.end(true, text.length));
  return readDocuments(text, documents);
}

/** What is said of mistakes, by the parser's name for them. */
const SYNTAX: Readonly<Record<string, Template>> = {
  BAD_INDENT: MESSAGES.yamlIndent,
  TAB_AS_INDENT: MESSAGES.yamlTab,
  MISSING_CHAR: MESSAGES.yamlMissing,
  BLOCK_AS_IMPLICIT_KEY: MESSAGES.yamlColon,
  BAD_SCALAR_START: MESSAGES.yamlStart,
  ALIAS_PROPS: MESSAGES.yamlAlias,
  BAD_ALIAS: MESSAGES.yamlAlias,
  MULTIPLE_ANCHORS: MESSAGES.yamlAlias,
  BAD_COLLECTION_TYPE: MESSAGES.yamlTag,
  BAD_PROP_ORDER: MESSAGES.yamlTag,
  MULTIPLE_TAGS: MESSAGES.yamlTag,
  TAG_RESOLVE_FAILED: MESSAGES.yamlTag,
  BAD_DIRECTIVE: MESSAGES.yamlDirective,
  BAD_DQ_ESCAPE: MESSAGES.yamlEscape,
  BLOCK_IN_FLOW: MESSAGES.yamlBlock,
  KEY_OVER_1024_CHARS: MESSAGES.yamlKey,
  MULTILINE_IMPLICIT_KEY: MESSAGES.yamlKey,
  UNEXPECTED_TOKEN: MESSAGES.yamlUnexpected,
};

function readDocuments(text: string, documents: readonly Document.Parsed[]): YamlText {
  const found = documents.flatMap((document) => document.errors).slice(0, MAX_ERRORS);
  const diagnostics: Diagnostic[] = found.map(({ code, pos, message }) => {
    const range = clip({ start: pos[0], end: pos[1] }, text.length);
    // What comes behind an open bracket is read as if it went on there.
    const open = code === 'BAD_INDENT' && message.startsWith('Flow ');
    const said = SYNTAX[open ? 'MISSING_CHAR' : code] ?? MESSAGES.yamlUnreadable;
    return makeDiagnostic('error', 'yaml-syntax', said, range);
  });
  const [document, second] = documents;
  if (diagnostics.length === 0 && second) {
    const start = second.range[0];
    const mark = clip({ start, end: start + 3 }, text.length);
    diagnostics.push(makeDiagnostic('error', 'several-documents', MESSAGES.severalDocuments, mark));
  }
  if (diagnostics.length > 0 || !document) {
    return { root: undefined, ok: diagnostics.length === 0, diagnostics };
  }
  const builder = new TreeBuilder(text);
  const root = document.contents ? builder.build(document.contents) : undefined;
  if (builder.diagnostics.length > 0) {
    return { root: undefined, ok: false, diagnostics: builder.diagnostics };
  }
  return { root: isNothing(root) ? undefined : root, ok: true, diagnostics: [] };
}

function isNothing(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'empty';
}

function clip(span: Span, length: number): Span {
  const start = Math.min(Math.max(0, span.start), length);
  return { start, end: Math.min(Math.max(span.end, start), length) };
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

type Content = YamlScalar | YamlMap | YamlSequence;

/** Turns the nodes of the YAML package into ours. */
class TreeBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #text: string;
  readonly #anchors = new Map<string, { readonly node: Content; readonly size: number }>();
  #aliased = 0;
  #size = 0;

  constructor(text: string) {
    this.#text = text;
  }

  build(node: ParsedNode | null, at = 0): YamlNode {
    if (node === null) return emptyScalar(at);
    if (isAlias(node)) return this.#alias(node.source, rangeOf(node.range));
    const before = this.#size++;
    const content = this.#content(node);
    if (node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { node: content, size: this.#size - before });
    }
    return content;
  }

  #alias(source: string, range: Span): YamlNode {
    const anchor = this.#anchors.get(source);
    if (!anchor) {
      this.#fail('yaml-syntax', MESSAGES.unknownAlias, range, source);
      return emptyScalar(range.start);
    }
    this.#size += anchor.size;
    this.#aliased += anchor.size;
    if (this.#aliased > MAX_ALIASED) {
      this.#fail('too-many-aliases', MESSAGES.tooManyAliases, range);
    }
    return { kind: 'alias', ...range, target: anchor.node };
  }

  #content(node: Exclude<ParsedNode, Alias.Parsed>): Content {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const { start, end } = rangeOf(node.range);
      const entries = this.#entries(node.items);
      const flow = node.flow === true;
      return { kind: 'map', flow, entries, start, end: flow ? end : endOfEntries(entries, end) };
    }
    if (isSeq<ParsedNode>(node)) {
      const { start, end } = rangeOf(node.range);
      const flow = node.flow === true;
      const items = this.#items(node.items, node.srcToken);
      const last = items.at(-1);
      const lastEnd = last ? Math.max(last.node.end, (last.dash ?? -1) + 1) : end;
      return { kind: 'sequence', flow, items, start, end: flow ? end : lastEnd };
    }
    if (isScalar(node)) return this.#scalar(node);
    return emptyScalar(0);
  }

  #scalar(node: Scalar): YamlScalar {
    const { start, end } = rangeOf(node.range);
    const style = start === end ? 'empty' : (STYLES[node.type ?? ''] ?? 'plain');
    const raw = node.value;
    const value =
      typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' || raw === null
        ? raw
        : null;
    const text = typeof value === 'string' ? value : this.#text.slice(start, end);
    return { kind: 'scalar', value, text, style, start, end };
  }

  #entries(pairs: readonly Pair<ParsedNode, ParsedNode | null>[]): YamlEntry[] {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of pairs) {
      const { key } = pair;
      const source = pair.srcToken;
      const explicit = source?.start.some((token) => token.type === 'explicit-key-ind') ?? false;
      const colon = source?.sep?.find((token) => token.type === 'map-value-ind')?.offset;
      if (!isScalar(key)) {
        const range = rangeOf((key as ParsedNode | null)?.range);
        this.#fail('wrong-type', MESSAGES.badKey, range);
        continue;
      }
      const keyNode = this.#scalar(key);
      if (seen.has(keyNode.text)) {
        this.#fail('duplicate-key', MESSAGES.duplicateKey, keyNode, keyNode.text);
      }
      seen.add(keyNode.text);
      const value = this.build(pair.value, (colon ?? keyNode.end - 1) + 1);
      entries.push({ key: keyNode, colon, explicit, value });
    }
    return entries;
  }

  #items(nodes: readonly ParsedNode[], token: CST.Token | undefined): YamlItem[] {
    const dashes: number[] = [];
    if (token?.type === 'block-seq') {
      for (const item of token.items) {
        const dash = item.start.find((part) => part.type === 'seq-item-ind');
        if (dash) dashes.push(dash.offset);
      }
    }
    return nodes.map((node, index) => {
      const dash = dashes[index];
      return { dash, node: this.build(node, (dash ?? 0) + 1) };
    });
  }

  #fail(code: string, template: Template, range: Span, ...args: string[]): void {
    if (this.diagnostics.length >= MAX_ERRORS) return;
    const inside = clip(range, this.#text.length);
    this.diagnostics.push(makeDiagnostic('error', code, template, inside, args));
  }
}

function endOfEntries(entries: readonly YamlEntry[], fallback: number): number {
  const last = entries.at(-1);
  if (!last) return fallback;
  return Math.max(last.value.end, (last.colon ?? -1) + 1, last.key.end);
}

function emptyScalar(at: number): YamlScalar {
  return { kind: 'scalar', value: null, text: '', style: 'empty', start: at, end: at };
}

function rangeOf(range: readonly [number, number, number] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
