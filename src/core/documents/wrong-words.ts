import { baseLanguage } from "../wording/language/language-name.ts";
import type { ToldWording } from "./told-quote.ts";
import { withCapital } from "./word-values.ts";
import { changeWordsOf, type ChangeWords, type FactName } from "./versions/changes/change-words.ts";
import { englishChanges } from "./versions/changes/english-changes.ts";

/** Facts of which two values cannot both be true, in a sentence with one of them. */
type ToldWords = Readonly<Partial<Record<FactName, (value: string) => string>>> & {
  readonly involved: (kinds: string) => string;
  readonly notInvolved: (kinds: string) => string;
  readonly dataInvolved: (kinds: string) => string;
  readonly mayInvolve: (kinds: string) => string;
  readonly isOpen: string;
  readonly none: string;
  /** What is right as far as anybody knows. */
  readonly unsure: (sentence: string) => string;
  readonly event: (when: string, what: string) => string;
  readonly zone: (zone: string) => string;
};

const toldWords: Readonly<Record<string, ToldWords>> = {
  en: {
    total: (people) => `This affects ${people}.`,
    groupCount: (people) => `${people}.`,
    occurredFrom: (moment) => `It began: ${moment}.`,
    aware: (moment) => `We found out: ${moment}.`,
    occurredTo: (moment) => `It ended: ${moment}.`,
    contained: (moment) => `We stopped it: ${moment}.`,
    serviceStopped: (moment) => `The service stopped working: ${moment}.`,
    recovered: (moment) => `Everything worked again: ${moment}.`,
    involved: (kinds) => `This involves ${kinds}.`,
    notInvolved: (kinds) => `This does not involve ${kinds}.`,
    dataInvolved: (kinds) => `Personal data was involved: ${kinds}.`,
    mayInvolve: (kinds) => `We suspect, but have not yet confirmed, that this involves ${kinds}.`,
    isOpen: "We can no longer stand by that.",
    none: "No personal data was involved.",
    unsure: (sentence) => `As far as we know today, and not yet confirmed: ${sentence}`,
    event: (when, what) => `${withCapital(when)}: ${what}`,
    zone: (zone) => `All times are ${zone}.`,
  },
  de: {
    total: (people) => `Das betrifft ${people}.`,
    groupCount: (people) => `${people}.`,
    occurredFrom: (moment) => `Beginn: ${moment}.`,
    aware: (moment) => `Bemerkt haben wir es: ${moment}.`,
    occurredTo: (moment) => `Ende: ${moment}.`,
    contained: (moment) => `Gestoppt haben wir es: ${moment}.`,
    serviceStopped: (moment) => `Der Dienst fiel aus: ${moment}.`,
    recovered: (moment) => `Alles funktionierte wieder: ${moment}.`,
    involved: (kinds) => `Diese Daten sind betroffen: ${kinds}.`,
    notInvolved: (kinds) => `Nicht betroffen sind ${kinds}.`,
    dataInvolved: (kinds) => `Personenbezogene Daten sind betroffen: ${kinds}.`,
    mayInvolve: (kinds) => `Wir vermuten, dass diese Daten betroffen sind: ${kinds}. Bestätigt ist das noch nicht.`,
    isOpen: "Dazu können wir nicht mehr stehen.",
    none: "Personenbezogene Daten waren nicht betroffen.",
    unsure: (sentence) => `Nach heutigem Stand, noch nicht bestätigt: ${sentence}`,
    event: (when, what) => `${withCapital(when)}: ${what}`,
    zone: (zone) => `Alle Uhrzeiten: ${zone}.`,
  },
};

/** What was told wrongly, before it is looked for in the notice that told it. */
export interface ToldWrongly extends ToldWording {
  /** In a sentence of ours, in Markdown. */
  readonly said: string;
  readonly instead: string;
  readonly wasUnsure?: boolean;
  readonly isUnsure?: boolean;
  /** What stands where in the sentence of the notice, where the rest of it stays right. */
  readonly change?: readonly [earlier: string, now: string];
}

/** Begins what is told wrongly among sentences about facts that moved. */
const wrongMark = "\u0000";

