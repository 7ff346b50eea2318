import * as vscode from 'vscode';
import type { NewAnnotation } from '../../annotations/editSidecar';
import type { AnnotationType } from '../../annotations/model';
import type { Snapshot } from '../../corpus/snapshot';
import { entityLabel } from '../cards/labels';
import { shorten } from '../cards/markdown';
import { relationPhrase } from './relationLabels';

const ICONS: Readonly<Record<AnnotationType, string>> = {
  mention: 'tag',
  event: 'calendar',
  note: 'note',
  rejection: 'circle-slash',
  relation: 'link',
  highlight: 'paintcan',
};

/** The name of the product icon of an annotation. */
export function annotationIcon(type: AnnotationType): string {
  return ICONS[type];
}

/** What an annotation of a source (its key) says, in a phrase. */
export function annotationLabel(
  snapshot: Snapshot,
  annotation: NewAnnotation,
  source: string,
): string {
  const { type, entity, body, event } = annotation;
  switch (type) {
    case 'mention':
      return entity === undefined ? vscode.l10n.t('Mention') : entityLabel(snapshot, entity);
    case 'note':
      return body === undefined ? vscode.l10n.t('Note') : shorten(body, 80);
    case 'event':
      return event ?? vscode.l10n.t('Annotated event');
    case 'rejection':
      return vscode.l10n.t('Rejected suggestion');
    case 'relation':
      return relationPhrase(snapshot, source, annotation);
    case 'highlight':
      return vscode.l10n.t('Highlight');
  }
}
