import { daysInMonth } from '../time/calendar';
import type { Fields, Problems } from './fields';
import { MESSAGES } from './messages';
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
  file.fields?.reportUnknown();
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
    file.problems.error('bad-hash', MESSAGES.badHash, fields.rangeOf('sha256'));
  }
  const metadata = defined<SourceMetadata>({
    sha256: sha256?.toLowerCase(),
    sketch: fields.text('sketch'),
    language: fields.text('language'),
    published: fields.date('published'),
    title: fields.text('title'),
    url: fields.text('url'),
  });
  fields.reportUnknown();
  return metadata;
}

/** The annotations that can be understood, in the order of the file. */
export function readAnnotations(file: OpenedFile): ListedAnnotation[] {
  const nodes = (file.usable && file.fields?.items('annotations')) || [];
  const ids = new Ids(file.problems);
  return nodes.flatMap((node, index) => {
    const fields = entryFields(node, file.problems);
    if (!fields) return [];
    const annotation = readAnnotation(fields, ids, file.problems);
    return annotation ? [{ index, annotation }] : [];
  });
}

function readAnnotation(fields: Fields, ids: Ids, problems: Problems): Annotation | undefined {
  const id = ids.take(fields);
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
    toSource: fields.text('toSource'),
    body: fields.text('body'),
    tags: fields.texts('tags'),
    creator: fields.text('creator'),
    created: readTimestamp(fields, problems),
  });
  fields.reportUnknown();
  if (type === 'mention' && rest.entity === undefined) {
    problems.error('missing-entity', MESSAGES.missingEntity, fields.rangeOf('type'));
  }
  if (type === 'event' && rest.event === undefined) {
    problems.error('missing-event', MESSAGES.missingEvent, fields.rangeOf('type'));
  }
  const { relation, from, to } = rest;
  if (type === 'relation' && [relation, from, to].includes(undefined)) {
    problems.error('missing-end', MESSAGES.missingEnd, fields.rangeOf('type'));
  }
  if (id === undefined || type === undefined) return undefined;
  const { start, end } = fields.node;
  return { ...rest, id, type, range: { start, end } };
}

function readType(fields: Fields, problems: Problems): AnnotationType | undefined {
  const text = fields.text('type');
  const type = ANNOTATION_TYPES.find((known) => known === text);
  if (!type) problems.error('unknown-type', MESSAGES.unknownType, fields.rangeOf('type'));
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
      problems.error('missing-target', MESSAGES.missingTarget, fields.rangeOf('type'));
    }
    return undefined;
  }
  const exact = target.text('exact');
  const start = target.count('start');
  const end = target.count('end');
  const ink = target.count('ink');
  if (exact === undefined || exact === '') {
    const range = target.has('exact') ? target.rangeOf('exact') : target.node;
    problems.error('missing-target', MESSAGES.emptyTarget, range);
  }
  if (start !== undefined && end !== undefined && end < start) {
    problems.error('bad-offsets', MESSAGES.badOffsets, target.rangeOf('end'));
  }
  const prefix = target.text('prefix');
  const suffix = target.text('suffix');
  target.reportUnknown();
  if (exact === undefined || exact === '') return undefined;
  return { exact, ...defined<Target>({ prefix, suffix, start, end, ink }) };
}

const TIMESTAMP =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

/** Whether a text is a day, or a time of one, that there is. Leap seconds count as such. */
function isTimestamp(text: string): boolean {
  const [year, month, day, hour = 0, minute = 0, second = 0] = (TIMESTAMP.exec(text) ?? [])
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false;
  return hour < 24 && minute < 60 && second <= 60;
}

function readTimestamp(fields: Fields, problems: Problems): string | undefined {
  const text = fields.text('created');
  if (text !== undefined && !isTimestamp(text)) {
    problems.error('bad-timestamp', MESSAGES.badTimestamp, fields.rangeOf('created'));
  }
  return text;
}
