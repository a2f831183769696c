import { said } from "../text/say.ts";
import { isScalar, type Node } from "yaml";
import {
  audiences,
  certainties,
  type Audience,
  type AboutFact,
  type Certainty,
  type Fact,
  type FactItem,
} from "./fact.ts";
import { choice, entriesAt, moment, text, type Field, type Optional } from "./fields.ts";
import { isNothing, isUnknown, mapOf, wordsOf, type Entry, type ReadContext } from "./read-context.ts";
import { unknownMeaning, type Described, type FactShape, type FieldNote, type Shape } from "./shape.ts";

const certainty = choice(certainties, {
  confirmed: "Somebody vouches for it; what is written without more counts as confirmed",
  suspected: "There is reason to believe it; a document says that it is not confirmed",
  unknown: unknownMeaning,
  "ruled-out": "Looked into, and found not to be so",
});

/** Who may read something. */
export const audience = choice(audiences, {
  internal: "Only your team; a document never says it",
  regulator: "Your team and the authorities; no document for the public says it",
  public: "Everyone",
});

/** What people are told of each line of a fact that is written out. */
export const factNotes = {
  value: {
    label: "The fact itself",
    meaning: "What would stand behind the name if the fact were not written out.",
    example: "12500",
  },
  certainty: {
    label: "How sure it is",
    meaning: "Whether somebody vouches for the fact, suspects it, does not know it yet, or has ruled it out.",
    example: "suspected",
  },
  expectedBy: {
    label: "When you will know",
    meaning:
      "By when a fact that is suspected or unknown will be known; readers are told, so write it only where it will be kept.",
    example: "2026-12-31",
  },
  source: {
    label: "Where it comes from",
    meaning: "Who said so, or where it is written down, so that your team can ask again.",
    example: "call with the security lead",
    readers: "never",
  },
  asOf: {
    label: "When it was so",
    meaning: "When the fact was last known to be as it is written.",
    example: "2026-11-24T14:00",
    readers: "never",
  },
  audience: {
    label: "Who may read it",
    meaning: "Whether the fact may be published, or is for your team or the authorities alone.",
    example: "public",
  },
} as const satisfies Readonly<Record<string, FieldNote>>;

const factNames = ["value", "certainty", "expectedBy", "source", "asOf", "audience"] as const;

/** The lines of a fact, whose value has the shape `of`. */
function factParts(of: Shape): Readonly<Record<(typeof factNames)[number], Described>> {
  return {
    value: { shape: of, note: factNotes.value },
    certainty: { shape: certainty.shape, note: factNotes.certainty },
    expectedBy: { shape: moment.shape, note: factNotes.expectedBy },
    source: { shape: text.shape, note: factNotes.source },
    asOf: { shape: moment.shape, note: factNotes.asOf },
    audience: { shape: audience.shape, note: factNotes.audience },
  };
}

function factShape({ shape }: Optional<unknown>, usualAudience: Audience): FactShape {
  return { kind: "fact", of: shape, usualAudience, parts: factParts(shape) };
}

/** That nobody knows yet is no secret, whoever may usually read what will be known. */
const nothingKnown = { certainty: "unknown", audience: "public" } as const;

type Entries = ReadonlyMap<string, Entry>;

/**
 * A fact: a plain value, the word `unknown`, or lines that say how sure it is. A fact that can't be read is
 * unknown; one whose audience can't be read is internal: never more is said than somebody meant to say.
 */
export function fact<T>(field: Optional<T>, usualAudience: Audience): Field<Fact<T>> {
  return {
    shape: factShape(field, usualAudience),
    read: (node, context) =>
      readFact({ field, usualAudience, context }, node, (_, about, written) => {
        context.report(
          written,
          said("This gives a value and says that it is unknown, so it is taken as unknown. Change one of the two."),
        );
        return { certainty: "unknown", ...about };
      }),
  };
}

/** As `fact`, for the items of a list: there an unknown one says of what nobody knows yet whether it is so, or nothing. */
export function factItem<T>(field: Optional<T>, usualAudience: Audience): Optional<FactItem<T>> {
  return {
    shape: { ...factShape(field, usualAudience), isItem: true },
    read(node, context) {
      if (node !== undefined && isCertaintyAlone(node)) {
        reportCertaintyAlone(node, context);
        return undefined;
      }
      const item = readFact({ field, usualAudience, context }, node, (value, about) => ({
        certainty: "unknown" as const,
        value,
        ...about,
      }));
      return item.value === undefined ? undefined : item;
    },
  };
}

