import * as vscode from 'vscode';
import { SECTION } from '../settings';

/** What is needed of the API of VS Code's own Git extension, version 1. */
interface GitApi {
  getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null;
}

/**
 * Who makes the annotations of a source: the setting, else the name that Git writes into commits there;
 * `undefined` where neither says. Git's extension is asked only where it runs already.
 */
export async function findCreator(source: vscode.Uri): Promise<string | undefined> {
  const section = vscode.workspace.getConfiguration(SECTION, source);
  const named = section.get<unknown>('creator');
  if (typeof named === 'string' && named.trim() !== '') return named.trim();
  try {
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    if (!git?.isActive) return undefined;
    const name = await git.exports.getAPI(1).getRepository(source)?.getConfig('user.name');
    return name?.trim() || undefined;
  } catch {
    return undefined;
  }
}
