import type { Moment } from "../time/moment.ts";

/** How sure somebody is of a fact. `ruled-out`: looked into, and found not to be so. */
export const certainties = ["confirmed", "suspected", "unknown", "ruled-out"] as const;
export type Certainty = (typeof certainties)[number];

/** Who may read a fact: the team, authorities too, or everyone. What is `internal` never reaches a document. */
export const audiences = ["internal", "regulator", "public"] as const;
export type Audience = (typeof audiences)[number];

/** Whom a document is for: the public, who read only what is public, or an authority, who reads what is for it as well. */
export type Reader = Exclude<Audience, "internal">;

/** What is known about a fact, whatever it is. */
export interface AboutFact {
  readonly audience: Audience;
  /** Who said so, or where it is written down. Never published. */
  readonly source?: string;
  /** When it was last known to be so. */
  readonly asOf?: Moment;
  /** By when it will be known, where somebody has promised that. */
  readonly expectedBy?: Moment;
}

/** A fact somebody vouches for, or has reason to believe. */
export interface KnownFact<T> extends AboutFact {
  readonly certainty: "confirmed" | "suspected";
  readonly value: T;
}

/** A fact nobody can state: not known yet, or looked into and found not to be so. */
export interface OpenFact extends AboutFact {
  readonly certainty: "unknown" | "ruled-out";
  readonly value?: never;
}

/** Something of the kind `value` says, that was looked into and found not to be so: "passwords were not involved". */
export interface RuledOutFact<T> extends AboutFact {
  readonly certainty: "ruled-out";
  readonly value: T;
}

/** Something of the kind `value` says, of which nobody knows yet whether it is so: an item of a list. */
export interface OpenItem<T> extends AboutFact {
  readonly certainty: "unknown";
  readonly value: T;
}

/** One fact of an incident, with how sure it is. Written as a plain value it is confirmed. */
export type Fact<T> = KnownFact<T> | RuledOutFact<T> | OpenFact;

/** A fact in a list of them, where one that is not yet known says of what. */
export type FactItem<T> = Fact<T> | OpenItem<T>;

/** Whether the fact has a value that somebody vouches for or suspects. */
export function isKnown<T>(fact: FactItem<T>): fact is KnownFact<T> {
  return fact.certainty === "confirmed" || fact.certainty === "suspected";
}
