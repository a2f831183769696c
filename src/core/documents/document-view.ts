import type { MomentName } from "../record/record.ts";

/** Markdown that is put into a document as it stands: a placeholder, an address in angle brackets. */
export class Verbatim {
  readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }
}

/** What a template can put into a document. "": nothing; asking for it is a mistake of the template. */
export type ViewValue = string | Verbatim;

/** One fact as templates see it. Exactly one of `confirmed`, `suspected`, `unknown`, `withheld` and `ruledOut` is true. */
export interface FactView {
  readonly confirmed: boolean;
  readonly suspected: boolean;
  readonly unknown: boolean;
  /** There is something, and it is not for the public. */
  readonly withheld: boolean;
  readonly ruledOut: boolean;
  /** Confirmed or suspected: `text` says what. */
  readonly known: boolean;
  readonly text: ViewValue;
  /** For an unknown fact: "by 5 March 2026", when it will be known; "" where nobody promised that. */
  readonly expectedBy: ViewValue;
}

export interface ItemView {
  readonly item: ViewValue;
}

/** A list of sentences, as sure as it is. */
export interface ListView extends FactView {
  readonly items: readonly ItemView[];
  /** Whether there is exactly one. */
  readonly single: boolean;
}

export interface MeasureView {
  readonly action: ViewValue;
  readonly owner: ViewValue;
  /** "15 June 2026", for a table. */
  readonly due: ViewValue;
  /** "by 15 June 2026", for a sentence. */
  readonly dueBy: ViewValue;
  /** When it was done: "20 May 2026", for brackets. */
  readonly doneAt: ViewValue;
  /** "on 20 May 2026", for a sentence. */
  readonly doneWhen: ViewValue;
  readonly done: boolean;
  readonly inProgress: boolean;
  readonly promised: boolean;
  /** Not done, though the promised day is over. */
  readonly late: boolean;
}

/** Measures of one purpose, in the order of the record. */
export interface MeasuresView {
  readonly all: readonly MeasureView[];
  readonly done: readonly MeasureView[];
  readonly inProgress: readonly MeasureView[];
  readonly promised: readonly MeasureView[];
  /** In progress or promised. */
  readonly open: readonly MeasureView[];
  /** Open, though the promised day is over. */
  readonly late: readonly MeasureView[];
  readonly any: boolean;
  readonly anyDone: boolean;
  readonly anyInProgress: boolean;
  readonly anyPromised: boolean;
  readonly anyLate: boolean;
}

/** Something offered to make up for it. */
export interface RepairView {
  readonly offer: ViewValue;
  readonly provider: ViewValue;
  /** "until 31 August 2026". */
  readonly until: ViewValue;
  /** A sentence. */
  readonly how: ViewValue;
}

/** Something that was told wrongly. */
export interface CorrectionView {
  readonly said: ViewValue;
  readonly instead: ViewValue;
  /** "21 May 2026"; "" where nobody wrote it down. */
  readonly on: ViewValue;
}

/** Kinds of data. */
export interface DataView {
  /** Nothing is known of the kinds of data involved. */
  readonly unknown: boolean;
  readonly withheld: boolean;
  /** Looked into: no personal data was involved. */
  readonly none: boolean;
  readonly expectedBy: ViewValue;
  /** Kinds of data, as a list in words; "" where there are none. */
  readonly confirmedKinds: ViewValue;
  readonly suspectedKinds: ViewValue;
  /** Joined with "or": for a sentence that says no. */
  readonly ruledOutKinds: ViewValue;
}

/** One of several groups of people. */
export interface GroupView {
  /** To begin a line. */
  readonly who: FactView;
  readonly count: FactView;
  /** Whether its data must be said beside it, since the groups are not alike. */
  readonly hasOwnData: boolean;
  readonly data: DataView;
}

export interface TimelineEntryView {
  readonly when: ViewValue;
  /** Said by somebody in the record's timeline; "" for the moments that follow. */
  readonly note: ViewValue;
  readonly began: boolean;
  readonly ended: boolean;
  readonly suspectedIt: boolean;
  readonly supplierToldUs: boolean;
  readonly foundOut: boolean;
  readonly contained: boolean;
  readonly recovered: boolean;
  readonly authorityTold: boolean;
  readonly told: boolean;
  readonly suspected: boolean;
}

/** Everything that a template can say or ask. Every name is always there, whatever the record knows. */
export interface DocumentView {
  /** The day on which the document is made. */
  readonly today: ViewValue;
  /** An exercise. */
  readonly drill: boolean;
  /** An authority reads it, and not the public. */
  readonly forAuthority: boolean;
  readonly type: {
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
  /** Whether nothing says that it has ended or been stopped. */
  readonly notOver: boolean;
  readonly people: {
    readonly nobody: boolean;
    /** How many in all. */
    readonly total: FactView;
    /** Who they are, where they are one group. */
    readonly who: FactView;
    /** Whether `groups` lists them. */
    readonly several: boolean;
    readonly groups: readonly GroupView[];
    /** Groups that were looked into and are not affected, joined with "or"; "" where there are none. */
    readonly notAffected: ViewValue;
  };
  readonly data: DataView;
  readonly service: FactView;
  readonly cause: {
    readonly summary: FactView;
    readonly ownPart: FactView;
    /** Whether the words name us as the doer; else the template must. */
    readonly ownPartSaysWe: boolean;
    readonly failedToPrevent: FactView;
    readonly failedToPreventSaysWe: boolean;
  };
  readonly consequences: ListView;
  readonly response: MeasuresView;
  readonly prevention: MeasuresView;
  /** Whether any measure is still in progress or promised. */
  readonly anythingOpen: boolean;
  /** The zone that all times of measures share; empty where none has a time of day. */
  readonly measuresZone: ViewValue;
  readonly corrections: readonly CorrectionView[];
  /** What can still be taken up. */
  readonly repair: { readonly any: boolean; readonly offers: readonly RepairView[] };
  readonly advice: ListView;
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
  readonly nextUpdate: {
    readonly announced: boolean;
    /** "by 28 May 2026 at 17:00": the promised time in short, for other promises to hang on; "" where none is promised. */
    readonly by: ViewValue;
    /** "by 28 May 2026 at 17:00 (London time, UTC+01:00)". */
    readonly at: FactView;
    readonly where: FactView;
  };
  readonly timeline: {
    readonly any: boolean;
    readonly entries: readonly TimelineEntryView[];
    /** "Lisbon time (UTC+00:00)" where all times of the entries share it, else "". */
    readonly zone: ViewValue;
  };
}
