import { Sieved } from "../text/sieve.ts";

/** "The mayor said that a second briefing would be held at six": what is reported is still to come. */
const reportedPattern = new Sieved(
  /\b(?:said|says|told|announced|promised|added|explained|stated|confirmed)\b(?![^.;?!]* (?:if|had) )[^.;?!]* would\b/i,
);

/** `text` with what somebody is reported to have promised as he said it. */
export function asPromised(text: string): string {
  return reportedPattern.test(text) ? text.replaceAll(" would ", " will ") : text;
}
