import type { Rule } from "../rule.ts";
import { brokenLinkInDraft } from "./broken-link-in-draft.ts";
import { commentThatShows } from "./comment-that-shows.ts";
import { datedBeforeItsFacts } from "./dated-before-its-facts.ts";
import { doubledWord } from "./doubled-word.ts";
import { emptySection } from "./empty-section.ts";
import { englishPassage } from "./english-passage.ts";
import { missingTitle } from "./missing-title.ts";
import { mixedNames } from "./mixed-names.ts";
import { noteToColleague } from "./note-to-colleague.ts";
import { repeatedHeading } from "./repeated-heading.ts";
import { repeatedSentence } from "./repeated-sentence.ts";
import { resolvedButOpen } from "./resolved-but-open.ts";
import { templateGuidance } from "./template-guidance.ts";
import { twoFigures } from "./two-figures.ts";
import { undatedDocument } from "./undated-document.ts";

/** Whether the draft is finished: IC803 to IC899. */
export const draftingRules: readonly Rule[] = [
  emptySection,
  templateGuidance,
  repeatedSentence,
  repeatedHeading,
  missingTitle,
  brokenLinkInDraft,
  doubledWord,
  noteToColleague,
  mixedNames,
  twoFigures,
  undatedDocument,
  datedBeforeItsFacts,
  resolvedButOpen,
  englishPassage,
  commentThatShows,
];
