import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Workbench } from './workbench';

/** What a window is opened on. */
export interface WindowOptions {
  /** Folder to copy and open, relative to the repository; default `samples`. */
  readonly folder?: string;
  /** Files to write into the copy first: name to content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Start with an empty folder instead of a copy. */
  readonly empty?: boolean;
  /** Size in CSS pixels; default 1280 × 800. */
  readonly width?: number;
  readonly height?: number;
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
  /** The browser's, and so the display language; default `en-US`. */
  readonly locale?: 'en-US' | 'vi' | 'zh-CN' | 'ja';
}

/** The repository's root; the tests themselves run from a bundle elsewhere. */
export const repositoryRoot = setting('GLOSSATOR_ROOT');

const ELEMENT_LIMIT = 30_000;
let browser: Browser | undefined;

/** Opens a window of its own on a copy of a folder that tests may write to. */
export async function openWorkbench(options: WindowOptions = {}): Promise<Workbench> {
  browser ??= await chromium.connect(setting('GLOSSATOR_UI_BROWSER'));
  const folder = copyFolder(options);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.theme ?? 'light',
    reducedMotion: 'reduce',
    locale: options.locale ?? 'en-US',
  });
  context.setDefaultTimeout(ELEMENT_LIMIT);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const workbench = new Workbench(page, folder, options.theme);
  await workbench.load(`http://${setting('GLOSSATOR_UI_SERVER')}`);
  return workbench;
}

/**
 * For a `describe`: opens a window before its tests and closes it after them; where a test fails, a picture
 * of the window is left as FAILED-….png, and the tests after it are skipped. Returns how to get at the window.
 */
export function useWorkbench(options: WindowOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    workbench = await openWorkbench(options);
  });
  let failed = false;
  beforeEach(function () {
    // Each goes on from where the one before left the window: after a failure it would fail for that alone.
    if (failed) this.skip();
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    failed = true;
    await workbench?.screenshot(`FAILED-${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  });
  after(async () => {
    await workbench?.close();
  });
  return () => {
    if (!workbench) throw new Error('the window is not open yet');
    return workbench;
  };
}

function copyFolder(options: WindowOptions): string {
  const base = fs.mkdtempSync(path.join(setting('GLOSSATOR_UI_TEMPORARY'), 'window-'));
  const source = path.resolve(repositoryRoot, options.folder ?? 'samples');
  const folder = path.join(base, path.basename(source));
  if (options.empty) fs.mkdirSync(folder);
  else fs.cpSync(source, folder, { recursive: true });
  for (const [name, content] of Object.entries(options.files ?? {})) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run npm test -- ui`);
  return value;
}
