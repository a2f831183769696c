/** How each of those affected is reached; `contact` may be any of them. */
export type Reaching = "call" | "write" | "visit" | "contact";

const deeds: readonly (readonly [Reaching, RegExp])[] = [
  ["call", /^(?:call|phone|r[iu]ng|telephone|sp[eo])/i],
  ["write", /^(?:writ|e-?mail)/i],
  ["visit", /^visit/i],
  ["contact", /^/],
];
const deed =
  "(call(?:ed)?|phoned?|r[iu]ng|telephoned?|(?:spoken|speak) (?:to|with)|(?:write|written) to|e-?mail(?:ed)?|visit(?:ed)?|contact(?:ed)?|reach(?:ed)?|inform(?:ed)?|notif(?:y|ied)|told|tell)";
const people =
  "(?:people|persons|individuals|customers?|users?|members?|patients?|clients?|employees|guests?|tenants?|residents?|parents|families|owners|holders?|passengers?|students?|pupils?|drivers?|subscribers?|donors?|readers?|visitors?|households?)";
const each = String.raw`(?:(?:all|each|every one)(?: of)?(?: (?:the|our|those))?|every)`;
const whom = String.raw`(?:${each}(?: affected)?(?: \d[\d,]*)?(?: affected)? ${people}|(?:all|each|every one) of you|every(?:body|one))(?: (?:affected|concerned|involved))?`;
const personally = "(?:individually|personally|in person|one by one)";

/** "Call each of the 214 customers" */
const stepPattern = new RegExp(String.raw`^(?:we (?:will )?)?${deed} ${whom}(?=[.,;]|$| (?:by|and|to)\b)`, "i");
/** "Write to each of the 2,750 members who were not among the first" */
const partPattern = new RegExp(
  String.raw`^(?:we (?:will )?)?${deed} (?:(?:each of |every one of |all (?:of )?)?the (?:other |remaining |further )?|another |a further )(?:\d[\d,]* )?(?:other |remaining |further )?${people}\b`,
  "i",
);
/** "We have called each of the 214 customers", "All customers concerned have already been contacted individually" */
const reachedPatterns = [
  String.raw`(?:we|I)(?: have|['’]ve) (?:already |now )?(?:${personally} )?${deed} ${whom}`,
  String.raw`${whom} (?:have|has) (?:already |now )?been (?:${personally} )?${deed}`,
].map((words) => new RegExp(`^(?:${words})(?: ${personally})?[.!]?$`, "i"));
const personalPattern = new RegExp(String.raw`\b${personally}\b`, "i");

/** How a step of the record reaches each of those affected; undefined where it is another step. */
export function reachedBy(action: string): Reaching | undefined {
  return reachingOf(stepPattern.exec(action));
}

/** How a step of the record reaches some of those affected, such as those who were found later; undefined where it is another step. */
export function reachedInPart(action: string): Reaching | undefined {
  return reachingOf(partPattern.exec(action));
}

/** How a sentence says that all those affected have been told, in whatever way; not so many of them, nor "all of you" of one letter. */
export function toldAll(text: string): Reaching | undefined {
  return /\d|\bof you\b/i.test(text) ? undefined : reachingIn(text);
}

/** How a sentence says that all of them have been reached, one by one; undefined where it does not. */
export function toldReached(text: string): Reaching | undefined {
  const reaching = reachingIn(text);
  // That all were told may be so by a notice.
  return reaching === "contact" && !personalPattern.test(text) ? undefined : reaching;
}

function reachingIn(text: string): Reaching | undefined {
  return reachedPatterns.map((pattern) => reachingOf(pattern.exec(text))).find((found) => found !== undefined);
}

function reachingOf(match: RegExpExecArray | null): Reaching | undefined {
  return match === null ? undefined : deeds.find(([, pattern]) => pattern.test(match[1] ?? ""))?.[0];
}