interface FactReading<T> {
  readonly field: Optional<T>;
  readonly usualAudience: Audience;
  readonly context: ReadContext;
}

/** What becomes of a value of which the lines say that nobody knows yet. */
type OfOpen<T, Open> = (value: T, about: AboutFact, written: Node) => Open;

function readFact<T, Open>(reading: FactReading<T>, node: Node | undefined, ofOpen: OfOpen<T, Open>): Fact<T> | Open {
  if (isNothing(node) || isUnknown(node)) {
    return nothingKnown;
  }
  if (isWrittenOut(node)) {
    return writtenOut(reading, node, ofOpen);
  }
  const { field, usualAudience, context } = reading;
  if (isCertaintyAlone(node)) {
    reportCertaintyAlone(node, context);
    return nothingKnown;
  }
  const value = field.read(node, context);
  return value === undefined ? nothingKnown : { certainty: "confirmed", value, audience: usualAudience };
}

/** "data: ruled-out" is meant to say how sure it is, and would be a kind of data of that name. */
function isCertaintyAlone(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && /^(?:confirmed|suspected|ruled[- ]out)$/i.test(String(node.value));
}

function reportCertaintyAlone(node: Node, context: ReadContext): void {
  const words = (wordsOf(node) ?? "").toLowerCase().replace(" ", "-");
  const right = words === "ruled-out" ? "{ certainty: ruled-out }" : `{ value: …, certainty: ${words} }`;
  context.report(
    node,
    said("“{0}” says how sure it is, and not what, so it is taken as unknown. Write {1}.", words, right),
    { inForm: said("This says how sure it is, and not what. Take it out, and choose beside it how sure it is.") },
  );
}

function isWrittenOut(node: Node): boolean {
  const names: readonly string[] = factNames;
  return mapOf(node)?.items.some((pair) => names.includes(wordsOf(pair.key as Node) ?? "")) ?? false;
}

function writtenOut<T, Open>(
  { field, usualAudience, context }: FactReading<T>,
  node: Node,
  ofOpen: OfOpen<T, Open>,
): Fact<T> | Open {
  const entries = entriesAt(node, factNames, context);
  const written = entries.get("value")?.node;
  // Behind `value:` the bare word says the same as where no lines are written out.
  const valueNode = isNothing(written) || isUnknown(written) ? undefined : written;
  const value = field.read(valueNode, context);
  const usual = valueNode === undefined ? "public" : usualAudience;
  const about = { ...aboutOf(entries, context), audience: audienceOf(entries, usual, context) };
  const stated = certaintyOf(entries, valueNode, context);
  switch (stated) {
    case undefined:
      return { certainty: "unknown", ...about };
    case "unknown":
      return value === undefined ? { certainty: "unknown", ...about } : ofOpen(value, about, node);
    case "ruled-out":
      return value === undefined ? { certainty: "ruled-out", ...about } : { certainty: "ruled-out", value, ...about };
    case "confirmed":
    case "suspected":
      if (value !== undefined) {
        return { certainty: stated, value, ...about };
      }
      if (valueNode === undefined) {
        context.report(
          node,
          said("This says {0} without a value. Add “value: …”, or write certainty: unknown.", stated),
          {
            inForm:
              stated === "confirmed"
                ? said(
                    "This is marked as confirmed, and nothing is written. Fill it in, or choose “We don’t know yet”.",
                  )
                : said(
                    "This is marked as suspected, and nothing is written. Fill it in, or choose “We don’t know yet”.",
                  ),
          },
        );
      }
      return { certainty: "unknown", ...about };
  }
}

/** What is written without a certainty is confirmed. Undefined where the certainty can't be read, which is reported. */
function certaintyOf(entries: Entries, valueNode: Node | undefined, context: ReadContext): Certainty | undefined {
  const node = entries.get("certainty")?.node;
  if (isNothing(node)) {
    return valueNode === undefined ? "unknown" : "confirmed";
  }
  return certainty.read(node, context);
}

function audienceOf(entries: Entries, usualAudience: Audience, context: ReadContext): Audience {
  const node = entries.get("audience")?.node;
  return isNothing(node) ? usualAudience : (audience.read(node, context) ?? "internal");
}

function aboutOf(entries: Entries, context: ReadContext) {
  const source = text.read(entries.get("source")?.node, context);
  const asOf = moment.read(entries.get("asOf")?.node, context);
  const expectedBy = moment.read(entries.get("expectedBy")?.node, context);
  return {
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(expectedBy === undefined ? {} : { expectedBy }),
  };
}
