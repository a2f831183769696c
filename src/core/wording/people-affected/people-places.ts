/** Where groups of people stand in a text, and words for what befalls them. */
import { type Places, placesOfAny } from "../../text/in-order.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { placesOfPeople, group, peopleWords } from "./marked-people.ts";
import { countedGroup, kindOfGroup, namedGroup, listedGroups, thingOfPeople } from "./people-counted.ts";
import { harmVerb } from "./people-harm-words.ts";
import type { AskedPattern } from "../../text/sieve.ts";

/** Names of what happened to them: "errors for all customers". */
export const harmNoun = sourceLines`
    (?:
      errors|delays|failures|issues|problems|breach|leak|loss|outage|downtime|disruption|interruption
      |wrong(?: [\w-]+)?|twice|in error|by mistake|mistakenly|wrongly|incorrectly|inadvertently|accidentally
      |(?:some(?:body|one) else|a stranger|each other|one another|another (?:\w+))'s|of (?:each other|one another)
    )
  `;
/** Whatever befalls them. */
export const harm = `(?:${harmVerb}|${harmNoun})`;

/** "1,204 customers", "nobody" */
export const countedGroups = placesOfPeople(countedGroup);
/** A figure or a share; "one of them", "all" and "nobody" have to be the subject or the object of what happened. */
const figurePattern =
  /\d|%|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|half|thirds?|quarters?|fifths?|tenths?|majority|nearly all|almost all)\b/i;
export const figures: Places = (text) =>
  countedGroups(text).filter(({ start, end }) => figurePattern.test(text.slice(start, end)));
/** "customers who ordered in March" */
export const namedGroups = placesOfPeople(namedGroup);
/** "farmers", "paying customers" */
const kindsOfGroups = placesOfPeople(kindOfGroup);

/** Where groups stand. */
export interface GroupPlaces {
  /** "of our leaseholders" */
  readonly isOfGroup: AskedPattern;
  /** Groups that are counted. */
  readonly counted: Places;
  /** Groups that are told from others by what they have, do or are. */
  readonly named: Places;
  /** Groups that are told by their kind alone: "farmers", "paying customers". */
  readonly kinds: Places;
  /** Groups that are counted or listed by their kinds. */
  readonly listed: Places;
}

const ofGroupPattern = peopleWords(`of [^,]{0,40}?(?:${group}|(?!meters|handsets)${thingOfPeople}|you|them)`);
/** Where all of these stand. */
export const groups: GroupPlaces = {
  isOfGroup: ofGroupPattern,
  counted: countedGroups,
  named: namedGroups,
  kinds: kindsOfGroups,
  listed: placesOfAny(countedGroups, placesOfPeople(listedGroups)),
};
