import { isNothing } from "./read-context.ts";
import { count } from "./count-field.ts";
import { fact, factItem } from "./fact-field.ts";
import { audiences, type Audience } from "./fact.ts";
import { choice, flag, list, mapping, moment, text, textLike, type Field, type Optional } from "./fields.ts";
import {
  incidentTypes,
  measurePurposes,
  measureStates,
  momentNames,
  type IncidentRecord,
  type Measure,
  type MomentName,
  type TimelineEntry,
} from "./record.ts";

/** "help@halden.example". */
const emailPattern = /^[\w.%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}$/i;

/** "https://halden.example/incident". */
const webPattern = /^https?:\/\/[^\s<>"|\\^`{}]+$/i;

const email = textLike(emailPattern, "This is not an e-mail address. Write one such as help@company.example.");
const web = textLike(webPattern, "This is not a web address. Write it in full, beginning with https://.");

/** The way of writing a record that this version knows. */
export const recordVersion = 1;

/** The language of every template there is: "en", "en-GB". */
const englishPattern = /^en(?:-[A-Z]{2})?$/;
const english = textLike(englishPattern, "Drafts can only be made in English so far. Write en here.");

/** Jotted down for the team; published only once somebody marks it so. */
const jotting = fact(text, "internal");
const publicText = fact(text, "public");
const publicMoment = fact(moment, "public");

/** What stands in the field where nothing that can be read does. */
function otherwise<T>(field: Optional<T>, nothing: T): Field<T> {
  return { read: (node, context) => field.read(node, context) ?? nothing };
}

/** Internal unless marked; a mark that can't be read counts as none. */
const jottingAudience: Field<Audience> = otherwise(choice(audiences), "internal");

const measure: Optional<Measure> = {
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const read = measureFields.read(node, context);
    if (read.action === undefined) {
      context.report(node, "This measure does not say what is done. Add “action: …”.");
      return undefined;
    }
    return { ...read, action: read.action };
  },
};

const measureFields = mapping<{
  readonly [Name in keyof Measure]: Name extends "action" ? string | undefined : Measure[Name];
}>({
  action: text,
  purpose: otherwise(choice(measurePurposes), "response"),
  state: otherwise(choice(measureStates), "promised"),
  owner: text,
  due: moment,
  doneAt: moment,
  audience: jottingAudience,
});

const timelineEntry: Optional<TimelineEntry> = {
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const problemsBefore = context.problems.length;
    const { at, what, audience } = timelineFields.read(node, context);
    if (at !== undefined && what !== undefined) {
      return { at, what, audience };
    }
    if (context.problems.length === problemsBefore) {
      context.report(node, "Each entry of the timeline needs “at: …” and “what: …”. Add what is missing.");
    }
    return undefined;
  },
};

const timelineFields = mapping<{
  readonly at: TimelineEntry["at"] | undefined;
  readonly what: string | undefined;
  readonly audience: Audience;
}>({ at: moment, what: text, audience: jottingAudience });

const moments = Object.fromEntries(momentNames.map((name) => [name, publicMoment])) as {
  readonly [Name in MomentName]: typeof publicMoment;
};

const version: Field<number> = {
  read(node, context) {
    const words = text.read(node, context);
    if (words === undefined || node === undefined) {
      return recordVersion;
    }
    const number = Number(words);
    if (!Number.isInteger(number) || number < 1) {
      context.report(node, `Write version: ${recordVersion} here.`);
      return recordVersion;
    }
    if (number > recordVersion) {
      context.report(
        node,
        "This record was written by a newer version of Incident Comms. Update the extension, or some of it may be missed.",
      );
    }
    return number;
  },
};

/** Every field of the record: how it is read, and who may usually read it. */
export const recordFields = mapping<IncidentRecord>({
  version,
  id: text,
  title: otherwise(text, ""),
  type: fact(choice(incidentTypes), "public"),
  drill: flag,
  language: otherwise(english, "en"),
  timeZone: { read: (_node, context) => context.timeZone },
  organisation: mapping({ name: publicText }),
  signatory: mapping({ name: publicText, role: publicText }),
  moments: mapping(moments),
  people: mapping({ count: fact(count, "public"), who: publicText }),
  data: fact(list(factItem(text, "public")), "public"),
  service: publicText,
  cause: mapping({ summary: jotting, ownPart: jotting, failedToPrevent: jotting }),
  consequences: fact(list(text), "internal"),
  measures: otherwise(list(measure), []),
  advice: fact(list(text), "public"),
  contacts: mapping({
    email: fact(email, "public"),
    phone: publicText,
    hours: publicText,
    web: fact(web, "public"),
  }),
  nextUpdate: mapping({ at: publicMoment, where: publicText }),
  timeline: otherwise(list(timelineEntry), []),
  neverSay: otherwise(list(text), []),
});
