/** Days of steps against it: they are no points of its course, however exactly they are dated. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import type { Moment } from "../dates-in-text.ts";
import { whoIs } from "../clause/who.ts";
import { deedAt } from "./incident-other-dates.ts";

/** "engaged an outside firm", "set up a helpline", "added an alarm": what is done about it, whenever it was. */
const stepPattern = new Sieved(
  patternLines("i")`
    ^(?:
      (?:engaged|appointed|commissioned|retained|recruited|brought in|called in|asked) (?:[A-Z]\w+|an?|the|two|outside|external)\b
      |(?:encrypted|trained|drilled)\b
      |(?:offered|(?:began|started) (?:to offer|offering)|arranged|ordered|bought) (?:(?!back\b)[\w-]+ ){0,4}?(?:
        monitoring|protection|cover|insurance|counselling|training|vouchers?|locks?|safes?|cabinets?|shredders?
      )\b
    )
  `,
);
/** "a helper opened a call centre": whoever did */
const helpOpenedPattern = new Sieved(
  patternLines("i")`
    ^(?:set up|opened|launched|started|staffed|extended) (?:(?!to\b)[\w-]+ ){0,4}?(?:
      help ?line|hot ?line|call cent(?:re|er)|help ?desk|drop-in|information desk
    )\b
  `,
);
/** "the call centre, run by a helper, is open from …", "the offer ends on …" */
const helpPattern =
  /\b(?:offer|(?:credit|identity|free|the|this) monitoring|membership|enrol\w*|(?:help|hot) ?lines?|call cent(?:re|er)s?|help ?desks?|drop-ins?|training|workshops?)(?:, run by [^,]+,?)?$/;
const helpVerbs = /^(?:open|start|begin|run|answer|expire|train|switch|turn|set|launch|staff|extend|close|end|be)$/;
const openPattern = /^ (?:open|available|there|staffed|free|valid)\b/;

/** Whether help for readers begins or ends: what is told of it as a trouble is another thing. */
function isOfHelp({ lemma, mood, subject, object }: Deed): boolean {
  return (
    helpPattern.test(subject) &&
    helpVerbs.test(lemma) &&
    !object.startsWith(" to ") &&
    (lemma !== "be" || openPattern.test(object)) &&
    !(mood === "done" && /^(?:close|end)$/.test(lemma))
  );
}

/** "changed all passwords", "added a filter": it may have contained it or caused it, where another point is dated. */
const containingPattern = new Sieved(
  patternLines("i")`
    ^(?:changed|reset|rotated|renewed|replaced|deleted|removed|cancelled|reissued) (?:
      (?:all|the|our|every|each|any|these|those|of|old|unused|staff|shared|affected|new|its|their) ){0,4}(?:[\w-]+ )?(?:
      passwords?|pass ?codes?|credentials|pins?|locks?|keys?|codes?|tokens?|certificates?|accounts?|cards?|log-?ins?|servers?
    )\b
    |^(?:fitted|added|introduced|installed|put in|switched on|turned on|enabled|tested|tightened) (?:
      (?!to\b)[\w-]+ ){0,3}?(?:
      locks?|alarms?|cameras?|alerts?|alerting|checks?|check-?lists?|firewalls?|filters?|limits?|(?:two|multi)-[\w-]+
      |(?:two|second) (?:steps?|factors?|codes?|persons?|people|pairs?)|backups?|pumps?|training
    )\b
  `,
);
const changedThings =
  /\b(?:pumps?|alarms?|cameras?|passwords?|pass ?codes?|credentials|pins?|locks?|keys?|codes?|tokens?|certificates?|cards?|log-?ins?)$/;
const changes = /^(?:change|reset|rotate|renew|replace|reissue|fit)$/;

/** "3 May | Passwords changed" */
const containingRowPattern = new Sieved(
  /\b(?:passwords?|credentials|locks?|keys?|codes?|tokens?|certificates?) (?:were |was )?(?:all )?(?:changed|reset|rotated|renewed|replaced)\b(?! by\b)/i,
);

/**
 * "engaged an unvetted contractor", "with an open folder", "… which showed the tickets of all": the step was the incident.
 * What somebody then found by it is another thing.
 */
const harmfulStepPattern = new Sieved(
  patternLines("i")`
    ^[a-z]+ (?:up |in )?(?:the |an? )(?:un[a-z]+ed|wrong|false|fake|unsafe|insecure)\b
    |^(?:(?!\b(?:find|found|confirm\w*|told|learn\w*|report\w*|notic\w+|saw|investigat\w+|understand|establish\w*|because|after|since|to|whether|how|if)\b)[^.;])*(?:
      \bwith (?:an? |the |its |their )?(?:open|public|shared|visible|un[a-z]+ed|wrong|weak|guessable)\b
      |(?:\b(?:who|which|that|whose [a-z]+)|, and (?:the|its|their|it|he|she|they)(?: [a-z]+)?)(?: (?:we|then|also|later|had|was|were|has|have)){0,3} (?:
        copied|showed|exposed|lost|published|leaked|shared|revealed|disclosed|deleted|erased|took|stole|sold|mailed|posted
        |displayed|let|left (?:open|public)|(?:open|public|visible|readable) to
      )\b
    )
  `,
);

/** What a day is to the course: of a step against it, of a step that may have contained it, or of the course itself. */
export type Part = "step" | "containing" | "course";

/** What `moment` is to the course, by the verb that goes with it. */
export function partOf(text: string, moment: Moment): Part {
  if (text.includes(" | ")) {
    return containingRowPattern.test(text) ? "containing" : "course";
  }
  const deed = deedAt(text, moment);
  if (deed === undefined || deed.isNegated || deed.role === "condition") {
    return "course";
  }
  const who = whoIs(deed.subject, []);
  if (moment.kind === "day" && isOfHelp(deed)) {
    return "step";
  }
  const { lemma, subject, object, isPassive, start, end } = deed;
  // "3 May: all passwords changed"
  if (isPassive || object === "") {
    const isByOthers = /\bby (?!us\b|our\b)/.test(object);
    return changes.test(lemma) && changedThings.test(subject) && !isByOthers ? "containing" : "course";
  }
  const said =
    text.slice(start, end).replace(/^(?:(?:had|have|has|then|also|did|was|were) )+/i, "") + object.slice(0, 60);
  if (harmfulStepPattern.test(text.slice(start, start + 200).replace(/^(?:(?:had|have|has|then|also|did) )+/i, ""))) {
    return "course";
  }
  if (moment.kind === "day" && helpOpenedPattern.test(said)) {
    return "step";
  }
  if (subject !== "" && who !== "we") {
    return "course";
  }
  return stepPattern.test(said) ? "step" : containingPattern.test(said) ? "containing" : "course";
}
