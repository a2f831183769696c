import type { Temporal } from "temporal-polyfill";
import type { KindId } from "./kinds.ts";
import type { PublishedNotice } from "./published-notice.ts";

/** Those to whom a document goes: what it says is news to them, whoever else has had it. */
type Readers =
  "everybody" | "customers" | "affected" | "eu" | "us" | "us-ma" | "partners" | "press" | "staff" | "authority";

/** Everything else stands where anybody can read it. */
const readersOfKinds: Partial<Readonly<Record<KindId, Readers>>> = {
  apology: "customers",
  disclosure: "affected",
  "notice-eu": "eu",
  "notice-us-ca": "us",
  "notice-us-ma": "us-ma",
  "partner-notice": "partners",
  "press-statement": "press",
  "staff-note": "staff",
  "staff-script": "staff",
  "regulator-worksheet": "authority",
};

/** Whom else a document reaches. */
const reachedBy: Readonly<Record<Readers, readonly Readers[]>> = {
  everybody: ["customers", "affected", "eu", "us", "us-ma", "partners", "press", "staff", "authority"],
  customers: ["everybody", "affected", "eu", "us", "us-ma"],
  affected: ["everybody", "customers", "eu", "us", "us-ma"],
  eu: ["everybody"],
  us: ["everybody"],
  "us-ma": ["everybody"],
  press: ["everybody"],
  partners: [],
  staff: [],
  authority: [],
};

/** A document that is drafted now. */
export interface DocumentTo {
  readonly kind: KindId;
  /** Whether it is a letter to one group: then none is held against it but what reached that group. */
  readonly isToGroup: boolean;
  readonly now: Temporal.Instant;
  readonly timeZone: string;
}

/** Whether a notice went to others than a document goes to, and on the day on which that is drafted: both are one batch. */
export function isOfOneBatch({ kind, frontMatter, sentAt }: PublishedNotice, to: DocumentTo): boolean {
  const isSame = readersOf(kind.id) === readersOf(to.kind) && (to.isToGroup || frontMatter.group === undefined);
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(to.timeZone).toPlainDate();
  return !isSame && dayOf(sentAt).equals(dayOf(to.now));
}

/** Whether a notice went to the readers of a document, or stood where they could read it. */
export function hasReachedReaders({ kind }: Pick<PublishedNotice, "kind">, to: Pick<DocumentTo, "kind">): boolean {
  const [from, whom] = [readersOf(kind.id), readersOf(to.kind)];
  return from === whom || reachedBy[from].includes(whom);
}

function readersOf(kind: KindId): Readers {
  return readersOfKinds[kind] ?? "everybody";
}
