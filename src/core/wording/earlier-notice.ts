/** What a later notice tells of the one before it: what that one said, that it was wrong, and what has changed since. */
import { sourceLines } from "../text/pattern-lines.ts";
import { Sieved } from "../text/sieve.ts";
import { rememberByText } from "../text/remember.ts";
import { blank } from "./statement.ts";
import type { Prose } from "./prose.ts";
import type { RequirementId } from "./requirements.ts";
import { rememberInStretches } from "./stretches.ts";

const notice = "(?:notice|letter|e-?mail|message|statement|update|announcement|post|report)s?";
const earlier = "(?:last|earlier|previous|first|original|initial)";
const said = String.raw`(?:\w+ly )?(?:said|told|named|gave|stated|wrote|reported)`;

/** "What has changed since our notice of 4 March", "What we told you that was wrong"; not "What has changed since the outage". */
const earlierHeadingPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:\d+[.)] )?(?:
        (?:what(?:'s| has| is| we have)? (?:changed|new|different|corrected)|changes|news|corrections) (?:since|in|to|from) (?:
          (?:our|the|my|that|this) (?:${earlier} )?${notice}|we (?:last |first )?(?:wrote|told)
        )
        |what we (?:told you|said|wrote)\b.+\b(?:wrong|right|correct)
      )\b
    `,
    "i",
  ),
);

/** "Our earlier notice said 900 people", "We told you something that was wrong" */
const earlierWordsPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(?:our|the|my) ${earlier} ${notice} (?:${said}|(?:was|were) wrong)|in (?:our|my) ${earlier} ${notice},? (?:we|I) ${said}|(?:we|I) (?:told|wrote) (?:to )?you (?:something|things) (?:that|which) (?:was|were) (?:wrong|not (?:right|so|true)|incorrect|untrue))\b`,
    "i",
  ),
);

/** "We told you on Friday that 900 people were on the list." */
const toldBeforePattern = new Sieved(
  /\b(?:we|I) (?:\w+ly )?(?:told you|said|wrote(?: to you)?|reported|announced)(?= [^.;]{0,40}\bthat\b)[^.;]+(?:\d|day\b|before|earlier)/i,
);

/** "We got that wrong.", "That was wrong.": said of the sentence before. */
const thatWasWrongPattern =
  /^(?:and |but |there )?(?:we (?:got|had) (?:that|this|it) wrong|we were (?:wrong|mistaken)|(?:that|this|it) (?:\w+ )?(?:was|is) (?:\w+ )?(?:wrong|not (?:right|so|true)|incorrect|error|mistake))\W*$/i;

const tellsEarlier = rememberByText((text) => earlierWordsPattern.test(text));

/** Passages that tell of an earlier notice; `found`: whether they give its words, and not only what is new since. */
const tellingsIn = rememberInStretches((passages) => {
  const isUnderHeading = earlierHeadingPattern.test(passages[0]?.heading ?? "");
  let isQuoting = false;
  return passages.flatMap(({ text, quoted, opensBlock }, offset) => {
    const before = opensBlock ? "" : (passages[offset - 1]?.text ?? "");
    // A quotation of several sentences goes on.
    isQuoting = tellsEarlier(text) || (isQuoting && !opensBlock && quoted?.[0]?.start === 0);
    const isOfBefore = thatWasWrongPattern.test(text) && (tellsEarlier(before) || toldBeforePattern.test(before));
    return isUnderHeading || isQuoting || isOfBefore ? [{ offset, found: isQuoting }] : [];
  });
});

const toldThen = String.raw`(?:said|stated|wrote|reported|announced|told (?:you|everyone|everybody|[a-z]+s|the press)|informed (?:you|[a-z]+s)) (?:(?:in|on|at) [^,.;]{2,30} )?that`;
/** "In March we wrote that", "Our notice of 4 June said that", "We said in our first notice that" */
const dayOfNoticePattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:
        (?:in|on|at) [^,.;]{2,40}?,? (?:we|I) (?:had |have )?${toldThen}
        |(?:our|my) (?:[\w-]+ ){0,2}?${notice} (?:(?:of|from|on|dated) [^,.;]{2,30} )?${toldThen}
        |(?:we|I) (?:had |have )?(?:said|stated|wrote|reported|told you) in (?:our|my|the|an?) (?:[\w-]+ )?${notice} (?:(?:of|from|on) [^,.;]{2,30} )?that
      )\b
    `,
    "i",
  ),
);
const wroteThatPattern = new Sieved(new RegExp(String.raw`^\W*(?:we|I) (?:had |have |first )?${toldThen}\b`, "i"));
/** "We were wrong.", "Since then we have looked again." */
const isNoMorePattern =
  /^\W*(?:since then|we have since|we now (?:know|think)|but |that has changed|we can no longer)/i;
/** "…, and that is still so", "…, but names were in the file" */
export const stillSoPattern =
  /\b(?:still|remains?|(?:it|that|this) (?:is|was) (?:so|true|right|correct)|and (?:it|they) (?:is|are|was|were)(?! (?:wrong|untrue|false|not)))\b|\bin fact\b|\bbut\b|\bexcept\b/i;

/** Whether the passage at `index` gives only what we told at an earlier time. */
export function isOfEarlierNotice({ passages }: Prose, index: number): boolean {
  const text = passages[index]?.text ?? "";
  const after = passages[index + 1]?.text ?? "";
  if (stillSoPattern.test(text)) {
    return /\bwe can no longer\b/i.test(text);
  }
  return (
    /\bwe can no longer (?:stand by|say|maintain|hold)\b/i.test(text) ||
    dayOfNoticePattern.test(text) ||
    (wroteThatPattern.test(text) && (thatWasWrongPattern.test(after) || isNoMorePattern.test(after)))
  );
}

type Passages = Prose["passages"];
/** What was made of passages without all tellings, and without an earlier notice's words only. */
const withoutAll = new WeakMap<Passages, Passages>();
const withoutWords = new WeakMap<Passages, Passages>();

/**
 * `prose` as far as it can say what `requirement` asks for: an earlier notice's own words say nothing now, and that it
 * was wrong, or what is new since, is neither our fault in the incident nor its course or its cure. Places stay the same.
 */
export function proseOfNow(prose: Prose, requirement: RequirementId): Prose {
  const isOfIncident = /^(?:fault|timeline|response|prevention)$/.test(requirement);
  const { passages } = prose;
  const gone =
    isOfIncident || /^(?:data|people)/.test(requirement)
      ? tellingsIn(passages).filter(({ found }) => found || isOfIncident)
      : [];
  if (gone.length === 0) {
    return prose;
  }
  const known = isOfIncident ? withoutAll : withoutWords;
  const places = new Set(gone.map(({ passage }) => passage));
  const made =
    known.get(passages) ??
    passages.map((passage, index) => (places.has(index) ? { ...passage, text: blank(passage.text) } : passage));
  known.set(passages, made);
  return { ...prose, passages: made };
}
