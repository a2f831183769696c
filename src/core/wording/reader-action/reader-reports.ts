/** What readers are to tell us when it happens, and what they can ask us to do for them: more than a way to reach us. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

const reach = sourceLines`
  (?:
    (?:tell|call|ring|phone|telephone|contact|text|e-?mail|alert|inform|warn|write to|get in touch with) (?:us|me)
    |let (?:us|me) know|report (?:it|this) to us
  )
`;
/** Somebody who may come up to readers because of what got out, or what they may find: no wish of their own. */
const sign = sourceLines`
  (?:
    (?:anybody|anyone|somebody|someone|people|strangers?|(?:an?|the|your|any|another) (?:[\w-]+ )?(?:
      neighbours?|neighbors?|callers?|strangers?|visitors?|landlord|employer|bank|journalists?|reporters?|colleagues?
      |person|firm|company|lender|relatives?|child(?:ren)?|pupils?|driver
    ))(?: (?!(?:has|have|had|is|are|wants?|wishes|needs?) )[\w'’-]+)? [a-z]+
    |you (?:are|have been|get|receive|see|notice|find|spot|hear) (?:
      (?:called|rung|phoned|contacted|approached|threatened|charged|billed|visited|asked|pressed|harassed|blackmailed|followed)\b
      |(?:an?|any) (?:[\w-]+ ){0,3}?(?:calls?|letters?|messages?|bills?|demands?|visits?|payments?|charges?|invoices?|copy|copies)\b
      |(?:your|the) (?:[\w-]+ ){0,3}?(?:data|details|name|list|file|letters?|photos?|pictures?)\b
    )
  )
`;
/** A wish to ask, or that something does not work: what any contact is for. */
const bareWishPattern = new Sieved(
  patternLines("i")`
    \b(?:
      questions?|quer(?:y|ies)|enquir\w+|inquir\w+|concerns?|concerned|worr(?:y|ied|ies)|unsure|not sure|in doubt|unclear
      |more|further|help|advice|information|wants?|wish(?:es)?|would like|like to|prefers?|interested|feedback
      |comments?|understands?|problems?|issues?|trouble|difficult\w*|needs? (?:to|an?|any)|still
    )\b
    |\b(?:to|with|from|reach|contact|call) us\b
  `,
);
const behindPattern = new Sieved(
  new RegExp(
    sourceLines`
      (?<before>^\W*|^.*?(?:[,;:] |\b(?:please|and|or|(?:you|tenants|customers|members|residents|patients|parents) (?:can|may|should|must)) ))(?:please |also |always |kindly )*${reach}(?:,? (?:at once|straight away|right away|immediately|too|today|(?:on|at) [^,;?!]{5,40}?))?,? (?:
        if|when(?:ever)?|as soon as|should
      ) (?<when>${sign}\b[^;?!]*)
    `,
    "i",
  ),
);
const inFrontPattern = new Sieved(
  new RegExp(
    sourceLines`
      (?:^\W*|[;:.] )(?:if|should|when(?:ever)?|as soon as) (?<when>${sign}\b[^;?!]{0,120}?)(?:,| then) (?:please |then |you (?:can|should|must) )*${reach}\b
    `,
    "i",
  ),
);
/** "We asked the staff to stay and": not said to readers. */
const saidToOthersPattern = /\b(?:we|they|he|she|asked|told|agreed|promised|our (?:staff|suppliers?|team))\b/i;

/** "You can ask us to move you", "ask us to change your locks"; not to ring back, or what the law lets everybody ask for at any time. */
const askUsToPattern = new Sieved(
  patternLines("i")`
    (?:(?<!\b(?:what|which|whatever|anything) )\b(?:you|tenants|customers|members|residents|patients|parents|guests) (?:can|may|could) (?:also |always |of course |now )?|^\W*(?:please |just )?|[;:] )ask us to (?!
      (?:call|ring|phone|explain|contact|write|tell|answer|talk|speak|keep|inform|email|e-mail|clarify|update|help|say|confirm)\b
      |(?:\w+(?:,| or| and) )*?(?:delete|erase|correct|rectify|restrict|access|provide|disclose|stop (?:using|processing))\b
      |send (?:you )?(?:more|further|news|updates)\b
    )[a-z]{3,}
  `,
);

/** Whether readers are told to let us know when something befalls them, or what they can have us do. */
export function isReportedToUs(text: string): boolean {
  if (askUsToPattern.test(text)) {
    return true;
  }
  const behind = behindPattern.exec(text)?.groups;
  if (behind !== undefined && !saidToOthersPattern.test(behind["before"] ?? "")) {
    return !bareWishPattern.test(behind["when"] ?? "");
  }
  const when = inFrontPattern.exec(text)?.groups?.["when"];
  return when !== undefined && !bareWishPattern.test(when);
}
