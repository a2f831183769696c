import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";

/** What a sentence says came back or did not work: "Payments", "the booking page". */
export const serviceThing = String.raw`(?<thing>(?:(?:the|our|your|all|online) )*[a-z-]+(?: (?:services?|systems?|sites?|pages?|apps?|portals?|platforms?))?)`;

/** Whether `thing` is the service of the record, or stands for all of it. */
export function isServiceOf({ service }: IncidentRecord, thing: string): boolean {
  if (
    /^(?:everything|it all|(?:the|our|all|your) (?:whole |entire )?(?:services?|systems?|sites?|apps?|portals?|platforms?))$/i.test(
      thing,
    )
  ) {
    return true;
  }
  const known = new Set(isKnown(service) ? stemsOf(service.value) : []);
  return stemsOf(thing).some((stem) => known.has(stem));
}

/** "Payments", "paying" and "pay" are one. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words
    .filter(
      (word) =>
        !/^(?:the|our|your|all|for|and|online|services?|systems?|sites?|pages?|apps?|portals?|platforms?|with|from)$/.test(
          word,
        ),
    )
    .map((word) => word.replace(/(?:ments?|ings?|ers?|ies|s|(?<=\w{4})y)$/, ""))
    .filter((stem) => stem.length > 2);
}
