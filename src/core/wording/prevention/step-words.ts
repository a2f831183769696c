import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { setOf } from "../word-list.ts";
import type { Deed } from "../clause/reading.ts";
import type { Who } from "../clause/who.ts";

/** Guarding acts that name no step by themselves: they may as well look into what happened. */
export const lookingVerbs: ReadonlySet<string> = setOf(`
  review test monitor verify validate check document improve enhance implement introduce adopt establish install
  invest limit restrict require upgrade revise scan audit
`);
/** Acts for good, whatever they are done to, beside the guarding ones. */
export const forGoodVerbs: ReadonlySet<string> = setOf(`
  hire appoint commission recruit retire replace book buy lay order redesign double fit
`);
/** What mends this incident and keeps no other away. */
export const mendingVerbs: ReadonlySet<string> = setOf(`
  restore recover resolve refund repay reimburse compensate reissue reopen resume return resend reprint cancel
  revert undo retrieve reverse restart reboot reinstate recall withdraw reset mitigate contain clean offer provide
  help support assist pay cover serve finish complete deliver answer respond act cooperate work join host print
  mail sue prosecute pursue fix correct repair repeat demonstrate list succeed handle deal manage tackle achieve
  arrange wait attend gather collect proceed react cope spend record track issue extract
`);
/** Whatever is done to what is the reader's is her step or her remedy. */
export const yoursPattern = new Sieved(
  /^ (?:to )?(?:you|your|them|everyone|all (?:affected|customers|users)|affected|those|each (?:of you|customer)|the (?:money|amount|missing|lost|stolen|affected (?:customers?|people|users?|members?|individuals?|patients?|accounts?|households?)))\b/i,
);
/** "we fixed the flaw", "the vulnerability has been patched": the hole itself is closed. */
export const flawPattern = new Sieved(
  /\b(?:vulnerabilit(?:y|ies)|(?:security|underlying) issues?|flaws?|bugs?|holes?|loopholes?|gaps?|entry points?|weakness(?:es)?|defects?|misconfigurations?|root cause)\b/i,
);
export const closingVerbs: ReadonlySet<string> = setOf(`
  fix patch correct close remove eliminate resolve repair plug
`);

