/** What helps against it, and how it is done: readers can do it, though nobody tells them to. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { isAct } from "./reader-acts.ts";
import { readerVerbs } from "../verbs/verb-classes.ts";

/** To work again, said of what one does. */
const curing = sourceLines`
    (?:
      clears|cures|fixes|solves|resolves|restores|helps|works|suffices|sorts|gets (?:rid of|it|them|the|you)
      |brings (?:it|them|the|back|your)|makes (?:it|the|them|your)|does (?:the trick|it)
      |puts (?:it|things|the \w+) right
      |(?:will|should|may|can|ought to) (?:also |usually |normally )?(?:
        work|help|fix|cure|resolve|solve|restore|succeed|clear|bring|do|suffice|get|put|sort
      )
    )
  `;
/** "Retrying failed requests will work": anything, with a verb that promises it. */
const gerundWorksPattern = new Sieved(
  /^(?:(?:also|simply|just|for now|as a workaround),? )?(?!being|having|during|nothing|everything|something|anything)\w{3,}ing\b[^.;?!]{2,60}? (?:will|should|may|can) (?:also )?(?:work|help|fix|resolve|solve|restore|succeed|clear|bring)\b/i,
);
/** "Logging out and in again clears the error": what people do with a device of theirs. */
const gerundCuresPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^(?:\W*|[^.;?!:]{3,40}[,:] )(?:
        restarting|reloading|rebooting|(?:re)?installing|(?:re)?pairing|(?:re)?connecting|(?:re)?opening|logging
        |signing|re-?entering|refreshing|resetting|clearing|emptying|downgrading|upgrading|updating|unplugging
        |switching|turning|toggling|closing|removing|deleting|using|retrying|choosing|holding|pressing|waiting
        |power-cycling|resyncing|re-(?:pair|add|link|sync|log|open)ing
      )\b[^;?!]{2,70}? ${curing}\b
    `,
    "i",
  ),
);
/** "A restart of the hub brings the lamps back" */
const nounCuresPattern = new Sieved(
  new RegExp(
    String.raw`^(?:\W*|[^.;?!:]{3,40}[,:] )(?:an?|one|another|(?:in most cases|usually|often|sometimes),? an?) (?:[a-z]+ )?(?:re-?start|reboot|reload|refresh|reset|reinstall(?:ation)?|re-?login|login|power cycle|log-?out|sign-?out|update|upgrade|downgrade|re-?sync)\b[^.;?!]{0,60}? ${curing}\b`,
    "i",
  ),
);
/** "The recommended fix is a full re-sync", "Recommended: a restart" */
const recommendedPattern = new Sieved(
  /\b(?:recommended|suggested|advised) (?:fix|remedy|cure|course|solution|action|step|measure)s?\b[^.;?!]{0,30} (?:is|are) (?:an?|the|to)\b|^\W*(?:recommended|suggested|advised): \W*(?:an?|the|to|re\w+)\b/i,
);
/** "directions for enrolling", "how to put a freeze on your file": what a letter or page shows readers. */
const howToPattern = new Sieved(
  patternLines("i")`
    \bhere(?:'s| is) how (?:you (?:can )?|to )(?!we\b|it\b|know\b|tell\b|feel\b)[a-z]{3,20} (?:your|the|it|them|an?)\b
    |\b(?:
      how to
      |(?:directions|instructions|steps|guidance|advice|tips|a code|codes|details)(?: (?:on|for|about|with which))?(?: how)?(?: to)?
    ) (?:
      (?:best )?(?:protect|safeguard|secure|defend) (?:yourself|yourselves|your)|protecting (?:yourself|your)
      |(?:enrol|enroll|enrolling|activate|activating|register|registering|sign(?:ing)? up) (?:
        in|for|your|twelve|the|an?|free
      )
      |(?:
        put|putting|place|placing|set|setting|order|request|claim|change|reset|check|freeze|lock|delete|replace|renew
        |undo|restore
      )(?:ing)? (?:an? |the |free )?(?:[\w-]+ )?(?:
        freeze|alert|lock|your|refund|replacement|report|code|password|passcode|pin|key|copy|compensation
      )
    )\b
  `,
);
/** "sign in, Settings > Keys > New", "tap Profile, then Add": the way through a screen. */
const menuPattern = new Sieved(
  /[A-Z]\w{1,20} ?[>\u2192\u203A] ?[A-Z]|(?:: |, then )(?:open|tap|click|choose|select|press|hit) ["']?[A-Z]\w/,
);
/** "A workaround is possible by turning the key twice", "the workaround is to use the side door" */
const workaroundPattern = new Sieved(
  /\bwork-?arounds? (?:is|are|exists?)(?: (?:available|possible|simple))?[,:]? (?:by \w{3,}ing\b|to (?!be\b)[a-z]{3,20} (?:the|your|it|an?|any|all|one)\b)|\bcan be (?:worked around|avoided|got round|circumvented) by (?!us\b|the\b|our\b)\w{3,}ing\b/i,
);
/** "We suggest a quick look at it", "a look at it would not hurt" */
const lookPattern = new Sieved(
  patternLines("i")`
    \b(?:we|i) (?:strongly |also |therefore )?(?:suggest|recommend|advise|urge) (?:an? |the )?(?:[\w-]+ )?(?:
      (?:new|different|fresh|longer|unique|separate) (?:password|passcode|pin|code|key|browser|route|lock)|look|check
      |reset|restart|change|update|upgrade|reinstall(?:ation)?|reboot|rotation|replacement|sign-?out
    )\b(?! (?:of|to|in) (?:our|the (?:system|process|policy)))
    |\b(?:would|will|does|do|wo)(?: not|n't) (?:hurt|go amiss|do any harm)\b
    |\b(?:you|customers|users|members) (?:are under|have) no obligation to [a-z]{3,20}\b
  `,
);
const oursPattern = /\b(?:we|our|us|i)\b/i;

/** "The e-mail said: click Confirm" */
const saidPattern = /\b(?:said|read|told|asked|message|e-?mail)\b/i;

/** Whether a sentence tells what readers can do about it, without saying that they should. */
export function isCure(text: string): boolean {
  return (
    gerundWorksPattern.test(text) ||
    ((gerundCuresPattern.test(text) || nounCuresPattern.test(text)) && !oursPattern.test(text)) ||
    (menuPattern.test(text) && !oursPattern.test(text) && !saidPattern.test(text)) ||
    recommendedPattern.test(text) ||
    (workaroundPattern.test(text) && !oursPattern.test(text)) ||
    lookPattern.test(text) ||
    (howToPattern.test(text) &&
      !/\b(?:we|i|our \w+)(?: will|'ll| are| have)? (?:learn|discuss|review|consider|decid|train|teach)/i.test(text))
  );
}

/** "To order a free report, visit the bureau": what it is for makes an act of the visit. */
const toActPattern = new Sieved(
  /^\W*(?:in order )?to ([a-z-]{3,20})( [^.;?!:]{2,120}), (?:please |simply |just )?(?:visit|call|ring|phone|telephone|dial|text|come|go|see|use|click|follow|log|sign|open|contact|write|e-?mail|complete|fill)\b/i,
);

/** Whether a sentence tells where something can be done. */
export function isActThere(text: string): boolean {
  const [, lemma = "", object = ""] = toActPattern.exec(text) ?? [];
  return (
    readerVerbs.has(lemma.toLowerCase()) &&
    isAct({ lemma: lemma.toLowerCase(), object }) &&
    !/\b(?:we|our)\b/i.test(text)
  );
}

/** "to allow you to check it yourself" */
export function isEnabled({ lemma, mood }: Deed, before: Deed | undefined): boolean {
  return (
    mood === "purpose" &&
    before !== undefined &&
    !before.isNegated &&
    (before.lemma === "allow" || before.lemma === "enable") &&
    /^ (?:you|anyone|everyone|all \w+) to\b/.test(before.object) &&
    /^(?:re-?)?(?:check|verify|confirm|compare|download|export|change|reset|revoke|delete|opt|report|claim)$/.test(
      lemma,
    )
  );
}
