import type { Fields, Problems } from './fields';
import type { Annotation, AnnotationType, Parsed, Sidecar, SourceMetadata, Target } from './model';
import { defined, entryFields, finish, Ids, type OpenedFile, openFile } from './parseFile';

export const ANNOTATION_TYPES: readonly AnnotationType[] = [
  'mention',
  'event',
  'note',
  'rejection',
  'relation',
  'highlight',
];

/** Types that mean nothing without a passage. */
const NEEDS_TARGET: ReadonlySet<string> = new Set(['mention', 'event', 'rejection', 'highlight']);

/** The annotations of an opened sidecar with the index that each has in the file's list. */
export interface ListedAnnotation {
  readonly index: number;
  readonly annotation: Annotation;
}

/**
 * Reads a sidecar. Never throws. Entries that cannot be understood are reported and left out; the
 * whole is `undefined` where the YAML is broken; a newer format is only read. An empty text is an empty
 * sidecar.
 */
export function parseSidecar(text: string): Parsed<Sidecar> {
  const file = openSidecar(text);
  const annotations = readAnnotations(file).map(({ annotation }) => annotation);
  const source = readSourceMetadata(file);
  file.fields?.reportUnknown('a sidecar');
  return finish(file.problems, file.usable ? { source, annotations } : undefined);
}

/** Opens the frame of a sidecar: for reading and for edits. */
export function openSidecar(text: string): OpenedFile {
  return openFile(text, ['annotations', 'source']);
}

/** What the sidecar says of the source as a whole. */
export function readSourceMetadata(file: OpenedFile): SourceMetadata {
  const fields = file.usable ? file.fields?.map('source') : undefined;
  if (!fields) return {};
  const sha256 = fields.text('sha256');
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    file.problems.error(
      'bad-hash',
      'This is not a SHA-256 in hexadecimal (64 digits). Delete the line; Glossator writes it again.',
      fields.rangeOf('sha256'),
    );
  }
  const metadata = defined<SourceMetadata>({
    sha256: sha256?.toLowerCase(),
    sketch: fields.text('sketch'),
    language: fields.text('language'),
    published: fields.date('published'),
    title: fields.text('title'),
    url: fields.text('url'),
  });
  fields.reportUnknown('"source"');
  return metadata;
}

/** The annotations that can be understood, in the order of the file. */
export function readAnnotations(file: OpenedFile): ListedAnnotation[] {
  const nodes = (file.usable && file.fields?.items('annotations')) || [];
  const ids = new Ids(file.problems);
  return nodes.flatMap((node, index) => {
    const fields = entryFields(node, 'An annotation', file.problems);
    if (!fields) return [];
    const annotation = readAnnotation(fields, ids, file.problems);
    return annotation ? [{ index, annotation }] : [];
  });
}

function readAnnotation(fields: Fields, ids: Ids, problems: Problems): Annotation | undefined {
  const id = ids.take(fields, 'An annotation');
  const type = readType(fields, problems);
  const target = readTarget(fields, type, problems);
  const rest = defined<Annotation>({
    target,
    entity: fields.text('entity'),
    entityType: fields.text('entityType'),
    event: fields.text('event'),
    eventType: fields.text('eventType'),
    date: fields.date('date'),
    place: fields.text('place'),
    participants: fields.textLists('participants'),
    relation: fields.text('relation'),
    from: fields.text('from'),
    to: fields.text('to'),
    body: fields.text('body'),
    tags: fields.texts('tags'),
    creator: fields.text('creator'),
    created: readTimestamp(fields, problems),
  });
  fields.reportUnknown('an annotation');
  if (type === 'mention' && rest.entity === undefined) {
    problems.error(
      'missing-entity',
      'A mention needs the id of its entity: "entity: …".',
      fields.rangeOf('type'),
    );
  }
  if (type === 'event' && rest.event === undefined) {
    problems.error(
      'missing-event',
      'A report of an event needs the id of the event: "event: …".',
      fields.rangeOf('type'),
    );
  }
  const { relation, from, to } = rest;
  if (type === 'relation' && [relation, from, to].includes(undefined)) {
    problems.error(
      'missing-end',
      'A relation needs its kind and the ids of two annotations: "relation: …", "from: …", "to: …".',
      fields.rangeOf('type'),
    );
  }
  if (id === undefined || type === undefined) return undefined;
  const { start, end } = fields.node;
  return { ...rest, id, type, range: { start, end } };
}

function readType(fields: Fields, problems: Problems): AnnotationType | undefined {
  const text = fields.text('type');
  const type = ANNOTATION_TYPES.find((known) => known === text);
  if (!type) {
    const known = ANNOTATION_TYPES.join(', ');
    problems.error(
      'unknown-type',
      `An annotation needs a type: one of ${known}. The entry is kept, but not shown.`,
      fields.rangeOf('type'),
    );
  }
  return type;
}

function readTarget(
  fields: Fields,
  type: AnnotationType | undefined,
  problems: Problems,
): Target | undefined {
  const missing = !fields.has('target');
  const target = fields.map('target');
  if (!target) {
    if (missing && type !== undefined && NEEDS_TARGET.has(type)) {
      problems.error(
        'missing-target',
        `An annotation of type "${type}" needs its passage: "target: {exact: …}".`,
        fields.rangeOf('type'),
      );
    }
    return undefined;
  }
  const exact = target.text('exact');
  const start = target.count('start');
  const end = target.count('end');
  const ink = target.count('ink');
  if (exact === undefined || exact === '') {
    problems.error(
      'missing-target',
      'A target needs the quoted passage: "exact: …".',
      target.has('exact') ? target.rangeOf('exact') : target.node,
    );
  }
  if (start !== undefined && end !== undefined && end < start) {
    problems.error('bad-offsets', '"end" must not be before "start".', target.rangeOf('end'));
  }
  const prefix = target.text('prefix');
  const suffix = target.text('suffix');
  target.reportUnknown('a target');
  if (exact === undefined || exact === '') return undefined;
  return { exact, ...defined<Target>({ prefix, suffix, start, end, ink }) };
}

const TIMESTAMP =
  /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

function readTimestamp(fields: Fields, problems: Problems): string | undefined {
  const text = fields.text('created');
  if (text !== undefined && !TIMESTAMP.test(text)) {
    problems.error(
      'bad-timestamp',
      'Write a time in ISO 8601 with its zone, such as 2026-11-21T10:00:00Z.',
      fields.rangeOf('created'),
    );
  }
  return text;
}
