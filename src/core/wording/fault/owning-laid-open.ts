import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { setOf } from "../word-list.ts";

/** What lays open, when it is how a thing was left, built or handed on. */
const openingVerbs = setOf(
  "leave keep make ship build set put configure store host run deploy release publish give grant send post print expose hold save share upload install launch open write put design allow enable use issue assign",
);
const laidOpenPattern = new Sieved(
  patternLines("i")`
    \bon the (?:outside|front|back) of (?:the|an?|your|their|every|each) (?:envelope|parcel|letter|packet|box|card)
    |\b(?:
      (?:one|a single|a common) (?:log-?in|password|account|key|code|badge)(?! (?:each|per)\b|\w)|active|reachable
      |accessible|exposed|unattended|unlocked|unprotected|unsecured|unencrypted|unpatched|unmonitored|world-readable
      |wide open|in the open|to public|shared (?:log-?in|password|account|key|credentials)|open (?:to|on|at|overnight)
      |(?:debug|test|admin\w*|management)[\w -]{0,20} (?:open|enabled|on)|default (?:password|login|credentials)
      |far (?:more|wider|broader)
      |(?:more|wider|broader|longer) (?:[\w-]+ )?than (?:it|they|he|she|we|was|were|necessary|needed|intended)
      |(?:the|this) same (?:
        password|key|cellar|room|building|rack|cable|disk|server|account|cupboard|credentials
        |(?:door |entry |access )?(?:code|combination|pin)|login|lock
      )
      |visible (?:to|for) (?:all|every|each|other|anyone|everybody)|(?<=\w )(?:each other|one another)'s|at risk|in danger
      |(?:passwords?|tokens?|secrets?|keys?|credentials?|card numbers?) (?:to|in|into|on) (?:an? |the |our )?(?:\w+ )?(?:
        logs?|repositor\w+|urls?|code|web ?page
      )
      |in (?:the )?"?(?:to|cc)"? (?:line|field|box)|in plain (?:text|sight|view)
      |(?:that|which) (?:needed|asked for|required|had|wanted) no (?:password|key|lock|code|log-?in|pin)
      |as administrator|alive|with(?:out)? (?:full|root|admin\w*|no password|a password)
    )\b
  `,
);
/** "left the folder open", "left the old key in place" */
const leftOpenPattern =
  /^ (?:[\w'-]+ ){0,8}?(?:ajar|on the latch|unbolted|open(?! (?:for|until|as|so|the|to)\b)|running|in place|enabled|connected|unchanged|online|logged in|public|readable|exposed|un(?!changed|touched|affected|disturbed|read|opened)\w+(?:ed|en))\b/;
/** "too many rights", "with its key" is told by other rules. */
/** "filed it in an open rack", "parked it in an unlocked yard" */
const openPlacePattern = new Sieved(
  / (?:in|on|at|into|onto) an? (?:open|unlocked|unguarded|unmarked|unsealed|unwatched|unattended) (?!letter|meeting|house|court|session|air|field|sea|day|debate|vote|fire|flame|water|mind|question|relationship)[\w-]+/,
);
const keptSafePattern = new Sieved(
  /\b(?:no longer|so that no|not|never|in order to|until it is safe|behind|only to (?:our|those|you)|to (?:ensure|make sure|see to it))\b/,
);

const answersPattern = /^(?:find|see|be|stay|sit|stand|sleep|work|meet|play|live|learn|discover|notice|arrive|gather)$/;

/** Whether by `deed` something was left or put where anyone can get at it. */
export function isLaidOpen({ lemma, object }: Deed): boolean {
  const near = object.slice(0, 110);
  const isOpen =
    (openingVerbs.has(lemma) && laidOpenPattern.test(near)) || (lemma === "leave" && leftOpenPattern.test(near));
  return (isOpen || (openPlacePattern.test(near) && !answersPattern.test(lemma))) && !keptSafePattern.test(near);
}

/** "posted a picture of the screen on social media" */
const privateThingPattern = new Sieved(
  patternLines("i")`
    \b(?:
      pictures?|photos?|photographs?|screenshots?|names?|list|details|records?|files?|data|videos?|keys?|passwords?
      |letters?|conversation|addresses
    )\b[^.;]{0,60} (?:on|to|in) (?:
      social media|(?:an? |the |our )?public \w+|the internet
      |an? (?:open|group|family|private) (?:chat|channel|forum|group)
    )\b
  `,
);

/** "published the list of winners with their home addresses" */
const theirPrivatePattern =
  /\b(?:with|including|beside|next to) (?:their|his|her|all (?:the )?) ?(?:[\w-]+ ){0,2}?(?:address\w*|numbers?|dates? of birth|birthdays?|diagnos\w+|salar(?:y|ies)|wages|marks|grades|bank \w+|passwords?)\b/;

/** Whether by `deed` what is private was shown to the public. */
export function isMadePublic({ lemma, object }: Deed): boolean {
  const near = object.slice(0, 120);
  return (
    (/^(?:post|share|publish|upload|put|paste|send)$/.test(lemma) && privateThingPattern.test(near)) ||
    (/^(?:publish|post|upload|print|display|hang|pin)$/.test(lemma) && theirPrivatePattern.test(near))
  );
}
