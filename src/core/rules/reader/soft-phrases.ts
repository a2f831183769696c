import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const whoElse = sourceLines`
    (?:
      customers|members|parents|guests|patients|residents|tenants|students|passengers|users|clients|subscribers
      |readers|shoppers|families|staff|employees|people|households|policyholders|cardholders|holders|donors|volunteers
      |players|fans|visitors|travellers|travelers|owners|administrators|admins|developers|individuals|pupils|teachers
      |buyers|sellers|drivers|carers|guardians|voters|taxpayers|applicants|anyone|anybody|everyone|everybody|those
      |whoever|some
    )
  `;
/** "you", "guests whose passports were copied": whom the advice is for. */
const reader = `(?:you|${whoElse}(?: (?:who|whose|with|that|of|in|affected|concerned)\\b(?: (?!may\\b|might\\b|could\\b|can\\b)[\\w'-]+){1,8})?)`;
const softly =
  "(?:,? (?:also|perhaps|possibly|maybe|well|just|of course|therefore|in addition|if they so choose|if they (?:wish|like|prefer)|if you (?:so )?(?:wish|like|prefer|choose)),?){0,2}";
/** What is asked of readers only so that they are served: no advice. */
const served =
  "(?!(?:know|hear|read|learn|ask|see|understand|contact|speak|talk|complain|note|call us|write to us)\\b)";
/** What protects: "change", "switch on". */
const protect = sourceLines`
    (?:
      change|reset|choose|pick|set|switch|turn|enable|activate|check|review|monitor|watch|block|freeze|lock|cancel
      |replace|renew|delete|remove|sign out|log out|update|install|place|enrol|enroll|register|sign up|add|order|close
      |revoke|rotate|scan|disable|stop|look (?:at|over|through|into)|keep (?:an|half an) eye|take a look
      |ask (?:your|their) bank|tell (?:your|their) bank|get a new|destroy|shred|report|uninstall|run
      |protect (?:yourself|themselves|your|their)|take (?:\w+ )?(?:steps|action|precautions|measures)
      |steps (?:that )?you (?:can|may|might|could) take
      |(?:remain|stay|be|keep) (?:\w+ )?(?:
        vigilant|alert|cautious|careful|watchful|aware|wary|mindful|on (?:your|their|the) (?:guard|lookout|alert)
      )
    )
  `;
const protecting = sourceLines`
    (?:
      changing|resetting|choosing|setting|switching|turning|enabling|activating|checking|reviewing|monitoring|watching
      |blocking|freezing|locking|cancelling|canceling|replacing|renewing|deleting|removing|signing out|logging out
      |updating|installing|placing|adding|ordering|closing|revoking|rotating|scanning|disabling
      |asking (?:your|their) bank|telling (?:your|their) bank|getting a new|having a look|taking a look|keeping an eye
      |looking (?:at|over|through|into)|using a (?:new|different|stronger|unique)|signing up|registering
      |contacting (?:your|their) bank
    )
  `;
const good =
  "(?:advisable|prudent|sensible|wise|(?:a |no |not a )?(?:good|bad|sensible|wise) (?:idea|step|precaution|move|thing)|an idea|worthwhile|worth your while|worth it|best|useful|helpful|in your (?:own )?(?:best )?interests?|of (?:use|benefit|interest))";
