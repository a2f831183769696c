/**
 * Makes `src/core/record/field-uses.ts`: which documents say a field of the record, or say something else because of
 * it. Found by making every document with the field and without it, so that no list has to be kept by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { Temporal } from "temporal-polyfill";
import { parse, parseDocument } from "yaml";
import { buildView } from "../src/core/documents/build-view.ts";
import type { DocumentView } from "../src/core/documents/document-view.ts";
import { english } from "../src/core/documents/phrases.ts";
import { renderTemplate } from "../src/core/documents/render-template.ts";
import {
  kinds,
  readRecord,
  recordGuide,
  type FieldGuide,
  type IncidentRecord,
  type KindId,
} from "../src/core/index.ts";
import { recordFor } from "../src/core/record/record-for.ts";
import { root } from "./paths.ts";
import { readTemplates, sampleFolder } from "./sample-notices.ts";

const fieldUsesFile = path.join(root, "src", "core", "record", "field-uses.ts");

/** A day on which the next update of the sample still lies ahead. */
const now = Temporal.Instant.from("2026-05-21T08:00:00Z");

/** What an entry of a list cannot do without. */
const entries: Readonly<Record<string, object>> = {
  measures: { action: "We did a thing", audience: "public" },
  repair: { offer: "A thing", audience: "public" },
  corrections: { said: "One thing.", instead: "Another thing.", audience: "public" },
  worksAgain: { what: "A thing", since: "2026-05-20" },
  timeline: { at: "2026-05-20", what: "A thing happened", audience: "public" },
};

/** Fields that the sample has not, as facts that every document may say. */
const more: readonly (readonly [readonly (string | number)[], unknown])[] = [
  [["language"], "en-GB"],
  [["people", "counted"], "accounts"],
  [["service"], "our booking page"],
  [["worksAgain"], [{ what: "Booking by e-mail", since: "2026-05-19T14:00" }]],
  [["adviceMeanwhile"], ["Book by phone."]],
  [["moments", "occurredTo"], "2026-05-19T09:10"],
  [["moments", "suspected"], "2026-05-18"],
  [["moments", "notifiedBySupplier"], "2026-05-18T17:40"],
  [["moments", "determined"], "2026-05-19T12:00"],
  [["moments", "classifiedMajor"], "2026-05-19T12:10"],
  [["moments", "materialityDetermined"], "2026-05-19T12:20"],
  [["moments", "assessedNotifiable"], "2026-05-19T12:30"],
  [["moments", "fixAvailable"], "2026-05-19T12:40"],
  [["moments", "serviceStopped"], "2026-05-19T09:20"],
  [["moments", "recovered"], "2026-05-20"],
  [["moments", "authorityTold"], "2026-05-20T11:40"],
  [["moments", "told"], "2026-05-20T10:00"],
  [["records"], { value: 20000, audience: "public" }],
  [["cause", "category"], { value: "human-error", audience: "public" }],
  [["cause", "supplier"], { value: "Marram Hosting", audience: "public" }],
  [["organisation", "parent"], "Marram Group"],
  [["organisation", "country"], "GB"],
  [["organisation", "legalName"], "Tidewater Cycles Ltd"],
  [["organisation", "address"], "1 Quay Street, Harbourtown"],
  [["contacts", "press"], "press@tidewater.example"],
  [["contacts", "post"], "1 Quay Street, Harbourtown"],
  [["contacts", "hours"], "Monday to Friday"],
  [["contacts", "dataProtectionOfficer"], "Maja Okoro"],
  [["repair", 0, "provider"], "Marram Credit Watch"],
  [["repair", 0, "until"], "2026-08-31"],
  [["repair", 0, "group"], "customers"],
  [["repair", 0, "lasts"], "Twelve months from the day you sign up"],
  [["corrections"], [{ said: "Ten.", instead: "Twenty.", on: "2026-05-20", audience: "public" }]],
  [["neverSay"], ["Rob"]],
];

const groups = [
  { who: "customers", count: 18000, jurisdictions: ["GB"], data: ["names"] },
  {
    who: "staff",
    count: 240,
    counted: "contracts",
    jurisdictions: ["US-CA"],
    data: ["names", "pay slips"],
    consequences: { value: ["Somebody may learn what you earn."], audience: "public" },
    advice: ["Ask our pay office which of your pay slips were read."],
    told: "2026-05-21T07:00",
  },
];

/** Fields that no document says, as it should be. */
const unsaid: ReadonlySet<string> = new Set([
  "version",
  "id",
  "title",
  "moments.determined",
  "moments.classifiedMajor",
  "moments.materialityDetermined",
  "moments.assessedNotifiable",
  "moments.fixAvailable",
  "timeline.source",
  "neverSay",
]);

/** Records in which every field says something: of each type, with one group of people and with several. */
function fullRecords(): readonly string[] {
  const text = readFileSync(path.join(sampleFolder, "incident.yaml"), "utf8");
  return (["leak", "outage"] as const).flatMap((type) =>
    [true, false].map((isSeveral) => {
      const record = parseDocument(text);
      for (const [place, value] of [...more, [["type"], type] as const]) {
        record.setIn(place, record.createNode(value));
      }
      if (isSeveral) {
        record.setIn(["people", "groups"], record.createNode(groups));
      } else {
        record.set("timeline", []);
      }
      return record.toString();
    }),
  );
}

