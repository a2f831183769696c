import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../../draft/draft.ts";
import { readFrontMatter } from "../../draft/front-matter.ts";
import { parseDraft } from "../../draft/parse-draft.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { spansOverlap } from "../../text/span.ts";
import { baseLanguage } from "../../wording/language/language-name.ts";
import { findPlaceholders } from "../../wording/placeholders.ts";
import { findKind } from "../kinds.ts";
import { nameOfGroupNow } from "../renamed-groups.ts";
import type { NotRendered } from "../render-template.ts";
import type { Templates } from "../templates.ts";
import { assemble } from "./assemble.ts";
import { draftAgain } from "./draft-again.ts";
import { instantOf, readPublishedOn } from "./changes/changes-section.ts";
import { findDraftedMark, printOf } from "./drafted-mark.ts";
import { withFrontMatter } from "./front-matter-of.ts";
import { printsIn, withMarks } from "./mark-drafted.ts";
import { keepBoth, takeNow, type ConflictTags } from "./take-regions.ts";
import { compareThreeWays } from "./three-way.ts";

/** A notice that went out, what it was made from, and what there is today. */
export interface NextVersionSource {
  /** The frozen copy. */
  readonly published: string;
  /** The facts that it was made from. */
  readonly factsThen: IncidentRecord;
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
  /** Path of the record as seen from the new draft. */
  readonly incidentPath: string;
  /** Path of the frozen copy as seen from the new draft. */
  readonly followsPath: string;
}

/** The next version of a notice as Markdown, or why there is none. */
export type NextVersion =
  | {
      readonly ok: true;
      readonly text: string;
      readonly version: number;
      /** How many places have both the person's words and those of the record, for her to choose. */
      readonly conflicts: number;
      /** How many other places in square brackets wait to be filled in. */
      readonly gaps: number;
      /** How many facts moved since the notice went out. */
      readonly changes: number;
    }
  | NotRendered;

const englishTags: ConflictTags = {
  yours: "[YOUR WORDS, CHOOSE ONE OF TWO]",
  record: "[FROM THE RECORD, CHOOSE ONE OF TWO]",
  onlyYours: "[YOUR WORDS, THE RECORD NO LONGER SAYS THIS]",
  onlyRecord: "[YOU TOOK THIS OUT, THE RECORD NOW SAYS]",
};

/** In the language of the notice, as all that waits in it to be filled in. */
const tagsIn: Readonly<Record<string, ConflictTags>> = {
  de: {
    yours: "[IHRE WORTE, EINES VON BEIDEN WÄHLEN]",
    record: "[AUS DER AKTE, EINES VON BEIDEN WÄHLEN]",
    onlyYours: "[IHRE WORTE, IN DER AKTE STEHT DAS NICHT MEHR]",
    onlyRecord: "[VON IHNEN HERAUSGENOMMEN, IN DER AKTE STEHT JETZT]",
  },
};

const allTags = [englishTags, ...Object.values(tagsIn)].flatMap((tags) => Object.values(tags) as readonly string[]);

/**
 * The next version of a notice that went out, from today's record. Sentences that the person wrote stay, sentences that
 * were drafted follow the record. Where the person changed what has changed in the record as well, both stand there, each
 * behind words in brackets that keep the draft from going out.
 */
export function nextVersion(source: NextVersionSource): NextVersion {
  const { published, factsThen, record, now, templates, incidentPath, followsPath } = source;
  const frontMatter = readFrontMatter(published);
  const kind = findKind(frontMatter.kind);
  if (kind === undefined) {
    return { ok: false, problems: [] };
  }
  const group = frontMatter.group && nameOfGroupNow(frontMatter.group, factsThen, record);
  const fields = { ...frontMatter, incident: incidentPath, ...(group !== undefined && { group }) };
  const drafted = draftAgain(kind, fields, { record, now, templates }, { text: published, record: factsThen });
  if (!drafted.ok) {
    return drafted;
  }
  const base = findDraftedMark(published)?.prints ?? draftedThen(source);
  const threeWay = compareThreeWays(published, drafted.text, base);
  const tags = tagsIn[baseLanguage(frontMatter.lang ?? "")] ?? englishTags;
  const then = new Set(threeWay.base);
  const isOwn = ({ text }: { readonly text: string }): boolean => !then.has(printOf(text));
  const replacements = threeWay.regions.flatMap((region) =>
    region.kind === "own"
      ? []
      : [region.kind === "moved" ? takeNow(threeWay, region) : keepBoth(threeWay, region, { isOwn, tags })],
  );
  const version = (frontMatter.version ?? 1) + 1;
  const body = assemble(threeWay.mine, replacements);
  const top = { incident: incidentPath, version, follows: followsPath, published: undefined };
  const text = withFrontMatter(body, group === undefined ? top : { ...top, group });
  return {
    ok: true,
    text: withMarks(text ?? body, threeWay.nowPrints),
    version,
    gaps: gapsIn(parseDraft(text ?? body)),
    conflicts: threeWay.regions.filter((region) => region.kind === "both").length,
    changes: drafted.changes?.length ?? 0,
  };
}

function gapsIn({ text, ignored, frontMatter }: Draft): number {
  return findPlaceholders(text).filter(
    (span) =>
      !allTags.includes(text.slice(span.start, span.end)) &&
      ![...ignored, frontMatter.span].some((other) => spansOverlap(span, other)),
  ).length;
}

/** What a notice was drafted as, where its copy does not tell: from the facts that are kept with it. */
function draftedThen({ published, factsThen, templates }: NextVersionSource): readonly string[] | undefined {
  const frontMatter = readFrontMatter(published);
  const kind = findKind(frontMatter.kind);
  const on = readPublishedOn(frontMatter.published?.on ?? "", factsThen.timeZone);
  if (kind === undefined || on === undefined) {
    return undefined;
  }
  const source = { record: factsThen, now: instantOf(on, factsThen.timeZone), templates };
  const drafted = draftAgain(kind, frontMatter, source, undefined);
  return drafted.ok ? printsIn(drafted.text) : undefined;
}