/** "should you be so inclined", "when convenient", "if you feel it is necessary" */
const leisure = sourceLines`
    (?:
      should (?:you|they) (?:so )?(?:
        wish|like|choose|prefer|desire|feel(?: [^.;?!]{1,40})?|be so inclined|be inclined|want
      )(?: to)?
      |if (?:you|they) (?:so )?(?:wish|like|choose|prefer|desire)(?! to\b)
      |(?:should|if|as|whichever|whatever) (?:you|they) (?:feel|think|consider|deem|find|believe|judge) (?:that )?(?:(?:it|this|that) )?(?:is |are |would be |to be )?(?:\w+ )?(?:
        appropriate|necessary|useful|helpful|advisable|prudent|suitable|fit|wise|sensible
      )(?: to do so)?
      |as (?:you|they) see fit
      |if (?:you|they) (?:feel|think|believe|find) (?:that )?(?:
        it|this|that|the need|inclined|so inclined|like it
      )(?: (?:is|would be|might be))?(?: [\w-]+)?
      |if (?:you|they) (?:are|feel) (?:so )?inclined
      |(?:when|whenever|if|as) (?:it is |it's |this is )?convenient(?: (?:for|to) (?:you|them))?
      |at (?:your|their) (?:(?:own|earliest) )?(?:convenience|leisure)
      |(?:when|whenever|if|once) (?:you|they) (?:have|get|find|can spare) (?:a |the |some )?(?:spare )?(?:
        moment|minute|time|chance|opportunity
      )
      |at some (?:point|stage|time)|in your own time|sooner or later|some time soon|one of these days
    )
  `;

/** Said where the record has advice all the same. */
export const nothing =
  "“{words}” keeps readers from what the record has for them to do. Say that; or, if nothing is to be done, take the advice out of the record.";
/** Said where no other advice is given. */
export const vigilant =
  "“{words}” is all that this draft tells readers to do, and not what to watch for. Name what may come, such as a call in your name, and what to do then.";
const evenSo =
  "“{words}” tells people that they can stop reading, and the same sentence has advice for them. Leave it out, and give the advice as an instruction.";

