/** What a later notice tells of the one before it: what that one said, that it was wrong, and what has changed since. */
import { Sieved } from "../text/sieve.ts";
import { rememberByText } from "../text/remember.ts";
import { blank } from "./statement.ts";
import type { Passage, Prose } from "./prose.ts";
import type { RequirementId } from "./requirements.ts";
import { rememberInStretches } from "./stretches.ts";

const notice =
  "(?:notices?|letters?|e-?mails?|messages?|statements?|updates?|announcements?|notifications?|posts?|reports?|versions?)";
const earlier = "(?:last|latest|earlier|previous|first|second|former|original|initial)";

/** "What has changed since our notice of 4 March", "What we told you that was wrong"; not "What has changed since the outage". */
const earlierHeadingPattern = new Sieved(
  new RegExp(
    String.raw`^\W*(?:\d+[.)] )?(?:(?:what(?:'s| has| is| we have)? (?:changed|new|different|corrected)|changes|news|corrections) (?:since|in|to|from|compared (?:with|to)) (?:(?:our|the|my|that|this) (?:${earlier} )?${notice}|we (?:last |first )?(?:wrote|told|informed))|what we (?:told you|said|wrote)\b.+\b(?:wrong|right|correct))\b`,
    "i",
  ),
);

/** "Our earlier notice said 900 people", "We told you something that was wrong" */
const earlierWordsPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(?:our|the|my) ${earlier} ${notice} (?:\w+ly )?(?:said|told|named|gave|stated|put|spoke|reported|mentioned|counted|was wrong|were wrong)|in (?:our|my) ${earlier} ${notice},? (?:we|I) (?:\w+ly )?(?:said|told|named|gave|stated|wrote|reported|counted)|(?:we|I) (?:told|wrote) (?:to )?you (?:something|things) (?:that|which) (?:was|were) (?:wrong|not (?:right|so|true|correct)|incorrect|untrue))\b`,
    "i",
  ),
);

/** "We told you on Friday that 900 people were on the list." */
const toldBeforePattern = new Sieved(
  /\b(?:we|I) (?:\w+ly )?(?:told you|said|wrote(?: to you)?|reported|announced)(?= [^.;]{0,40}\bthat\b)[^.;]+(?:\b\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\byesterday|\bbefore|\bearlier)/i,
);

/** "We got that wrong.", "That was wrong.": said of the sentence before. */
const thatWasWrongPattern =
  /^(?:(?:and|but|there) )?(?:(?:we|I) (?:got|had) (?:that|this|it) wrong|(?:we|I) (?:were|was) (?:wrong|mistaken)|(?:that|this|it) (?:number|figure|count|date)?\b ?(?:was|is) (?:\w+ )?(?:wrong|not (?:right|so|true|correct)|incorrect|an? (?:error|mistake)|(?:our|my) (?:error|mistake)))[^a-z]*$/i;

/** A passage that tells of an earlier notice, without the words of that notice, and without any words at all. */
interface Telling {
  readonly unquoted: Passage;
  readonly emptied: Passage;
}

const tellsEarlier = rememberByText((text) => earlierWordsPattern.test(text));
const isOfEarlier = rememberByText((heading) => earlierHeadingPattern.test(heading));

const tellingsIn = rememberInStretches((passages) => {
  const isUnderHeading = isOfEarlier(passages[0]?.heading ?? "");
  let isQuoting = false;
  return passages.flatMap((passage, offset) => {
    const { text, quoted = [], opensBlock } = passage;
    const before = opensBlock ? "" : (passages[offset - 1]?.text ?? "");
    const isTold = tellsEarlier(text);
    // A quotation of several sentences goes on.
    isQuoting = isTold || (isQuoting && !opensBlock && quoted[0]?.start === 0);
    const isOfBefore =
      thatWasWrongPattern.test(text) && before !== "" && (tellsEarlier(before) || toldBeforePattern.test(before));
    const unquoted = isQuoting ? quoted.reduce((rest, { start, end }) => without(rest, start, end), text) : text;
    return isUnderHeading || isQuoting || isOfBefore
      ? [{ offset, found: { unquoted: { ...passage, text: unquoted }, emptied: { ...passage, text: blank(text) } } }]
      : [];
  });
}) satisfies (passages: Prose["passages"]) => readonly { readonly passage: number; readonly found: Telling }[];

function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

/** What a correction or a piece of news cannot say alone: the notice itself has to. */
const saidOfIncident: ReadonlySet<RequirementId> = new Set(["fault", "timeline", "response", "prevention"]);

/** What was made of the passages that were asked for last, for either question. */
const lastOf: Record<keyof Telling, { readonly passages: Prose["passages"]; readonly made: Prose["passages"] }> = {
  unquoted: { passages: [], made: [] },
  emptied: { passages: [], made: [] },
};

/**
 * `prose` as far as it can say what `requirement` asks for: an earlier notice's own words say nothing now, and that it
 * was wrong, or what is new since, is neither our fault in the incident nor its course or its cure. Places stay the same.
 */
export function proseOfNow(prose: Prose, requirement: RequirementId): Prose {
  const tellings = tellingsIn(prose.passages);
  if (tellings.length === 0) {
    return prose;
  }
  const which = saidOfIncident.has(requirement) ? "emptied" : "unquoted";
  if (lastOf[which].passages !== prose.passages) {
    const made = [...prose.passages];
    for (const { passage, found } of tellings) {
      made[passage] = found[which];
    }
    lastOf[which] = { passages: prose.passages, made };
  }
  return { ...prose, passages: lastOf[which].made };
}
