/** The only door into the core. */
export { findKind, kinds, mainKindIds, phases, phaseTitles, type Kind, type KindId } from "./documents/kinds.ts";
export { adviceBlocks } from "./documents/advice-blocks.ts";
export {
  kindByFileName,
  lostFirstLines,
  moveFirstLinesUp,
  noticesFolder,
  putBackLines,
  putFirstLines,
  type LostFirstLines,
} from "./documents/lost-first-lines.ts";
export { nextDraftFileName, unnumberedDraftName } from "./documents/next-draft-file-name.ts";
export { correctionsOwed, isCorrecting } from "./documents/corrections-owed.ts";
export { nextFileName } from "./documents/next-file-name.ts";
export { proposalReasons, proposeKinds, otherStage } from "./documents/propose-kinds.ts";
export { renderDocument } from "./documents/render-document.ts";
export { faultChoices } from "./documents/section-source.ts";
export {
  draftName,
  findTemplate,
  languagesOf,
  ownTemplatesFolder,
  templateCatalogue,
  type TemplateEntry,
} from "./documents/template-catalogue.ts";
export { withOwnTemplates, type TemplateFolder, type TemplateSet } from "./documents/own-templates.ts";
export { describeTemplateAt, templateCompletionsAt } from "./documents/template-help.ts";
export { isTemplateFile, languageOfTemplate, withoutLanguageFolder } from "./documents/template-language.ts";
export { groupsToWriteTo } from "./documents/record-of-group.ts";
export type { NotRendered } from "./documents/render-template.ts";
export type { TemplateProblem } from "./documents/template-problem.ts";
export { filesThatUse, templateProblems } from "./documents/template-problems.ts";
export type { Templates } from "./documents/templates.ts";
export { whatIsOpen } from "./documents/what-is-open.ts";
export { isHeldAgainstNotices } from "./documents/told-before.ts";
export {
  isAmongSent,
  KeptNotices,
  pathBelow,
  notOvertaken,
  overtakenBy,
  type BesideRecord,
  type DraftedWith,
  type KeptNotice,
  type Overtaken,
  type SentCopy,
} from "./documents/versions/kept-notices.ts";
export { markDrafted } from "./documents/versions/mark-drafted.ts";
export { nextVersion, type NextVersion } from "./documents/versions/next-version.ts";
export {
  isSameLetter,
  nextPublishedNames,
  publishDraft,
  isAmongPublished,
  publishedFolder,
  publishedNow,
  wordPublication,
} from "./documents/versions/publish.ts";
export { isUpdatePassed } from "./record/update-passed.ts";
export { isOvertaken, isPromisePassed, type Difference, type Refresh } from "./documents/versions/refresh-draft.ts";
export type { Draft } from "./draft/draft.ts";
export { tooLongSentence } from "./draft/is-too-long.ts";
export { isMarkdownFile } from "./draft/is-markdown-file.ts";
export { isRelativePath } from "./draft/is-relative-path.ts";
export { addAcceptance, addSaying, removeAcceptance, removeSayings } from "./draft/edit-front-matter.ts";
export { draftLanguage, type DraftLanguage } from "./draft/draft-language.ts";
export { readFrontMatter } from "./draft/front-matter.ts";
export { longestQuote, quoteAt, quoteOf, type Quote } from "./draft/passage-quotes.ts";
export { canSwitchOffLine, switchOffLine } from "./draft/switch-off-line.ts";
export { parseDraft } from "./draft/parse-draft.ts";
export { placeBelow } from "./export/place-below.ts";
export type { AboutDraft } from "./export/word-copy/about-draft.ts";
export type { TakenIn, WordComparison, WordMarginNote } from "./export/word-copy/compare-with-word.ts";
export type { WordChange } from "./export/word-copy/word-changes.ts";
export type { ExportProblem } from "./export/export-problems.ts";
export { heldBack, type HeldBack } from "./export/held-back.ts";
export type { ExportSource, ReadyLetter } from "./export/prepare-export.ts";
export { completionsAt, type Completion } from "./record/completions-at.ts";
export { describeAt, type Description } from "./record/describe-at.ts";
export { refusals as changeRefusals } from "./record/edit-text.ts";
export { changeRecord, type RecordChange } from "./record/form/change-record.ts";
export { placeOfCause, timesOfOutage, type CausePlace } from "./record/form/times-of-outage.ts";
export { formLayout } from "./record/form/form-layout.ts";
export { recordForm } from "./record/form/read-record-form.ts";
export type { FormItems, FormValue } from "./record/form/record-form.ts";
export { migrateRecord } from "./record/migrate-record.ts";
export { guessChoices, type ImportChoices } from "./record/import/import-choices.ts";
export { importEdit, importPreview } from "./record/import/import-preview.ts";
export { importRefusals, mostBytes as largestImport, type ImportTable } from "./record/import/import-table.ts";
export { readImportFile } from "./record/import/read-file.ts";
export { newRecord } from "./record/new-record.ts";
export { asItReads } from "./documents/versions/as-it-reads.ts";
export { fromDifference } from "./documents/versions/from-difference.ts";
export { toldByPublishing, type ToldMoment } from "./documents/versions/told-by-publishing.ts";
export {
  impossiblePublishedOn,
  isPublishedToCome,
  readPublishedOn,
} from "./documents/versions/changes/changes-section.ts";
export {
  doubtPublishedOn,
  publishedOnShown,
  publishedOnWritten,
  type PublishingDoubt,
} from "./documents/versions/published-answer.ts";
export { contradicted } from "./record/contradicted.ts";
export { stillToCome } from "./record/to-come.ts";
export { unsureLeak, unsureLeakNote } from "./record/unsure-leak.ts";
export { languageOfRecord } from "./record/record-language.ts";
export { readRecord, type RecordProblem } from "./record/read-record.ts";
export { timelinePicture } from "./record/timeline/timeline-picture.ts";
export { recordGuide, type FieldGuide } from "./record/record-guide.ts";
export { recordSchema } from "./record/record-schema.ts";
export { recordFileName, type IncidentRecord, type IncidentType } from "./record/record.ts";
export { reviewDraft } from "./review/review-draft.ts";
export type { OnRuleFailure } from "./review/run-rule.ts";
export type { Finding, RequirementResult, Review } from "./review/review.ts";
export { tellingEvidence } from "./review/telling-evidence.ts";
export { allRules, requirementRules } from "./rules/all-rules.ts";
export { describeHouseAt, houseCompletionsAt, houseGuide, houseSchema } from "./rules/house/house-help.ts";
export { houseRulesFile, type HouseRules } from "./rules/house/house-rules.ts";
export { newHouseRules } from "./rules/house/new-house-rules.ts";
export { readHouseRules, type HouseRulesReading } from "./rules/house/read-house-rules.ts";
export { lapsedSentence } from "./rules/lapsed-sentence.ts";
export type { Fix, Rule } from "./rules/rule.ts";
export { sayOf } from "./record/language-to-write-in.ts";
export { momentsIn } from "./time/moments-in.ts";
export { wordWrittenDay } from "./time/word-written-day.ts";
export { wordZone } from "./time/word-moment.ts";
export { cutAtWord } from "./text/cut-at-word.ts";
export { applyEdits, type TextEdit } from "./text/edit.ts";
export { sayInEnglish, sayLater, type Said, type Say } from "./text/say.ts";
export { LineIndex } from "./text/line-index.ts";
export { otherProgram, type OtherProgram } from "./text/other-program.ts";
export { spansOverlap, type Span } from "./text/span.ts";
export { baseLanguage, languageName } from "./wording/language/language-name.ts";
export { isRequirementId, requirementIds, requirementTitles, type RequirementId } from "./wording/requirements.ts";
