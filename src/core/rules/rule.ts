import type { Temporal } from "temporal-polyfill";
import type { Kind, KindId } from "../documents/kinds.ts";
import type { SectionSource } from "../documents/section-source.ts";
import type { RequirementId } from "../wording/requirements.ts";
import type { Draft, Saying } from "../draft/draft.ts";
import type { DraftLanguage } from "../draft/draft-language.ts";
import type { IncidentRecord } from "../record/record.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Say } from "../text/say.ts";
import type { MomentPhrases } from "../time/moment-phrases.ts";
import type { Span } from "../text/span.ts";
import type { Finder } from "../wording/prose.ts";
import type { HouseRules } from "./house/house-rules.ts";
import type { PlacedHit, Wording } from "./wording.ts";

/** Permanent and never used twice: `IC` and three digits. */
export type RuleId = `IC${number}`;

/** `error`: must not go out like this. `warning`: a gap or harmful wording. `information`: worth a look. */
export type Severity = "error" | "warning" | "information";

/** A change to the draft, ready to apply: places are those of the text that was reviewed. */
export interface Fix {
  /** What the person sees, as something to do: "Add when it happened". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One of several wordings, for a person to choose. */
export interface Suggestion extends Fix {
  /** When this wording is the honest one, in one sentence. */
  readonly when: string;
}

/** What a rule says of a draft. The rule's id, name and page are added by whoever runs it. */
export interface RuleFinding {
  readonly span: Span;
  /** Plain words, whole sentences: what is wrong and why it matters. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Only what can't be wrong: it may be applied without being read. */
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
}

/** A passage that says a thing: a rule found it, or a person put their word to it. */
export interface Evidence extends Span {
  readonly by: "rule" | "person";
}

/** Whether a requirement is met in a draft. */
export interface Judgement {
  readonly state: "met" | "open" | "missing";
  /** What says it (met), or what says that it is not yet known (open); in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** For `open`: whether the draft says by when it will be known. */
  readonly isDated: boolean;
  /** Whose word it rests on, where a person's is among the evidence. */
  readonly said?: Saying;
  /** The word of a person that does not count any more, because its passage has changed, where nothing else meets it. */
  readonly lapsed?: Saying;
}

/** What a rule is told of a draft and of what lies beside it. */
export interface RuleContext {
  readonly draft: Draft;
  readonly language: DraftLanguage;
  /** Whom it is for, too. */
  readonly kind: Kind;
  /** Undefined where there is none at hand. Facts that are not public are in it: a message must not give them away. */
  readonly record: IncidentRecord | undefined;
  /** What the team asks beside our rules; undefined where there is none. */
  readonly house: HouseRules | undefined;
  readonly now: Temporal.Instant;
  /** The language in which rules that run on any text speak; those for English alone speak English. */
  readonly say: Say;
  /** How those for English alone write days and hours: as the record’s documents do. */
  readonly moments: MomentPhrases;
  /** Whether it lies where the frozen copies of notices that went out are kept. */
  readonly isFrozen: boolean;
  /** Whether it went out as it stands. */
  readonly wentOut: boolean;
  /** In another language than English nothing but the word of people counts. */
  readonly judgements: ReadonlyMap<RequirementId, Judgement>;
  /** Undefined where the host has no templates at hand: rules then offer no insertion. */
  readonly sections: SectionSource | undefined;
  /** Where a wording stands in the draft, in order. Headings, code and the words of others hold none. */
  readonly hitsOf: (wording: Wording) => readonly PlacedHit[];
}

/** A text that a rule must mark, or must leave alone. */
export interface Example {
  /** Markdown of a draft's body. Our own words, never those of a real notice. */
  readonly text: string;
  /** What it shows, where that is not plain. */
  readonly note?: string;
  /** What the record beside it says, as lines of `incident.yaml`; without them there is no record. */
  readonly record?: string;
  /** The house rules beside it, as lines of their file; without them there are none. */
  readonly house?: string;
}

/** One thing that is looked for in a draft, with why it matters. */
export interface Rule {
  readonly id: RuleId;
  /** Readable and permanent, in lower case with hyphens: `missing-fault`. */
  readonly name: string;
  /** What it looks for, as a heading. */
  readonly title: string;
  /** Why it matters to the reader, in one sentence. */
  readonly why: string;
  /** Where this comes from: a study, a guide, a law, or "House judgement". */
  readonly source: string;
  readonly severity: Severity;
  /** Kinds of document it looks at. */
  readonly kinds: "all" | readonly KindId[];
  /** Languages it can read; `any` where it needs to understand no word: all that it says goes through `say` then. */
  readonly languages: "any" | readonly ["en"];
  /**
   * Whether its findings are about the very words they mark, so that two such rules that meet at the same words are of
   * one cause. One that marks a whole sentence, a section or the document for its own reason says false.
   */
  readonly isAboutWords: boolean;
  /** Whether a team wrote what it looks for: of two that are as grave, the person hears what her own team asks. */
  readonly isOfTheTeam?: true;
  /** Rules that say better what is wrong where both meet: this one is then silent. */
  readonly yieldsTo?: readonly RuleId[];
  /** What its advice would have the draft say: it is silent where the kind's readers may by law not be told that. */
  readonly asksFor?: RequirementId;
  /** Read by all rules in one go, before any of them checks; see `wordingRule`. */
  readonly wording?: Wording;
  readonly check: (context: RuleContext) => readonly RuleFinding[];
  readonly examples: { readonly flagged: readonly Example[]; readonly clean: readonly Example[] };
  /** When to leave it be, as Markdown, for the rule's page. */
  readonly exceptions?: string;
}

/** A rule that says whether a requirement is met. Its examples are judged, whatever kind they would be. */
export interface RequirementRule extends Rule {
  readonly requirement: RequirementId;
  /** What is told where it is missing, as one sentence. */
  readonly missing: string;
  readonly find: Finder;
  /** Sentences that say plainly that this is not yet known. */
  readonly findOpen: Finder;
}
