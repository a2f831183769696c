/** What makes Word files and pages of drafts, and reads such a file again: a bundle of its own, which is read only when somebody asks for one. */
export { prepareExport } from "./core/export/prepare-export.ts";
export { compareWithWord } from "./core/export/word-copy/compare-with-word.ts";
export { isCopyOf } from "./core/export/word-copy/tell-copy.ts";
