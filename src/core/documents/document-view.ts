import type { MomentName } from "../record/record.ts";
import type { AdvisedView } from "./advised-groups.ts";
import type { CorrectionView } from "./correction-view.ts";
import type { DataView } from "./data-view.ts";
import type { LostStepView, MeasuresView } from "./measures-view.ts";
import type { NewsView } from "./news-view.ts";
import type { PartsView } from "./parts-view.ts";
import type { OffersView } from "./repair-view.ts";
import type { ReportView } from "./report-view.ts";
import type { StoppageView } from "./stoppage-view.ts";

/** Markdown that is put into a document as it stands: a placeholder, an address in angle brackets. */
export class Verbatim {
  readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }
}

/** What a template can put into a document. "": nothing; asking for it is a mistake of the template. */
export type ViewValue = string | Verbatim;

/** By when something that is suspected or not yet known will be known; both "" where nobody promised that. */
export interface ExpectedView {
  /** "by 5 March 2026". */
  readonly expectedBy: ViewValue;
  /** The same where that has passed; then `expectedBy` is "". */
  readonly wasExpectedBy: ViewValue;
}

/** One fact as templates see it. Exactly one of `confirmed`, `suspected`, `unknown`, `withheld` and `ruledOut` is true. */
export interface FactView extends ExpectedView {
  readonly confirmed: boolean;
  readonly suspected: boolean;
  readonly unknown: boolean;
  /** There is something, and it is not for the public. */
  readonly withheld: boolean;
  readonly ruledOut: boolean;
  /** Confirmed or suspected: `text` says what. */
  readonly known: boolean;
  readonly text: ViewValue;
}

/** One item of a list, as Markdown. */
export interface ItemView {
  readonly item: ViewValue;
}

/** A list of sentences, as sure as it is. */
export interface ListView extends FactView {
  readonly items: readonly ItemView[];
  /** Whether there is exactly one. */
  readonly single: boolean;
}

/** One of several groups of people. */
export interface GroupView {
  /** To begin a line. */
  readonly who: FactView;
  readonly count: FactView;
  /** Whether there is anything to say of the number: not where nobody knows it of the others either, nor in all. */
  readonly isCountSaid: boolean;
  /** Where they live: "Germany and Ireland"; "" where nobody said. */
  readonly countries: ViewValue;
  /** Whether another group holds everybody, so that these are among them. */
  readonly isAmongAll: boolean;
  /** Whether its data must be said beside it, since the groups are not alike. */
  readonly hasOwnData: boolean;
  readonly data: DataView;
  /** As `who`, to stand within a sentence. */
  readonly whom: ViewValue;
  /** What may follow for them in particular. */
  readonly consequences: ListView;
  /** What they in particular can do. */
  readonly advice: ListView;
}

/** One line of the course of events: what happened is said by `note`, or by exactly one of the flags. */
export interface TimelineEntryView extends ExpectedView {
  readonly when: ViewValue;
  /** Said by somebody in the record's timeline; "" for the moments that follow. */
  readonly note: ViewValue;
  readonly began: boolean;
  readonly ended: boolean;
  readonly suspectedIt: boolean;
  readonly supplierToldUs: boolean;
  readonly foundOut: boolean;
  readonly contained: boolean;
  readonly serviceStopped: boolean;
  readonly recovered: boolean;
  /** "Card payments": a part that worked again; "" else. */
  readonly partBack: ViewValue;
  /** The same inside a sentence. */
  readonly partBackWithin: ViewValue;
  readonly authorityTold: boolean;
  readonly told: boolean;
  /** Those who were told then were not all: there are groups whom nothing has reached. */
  readonly toldFirst: boolean;
  /** Those whom the document is written to are such a group. */
  readonly notYou: boolean;
  /** They were told later. */
  readonly youLater: boolean;
  /** A group that was told later than the first, inside a sentence; "" else. */
  readonly toldGroup: ViewValue;
  /** The document is written to that group. */
  readonly toldYou: boolean;
  readonly suspected: boolean;
}

