import * as vscode from 'vscode';
import { isEdtf } from '../../time/edtf';
import { dateLabel } from '../cards/labels';

/** Asks for a date in EDTF; `''` where the reader empties the line and `optional` allows it. */
export function askDate(options: {
  readonly title: string;
  readonly value?: string | undefined;
  readonly optional?: boolean;
}): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: options.title,
    value: options.value ?? '',
    prompt: examples(),
    ignoreFocusOut: true,
    validateInput: (value) => judgeDate(value.trim(), options.optional === true),
  });
}

/** What is wrong with a date, or how it is understood. */
function judgeDate(value: string, optional: boolean): vscode.InputBoxValidationMessage | undefined {
  if (value === '') {
    if (optional) return undefined;
    const message = vscode.l10n.t('Write a date.');
    return { message, severity: vscode.InputBoxValidationSeverity.Error };
  }
  if (isEdtf(value)) {
    const message = vscode.l10n.t('Understood as: {0}', dateLabel(value));
    return { message, severity: vscode.InputBoxValidationSeverity.Info };
  }
  return { message: complaintOf(value), severity: vscode.InputBoxValidationSeverity.Error };
}

function complaintOf(value: string): string {
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(value)) {
    return vscode.l10n.t('Begin with the year, then month and day: 2020-01-09.');
  }
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) && /-\d(-|$)/.test(value)) {
    return vscode.l10n.t('Write month and day with two digits: 2020-01-09.');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return vscode.l10n.t('There is no such day.');
  const ends = value.split('/');
  if (ends.length === 2 && ends.every((end) => end !== '' && isEdtf(end))) {
    return vscode.l10n.t('The period ends before it begins.');
  }
  return vscode.l10n.t('This is not understood as a date. {0}', examples());
}

function examples(): string {
  return vscode.l10n.t(
    'A day 2020-01-09, a month 2020-01, a year 2020; a period 2019-08-05/2019-08-07; open ../2020 or 2020/..; uncertain 2021?; about 2021~; a decade 201X',
  );
}
