import type { Temporal } from "temporal-polyfill";
import type { FrontMatter } from "../../draft/draft.ts";
import { readFrontMatter } from "../../draft/front-matter.ts";
import type { ReadableRecord } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import type { ToldStep } from "../../record/told.ts";
import { firstDay, firstPoint, type Moment } from "../../time/moment.ts";
import { baseLanguage } from "../../wording/language/language-name.ts";
import type { RequirementId } from "../../wording/requirements.ts";
import { buildView } from "../build-view.ts";
import type { Kind } from "../kinds.ts";
import { pairSteps } from "../pair-steps.ts";
import type { Phrases } from "../phrases.ts";
import { publishedNotice, type PublishedNotice } from "../published-notice.ts";
import { recordWithoutFound, recordWithoutTold } from "../put-right.ts";
import { readPhrases } from "../read-phrases.ts";
import { recordToWriteFrom } from "../record-of-group.ts";
import { renamedGroups } from "../renamed-groups.ts";
import { renderDocument, type RenderResult } from "../render-document.ts";
import { languageFolderOf } from "../template-language.ts";
import type { Templates } from "../templates.ts";
import { toldSteps } from "../told-steps.ts";
import { changeWordsOf } from "./changes/change-words.ts";
import { englishChanges } from "./changes/english-changes.ts";
import { noDataTold } from "../../wording/no-data-told.ts";
import { instantOf, readPublishedOn, wordChangesSection } from "./changes/changes-section.ts";
import { ownsStep } from "./changes/measure-changes.ts";
import { factChanges, type KnownIncident } from "./changes/fact-changes.ts";
import { inNamesOfToday } from "./changes/in-names-of-today.ts";
import { saidBeside } from "./changes/said-beside.ts";
import { saidIn } from "./changes/said-in.ts";
import { toldIncident } from "./changes/told-incident.ts";
import { splitUnits } from "./units.ts";

/** What there is to draft a document from, at some time. */
export interface DraftSource {
  readonly record: IncidentRecord;
  readonly now: Temporal.Instant;
  readonly templates: Templates;
  /** Whether times for which news is promised are told as if they were still to come. */
  readonly keepsPassed?: boolean;
}

/** A notice that went out, and the facts that it was made from. */
export interface EarlierNotice {
  /** The frozen copy. */
  readonly text: string;
  readonly record: IncidentRecord;
}

/**
 * The document that a draft was made as, as it would be drafted from what is `given`: of the same kind, from the same template.
 * Where it follows an `earlier` notice, with the section that says what has changed since. Line ends are `\n`.
 */
export function draftAgain(
  kind: Kind,
  frontMatter: Pick<FrontMatter, "template" | "incident" | "lang" | "group">,
  given: DraftSource,
  earlier: EarlierNotice | undefined,
): RenderResult & { readonly changes?: readonly string[] } {
  const source = earlier === undefined ? given : { ...given, record: recordWithoutFound(given.record, earlier.text) };
  const template = templateOf(kind, frontMatter, source.templates);
  const { incident = "../incident.yaml", lang, group } = frontMatter;
  const options = { ...source, incidentPath: incident, template, group, language: lang };
  const result = renderDocument(kind.id, options);
  const language = readPhrases(languageFolderOf(template, source.templates), source.templates, lang);
  if (!result.ok || earlier === undefined || !language.ok) {
    return result;
  }
  const { group: earlierGroup } = readFrontMatter(earlier.text);
  const drafted = (record: IncidentRecord, now: Temporal.Instant): string | undefined => {
    const then = renderDocument(kind.id, { ...options, record, now, group: earlierGroup });
    return then.ok ? then.text : undefined;
  };
  const { section, changes } = changesSince(kind, { ...source, group }, earlier, {
    phrases: language.phrases,
    saysBelow: saidIn(result.text),
    drafted,
  });
  const words = changeWordsOf(language.phrases.language) ?? englishChanges;
  const record = recordWithoutTold(source.record, kind, { changes, words });
  const isOwnedAbove = changes.some((change) => ownsStep(change, words.owned));
  const isSame = record === source.record && !isOwnedAbove;
  const body = isSame ? result : renderDocument(kind.id, { ...options, record, isOwnedAbove });
  return { ok: true, text: withSection(body.ok ? body.text : result.text, section), changes };
}

/**
 * The template that the draft names, whether it is there or not: another would not say what this one does. Where it
 * names none, that of its kind in its language, else that of its kind.
 */
