import type { Span } from '../text/span';
import type { Diagnostic } from './model';

/**
 * All that can be wrong with a sidecar or register, in English, with the remedy. `{0}` and `{1}` stand for
 * words of the file; what is to be typed stands in backticks. The editor translates them by their names.
 */
export const MESSAGES = {
  yamlUnreadable: 'This is not YAML that can be read.',
  yamlIndent:
    'This is not valid YAML: the line is not indented like those it belongs to. Until it is corrected, the file is not used and not written.',
  yamlTab:
    'This is not valid YAML: tabs do not indent. Write spaces; until then the file is not used and not written.',
  yamlMissing:
    'This is not valid YAML: a bracket, comma, colon or quotation mark is missing. Until it is corrected, the file is not used and not written.',
  yamlColon:
    'This is not valid YAML: a second colon in one line. Put quotation marks around the text; until then the file is not used and not written.',
  yamlStart:
    'This is not valid YAML: text can’t begin with this character. Put quotation marks around it; until then the file is not used and not written.',
  yamlAlias:
    'This is not valid YAML: a name after `&` or `*` is missing, or there are two. Put quotation marks around text that begins with one of these; until then the file is not used and not written.',
  yamlTag:
    'This is not valid YAML: `!` begins a tag, which can’t be read here. Put quotation marks around the text; until then the file is not used and not written.',
  yamlDirective:
    'This is not valid YAML: only a directive can begin with `%`. Put quotation marks around the text; until then the file is not used and not written.',
  yamlEscape:
    'This is not valid YAML: `\\` with what follows it means nothing between double quotation marks. Double it, or write single quotation marks; until then the file is not used and not written.',
  yamlBlock:
    'This is not valid YAML: between brackets there is a list or mapping on lines of its own. Write it in brackets too; until then the file is not used and not written.',
  yamlKey:
    'This is not valid YAML: a key must be short and on one line. Look for a quotation mark or bracket that is not closed; until then the file is not used and not written.',
  yamlUnexpected:
    'This is not valid YAML: this can’t stand here. Delete it, or put quotation marks around the text; until then the file is not used and not written.',
  mergeConflict:
    'An unresolved merge conflict. Keep the entries of both sides and delete the marker lines.',
  tooDeep: 'Values are nested more than {0} deep. Glossator does not read such files.',
  severalDocuments: 'A second YAML document begins here. Keep one document in each file.',
  unknownAlias: 'The alias `*{0}` refers to nothing written above it.',
  tooManyAliases:
    'Aliases in this file stand for too much. Write the values out; Glossator does not read such files.',
  badKey: 'A key must be a plain word or a quoted string.',
  duplicateKey: 'The key “{0}” stands here a second time. Keep one of the two.',

  badRoot: 'The file must begin with `glossator: {0}` and `{1}:`.',
  missingVersion: 'The format version is missing. Write `glossator: {0}` as the first line.',
  newerFormat:
    'This file is of format {0}; this Glossator knows {1}. What it understands is shown; nothing is written here. Update Glossator.',
  badVersion: 'The format version must be {0}.',
  missingId: 'This entry needs an id of its own, such as `id: k7q2m9`.',
  duplicateId: 'The id “{0}” is already used in this file. Give this entry another one.',
  unknownId: 'No entry of this file has the id “{0}”.',
  notEntry: 'An entry of this list must be a mapping: `key: value`.',

  badEdtf:
    '“{0}” is not an EDTF date. Write `2020-01-09`, `2020-01`, `2020`, `2021?`, `2019-08-05/2019-08-07` or `../2020-01-09`.',
  notCount: '“{0}” must be a whole number, such as 412.',
  notFlag: '“{0}” must be `true` or `false`.',
  notMapping: '“{0}” must be a mapping: `key: value`.',
  notList: '“{0}” must be a list: `- …` on lines of their own, or `[a, b]`.',
  notText: '“{0}” must be text.',
  unquotedText: '“{0}” must be text. Put quotation marks around {1} if it is meant as text.',
  unknownKey:
    'Glossator does not know the key “{0}” here. It is kept, but not used: check its spelling.',
  missingKey: 'This entry needs `{0}:`.',

  badHash:
    'This is not a SHA-256 in hexadecimal (64 digits). Delete the line; Glossator writes it again.',
  missingEntity: 'A mention needs the id of its entity: `entity: …`.',
  missingEvent: 'A report of an event needs the id of the event: `event: …`.',
  missingEnd:
    'A relation needs its kind and the ids of two annotations: `relation: …`, `from: …`, `to: …`.',
  unknownType:
    'An annotation needs a type: `mention`, `event`, `note`, `rejection`, `relation` or `highlight`. The entry is kept, but not shown.',
  missingTarget: 'This annotation needs its passage: `target: {exact: …}`.',
  emptyTarget: 'A target needs the quoted passage: `exact: …`.',
  badOffsets: '`end` must not be before `start`.',
  badTimestamp: 'Write a time in ISO 8601 with its zone, such as `2026-11-21T10:00:00Z`.',

  badColour:
    '“{0}” is no colour. Write `red`, `orange`, `yellow`, `green`, `blue`, `purple`, a theme colour such as `charts.red`, or `#3366cc`.',
  badIcon: '“{0}” is no icon. Write the name of one of the editor’s icons, such as `rocket`.',
  unknownKind:
    'The types at the head of `entities.ann.yaml` do not name “{0}”. Correct it, or add it to them.',

  missingSource: 'The source of this sidecar is not beside it.',
  wrongHash:
    'The source has changed since the targets were made. Glossator writes the new hash with the next annotation.',
  orphan:
    'The passage “{0}” can’t be found in the source with certainty. The annotation is kept; select the passage anew, or quote more around it.',
  changedPassage: 'The passage “{0}” has changed in the source. Confirm where it is now.',
  unknownEntity: 'No entity has the id “{0}”. Correct it, or add it to `entities.ann.yaml`.',
  unknownEvent: 'No event has the id “{0}”. Correct it, or add it to `events.ann.yaml`.',
  unknownAnnotation:
    'No annotation of this file has the id “{0}”. Correct it, or delete the relation.',
  unknownAnnotationThere:
    'No annotation of {1} has the id “{0}”. Correct it, or delete the relation.',
  unknownSource: 'No source is at {0}. Correct the path, or delete the relation.',
  mergedAndKept: '“{0}” is merged into “{1}” and has an entry of its own. Delete one of the two.',
  cannotEdit:
    'The way this file is laid out does not allow the change without touching other entries. Make the change by hand.',
} as const;

/** What is said of a problem, before words of the file are put in. */
export type Template = (typeof MESSAGES)[keyof typeof MESSAGES];

const names = new Map<Template, string>(
  Object.entries(MESSAGES).map(([name, template]) => [template, name]),
);

/** A problem with its sentence in English; `args` stand where the template has `{0}`, `{1}`. */
export function makeDiagnostic(
  severity: Diagnostic['severity'],
  code: string,
  template: Template,
  { start, end }: Span,
  args: readonly string[] = [],
): Diagnostic {
  const message = template.replace(/\{(\d)\}/g, (place, digit: string) => args[+digit] ?? place);
  return { severity, code, message, key: names.get(template) ?? '', args, range: { start, end } };
}
