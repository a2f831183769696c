import { blank, type Passage, type Prose } from "./prose.ts";
import { Sieved } from "../text/sieve.ts";
import { isReport } from "./voice.ts";

/** Words that show that the quoted speaker is ourselves: "said our chief executive", "we wrote". */
const ownSpeakerPattern =
  /\b(?:[Oo]ur|we|us|my|I)\b(?! (?:[\w-]+ ){0,3}(?:suppliers?|vendors?|providers?|partners?|contractors?|customers?|hosts?|landlord|insurer)\b)/;
const titles =
  "chief executive(?: officer)?|CEO|managing director|chair(?:man|woman|person)?|head ?teacher|headmaster|headmistress|principal|vice-chancellor|president|founder|superintendent|director|mayor|leader|dean|bishop|spokes(?:man|woman|person)";
const said = "(?:said|says|added|adds|commented|wrote)";
/** "Chief Executive Helen Marsh said", "said the director, Ann Lowe": in a statement of one's own nobody needs to say of whom. */
export const ownTitlePattern = new Sieved(
  new RegExp(
    `(?<!['’]s? |\\w's )\\b(?:${titles})\\b(?!,? (?:of|at|for) )[^.]{1,40}\\b${said}\\b|\\b${said}(?:(?: [A-Z][\\w.-]+){1,3},?)? (?:the |its |our )?(?:${titles})\\b(?!,? (?:of|at|for) )`,
    "i",
  ),
);
/** "said Helen Marsh, head of Harbour Ferries": of ourselves, where nobody says "we" beside it. */
const namedTitlePattern = new RegExp(
  `\\b${said}(?: [A-Z][\\w.-]+){1,3},? (?:the )?(?:${titles}|head|chief|manager|secretary|minister) of (?:the )?[A-Z]|\\b(?:${titles}) of (?:the )?[A-Z][^.]{1,60}, ${said}\\b`,
);

/** "said the club's chief executive", of a house that is called by its kind alone. */
const houseTitlePattern = new RegExp(
  `\\b[Tt]he (?!(?:[\\w-]+ )?(?:supplier|vendor|provider|contractor|partner|processor|host|carrier|maker|manufacturer|printer|courier|insurer|regulator|authority|firm|attacker)'s)(?:[a-z-]+ )?[a-z-]+'s (?:[a-z]+ )?(?:${titles}|head|chief|manager|secretary|chaplain|captain|owner)\\b`,
);

/**
 * Whether the character at `offset` of a passage stands in somebody else's words: between quotation
 * marks, and nothing beside them says that the speaker is the organisation itself.
 */
export function isQuotedFromOthers(prose: Prose, index: number, offset: number): boolean {
  const passage = prose.passages[index];
  const isQuoted = passage?.quoted?.some((span) => span.start <= offset && offset < span.end) ?? false;
  if (!isQuoted || passage === undefined) {
    return false;
  }
  const next = prose.passages[index + 1];
  const besides = [...openedBefore(prose, index), passage, ...(next?.opensBlock === false ? [next] : [])]
    .map(unquotedText)
    .join(" ");
  const isOwnTitle =
    !isReport(prose) &&
    (ownTitlePattern.test(besides) ||
      ((namedTitlePattern.test(besides) || houseTitlePattern.test(besides)) && !speaksOfItself(prose)));
  const ours = [...prose.ownNames, ...(prose.ownSpeakers ?? [])];
  return !isOwnTitle && !ownSpeakerPattern.test(besides) && !ours.some((name) => besides.includes(name));
}

/** Whether "we" stands anywhere outside quotation marks: then others are quoted by their titles too. */
function speaksOfItself({ passages }: Prose): boolean {
  return passages.some((passage) => ownSpeakerPattern.test(unquotedText(passage)));
}

/** The sentences before, in which the same speaker is quoted: whoever speaks is named there. */
function openedBefore({ passages }: Prose, index: number): readonly Passage[] {
  const before: Passage[] = [];
  for (let at = index; at > 0; at -= 1) {
    const [passage, previous] = [passages[at], passages[at - 1]];
    const goesOn = passage?.opensBlock === false && passage.quoted?.[0]?.start === 0;
    if (!goesOn || previous?.quoted?.[0] === undefined) {
      break;
    }
    before.unshift(previous);
  }
  return before;
}

/** The words of a passage that stand outside quotation marks. */
function unquotedText({ text, quoted = [] }: Passage): string {
  let result = "";
  let done = 0;
  for (const span of quoted) {
    result += text.slice(done, span.start) + blank;
    done = span.end;
  }
  return result + text.slice(done);
}
