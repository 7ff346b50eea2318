import * as vscode from 'vscode';

/** The section of all our settings. */
export const SECTION = 'glossator';

export type HighlightMode = 'all' | 'annotations' | 'off';

/** The settings that hold for one resource, read when they are needed. */
export interface FolderSettings {
  readonly enabled: 'auto' | 'on' | 'off';
  readonly sources: readonly string[];
  readonly languageMode: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
}

const DEFAULT_SOURCES = ['**/*.{txt,md}'];

export function readFolderSettings(scope: vscode.Uri): FolderSettings {
  const section = vscode.workspace.getConfiguration(SECTION, scope);
  const enabled = section.get<string>('enabled');
  const sources = section.get<unknown>('sources');
  const megabytes = section.get<unknown>('maxFileSize');
  return {
    enabled: enabled === 'on' || enabled === 'off' ? enabled : 'auto',
    sources: Array.isArray(sources)
      ? sources.filter((glob): glob is string => typeof glob === 'string')
      : DEFAULT_SOURCES,
    languageMode: section.get<unknown>('languageMode') !== false,
    maxFileSize: (typeof megabytes === 'number' && megabytes > 0 ? megabytes : 5) * 1024 * 1024,
  };
}

export function readHighlightMode(): HighlightMode {
  const mode = vscode.workspace.getConfiguration(SECTION).get<string>('highlight');
  return mode === 'annotations' || mode === 'off' ? mode : 'all';
}

/** Whether what stands around an article is set in a paler colour. */
export function readDimming(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get<unknown>('dimFurniture') !== false;
}

export type HintsMode = 'off' | 'dates' | 'names' | 'all';

/** Which hints stand in the text of an article. */
export function readHints(): HintsMode {
  const mode = vscode.workspace.getConfiguration(SECTION).get<string>('hints');
  return mode === 'dates' || mode === 'names' || mode === 'all' ? mode : 'off';
}

/** The patterns of `files.exclude` that are switched on for a folder. */
export function readExcludes(scope: vscode.Uri): string[] {
  const excludes = vscode.workspace
    .getConfiguration('files', scope)
    .get<Record<string, unknown>>('exclude', {});
  return Object.entries(excludes)
    .filter(([, value]) => value === true)
    .map(([glob]) => glob);
}