/** Everything that a template can say or ask. Every name is always there, whatever the record knows. */
export interface DocumentView {
  /** The day on which the document is made; with its time where something went out on that day before. */
  readonly today: ViewValue;
  /** The moment at which it is made, with its zone: "27 November 2026 at 09:10 (Amsterdam time, UTC+01:00)". */
  readonly now: ViewValue;
  /** An exercise. */
  readonly drill: boolean;
  /** English as Americans write it. */
  readonly american: boolean;
  /** An authority reads it, and not the public. */
  readonly forAuthority: boolean;
  /** Its readers are not those affected: it tells them of these. */
  readonly toOthers: boolean;
  readonly type: ExpectedView & {
    readonly confirmedLeak: boolean;
    readonly suspectedLeak: boolean;
    readonly outage: boolean;
    readonly other: boolean;
  };
  readonly organisation: {
    readonly name: FactView;
    readonly legalName: FactView;
    readonly parent: FactView;
    readonly address: FactView;
    /** Its registered name and address on one line, for below the signature; "" where neither is confirmed. */
    readonly imprint: ViewValue;
  };
  readonly signatory: { readonly name: FactView; readonly role: FactView };
  readonly moments: Readonly<Record<MomentName, FactView>>;
  /** Whether nothing says that it has ended or been stopped, or that a service that stopped with it works again. */
  readonly notOver: boolean;
  /** The same of the harm alone, such as the leak, whether or not a service that stopped with it works again. */
  readonly harmNotOver: boolean;
  /** Whether more is to come: nothing says that it is over, a step is open or still to be found, or news is promised. */
  readonly isUnfinished: boolean;
  /** An outage of which nothing says that it has ended or been stopped. */
  readonly isRunningOutage: boolean;
  /** An outage of which the record says when it ended, or when everything worked again. */
  readonly worksAgain: boolean;
  readonly stopped: StoppageView;
  readonly parts: PartsView;
  /** By when what does not work is expected to work again. */
  readonly back: ExpectedView;
  /** "8 hours and 2 minutes", "about 3 days"; "" where it is not known, and in a language other than English. */
  readonly lasted: ViewValue;
  readonly report: ReportView;
  readonly people: {
    readonly nobody: boolean;
    /** How many in all. */
    readonly total: FactView;
    /** What is counted in all: "clinics"; "" for people. */
    readonly counted: ViewValue;
    /** Who they are, where they are one group. */
    readonly who: FactView;
    /** The same with what joins it to the number in `total`: ": everybody who booked with us". */
    readonly whoBehind: ViewValue;
    /** Whether the document is for one group of several: then `total` and `who` are of that group. */
    readonly isPart: boolean;
    /** In a document for one group: how many are affected in all. */
    readonly ofAll: FactView;
    /** Whether `groups` lists them. */
    readonly several: boolean;
    /** Whether somebody must be in more than one of them: they sum to more than the total. */
    readonly overlap: boolean;
    readonly groups: readonly GroupView[];
    /** Whether something may follow for one of `groups` in particular. */
    readonly anyConsequences: boolean;
    /** Whether one of `groups` in particular can do something. */
    readonly anyAdvice: boolean;
    /** What groups of them can do in particular, each sentence once. */
    readonly advised: readonly AdvisedView[];
    /** Whether each of several `groups` can do something. */
    readonly eachAdvised: boolean;
    /** Whether the groups are told of different data. */
    readonly differ: boolean;
    /** Where they live: "California (US), Germany and Ireland"; "" where nobody said. */
    readonly countries: ViewValue;
    /** Groups that were looked into and are not affected, joined with "or"; "" where there are none. */
    readonly notAffected: ViewValue;
  };
  readonly data: DataView;
  /** How many records of personal data: "41,200". */
  readonly records: FactView;
  readonly service: FactView;
  readonly cause: {
    readonly summary: FactView;
    /** "Malicious action". */
    readonly category: FactView;
    readonly supplier: FactView;
    readonly ownPart: FactView;
    /** Whether neither the cause nor our part is known, and no day of its own is promised for our part. */
    readonly isPartOpenWithIt: boolean;
    /** Whether then a day is promised for the cause alone. */
    readonly isPartUndated: boolean;
    /** Whether anything is known of what we did wrong or failed to prevent. */
    readonly isOurPartKnown: boolean;
    /** Whether the words name us as the doer; else the template must. */
    readonly ownPartSaysWe: boolean;
    /** Whether what happened tells of something that we did. */
    readonly summarySaysWe: boolean;
    readonly failedToPrevent: FactView;
    readonly failedToPreventSaysWe: boolean;
  };
  readonly consequences: ListView;
  /** Whether `consequences` are known, or those of one of the groups. */
  readonly anyConsequences: boolean;
  readonly response: MeasuresView;
  readonly prevention: MeasuresView;
  /** Whether any measure is still in progress or promised. */
  readonly anythingOpen: boolean;
  /** Whether any measure is overdue, was done late, or takes longer than a notice promised. */
  readonly anythingLate: boolean;
  /** Whether a notice promised any measure for a day that was not kept, or that has been moved since. */
  readonly anythingBroken: boolean;
  /** How the document owns that steps come later than was promised: with each, once for all, or above them already. */
  readonly owns: { readonly each: boolean; readonly once: boolean; readonly above: boolean };
  /** Whether any open measure is due sooner than a notice promised. */
  readonly anySooner: boolean;
  readonly anyLost: boolean;
  /** Steps that notices promised and that are not in the record any more. */
  readonly lost: readonly LostStepView[];
  /** The zone that all times of the measures share: "Lisbon time (UTC+00:00)"; "" where they say none or several. */
  readonly measuresZone: ViewValue;
  /** What has changed since the first notice, where the document is held against what went out. */
  readonly sinceFirst: {
    readonly any: boolean;
    /** When that went out: "20 May 2026". */
    readonly day: ViewValue;
    readonly items: readonly ItemView[];
  };
  readonly anyCorrections: boolean;
  /** Whether there are corrections, or parts of the service that do not work any more. */
  readonly anyPutRight: boolean;
  /** Whether there is nothing to put right but such parts. */
  readonly onlyPartsGone: boolean;
  readonly corrections: readonly CorrectionView[];
  /** Whether there are corrections, and all are of what was told as not yet confirmed. */
  readonly onlyUnsureCorrected: boolean;
  /** What can still be taken up. */
  readonly repair: OffersView;
  readonly advice: ListView;
  /** Whether there is advice: for all, because of the data, or for one of the groups. */
  readonly anyAdvice: boolean;
  /** What fits the kinds of data that are or may be involved, the most urgent first. */
  readonly dataAdvice: { readonly any: boolean; readonly items: readonly ItemView[] };
  readonly contacts: {
    readonly any: boolean;
    readonly email: FactView;
    readonly phone: FactView;
    readonly hours: FactView;
    readonly web: FactView;
    readonly post: FactView;
    readonly dataProtectionOfficer: FactView;
    readonly press: FactView;
  };
  readonly nextUpdate: NewsView;
  readonly timeline: {
    readonly any: boolean;
    readonly entries: readonly TimelineEntryView[];
    /** "Lisbon time (UTC+00:00)" where all times of the entries share it, else "". */
    readonly zone: ViewValue;
  };
}
