// User settings of the editors that the scripts open.

/** A window without welcome pages, chat, experiments, update checks or telemetry. */
export const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'remote.autoForwardPorts': false,
  'window.autoDetectColorScheme': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
};

/** On top of QUIET: nothing that moves, blinks, or remembers an earlier window. */
export const STEADY = {
  ...QUIET,
  'editor.fontFamily': "'Noto Sans Mono', monospace",
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'editor.stickyScroll.enabled': false,
  'files.hotExit': 'off',
  'git.enabled': false,
  'window.restoreWindows': 'none',
  'workbench.editor.restoreViewState': false,
  'workbench.editor.useModal': 'off',
  'workbench.list.smoothScrolling': false,
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.reduceMotion': 'on',
  'workbench.tree.enableStickyScroll': false,
};
