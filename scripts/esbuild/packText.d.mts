import type { Plugin } from 'esbuild';

export function packText(text: string): string | undefined;
export function packWords(text: string): string | undefined;
export function packTexts(root: string): Plugin;
