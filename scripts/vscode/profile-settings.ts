/**
 * Settings of a profile made for one run: nothing that asks, tells or loads things of its own accord, and Markdown
 * wrapped as a letter is read.
 */
export const profileSettings: Readonly<Record<string, unknown>> = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "git.enabled": false,
  "window.menuBarVisibility": "compact",
  "[markdown]": { "editor.wordWrap": "on" },
};

/** For suites that nobody watches: nothing drawn, asked for or kept that no test looks at. */
export const unwatchedSettings: Readonly<Record<string, unknown>> = {
  ...profileSettings,
  "breadcrumbs.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.editor.editorActionsLocation": "hidden",
  "workbench.editor.showTabs": "none",
  "workbench.reduceMotion": "on",
  "workbench.statusBar.visible": false,
  "window.commandCenter": false,
  "editor.bracketPairColorization.enabled": false,
  "editor.codeLens": false,
  "editor.colorDecorators": false,
  "editor.cursorBlinking": "solid",
  "editor.folding": false,
  "editor.guides.indentation": false,
  "editor.inlayHints.enabled": "off",
  "editor.lightbulb.enabled": "off",
  "editor.lineNumbers": "off",
  "editor.links": false,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.selectionHighlight": false,
  "editor.stickyScroll.enabled": false,
  "editor.wordBasedSuggestions": "off",
  "files.autoSave": "off",
};