function wordWrong(wrong: ToldWrongly): string {
  return wrongMark + JSON.stringify(wrong);
}

/** The same from such a sentence; undefined where it is none. */
export function readWrong(change: string): ToldWrongly | undefined {
  return change.startsWith(wrongMark) ? (JSON.parse(change.slice(1)) as ToldWrongly) : undefined;
}

/** What the next version of a notice would say has changed, of which only what was told wrongly is kept. */
export function wordsOfWrong(language: string): ChangeWords {
  const told = toldWords[baseLanguage(language)] ?? toldWords["en"];
  const words = changeWordsOf(language) ?? englishChanges;
  const wrong = (said = "", instead = "", told: Partial<ToldWrongly> = {}): string =>
    wordWrong({ said, instead, words: [said], ...told });
  const ofDenial = (said: string, instead = "", isUnsure = true): string =>
    wrong(said, instead, { isWhole: true, isUnsure });
  const ofData = (said = "", instead = "", kinds: string, wasUnsure = false): string =>
    wrong(said, instead, { words: kinds.split(/,? (?:and|or|und|oder) |, /), fact: "data", wasUnsure });
  return {
    ...words,
    move: (name, moved, value, earlier) =>
      told === undefined || earlier === undefined ? "" : wordMove(told, name, moved, [earlier, value]),
    data: {
      ...words.data,
      confirmedAfterDenial: (kinds) => ofData(told?.notInvolved(kinds), told?.involved(kinds), kinds),
      confirmedAfterNone: (kinds, said) => ofDenial(said, told?.dataInvolved(kinds), false),
      suspectedAfterNone: (kinds, said) => ofDenial(said, told?.mayInvolve(kinds)),
      openAfterNone: (said) => ofDenial(said, told?.isOpen),
      ruledOutAfterSuspicion: (kinds) => ofData(told?.mayInvolve(kinds), told?.notInvolved(kinds), kinds, true),
      noneAfterTold: (kinds) => ofData(told?.involved(kinds), told?.none, kinds),
      noneAfterSuspicion: (kinds) => ofData(told?.mayInvolve(kinds), told?.none, kinds, true),
      ruledOutAfterTold: (kinds) => ofData(told?.involved(kinds), told?.notInvolved(kinds), kinds),
    },
    news: {
      ...words.news,
      eventMoved: (when, what, earlier) =>
        wrong(told?.event(earlier, what), told?.event(when, what), { words: [earlier, what] }),
      zone: (zone, earlier) => wrong(told?.zone(earlier), told?.zone(zone)),
      partBackOther: (part, since, earlier, wasWrong) =>
        wasWrong
          ? wrong(words.news.partBack(part, earlier), words.news.partBack(part, since), { words: [part, earlier] })
          : "",
      ofGroup: (who, sentence) => {
        const found = readWrong(sentence);
        return found === undefined
          ? ""
          : wordWrong({
              ...found,
              said: words.news.ofGroup(who, found.said),
              instead: words.news.ofGroup(who, found.instead),
              words: [who, ...found.words],
            });
      },
    },
  };
}

/** A fact that was told and is another now; "" where both may be true. */
function wordMove(
  told: ToldWords,
  name: FactName,
  moved: Parameters<ChangeWords["move"]>[1],
  [earlier, value]: readonly [earlier: string, value: string],
): string {
  const say = told[name];
  if (moved.kind !== "other" || moved.relation !== "contradicts" || say === undefined) {
    return "";
  }
  const { isSure, wasSure } = moved;
  return wordWrong({
    said: say(earlier),
    instead: isSure ? say(value) : told.unsure(say(value)),
    words: [earlier],
    fact: name,
    wasUnsure: !wasSure,
    isUnsure: !isSure,
    ...(isSure && wasSure && { change: [earlier, earlier.endsWith(")") ? value : withoutZone(value)] as const }),
  });
}

/** "26 November 2026 at 15:12 (London time, UTC+00:00)" without its zone. */
function withoutZone(moment: string): string {
  return moment.replace(/ \([^()]*\)$/, "");
}
