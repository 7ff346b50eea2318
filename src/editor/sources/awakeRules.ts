import { isHidden, kindOfOurFile, mayBeSource } from './fileNames';

/** What a look at a folder found. Counts cover only as much as was looked at. */
export interface FolderSurvey {
  /** A sidecar or a register was seen. */
  readonly annotated: boolean;
  /** The root holds what only a programming project has. */
  readonly code: boolean;
  readonly texts: number;
  /** Files that are neither texts nor what usually lies beside them (pictures, PDFs …). */
  readonly others: number;
}

/** Files in a root folder that tell of a programming project. */
const CODE_MARKERS = new Set([
  'package.json',
  'tsconfig.json',
  'deno.json',
  'cargo.toml',
  'go.mod',
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'pipfile',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'cmakelists.txt',
  'makefile',
  'composer.json',
  'gemfile',
  'mix.exs',
  'pubspec.yaml',
  'build.sbt',
  'meson.build',
  'build.zig',
  'dockerfile',
]);
const CODE_ENDINGS = /\.(sln|slnx|csproj|vbproj|fsproj|xcodeproj|gemspec|cabal|nimble)$/i;

/** What lies beside texts without telling against them. */
const BESIDE =
  /\.(jpe?g|png|gif|webp|svg|tiff?|bmp|heic|pdf|epub|docx?|odt|rtf|html?|mhtml|mp3|m4a|wav|ogg|mp4|mov|zip|bib|ris|csv|xlsx?|ods|code-workspace)$/i;

/** Whether a name in a workspace root tells of a programming project. */
export function isCodeMarker(name: string): boolean {
  return CODE_MARKERS.has(name.toLowerCase()) || CODE_ENDINGS.test(name);
}

/**
 * Counts one file into a survey. `isSource` says whether the reader's globs take it; `atRoot` whether
 * it lies in the workspace folder itself.
 */
export function countFile(
  survey: FolderSurvey,
  name: string,
  atRoot: boolean,
  isSource: boolean,
): FolderSurvey {
  if (kindOfOurFile(name)) return { ...survey, annotated: true };
  const code = survey.code || (atRoot && isCodeMarker(name));
  if (isHidden(name) || !mayBeSource(name) || BESIDE.test(name)) return { ...survey, code };
  return isSource
    ? { ...survey, code, texts: survey.texts + 1 }
    : { ...survey, code, others: survey.others + 1 };
}

export const EMPTY_SURVEY: FolderSurvey = { annotated: false, code: false, texts: 0, others: 0 };

/** What is known when a folder's fate is decided. */
export interface AwakeFacts {
  readonly setting: 'auto' | 'on' | 'off';
  /** What the reader last asked for in the view, if ever. */
  readonly asked: 'on' | 'off' | undefined;
  readonly survey: FolderSurvey;
}

/**
 * Whether Glossator works in a folder: the setting decides for good, then what the reader asked
 * for, then sidecars and registers, then whether most files are texts.
 */
export function decideAwake({ setting, asked, survey }: AwakeFacts): boolean {
  if (setting !== 'auto') return setting === 'on';
  if (asked) return asked === 'on';
  if (survey.annotated) return true;
  return !survey.code && survey.texts > survey.others;
}