/** Advice that may be passed over, and words that keep readers from it */
export const softPhrases: readonly Phrase[] = [
  {
    words: sourceLines`
        (?:while|although|though|even though) (?:
          no (?:further |immediate )?action is (?:needed|required|necessary)(?: (?:from|by|on) (?:you|your part|your side))?
          |you (?:do not|don't|need not|needn't) (?:(?:need|have) to )?(?:
            do anything|take any (?:further |immediate )?(?:action|steps)
          )
        )(?=,? [^.;?!]{0,20}\b(?:we|you|please|it|there|i)\b)
      `,
    message: evenSo,
  },
  {
    words: sourceLines`
        (?:you|they) (?:do not|don't|need not|needn't|will not|won't) (?:(?:need|have) to )?(?:
          do anything|take any (?:further )?(?:action|steps)
        )(?!(?:;|:| (?:to|for|else|more|further|if|unless|until|except|but|about)\b))
        |no (?:further )?action is (?:needed|required|necessary)(?: (?:from|by|on) (?:you|your part|your side))?
        |there is nothing (?:that )?you (?:need|have) to do(?! (?:to|for|about|but|except|other)\b)
      `,
    unless: "if|unless|until|apart from|other than|except|to (?:get|receive|claim|keep|be)",
    message: nothing,
  },
  {
    words: `(?:^|please,? |(?:you|${whoElse}) (?:(?:should|must|to|all|always) )*)(?:be|remain|stay|keep) (?:\\w+ )?(?:vigilant|alert|cautious|careful|watchful|on (?:your|the) guard)(?=[.!]?$|,? (?:at all times|in the coming \\w+|as always)[.!]?$)`,
    message: vigilant,
  },
  {
    words: `${reader}${softly} (?:may|might|could|can|would)${softly} (?:(?:also|wish to|want to|like to|care to|choose to) ){0,2}(?:consider|think about|contemplate|look into)(?= (?:[\\w'-]+ )?\\w+ing)`,
  },
  {
    words: `${reader}${softly} (?:may|might)${softly} (?:want|wish|like|prefer|care|choose|find it (?:\\w+ )?(?:useful|helpful|prudent|advisable|worthwhile|sensible|reassuring)|feel it (?:\\w+ )?(?:necessary|prudent|wise)|be (?:wise|well advised|minded)) to(?: consider)?(?= ${served}\\w)`,
  },
  {
    words: `${reader}${softly} (?:could|can|may|might)(?:${softly}) (?:take a (?:moment|minute|few minutes|little time) to|perhaps|maybe|possibly|always|do worse than to?|try to) ${protect}`,
  },
  {
    words:
      "we (?:(?:would|also|strongly|kindly) ){0,2}(?:encourage|invite|suggest|ask|urge|advise|recommend)(?: that)? you (?:to )?(?:please )?(?:consider|think about)(?= \\w+ing)",
  },
  {
    words: sourceLines`
      (?:
        we (?:also |would also )?(?:encourage|invite)|(?:${reader} (?:is|are) (?:also )?(?:encouraged|invited))
      ) (?:(?:you|all \w+|(?!our staff)(?:our )?${whoElse}) )?to (?:
        (?:continue to )?(?:remain|stay|be|keep) (?:\w+ )?(?:
          vigilant|alert|cautious|careful|watchful|aware|wary|mindful|on (?:your|their|the) (?:guard|lookout|alert)
        )
        |review (?:your|their)|check (?:your|their)|monitor (?:your|their)
      )
    `,
  },
  {
    words: `${reader} (?:could|may|might|can) (?:perhaps )?consider whether|we would (?:\\w+ )?(?:suggest|invite|encourage|advise) (?:that )?(?:${reader} )?(?:to )?(?:perhaps |maybe )?(?:think about|consider|being (?:\\w+ )?(?:vigilant|careful|cautious|on your guard))`,
  },
  {
    words: sourceLines`
      (?:we|i) (?:
        (?:would|might|could|may|only|just|merely|gently|kindly|humbly|respectfully) (?:\w+ )?(?:encourage|invite|suggest)
        |'d (?:\w+ )?(?:encourage|invite|suggest)|(?:gently|merely|humbly) (?:ask|advise|remind|recommend|urge)
        |invite
      ) (?:that )?${reader} (?:to )?(?:\w+ )?${protect}
    `,
  },
  {
    words: sourceLines`
      (?:
        it's (?:perhaps|probably|possibly|maybe)
        |it (?:
          (?:may|might|could|would)(?: (?:also|perhaps|possibly|well|not|even|therefore)){0,2} be
          |is (?:perhaps|probably|possibly|maybe|arguably)
        )
      ) (?:(?:quite|rather|very|perhaps|more) )?${good}(?: for (?:[\w-]+|(?:all|our|the) [\w-]+))? to(?= (?!know|hear|read|learn|ask us|see)\w)
    `,
  },
  {
    words: `it (?:(?:may|might|could)(?: (?:also|perhaps|well)){0,2} be|(?:is|'s) (?:perhaps|probably|possibly|maybe)) worth(?:while)?(?: (?:your|a moment))?(?: [\\w-]+)? \\w+ing`,
  },
  {
    words:
      "(?:it (?:never hurts|(?:does not|doesn't|cannot|can't|would not|wouldn't|could not|couldn't|won't|will not) (?:hurt|harm|do any harm)|does no harm)(?: for you)? to|there (?:is|would be|can be)(?: certainly)? no harm in \\w+ing|would(?: not|n't) (?:go amiss|be a bad idea))",
  },
  {
    words: `(?:feel free|(?:you|they)(?:'re| are) (?:(?:more than|very|always|most) )?(?:welcome|free)|you might as well) (?:to )?${protect}`,
  },
  {
    words: `(?:perhaps|maybe) (?:you|${whoElse}) (?:would|could|should|might|may|can|will|wish|want)(?: (?:like|care|want|wish|prefer|consider))?`,
  },
  { words: `(?:perhaps|maybe),? ${protect}(?= (?:your|the|all|on|any|a)\\b)` },
  { words: `(?:why not|how about|have you (?:thought (?:of|about)|considered)) (?:${protect}|${protecting})` },
  {
    words: `(?:please |also |do |kindly |perhaps ){0,2}consider ${protecting}`,
    unless: "we (?:will|are|shall)|must",
  },
  { words: `${protect}\\b[^.;?!:]{0,70}? ${leisure}`, unless: "must|at once|immediately|today|now|as soon as" },
  {
    words: `${leisure},? (?:(?!(?:we|our|i|the)\\b)[\\w-]+ ){0,6}?${protect}`,
    unless: "must|at once|immediately|today|now|as soon as",
  },
];
