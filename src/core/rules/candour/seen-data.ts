import type { Draft } from "../../draft/draft.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import type { Match } from "../../wording/prose.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RecordedData } from "./recorded-data.ts";

/** Where a sentence says of a kind of data that others could see it, or that they could not. */
interface SeenData {
  readonly start: number;
  readonly end: number;
  readonly isDenied: boolean;
}

const past = String.raw`(?:was|were|has been|have been|had been)(?: (?:\w+ly|all|also|ever|even))?`;
const shown = "visible|viewable|readable|shown|displayed|disclosed|shared|on show|on view|seen|viewed|read|opened";
const shownAtAll = "visible|viewable|readable|shown|displayed|disclosed|on show|on view";
const seen = "seen|viewed|read|opened";
/** Who saw it: "others", "another customer", "somebody else". */
const others = String.raw`others|(?:other|another) (?!than\b)[\w-]+|(?:some|any|every|no)(?:body|one)(?: else)?|no one(?: else)?|strangers?|people|third part(?:y|ies)|(?:wrong|unauthori[sz]ed) \w+|outsiders?`;
const whose = "(?:your |the |any |our customers['’] |customers['’] )?";

/** "were visible", "could be seen", "were not shown" */
const shownPattern = new RegExp(
  String.raw`^ (?<verb>(?:${past} (?:${shown})|could(?: also)? be (?:${seen}))\b|(?:(?:was|were) ?n[o']t|ha(?:s|ve|d) ?n[o']t been) (?:${shownAtAll})\b|could ?n[o']t be (?:${seen})\b)(?<to> (?:to|by|with) (?:${others}))?(?<rest>[^.]{0,60})`,
  "i",
);
/** "nobody could see your …", "other customers could not read your …" */
const saw = String.raw`(?:could (?<not>not )?(?:also |only )?(?:see|read|view|open)|(?<didNot>did not|didn't) (?:see|read|view))`;
const seersPattern = new RegExp(
  String.raw`(?:^|[,;:] |\b(?:and|but|that) )(?<who>${others}) (?:(?:in|on|at) [\w ]{2,30} )?${saw} ${whose}$`,
  "i",
);

/** Left open, of another time or of others, or the reason why they could read nothing of it. */
const otherwisePattern = patternLines("i")`
    \?$
    |\b(?:
      if|whether|unless|until|before|may|might|would|should|suspect\w*|possibl[ey]|potentially|perhaps|probably|seems?
      |appears?|unclear|at first|thought|believed?|said|told|wrote|claim\w*|wrong(?:ly)?|mistaken(?:ly)?|earlier
      |previously|no longer|any ?more|again|since|from now on|now|after|some of|most of|in full|encrypt\w*|hashed
      |mask\w*|black(?:ed)?|blurred|hidden|for (?:them|those|these|you|some|most|our)|without|except|beyond|only
      |(?:of|to) (?:our )?suppliers?
    )\b
  `;

/** "on the page of the ferry itself", "in our shops": in another place than that which stood open. */
const elsewherePattern =
  /^ (?:on|in|at|from|with) (?!(?:the|our|that|this) (?:\w+ )?(?:page|portal|site|website|app|account|list|file|web page)\b(?![^.;:]* itself\b))/i;

/** What is said of `kind` in a sentence that tells who could see what. */
function seenAt(text: string, { pattern }: RecordedData): SeenData | undefined {
  const match = pattern.exec(text);
  if (match === null || otherwisePattern.test(text)) {
    return undefined;
  }
  const start = match.index;
  const end = start + match[0].length;
  const behind = shownPattern.exec(text.slice(end));
  const isSubject =
    /(?:^|[,;:] |\b(?:and|but|that|or) )(?:(?:your|the|our|all|both|any|no|none of (?:your|the)|neither your) )?(?:\w+,? (?:and|or) (?:your |the )?)?$/i.test(
      text.slice(0, start),
    );
  if (behind !== null && isSubject) {
    const verb = behind.groups?.["verb"] ?? "";
    const none =
      /\b(?:no|none of (?:your|the)|neither your) (?:\w+,? (?:and|or) (?:your |the )?)?$/i.exec(
        text.slice(0, start),
      )?.[0] ?? "";
    const isElsewhere = elsewherePattern.test(behind.groups?.["rest"] ?? "");
    const isDenied = none !== "" || /n[o']t\b/i.test(verb);
    return isElsewhere || (none !== "" && /n[o']t\b/i.test(verb))
      ? undefined
      : { start: start - none.length, end: end + 1 + verb.length + (behind.groups?.["to"] ?? "").length, isDenied };
  }
  const seers = seersPattern.exec(text.slice(0, start));
  if (
    seers === null ||
    !/^(?:[.,;!]|$| (?:and|or|in|on|during)\b)/.test(text.slice(end)) ||
    elsewherePattern.test(text.slice(end))
  ) {
    return undefined;
  }
  const { who = "", not, didNot } = seers.groups ?? {};
  const isNobody = /^no/i.test(who);
  const isNegated = not !== undefined || didNot !== undefined;
  const from = text.indexOf(who, seers.index);
  // That somebody did not look is no word on whether it stood open.
  return (isNobody && isNegated) || (!isNobody && didNot !== undefined)
    ? undefined
    : { start: from, end, isDenied: isNobody || isNegated };
}

const maySee = rememberInPassages((passage) =>
  passage.kind !== "heading" &&
  /\b(?:visible|viewable|readable|shown|displayed|disclosed|shared|on (?:show|view)|seen?|viewe?d?|read|opene?d?)\b/i.test(
    passage.text,
  )
    ? passage
    : undefined,
);

/** Where a draft says of data that others could see them, and the record has ruled that out, or the other way round. */
export function sightIn(draft: Draft, kinds: readonly RecordedData[]): readonly (SeenData & Match)[] {
  return (kinds.length === 0 ? [] : maySee(draft.passages)).flatMap(({ passage, found: { text } }) => {
    const first = kinds
      .map((kind) => ({ kind, place: seenAt(text, kind) }))
      .find(
        ({ kind, place }) => place !== undefined && kind.certainty === (place.isDenied ? "confirmed" : "ruled-out"),
      );
    return first?.place === undefined || isQuotedFromOthers(draft, passage, first.place.start)
      ? []
      : [{ passage, ...first.place }];
  });
}