/** "a fix for the race condition", "a permanent fix": what closes the hole; "a fix" alone may only restore. */
export const fixPattern = new Sieved(
  patternLines()`
    \b(?:changes?|updates?|patch(?:es)?|checks?|filters?|rules?|tests?|improvements?) (?:to|that|which) (?:will |now )?(?:
      redact|mask|strip|filter|reject|validate|prevent|block|limit|detect|check|require|enforce|hide|drop|isolate
      |refuse|escape|encrypt
    )s?\b
    |\b(?:permanent|long-term|lasting|proper|security|full|code) (?:fix(?:es)?|patch(?:es)?|correction)\b
    |\b(?:fix(?:es)?|hot-?fix(?:es)?|patch(?:es)?|correction) (?:(?:later )?(?:on|at|in) [\w:]{2,12}(?: [\w:]{1,8}){0,2} )?(?:
      for
      |to(?! (?:help |further |quickly )?(?:
          restore|expedite|resolve|recover|bring|clear|speed|relieve|mitigate|address|get
        )\b
      )
      |that|which|addressing|in
    ) \w
    |\b(?:versions?|releases?|updates?|builds?|firmware) (?:that|which|to) (?:
      avoids?|prevents?|fix(?:es)?|checks?|rejects?|blocks?|clos(?:es|e)|corrects?|address(?:es)?|no longer|removes?
    )\b
  `,
);
/** "the check that let this happen", "the library which caused the crash" */
export const causePattern = new Sieved(
  /\b(?:that|which) (?:had )?(?:caused|led|let|allowed|triggered|made (?:this|it))\b|\b(?:button|switch|scripts?|jobs?|code|lines?|settings?|rules?|features?|options?|macros?|templates?|filters?|query|command|forms?|tools?|plug-?ins?|step|connection|cable|pipe|valve|pump|task|timer) (?:that|which) (?:had )?(?:sent|exposed|leaked|deleted|overwrote|mixed|crashed|started|opened|shared|copied|printed|posted|switched|blocked) (?:the|out|our|your|all|every\w*|it|them|this|off)\b|, which (?:is|was) (?:how|why)\b|\b(?:through|by) which (?:this|it|the \w+) (?:happened|got|was)\b/,
);
export const causeMendingVerbs: ReadonlySet<string> = setOf(
  "fix correct change replace remove rewrite delete repair redesign disable take",
);
/** "improvements to validate the size of updates", "changes so that no job runs twice": more than "improvements to our security". */
export const improvementPattern = new Sieved(
  /^ (?:[\w-]+ ){0,3}?(?:improvements|enhancements|changes|adjustments) (?:so that|to (?:\w+ly )?(?:validate|check|prevent|avoid|limit|detect|reduce|block|reject|isolate|separate|require|enforce|ensure|restrict|automate|verify|stop|protect))\b/,
);
export const releasingVerbs: ReadonlySet<string> = setOf(
  "deploy release publish ship push merge roll apply issue land implement",
);
/** "the vulnerable library", "the outdated plugin" */
export const weakPartPattern = new Sieved(
  /\b(?:vulnerable|affected|outdated|old|obsolete|faulty) (?:[\w-]+ )?(?:librar(?:y|ies)|components?|software|packages?|versions?|dependenc(?:y|ies)|plug-?ins?|firmware|modules?|drivers?)\b/,
);
/** "the vulnerable endpoint", "the shared log-in": what should not have been there at all. */
export const outwornPartPattern = new Sieved(
  patternLines()`
    \b(?:
      vulnerable|outdated|old|obsolete|unsupported|legacy|insecure|unencrypted|end-of-life|deprecated|shared|generic
      |hard-?coded|unused|unneeded|redundant|default|third-party|standing|tracking
    ) (?:[\w-]+ )?(?:
      librar(?:y|ies)|components?|software|packages?|dependenc(?:y|ies)|plug-?ins?|widgets?|(?:tracking )?pixels?
      |firmware|modules?|endpoints?|features?|function(?:ality)?s?|code|forms?|fields?|parameters?|routes?|apis?
      |log-?ins?|accounts?|passwords?|credentials|protocols?|trackers?|scripts?|portals?|servers?|privileges
      |permissions|interfaces?
    )\b
  `,
);
/** "all secrets away from the old host", "into a vault" */
export const awayPattern = new Sieved(
  /^ (?:[\w'-]+ ){0,6}?(?:away from|off (?:of )?(?:the|our|this|that|all)|behind|into)\b/,
);

/** What a step is done to: the first words behind the verb, up to a time or a reason. */
export function nearObjectOf({ object }: { readonly object: string }): string {
  const near = object.slice(0, 90);
  const stop = near.search(/ (?:when|once|as soon as|because|although|though) /);
  return stop === -1 ? near : near.slice(0, stop);
}

/** Acts that change how we work, when a safeguard is what they are done to. */
export const changingVerbs: ReadonlySet<string> = setOf(`
  add introduce implement install enable create build set deploy put change move migrate switch update increase
  reduce expand extend split limit remove delete cut configure write adopt make give raise lower scale roll apply
  activate bring modify adjust develop design carry run hold schedule perform turn use shift establish require
  restrict review revise upgrade improve enhance invest audit scan test monitor verify validate check document
  close block disable store keep conduct
`);
/** "our culture", "security": nothing that one could check. */
export const vagueObjectPattern = new Sieved(
  patternLines("i")`
    ^ (?:our |the |its |all |further |overall )*(?:
      (?:\w+ )?(?:
        culture|commitment|efforts?|trust|relationships?|awareness|posture|resilience|defen[cs]es?|lessons|conclusions
      )\b
      |(?:security|services?|quality)\b(?! (?:
          team|training|review|audit|officer|test|check|by|with|for|at|in
          |of(?! (?:our|its|the|your|all) (?:[\w-]+ )?(?:
              systems?|networks?|data|environment|infrastructure|information|services?|platforms?|website|members
              |customers
            )\b
          )
        )
      )
    )
  `,
);

/** "the vendor", "that mailing firm" */
export const suppliersPattern = new Sieved(
  /^ (?:the|that|our|this) (?:[\w-]+ )?(?:vendor|supplier|provider|agency|contractor|firm|host|processor|carrier|courier|software|tool|plug-?in|library)\b/,
);
/** "A report will be delivered": news, and no step. */
export const newsSubjectPattern = new Sieved(
  /\b(?:reports?|analys[ei]s|reviews?|statements?|updates?|letters?|summary|post-?mortems?|pages?|notices?|bulletins?|results|findings|figures|filings?|recordings?|minutes|articles?|(?:any|every)thing(?: (?:more|else|new))?|developments?|refunds?|credits?)(?: (?:of|on|about|with) .{2,60})?$/,
);
const vagueThingPattern = patternLines()`
  ^ (?:(?:our|its|their|all|the|existing|current|internal|relevant|own|security|privacy|information|data|technical|and) ){0,8}
  (?:policies|procedures|process(?:es)?|practices|protocols|controls|measures|systems|safeguards)
  (?:
    ,? (?:and|or) (?:[\w-]+ ){0,3}
    (?:policies|procedures|process(?:es)?|practices|protocols|controls|measures|safeguards|systems)
  )?
  (?:
    [.,;]|$
    | (?:relat|in place|every (?:single )?day|in (?:the )?light|to (?:ensure|make sure|see|identify|determine|help|further|prevent|avoid|keep|reduce)|as )
    |\s+$
  )
`;

/** "reviewing our existing policies and procedures": nothing that one could check. */
export function isVagueReview(lemma: string, thing: string): boolean {
  // "reviewing and enhancing our policies"
  const what = thing.replace(/^ and (?:\w+ly |further )?[a-z]+(?= )/, "");
  return (
    (/^(?:review|evaluate|assess|examine|revisit|improve|enhance)$/.test(lemma) && vagueThingPattern.test(what)) ||
    (/^(?:monitor|watch|follow)$/.test(lemma) &&
      /^ (?:the|this|our) (?:situation|matter|issue|incident|case|developments|events|progress)\b/.test(what))
  );
}

/** A verb of a sentence, read as a step. */
export interface Step {
  /** As it stands in the sentence. */
  readonly read: Deed;
  /** What it comes to: "started copying" is copying. */
  readonly deed: Deed;
  readonly before: Deed | undefined;
  readonly who: Who;
  readonly text: string;
}
