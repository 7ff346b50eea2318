import type { Plugin } from 'esbuild';

export const MOST_COMMON: number;
export function isPackable(text: string): boolean;
export function readCommonUnits(root: string): string;
export function packText(text: string, common?: string): string | undefined;
export function packWords(text: string): string | undefined;
export function packTexts(root: string, options?: { withCommon?: boolean }): Plugin;