/** By the path of a field, which kinds use it, in the order of the kinds; of the fields for which `isAsked`. */
export function fieldUses(isAsked: (path: string) => boolean = () => true): ReadonlyMap<string, readonly number[]> {
  const uses = new Map(fieldNames().flatMap((name) => (isAsked(name) ? [[name, new Set<number>()]] : [])));
  for (const full of fullRecords().map((text) => parse(text) as Record<string, unknown>)) {
    const type = full["type"];
    const whole = new Documents(full);
    for (const [name, used] of uses) {
      const names = name.split(".");
      const without = structuredClone(full);
      take(without, names);
      // What a document says of a fact may hang on others, so it is added to nothing as well as taken from all.
      addUses(used, whole, new Documents(without));
      const [alone, none] = [full, {}].map((facts) => new Documents({ type, ...onlyAt(facts, names) }));
      addUses(used, alone!, none!);
    }
  }
  return new Map([...uses].map(([name, used]) => [name, [...used].toSorted((left, right) => left - right)]));
}

/** Adds the kinds that say something else of one record than of the other; those that are known to are not made again. */
function addUses(used: Set<number>, one: Documents, other: Documents): void {
  const differing = readers.filter((reader) => one.seenBy(reader) !== other.seenBy(reader));
  kinds.forEach(({ id, readers: reader }, place) => {
    if (!used.has(place) && differing.includes(reader) && one.text(id, reader) !== other.text(id, reader)) {
      used.add(place);
    }
  });
}

const readers = ["public", "regulator"] as const;
type KindReader = (typeof readers)[number];

const templates = readTemplates();

/** The documents of one record, each made once and only when it is asked for. */
class Documents {
  readonly #record: IncidentRecord;
  readonly #views = new Map<KindReader, { readonly view: DocumentView; readonly words: string }>();
  readonly #texts = new Map<KindId, string>();

  constructor(facts: unknown) {
    this.#record = readRecord(JSON.stringify(facts)).record;
  }

  /** Everything that a template for these readers can say: where that is the same, so is every document. */
  seenBy(reader: KindReader): string {
    return this.#viewFor(reader).words;
  }

  text(kind: KindId, reader: KindReader): string {
    const text = this.#texts.get(kind) ?? this.#render(kind, reader);
    this.#texts.set(kind, text);
    return text;
  }

  #viewFor(reader: KindReader): { readonly view: DocumentView; readonly words: string } {
    const known = this.#views.get(reader);
    if (known !== undefined) {
      return known;
    }
    const view = buildView(recordFor(this.#record, reader), { now, standsAlone: false, phrases: english });
    const made = { view, words: this.#record.language + JSON.stringify(view) };
    this.#views.set(reader, made);
    return made;
  }

  #render(kind: KindId, reader: KindReader): string {
    const result = renderTemplate(`${kind}.md.mustache`, this.#viewFor(reader).view, templates);
    if (!result.ok) {
      throw new Error(result.problems.map(({ message }) => message).join(" "));
    }
    return `${this.#record.language}\n${result.text}`;
  }
}

/** The paths of the fields that hold something themselves. */
export function fieldNames(): readonly string[] {
  const namesIn = (field: FieldGuide): readonly string[] =>
    field.fields.length === 0 ? [field.path] : field.fields.flatMap(namesIn);
  return recordGuide().fields.flatMap(namesIn);
}

/** Takes the value at a path out, in every entry where there are several. */
function take(value: unknown, [name = "", ...rest]: readonly string[]): void {
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const lines = one as Record<string, unknown> | undefined;
    if (lines !== undefined && rest.length > 0) {
      take(lines[name], rest);
    } else if (lines !== undefined && name === "drill") {
      lines[name] = true;
    } else if (lines !== undefined) {
      Reflect.deleteProperty(lines, name);
    }
  }
}

/** A record in which nothing but the field at a path is said, as `value` says it, and what its entry cannot do without. */
function onlyAt(value: unknown, [name = "", ...rest]: readonly string[], above = ""): Record<string, unknown> {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  const said = (one as Record<string, unknown> | undefined)?.[name];
  const isEntry = Array.isArray(said) || entries[name] !== undefined;
  const inner = rest.length === 0 ? said : onlyAt(said, rest, name);
  return { ...entries[above], ...(inner !== undefined && { [name]: isEntry && rest.length > 0 ? [inner] : inner }) };
}

async function fieldUsesText(): Promise<string> {
  const uses = [...fieldUses()];
  const missed = uses.filter(([name, used]) => used.length === 0 && !unsaid.has(name)).map(([name]) => name);
  if (missed.length > 0) {
    throw new Error(
      `No document says ${missed.join(", ")}. Say it in a record above, or add it to those that are unsaid.`,
    );
  }
  const lines = uses.map(([name, used]) => `  ${JSON.stringify(name)}: [${used.join(", ")}],`);
  const text = `/** Made by \`npm run docs\` from the templates. Change those, not this file. */

/** What each kind of document is called in a sentence, in the order of the kinds. */
export const documentNames: readonly string[] = ${JSON.stringify(kinds.map(inSentence))};

/** By the path of a field, the documents that say it, or say something else because of it, as places in the list above. */
export const fieldUses: Readonly<Record<string, readonly number[]>> = {
${lines.join("\n")}
};
`;
  return format(text, { ...(await resolveConfig(fieldUsesFile)), parser: "typescript" });
}

/** "Holding statement" → "holding statement"; names such as "EU notice" keep their capitals. */
export function inSentence({ title }: { readonly title: string }): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

if (import.meta.main) {
  writeFileSync(fieldUsesFile, await fieldUsesText());
}
