/**
 * Every command of the extension. The manifest contributes exactly these; a link in a hover may run
 * only those marked `linked`.
 */
export const COMMANDS = {
  annotate: { id: 'glossator.annotate', linked: true },
  nextMention: { id: 'glossator.nextMention', linked: true },
  previousMention: { id: 'glossator.previousMention', linked: true },
  goToPassage: { id: 'glossator.goToPassage', linked: true },
  openRegister: { id: 'glossator.openRegister', linked: true },
  addToRegister: { id: 'glossator.addToRegister', linked: true },
  openSidecar: { id: 'glossator.openSidecar', linked: true },
  openEntity: { id: 'glossator.openEntity', linked: true },
  saveDossier: { id: 'glossator.saveDossier', linked: false },
  filterEntities: { id: 'glossator.filterEntities', linked: false },
  clearEntitiesFilter: { id: 'glossator.clearEntitiesFilter', linked: false },
  mergeEntities: { id: 'glossator.mergeEntities', linked: false },
  sameEntity: { id: 'glossator.sameEntity', linked: false },
  distinctEntity: { id: 'glossator.distinctEntity', linked: false },
  setEntityType: { id: 'glossator.setEntityType', linked: false },
  recordEntity: { id: 'glossator.recordEntity', linked: false },
  groupEvents: { id: 'glossator.groupEvents', linked: false },
  filterEvents: { id: 'glossator.filterEvents', linked: false },
  clearEventsFilter: { id: 'glossator.clearEventsFilter', linked: false },
  nextReport: { id: 'glossator.nextReport', linked: true },
  previousReport: { id: 'glossator.previousReport', linked: true },
  showInTree: { id: 'glossator.showInTree', linked: false },
  addNote: { id: 'glossator.addNote', linked: false },
  createNote: { id: 'glossator.createNote', linked: false },
  discardNote: { id: 'glossator.discardNote', linked: false },
  editNote: { id: 'glossator.editNote', linked: false },
  saveNote: { id: 'glossator.saveNote', linked: false },
  cancelNote: { id: 'glossator.cancelNote', linked: false },
  deleteNote: { id: 'glossator.deleteNote', linked: false },
  settleEvent: { id: 'glossator.settleEvent', linked: true },
  confirmEvent: { id: 'glossator.confirmEvent', linked: false },
  renameEvent: { id: 'glossator.renameEvent', linked: false },
  changeEventDate: { id: 'glossator.changeEventDate', linked: false },
  changeEventPlace: { id: 'glossator.changeEventPlace', linked: false },
  changeEventType: { id: 'glossator.changeEventType', linked: false },
  changeEventParticipants: { id: 'glossator.changeEventParticipants', linked: false },
  rejectEvent: { id: 'glossator.rejectEvent', linked: false },
  mergeEvents: { id: 'glossator.mergeEvents', linked: false },
  splitReport: { id: 'glossator.splitReport', linked: false },
  sameEvent: { id: 'glossator.sameEvent', linked: false },
  differentEvents: { id: 'glossator.differentEvents', linked: false },
  addEvent: { id: 'glossator.addEvent', linked: false },
  undoSettling: { id: 'glossator.undoSettling', linked: false },
  correctDate: { id: 'glossator.correctDate', linked: true },
  setSourceDate: { id: 'glossator.setSourceDate', linked: true },
  refresh: { id: 'glossator.refresh', linked: false },
  toggleHighlights: { id: 'glossator.toggleHighlights', linked: false },
  turnOn: { id: 'glossator.turnOn', linked: false },
  turnOff: { id: 'glossator.turnOff', linked: false },
  goToCandidate: { id: 'glossator.goToCandidate', linked: false },
  acceptCandidate: { id: 'glossator.acceptCandidate', linked: false },
  useSelection: { id: 'glossator.useSelection', linked: false },
  leaveOrphan: { id: 'glossator.leaveOrphan', linked: false },
  showUnwritten: { id: 'glossator.showUnwritten', linked: false },
  showLog: { id: 'glossator.showLog', linked: false },
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Ids of the commands that a link in a card may run. */
export const LINKED_COMMANDS: readonly string[] = Object.values(COMMANDS)
  .filter((command) => command.linked)
  .map((command) => command.id);
