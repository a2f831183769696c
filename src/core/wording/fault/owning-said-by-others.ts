/** A failing that others lay on us, or that is denied as it is told: no owning, unless we agree. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/**
 * "it is absurd to claim that", "nobody has proved that", "no evidence that", "the rumour that": what is said and is
 * not so.
 */
const deniedBeforePattern = new Sieved(
  patternLines("i")`
    \b(?:
      it (?:is|was|would be|'s) (?:\w+ly |quite |just )?(?:
        not (?:true|correct|the case|so)|untrue|false|incorrect|an? (?:lie|myth)
      )(?: to \w+)?
      |(?:want|hope for|expect|aim for|seek|need|look(?:ing)? for) (?:even )?(?:fewer|less|no more)
      |it (?:is|would be|'s) (?:\w+ly |quite |just )?(?:
        not (?:right|fair)|wrong|unfair|unjust|misleading|absurd|an? (?:mistake|exaggeration)
      ) (?:for [\w ]{2,20} )?to (?:
        say|claim|suggest|think|believe|argue|conclude|assume|imply|state|write|report|allege
      )
      |(?:nobody|no one|nothing|none of (?:you|them)|you cannot|they cannot)(?: \w+){0,3} (?:
        says?|said|claim(?:s|ed)?|suggest(?:s|ed)?|shown|prove[ns]?|proved|think|thinks|argue[ds]?|accuse[ds]?
        |alleged?
      )
      |no (?:evidence|signs?|indications?|proof|suggestion|truth|basis|grounds?|finding|reason) (?:\w+ )?(?:that|of|to \w+|in)
      |(?<!\bno )(?:
        claims?|suggestions?|accusations?|allegations?|rumou?rs?|notion|idea|theory|suspicion|assertions?
        |insinuations?|reproach(?:es)?
      ) (?:(?:is|was|goes) )?(?:that|of|as if)
      |(?:earlier|at first|previously|initially|wrongly) (?:
        wrote|said|reported|stated|thought|believed|assumed
      ) (?:that|it)
      |(?:despite|contrary to|against|unlike) what (?:was|has been|is|some|the|you)
      |it (?:cannot|can't|could not|can hardly) be (?:said|claimed|shown|argued|proved|proven)
    )\b[^,.;:]{0,40}$
  `,
);

/** "they may believe that", "the insurer claims that": the opinion of others. */
const others = sourceLines`
  \b(?:
    you|they|he|she|people|critics|someone|somebody|whoever|(?:anyone|those) who
    |(?:some|many|most|several|a few|both|all|others)(?: (?:of (?:you|them)|[\w-]+))?
    |(?:the|an?|his|her|their|one) (?!
      (?:[\w-]+ )?(?:
        review|report|audit|investigation|inquiry|enquiry|logs?|evidence|records?|court|judge|tribunal|fact
      )\b
    )(?:[\w'-]+ ){0,3}?(?!who\b|that\b|which\b)[\w'-]+
    |our (?:[\w-]+ ){0,2}?(?:
      opponents?|rivals?|competitors?|detractors?|adversar(?:y|ies)|lawyers?|solicitors?|insurers?|accountants?
      |critics|neighbours?|customers?|users?|members?|tenants?|patients?|clients?|suppliers?|vendors?|partners?
      |printers?|couriers?|contractors?|carriers?|processors?|providers?|hosts?|landlord|union
    )
  )(?: (?:may|might|could|can|will|would|have|has|had|also|well|\w+ly)){0,3}
`;

const saying = (ways: string) =>
  new Sieved(
    new RegExp(
      `${ways}(?: (?:to )?(?:us|me))?(?: (?:that|why)\\b[^,.;:]{0,40}| (?:the|this|it) (?:[\\w-]+ )?)? ?$`,
      "i",
    ),
  );
const opinionPattern = saying(
  sourceLines`
    (?:
      ${others} (?:
        (?:think|feel|believe|claim|complain|argue|suggest|allege|insist|suspect|accuse|object)(?:s|d|ed)?
        |(?<=\b(?:may|might|could|can|will) )find|say|says|thought|felt
      )
      |\bit (?:is|was|has been|had been|may be|might be|could be|can be) (?:\w+ )?(?:
        said|claimed|alleged|suggested|rumou?red|argued|put to us|supposed
      )
    )
  `,
);

/**
 * "a skater told us that we ought to have": what they told of our deeds is news, what they told of our guilt is not.
 */
const toldPattern = saying(
  String.raw`(?:${others} (?:said|(?:tells?|told|writes?|wrote|written|asks?|asked)(?= (?:to )?(?:us|me|that|why)\b))|\b(?:we|I) (?:are|were|was|have been|had been) (?:\w+ )?(?:told|accused|blamed|criticised|criticized|reproached|charged))`,
);

const blamingPattern =
  /\b(?:should|ought|could|fail\w*|mistakes?|errors?|fault|blame|wronged|down|careless|negligen\w+|neglect\w*|ignor\w*|too)\b/i;

/** "and you are right", "we agree" */
const agreedPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:you|they|he|she|it|that|this)(?: is|'re|'s| are| was| were| would be) (?:(?!not\b)\w+ )?(?:
        right|true|so(?=[.,;]|$)|justified|correct
      )
      |proved (?:true|right)|so do we|we (?:\w+ )?(?:agree|accept|admit|think so|do too|share)|rightly
      |we did(?=[.,;!]|$)|and we should have|(?:not|n't|cannot) (?:reject|dispute|deny|contest|refute)
    )\b
  `,
);

/**
 * Whether `act`, which owns a failing in `text`, is only what others say or believe: `lead` is what stands before it.
 */
export function isSaidByOthers(lead: string, act: string, text: string): boolean {
  return (
    (deniedBeforePattern.test(lead) ||
      opinionPattern.test(lead) ||
      (toldPattern.test(lead) && blamingPattern.test(act))) &&
    !agreedPattern.test(text)
  );
}