function templateOf(
  kind: Kind,
  { template, lang = "en" }: Pick<FrontMatter, "template" | "lang">,
  templates: Templates,
): string {
  if (template !== undefined) {
    return template;
  }
  const name = `${kind.id}.md.mustache`;
  const inLanguage = [lang, baseLanguage(lang)].map((language) => `${language}/${name}`);
  return inLanguage.find((path) => templates.has(path)) ?? name;
}

/** What moved since an earlier notice went out, and the section that says so; "" and none where nothing did. */
function changesSince(
  kind: Kind,
  { record, now, group, templates }: DraftSource & { readonly group: string | undefined },
  earlier: EarlierNotice,
  {
    phrases,
    saysBelow,
    drafted,
  }: {
    readonly phrases: Phrases;
    readonly saysBelow: (words: string) => boolean;
    /** The document that would be drafted of such facts at such a time. */
    readonly drafted: (record: IncidentRecord, now: Temporal.Instant) => string | undefined;
  },
): { readonly section: string; readonly changes: readonly string[] } {
  const { text } = earlier;
  const frontMatter = readFrontMatter(text);
  const publishedOn = readPublishedOn(frontMatter.published?.on ?? "", earlier.record.timeZone);
  if (publishedOn === undefined) {
    return { section: "", changes: [] };
  }
  const words = changeWordsOf(phrases.language);
  const sentAt = instantOf(publishedOn, earlier.record.timeZone);
  const readableThen = recordToWriteFrom(earlier.record, kind.readers, frontMatter.group);
  const told = publishedNotice(earlier, templates);
  const known = told && { ...record, told: { steps: stepsBeside(told, record.told?.steps ?? []), first: undefined } };
  const readableNow = recordToWriteFrom(known ?? record, kind.readers, group);
  if (readableThen === undefined || readableNow === undefined) {
    return { section: "", changes: [] };
  }
  const then = inNamesOfToday(
    toldIncident(knownAt(readableThen, sentAt, phrases), { ...earlier, draft: (facts) => drafted(facts, sentAt) }),
    renamedGroups(earlier.record, record),
  );
  const today = knownAt(readableNow, now, phrases);
  // Where the law forbids something, no more is told than it asks for.
  const { forbids, requires } = kind;
  const maySay = (requirement: RequirementId): boolean => forbids.length === 0 || requires.includes(requirement);
  const all = words ?? englishChanges;
  // A script is read by colleagues, who pass on to callers what stands in it.
  const isToOthers = kind.isToOthers === true || kind.id === "staff-script";
  const toReaders = isToOthers ? { ...all, news: { ...all.news, ...all.news.toOthers } } : all;
  const options = {
    words: toReaders,
    maySay,
    wasSaid: saidIn(text),
    saysBelow,
    wasSaidBeside: saidBeside(text),
    noDataTold: noDataTold(text),
    isOwnedBelow: kind.id === "remediation-progress",
  };
  const changes = factChanges(then, today, options);
  const section = wordChangesSection(
    changes,
    publishedOn,
    { ...options, isSameDay: isOnDayOf(publishedOn, now, record) },
    phrases,
  );
  return { section: words === undefined && section !== "" ? unwrittenSection : section, changes };
}

/** A promise is kept or not beside what this notice said of it; where it said nothing, beside what others did. */
function stepsBeside(notice: PublishedNotice, others: readonly ToldStep[]): readonly ToldStep[] {
  const own = toldSteps([notice]);
  const pairs = pairSteps(others, own);
  const known = new Set(pairs.values());
  return [
    ...own.map((step) => ({ ...step, due: step.due ?? pairs.get(step)?.due })),
    ...others.filter((step) => !known.has(step)),
  ];
}

function isOnDayOf(moment: Moment, now: Temporal.Instant, { timeZone }: IncidentRecord): boolean {
  return firstDay(firstPoint(moment)).equals(now.toZonedDateTimeISO(timeZone).toPlainDate());
}

/** In a language in which nobody has written such sentences, the person has to. */
const unwrittenSection = "## [SAY WHAT HAS CHANGED SINCE OUR EARLIER NOTICE]\n\n[WHAT HAS CHANGED]\n";

function knownAt(record: ReadableRecord, now: Temporal.Instant, phrases: Phrases): KnownIncident {
  return { record, phrases, view: buildView(record, { now, standsAlone: true, phrases }) };
}

/** Before the first section of the letter, behind what it begins with. */
function withSection(text: string, section: string): string {
  if (section === "") {
    return text;
  }
  const units = splitUnits(text);
  const first = units.find(
    ({ kind, text: words }, index) => index > 0 && kind === "heading" && words.startsWith("## "),
  );
  const at = first?.start ?? text.length;
  return `${text.slice(0, at)}${section}\n${text.slice(at)}`;
}
