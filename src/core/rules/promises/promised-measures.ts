import { patternLines } from "../../text/pattern-lines.ts";
import { rememberByText } from "../../text/remember.ts";
import { Sieved } from "../../text/sieve.ts";
import { overlapTest } from "../../text/span.ts";
import { promisedTime } from "../../wording/promised-times.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { RuleContext } from "../rule.ts";
import { rememberInStretches, rememberWhere } from "../../wording/stretches.ts";
import { tableRowsOf } from "../table-rows.ts";

/** A step that a draft promises. */
export interface PromisedMeasure {
  /** Index into `Draft.passages`. */
  readonly passage: number;
  readonly isDated: boolean;
  readonly isOwned: boolean;
}

/** "we will add", "our engineers are going to encrypt"; not "we will not ask you", "we will continue to" */
const promisePattern = new Sieved(patternLines("i")`
    (?<!\b(?:none of|no one (?:in|on|at)|nobody (?:in|on|at)) )\b(?:
      we|i
      |(?:our|the) (?:[\w-]+ ){0,2}(?:
        teams?|engineers|staff|trust|school|council|club|board|company|bank|college|hospital|charity|association
        |department|surgery|clinic
      )
    )(?:'ll| will| shall| (?:am|is|are) going to| plans? to| intends? to) (?!
      (?:
        not|never|no longer|continue|keep|still|always|also continue|be able|provide updates?|update|inform|notify
        |contact|tell|let|share|publish|post|report|say|write|answer|need|have to|walk|explain|describe|discuss|show
        |outline|look at|go (?:into|through)|talk|refer|call|mind|know|understand|recogni[sz]e
        |be (?:happy|glad|pleased|delighted|there|here|cross|kind|in touch)|help|assist|listen|welcome
      )\b
    )
  `);

/** "while we carry out a full review", "we have commissioned an audit" */
const reviewPattern = new Sieved(patternLines("i")`
    \b(?:
      we|i
      |(?:our|the) (?:[\w-]+ )?(?:
        board|trustees|governors|trust|school|council|club|company|bank|hospital|charity|directors|managers?
      )
    )(?:'re|'ve| are| is| have| has)?(?: (?:now|also|already|currently))? (?:
      carry(?:ing)? out|conduct(?:ing)?|undertak(?:e|ing)|working (?:with [^.;?!]{1,40}? )?on|start(?:ed|ing)|begun
      |launch(?:ed|ing)|commission(?:ed|ing)
    ) (?:an?|our)(?: [\w-]+){0,3}? (?:review|audit|overhaul)\b
    |\b(?:full|thorough|independent|external|internal|wider|comprehensive) (?:review|audit) (?:of [^.;?!]{1,60} )?(?:is|remains) (?:
      under ?way|ongoing|in progress
    )\b
    |\b(?:is|are) (?:now |currently )?(?:reviewing|auditing) how we\b
  `);
/** "no date yet", "date to be confirmed"; not what a court or a form has. */
const noDatePattern = new Sieved(patternLines("i")`
    \b(?:no|without an?|not (?:yet )?an?) (?:(?:firm|fixed|set|exact|confirmed|definite) )?(?:
      date|day|timetable|timescale|schedule
    ) (?:yet|as yet|so far|at present)\b
    |\bno (?:fixed|firm|set|confirmed) (?:date|timetable)\b
    |\b(?:date|timing|schedule) (?:is )?(?:still )?(?:to be (?:confirmed|decided|announced|set)|tb[acd]|open)\b
  `);
const othersPattern = /\b(?:police|court|hearing|trial|regulator|commissioner|prosecutor|insurers?|if|you|your)\b/i;

