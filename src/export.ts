/** What makes Word files and pages of drafts: a bundle of its own, which is read only when somebody asks for one. */
export { prepareExport } from "./core/export/prepare-export.ts";
