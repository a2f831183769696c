import type { Rule } from "../rule.ts";
import { doubleNegative } from "./double-negative.ts";
import { hardToRead } from "./hard-to-read.ts";
import { jargon } from "./jargon.ts";
import { lateBadNews } from "./late-bad-news.ts";
import { legalese } from "./legalese.ts";
import { longParagraph } from "./long-paragraph.ts";
import { longSentence } from "./long-sentence.ts";
import { noHeadings } from "./no-headings.ts";
import { shouting } from "./shouting.ts";
import { silentTitle } from "./silent-title.ts";
import { undefinedAbbreviation } from "./undefined-abbreviation.ts";
import { buildersTalk } from "./builders-talk.ts";
import { wordyPhrase } from "./wordy-phrase.ts";

/** Whether everybody who must read it can: IC701 to IC799. */
export const plainRules: readonly Rule[] = [
  jargon,
  legalese,
  wordyPhrase,
  doubleNegative,
  longSentence,
  longParagraph,
  undefinedAbbreviation,
  hardToRead,
  lateBadNews,
  shouting,
  noHeadings,
  buildersTalk,
  silentTitle,
];
