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

/** For suites that nobody watches: nothing drawn that no test looks at. */
export const unwatchedSettings: Readonly<Record<string, unknown>> = {
  ...profileSettings,
  "breadcrumbs.enabled": false,
  "editor.cursorBlinking": "solid",
  "editor.minimap.enabled": false,
  "workbench.reduceMotion": "on",
};
