/** What makes Word files and pages of drafts, for the command line, which reads it only when somebody asks for one. */
export { prepareExport } from "./core/export/prepare-export.ts";