/** "We will do this next:", "What we will do": lines below it are promises. */
const futureLeadInPattern =
  /\b(?:we|i)(?:'ll| will| shall| are going to| plan to| intend to)\b|\b(?:next steps|planned|still to do|to do|upcoming|will be done)\b/i;

/** "What you need to do": lines below it are for the reader. */
const readersPattern = /\b(?:you|users|customers) (?:can|should|must|need|have|may|could)\b/i;

/** "To be honest with you": a line of a list of principles. */
const principlePattern = /^\W*to\b/i;

/** "from now on", "every release", "if you wish": a rule, for which there is no day. */
const standingPattern =
  /\b(?:from now on|in (?:the )?future|always|every|each|whenever|before any|no longer|never|going forward|not been (?:able|possible)|continu\w+|regular(?:ly)?|ongoing|as long as|until|(?:if|should|when|where) your?)\b/i;

/** "If the frost cost you a crop, we will pay for it": an offer to whom it concerns, and no step. */
const offerPattern = /^\W*(?:if|should|where|in case) (?!(?:we|i|our)\b)[^.;?!:]*\byour?\b/i;

/** "you'll get a separate letter", "if your name was in it, we will write to you": news that somebody waits for. */
const wordToComePattern = new Sieved(patternLines("i")`
    \byou(?:'ll| will) (?:also )?(?:get|receive|have|be sent) (?:an? |your |our )(?:[\w-]+ )?(?:
      separate|individual|personal|own
    ) (?:[\w-]+ )?(?:letter|e-?mail|message|call|text|notice|notification)
    |\b(?:we|i)(?:'ll| will| shall) (?:also )?(?:
      write|contact|e-?mail|ring|call|tell|notify|inform|be in touch
    )\b[^.;?!]{1,60}?\b(?:separately|individually|personally)\b
    |^\W*if (?:your|you (?:were|are)|we (?:find|figure|discover|identify|learn|see|establish|work out))\b[^.;?!]{3,100}, (?:
      (?:we|i)(?:'ll| will| shall) (?:contact|write|e-?mail|ring|call|tell|notify|inform|let)
      |you(?:'ll| will) (?:get|receive|hear|be (?:contacted|told|notified|informed|sent))
    )\b
  `);

/** A day, and not "in the coming weeks". */
const timePattern = new RegExp(
  `\\b(?!(?:(?:in|over|during|within) )?(?:the )?(?:coming|next|following) (?:few )?(?:days|weeks|months)\\b)(?:${promisedTime})`,
  "i",
);

/** "responsible: Head of Technology", "our security team will", "led by" */
const ownerPattern =
  /\b(?:responsible|owner|owned by|answers? for|accountable|led by|lead by|in charge|assigned to|head of|director|officer|manager|chief|(?:our|the) (?:[\w-]+ ){0,3}(?:team|department|board|engineers?|staff))\b|@\w/i;

/** "Promised", "To do", "In progress": not done yet. */
const openStatePattern =
  /^(?:promised|planned|to ?do|to be done|in progress|not started|open|pending|scheduled|under way|ongoing)$/i;

const dueColumnPattern = /\b(?:due|date|by|when|deadline|target|expected)\b/i;
const ownerColumnPattern = /\b(?:owner|who|responsible|lead|team|assignee|answers)\b/i;
const emptyCellPattern = /^[\s–—-]*$/;

const announcesSteps = rememberByText((text) => futureLeadInPattern.test(text) && !readersPattern.test(text));

/** The steps against a repetition or against the harm that a draft promises, in the order of the text. */
export function findPromisedMeasures(context: RuleContext): readonly PromisedMeasure[] {
  const known = measuresIn.get(context.judgements) ?? readPromisedMeasures(context);
  measuresIn.set(context.judgements, known);
  return known;
}

/** More than one rule asks for them, in one judgement of a draft after the other. */
const measuresIn = new WeakMap<RuleContext["judgements"], readonly PromisedMeasure[]>();

function readPromisedMeasures(context: RuleContext): readonly PromisedMeasure[] {
  const rows = promisedRows(context);
  const others = promisedSentences(context);
  return [...rows, ...others].sort((left, right) => left.passage - right.passage);
}

function promisedSentences({ draft, judgements }: RuleContext): readonly PromisedMeasure[] {
  const evidence = [...(judgements.get("prevention")?.evidence ?? []), ...(judgements.get("response")?.evidence ?? [])];
  const isEvidence = overlapTest(evidence);
  const isAdvice = overlapTest(judgements.get("reader-action")?.evidence ?? []);
  return promised(draft.passages).flatMap(({ passage, found: { isDated, isOwned } }) => {
    const span = draft.passages[passage]?.span ?? draft.titleSpan;
    return isEvidence(span) && !isAdvice(span) && !isQuotedFromOthers(draft, passage, 0)
      ? [{ passage, isDated: isDated || isDatedBeside(draft, passage), isOwned }]
      : [];
  });
}

/** Steps of ours that are told as under way or still to come, and no day beside them. */
export function findOpenSteps({ draft }: RuleContext): readonly number[] {
  return openSteps(draft.passages).filter(
    (index) => !isDatedBeside(draft, index) && !isQuotedFromOthers(draft, index, 0),
  );
}

const openSteps = rememberWhere(
  ({ text, kind }) =>
    (kind === "sentence" || kind === "item") &&
    (reviewPattern.test(text) ||
      wordToComePattern.test(text) ||
      (noDatePattern.test(text) && !othersPattern.test(text))) &&
    !timePattern.test(text),
);

/** Sentences that promise something once and for all, by their own words or as a line of what is announced. */
const promised = rememberInStretches((passages) => {
  let leadIn = "";
  return passages.flatMap(({ text, kind, heading }, offset) => {
    if (kind !== "item" || text.endsWith(":")) {
      leadIn = text.endsWith(":") ? text : "";
    }
    const isListed = kind === "item" && (announcesSteps(leadIn) || (leadIn === "" && announcesSteps(heading)));
    const isFound =
      (kind === "sentence" || kind === "item") &&
      (isListed || promisePattern.test(text)) &&
      !text.endsWith(":") &&
      !(isListed && principlePattern.test(text)) &&
      !standingPattern.test(text) &&
      !offerPattern.test(text);
    const around = [text, leadIn, heading].join(" ");
    return isFound
      ? [{ offset, found: { isDated: timePattern.test(around), isOwned: ownerPattern.test(around) } }]
      : [];
  });
});

/** "We will finish all of this by June", in the same paragraph. */
function isDatedBeside({ passages }: RuleContext["draft"], index: number): boolean {
  const before = passages[index]?.opensBlock === false ? passages[index - 1]?.text : undefined;
  const after = passages[index + 1]?.opensBlock === false ? passages[index + 1]?.text : undefined;
  return timePattern.test(`${before ?? ""} ${after ?? ""}`);
}

function promisedRows({ draft }: RuleContext): readonly PromisedMeasure[] {
  return tableRowsOf(draft).flatMap(({ passage, head, cells }) =>
    cells.some((cell) => openStatePattern.test(cell))
      ? [
          {
            passage,
            isDated: isFilled(head, cells, dueColumnPattern),
            isOwned: isFilled(head, cells, ownerColumnPattern),
          },
        ]
      : [],
  );
}

function isFilled(head: readonly string[], cells: readonly string[], column: RegExp): boolean {
  return head.some((title, index) => column.test(title) && !emptyCellPattern.test(cells[index] ?? ""));
}
