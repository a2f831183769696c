import { baseLanguage } from "../../../wording/language/language-name.ts";
import { englishChanges } from "./english-changes.ts";
import { germanChanges } from "./german-changes.ts";
import type { Move } from "./what-moved.ts";

/** Facts that are told by a sentence about them alone. */
export type FactName =
  | "total"
  | "groupCount"
  | "who"
  | "service"
  | "occurredFrom"
  | "leakBegan"
  | "aware"
  | "leakFound"
  | "occurredTo"
  | "leakEnded"
  | "contained"
  | "leakContained"
  | "serviceStopped"
  | "recovered";

/** How a language says what has changed since an earlier notice: whole sentences, with values that are Markdown already. */
export interface ChangeWords {
  /**
   * A fact that moved, in a sentence or two; "" where there is nothing to say.
   *
   * @param earlier what the earlier notice said of it, word for word; undefined where it did not say it in these words
   */
  readonly move: (name: FactName, moved: Move, words: string, earlier: string | undefined) => string;
  /**
   * That something is known later or sooner than was told: `earlier` "by 30 November 2026", and today's day, "" where
   * nobody can say.
   */
  readonly expected: (name: FactName | "cause", earlier: string, by: string) => string;
  /** The same where what is counted is not people: "clinics". */
  readonly counting: (sentence: string, counted: string) => string;
  /** Kinds of data that moved together; those that were ruled out or are open are joined with "or". */
  readonly data: {
    readonly confirmed: (kinds: string) => string;
    readonly confirmedAfterSuspicion: (kinds: string) => string;
    /** Where the earlier notice had ruled them out. */
    readonly confirmedAfterDenial: (kinds: string) => string;
    readonly suspectedAfterDenial: (kinds: string) => string;
    /** Where it had said, in the words `said`, that no personal data was involved; `kinds`: all of them. */
    readonly confirmedAfterNone: (kinds: string, said: string) => string;
    readonly suspectedAfterNone: (kinds: string, said: string) => string;
    readonly openAfterNone: (said: string) => string;
    readonly suspected: (kinds: string) => string;
    readonly unsure: (kinds: string) => string;
    /** Of which nobody knows yet whether they are involved; joined with "or". */
    readonly open: (kinds: string) => string;
    readonly openAfterDenial: (kinds: string) => string;
    readonly ruledOut: (kinds: string) => string;
    readonly ruledOutAfterSuspicion: (kinds: string) => string;
    readonly ruledOutAfterTold: (kinds: string) => string;
    /** The same of whether kinds of data are involved. */
    readonly expected: (kinds: string, earlier: string, by: string) => string;
    readonly none: string;
    /** Where it told some, and where it told as suspected what it told. */
    readonly noneAfterTold: (kinds: string) => string;
    readonly noneAfterSuspicion: (kinds: string) => string;
  };
  /** What happened since. `count`, `when` and `due` bring what joins them, or are "". */
  readonly news: {
    readonly leakConfirmed: string;
    /** Where readers were told of an outage. */
    readonly leakToo: string;
    readonly leakTooSuspected: string;
    /** The number of people that was told then, which is not that of the leak. */
    readonly peopleOfOutage: (people: string) => string;
    readonly nobody: string;
    readonly group: (who: string, count: string) => string;
    readonly groupSuspected: (who: string, count: string) => string;
    /** A sentence about one of several groups; to them, where they are the readers. */
    readonly ofGroup: (who: string, sentence: string, areReaders?: boolean) => string;
    readonly notAffected: (who: string) => string;
    /** An entry of the course of events. */
    readonly event: (when: string, what: string) => string;
    /** The same at another time than was told: which was wrong, or may be true as well. */
    readonly eventMoved: (when: string, what: string, earlier: string) => string;
    readonly eventNarrower: (when: string, what: string, earlier: string) => string;
    /** Something else of the same time, in place of the words `earlier`. */
    readonly eventOther: (when: string, what: string, earlier: string) => string;
    readonly eventGone: (when: string, what: string) => string;
    /** All times were told as of the zone `earlier`. */
    readonly zone: (zone: string, earlier: string) => string;
    readonly cause: (sentence: string) => string;
    readonly causeSuspected: (sentence: string) => string;
    readonly causeOther: (sentence: string) => string;
    /** What kind of cause it is, where the earlier notice named another; authorities alone are told. */
    readonly causeKind: (kind: string, earlier: string) => string;
    readonly ownPart: (sentence: string) => string;
    /** What was known when the earlier notice went out, and not for its readers. */
    readonly causeNowSaid: (sentence: string) => string;
    readonly ownPartNowSaid: (sentence: string) => string;
    readonly ownPartSuspected: (sentence: string) => string;
    /** Where the earlier notice told another part of ours, word for word `earlier`. */
    readonly ownPartOther: (sentence: string, earlier: string) => string;
    readonly consequence: (sentence: string) => string;
    readonly consequenceSuspected: (sentence: string) => string;
    readonly unexplainedConsequence: (sentence: string) => string;
    /** The same in documents whose readers are not those affected. */
    readonly toOthers: Readonly<
      Record<"consequence" | "consequenceSuspected" | "advice" | "offer", (sentence: string) => string> &
        Record<"muchAdvice", string>
    >;
    /** A part of a service works again, since a moment; another one than was told, which may be wrong or less exact; and not any more. */
    readonly partBack: (part: string, since: string) => string;
    readonly partBackOther: (part: string, since: string, earlier: string, wasWrong: boolean) => string;
    readonly partGone: (part: string, isDown: boolean) => string;
    readonly advice: (sentence: string) => string;
    /** Behind `advice` and `consequence`: it is for some groups of people. */
    readonly forGroups: (groups: string) => string;
    /** It held only until everything worked again. */
    readonly adviceOver: (sentence: string) => string;
    readonly unexplainedAdvice: (sentence: string) => string;
    readonly muchAdvice: string;
    readonly done: (action: string, when: string) => string;
    /** Behind `done`: it was promised for an earlier day. */
    readonly doneLate: (before: string) => string;
    readonly doneNew: (action: string, when: string) => string;
    /** Behind a step in place of its day: that has passed. */
    readonly overdue: (due: string) => string;
    readonly started: (action: string, due: string) => string;
    readonly promised: (action: string, due: string) => string;
    /** `before`: the day of the earlier notice. Another one, a later one, a sooner one, and one that has passed since. */
    readonly otherDay: (action: string, before: string, due: string) => string;
    readonly later: (action: string, before: string, due: string) => string;
    readonly sooner: (action: string, before: string, due: string) => string;
    readonly notKept: (action: string, before: string) => string;
    /** A step that is still on, in other words than the earlier notice's. */
    readonly reworded: (action: string, earlier: string) => string;
    readonly unexplained: (action: string) => string;
    readonly unexplainedKinds: (kinds: string) => string;
    readonly offer: (offer: string) => string;
    /** Behind `offer`: it is for one group of people. */
    readonly offerGroup: (group: string) => string;
    /** It was made to more people, and is for one group alone now. */
    readonly offerNarrower: (offer: string, group: string) => string;
    /** It was made, and is not any more. */
    readonly offerGone: (offer: string) => string;
    readonly correction: (said: string, instead: string) => string;
    readonly contact: (value: string) => string;
    /** In place of `earlier`, which the earlier notice gave. */
    readonly contactInstead: (value: string, earlier: string) => string;
  };
  /** That steps come later than was promised: in sentences above, with the question why; and in one for all of them. */
  readonly owned: { readonly each: readonly string[]; readonly why: string; readonly once: string };
  /** `day`: "20 May 2026"; `moment`: "on" it, with its time and zone. `bareOpening`: for readers whom the law forbids to be told how it went. */
  readonly section: {
    readonly heading: (day: string) => string;
    readonly opening: (moment: string) => string;
    readonly bareOpening: string;
  };
  /** Where it is told what has changed since the very first notice. */
  readonly first: {
    /** The words for an earlier notice, and those in their place. */
    readonly said: readonly [earlier: RegExp, first: string];
    /** Behind what was told first: numbers that were told afterwards. */
    readonly later: (people: string) => string;
  };
}

const languages: Readonly<Record<string, ChangeWords>> = { en: englishChanges, de: germanChanges };

/** The words of a language as in `lang`; undefined where nobody has written them. */
export function changeWordsOf(language: string): ChangeWords | undefined {
  return languages[baseLanguage(language)];
}
