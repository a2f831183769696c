import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const openness = String.raw`(?:transparency|openness|honesty|candou?r|frankness|forthrightness|straightforwardness|full disclosure|plain speaking|plain dealing|straight talking|(?:the )?(?:full|whole|plain|honest|unvarnished) truth|truthfulness|sincerity)`;
const much = String.raw`(?:(?:full|complete|total|utmost|absolute|perfect|radical|greater|greatest|maximum|entire|true|real|constant|open|brutal|unreserved|honesty and|openness and|transparency and|trust and|being|highest level of|accountability and) )*`;
const very = sourceLines`
  (?:
    (?:
      fully|completely|totally|always|as|so|very|entirely|absolutely|perfectly|brutally|quite|utterly|truly|equally
      |just as|both|refreshingly|committed to being|nothing but|nothing if not|100%|more than|clear and|direct and
      |open,|honest,|just|also|again|really|wholly|radically
    ) )*
`;
const open = sourceLines`
  (?:
    transparent
    |(?:open|honest|transparent|frank|candid|upfront|up-front|clear|straight|direct|truthful),? (?:and|but) (?:\w+ )?(?:
      honest|transparent|frank|open|candid|direct|upfront|truthful|straightforward
    )
    |honest|up-?front|up front|candid|frank|forthcoming|forthright|truthful|straightforward
    |open(?= with (?:you|our|all|every|them|the public)| about (?:this|it|what|how|our)| to you| as possible)
    |straight(?= with )|an open book
  )
`;
const we = sourceLines`
  (?:
    we|I|us
    |(?:our|the|this) (?:
      company|team|club|school|college|bank|practice|council|trust|charity|hospital|firm|airline|university|board
      |organi[sz]ation|museum|goal|aim|policy|intention|wish|promise|approach|duty|commitment
    )(?: is to| has always been to| remains to)?
  )
`;
const denied = String.raw`(?:not|n't|never|hardly|(?<!no(?:thing)? )less than) (?:\w+ ){0,2}?(?:${open}|${openness})|should have|ought to have|ask(?:ed|s)? (?:us|for)|expect(?:ed|s)? (?:us|me) to|duty of cando|told (?:us|me)|demand\w*|the law|regulator|honest(?:y)? (?:box|mistake)`;

export const claimOfOpenness = wordingRule({
  id: "IC415",
  name: "claim-of-openness",
  title: "Saying that we are open",
  message: "“{words}” claims what only the rest of the letter can show. Leave it out, and say the thing itself.",
  why: "A letter that has to say how open it is makes readers look for what it leaves out.",
  source: "House judgement, after Benoit (1995) on bolstering",
  severity: "information",
  triggers: [
    ...[
      "transparen",
      "honest",
      "openness",
      "open",
      "candour",
      "candor",
      "candid",
      "frank",
      "upfront",
      "up-front",
      "up front",
    ],
    ...["forthcoming", "forthright", "truth", "straight", "disclosure", "sincerity", "plain speaking", "plain dealing"],
    ...["to hide", "hiding", "hide ", "nothing", "level with", "cards on", "come clean", "clean breast", "secrets"],
    ...["sugar", "conceal", "under the carpet", "sweep"],
  ],
  unless: denied,
  phrases: [
    {
      words: String.raw`in (?:(?:the|an?|our|keeping with our|line with our) )*(?:full |continued |ongoing )?(?:interests?|spirit|name|effort|sake|desire|attempt|pursuit|commitment) (?:of|for|to be|at|to) ${much}(?:${openness}|${very}${open})`,
      unless: String.raw`publish\w*|releas\w+`,
      instead: [{ text: "", when: "The sentence stands without it." }],
    },
    {
      words: sourceLines`
        ${we}(?:
          're|'m|'ve
          |(?: are| is)(?: being|(?: \w+ly)? (?:keen|determined|anxious|eager|trying|striving|resolved|at pains) to be)
          | are| am| is| remain| have(?: always| all along)? been| has(?: always)? been
          | will(?: always| continue to)? (?:be|remain)| were| strive to be| try to be| aim to be
          |(?: pride| prides) (?:ourselves|itself) on (?:always )?being
          |(?: (?:also|always|really|do|only))*(?: want| wants| wish| would like|'d like| intend| hope| need| mean
            | seek| endeavou?r| promise| prefer| owe it to \w+| feel it is (?:important|right)
            | think it is (?:important|right)
          ) to (?:always )?be
          | believe (?:strongly |firmly )?in (?:always )?being| be|, to be| care about being
          | remain committed to being
        )(?: with \w+)? ${very}${open}
      `,
    },
    {
      words: String.raw`(?:^|, |and |but )(?=[^.?!]{0,300}\b(?:we|I|our|us|my|me|you)\b)(?!being [^,.;:?!]{0,60} (?:is|matters|remains|means|comes)\b)(?:to be|being|let (?:me|us) be|may (?:I|we) be) ${very}${open}(?: with (?:you|\w+ \w+))?(?=[,.]| about\b|$| with\b)`,
      instead: [{ text: "", when: "The sentence stands without it." }],
    },
    {
      words: String.raw`(?:committed|dedicated|devoted|commitment|dedication|promise|pledge|devotion) (?:to|of) ${much}(?:${openness}|transparent|(?:being )?${very}${open})`,
    },
    {
      words: String.raw`(?:(?:^|we |I |you )(?:[\w-]+ )*?)?(?:for|with|in) (?:our |the )?(?:full|complete|the sake of|total|utmost|absolute|all|perfect|due|greatest possible|maximum|customary|usual|our usual) (?:${openness})`,
    },
    {
      words: String.raw`(?:believes?|trust|faith) (?:\w+ly )?in (?:(?:the (?:value|power|importance) of|being|always being|radical|full|complete|total) )*(?:${openness}|${open})`,
    },
    {
      words: sourceLines`
        (?:
          value|values|prize|prizes|champion|champions|practise|practice|cherish
          |prides? (?:ourselves|itself|myself) on|stands? for|strives? for|aims? for|embraces?|priorit(?:ise|ize)s?
          |stands? by|upholds?
        ) (?:(?:our|its|always|complete|full|total|and|trust|integrity|the) )*(?:${openness})
      `,
    },
    {
      words: sourceLines`
        (?<!\b(?:price|tax|pay|wage|salary|cost) )${openness}(?: and \w+)?(?: with \w+(?: \w+)?| towards? \w+(?: \w+)?
        )? (?:
          (?:has|have) (?:always )?been|is|are|remains?|matters?|means|comes|lies|sits|guides?|runs|demands|compels
        ) (?:[^.;:?!]{0,40} )?(?:
          values?|important|priority|heart|core|centre|center|everything|to (?:us|me)|first|key|vital|essential|policy
          |paramount|principles?|cornerstone|what we|how we|who we|the way we|us\b|me\b|DNA|culture|the least
        )
      `,
    },
    {
      words: String.raw`(?:values?|principles?|culture|tradition|spirit|policy|hallmarks?|watchwords?|pillars?|track record|history) (?:of|is|are|include|includes|:) (?:${much})(?:${openness})`,
    },
    {
      words: sourceLines`
        (?:you )?(?:deserves?|merits?|are entitled to|is entitled to|have a right to|are owed) (?:
          nothing less than |no less than |our |from us |to hear )*${much}(?:
          ${openness}|(?:complete|full|plain|straight|honest|open) (?:answers?|account|explanation|talk|words?)
          |(?:a|an) (?:straight|honest|frank|full and frank|plain|candid) \w+
        )
      `,
    },
    {
      words: sourceLines`
        in the most (?:transparent|open|honest|candid|forthright)(?: and \w+)? (?:manner|way|fashion|terms)
        |as (?:transparent|transparently|openly|honestly|candid|candidly|frank|frankly)(?: and \w+)? as (?:
          possible|we can|I can|we could
        )
        |(?:in|with) an? (?:fully |completely |totally )?(?:
          transparent|open and honest|honest and open|candid|frank
        )(?: and \w+)? (?:manner|way|fashion|spirit|light)
      `,
    },
    {
      words: sourceLines`
        (?:
          act(?:s|ed|ing)?|communicat(?:e|es|ed|ing)|speak(?:s|ing)?|inform(?:s|ed|ing)?|tell(?:s|ing)?
          |report(?:s|ed|ing)?|shar(?:e|es|ed|ing)|deal(?:s|t|ing)?|talk(?:s|ed|ing)?|handl(?:e|es|ed|ing)
        ) (?:[\w-]+ ){0,5}?(?:openly|transparently|honestly|candidly|frankly|truthfully)(?: and (?:openly|transparently|honestly|candidly|frankly|truthfully|clearly|promptly))?
      `,
    },
    {
      words: sourceLines`
        (?:we|I|there is|there's|with|and|having|has|club|school|company)(?: have| had|'ve)? (?:absolutely |got )?nothing to hide
        |(?:are|am|'re|'m|will)(?: not|n't) (?:trying to |be |try to |going to )?(?:
          hid(?:e|ing)|conceal(?:ing)?|sugar-?coat(?:ing)?|sweep(?:ing)?
        ) (?:anything|things|the \w+|this|it|away|any of)
        |hid(?:e|es|ing) nothing|(?:hold|holding|held|keep|keeping|kept) nothing back|no secrets (?:from|about|to)
      `,
    },
    {
      words: sourceLines`
        (?:
          level with (?:you|our|all|every)|(?:lay|put|laying|putting) (?:all )?(?:our|my|the) cards on the table
          |com(?:e|ing) clean(?: with| about| to)|mak(?:e|ing) a clean breast|tell(?:ing)? it (?:to you )?straight
          |give (?:it to )?you (?:it )?straight|speak(?:ing)? (?:openly|frankly|plainly|candidly)
          |frankly(?= speaking|,)|honestly(?=,)|in (?:all )?(?:candou?r|honesty|frankness)(?=,)
        )
      `,
    },
    {
      words: String.raw`(?:we|I|is|has|have|club|school|practice) (?:always |have |has )?(?:always |never )?been (?:${very})(?:straight|open|honest) with|(?:our|my) (?:own )?(?:complete |full |total |continued |usual )?(?:transparency|openness|honesty|candou?r|frankness)\b`,
    },
    {
      words: String.raw`being ${very}${open}[^.;:?!]{0,40}? (?:is|matters|remains|means|comes)`,
    },
    {
      words: String.raw`(?:approach|policy|culture|stance|attitude|practice|rule|way|intention|commitment) (?:is|has been|has always been|remains) (?:always )?(?:one of |based on |that of )?${much}(?:${openness})`,
    },
    {
      words: sourceLines`
        believes? in (?:telling|speaking|saying) (?:you )?(?:the )?(?:\w+ )?(?:truth|openly|honestly|plainly)
        |(?:kept|keep|keeping|hidden|withheld|hiding|withholding) nothing (?:from|back)
        |nothing (?:is|has been|was|will be) (?:hidden|withheld|held back|kept from)
        |(?:can|may|should|will) (?:always )?expect (?:nothing less than |our )?${much}(?:${openness})
        |an? (?:honest|transparent|open and honest) (?:
          company|organi[sz]ation|business|team|bank|school|club|firm|employer|charity
        )
      `,
    },
  ],
  examples: {
    flagged: [
      { text: "In the interest of full transparency, we are telling you about a leak." },
      { text: "We want to be completely transparent with you." },
      { text: "We remain committed to transparency." },
      { text: "In the spirit of openness, here is what happened." },
      { text: "We strive to be honest." },
      { text: "We tell you this with full transparency." },
      { text: "To be quite frank with you, the lock was old." },
      { text: "Our lodgers deserve nothing less than complete candour." },
      { text: "Honesty is one of the principles of this ferry line." },
      { text: "We believe in telling the truth." },
      { text: "Our approach is one of complete openness." },
      { text: "Being open with our lodgers is important to us." },
      { text: "The zoo has nothing to hide." },
      { text: "We have been upfront about the lock from the first day." },
    ],
    clean: [
      { text: "Here is what happened, hour by hour." },
      { text: "The window opens transparently over the page." },
      { text: "We should have been open about it on 3 March 2026." },
      { text: "We were not honest about the cause, and that was wrong." },
      { text: "The law asks for transparency about prices." },
      { text: "We are open from 9:00 to 17:00 UTC." },
      { text: "You expect us to be honest, and we were not." },
      { text: "An honest skipper found the key." },
      { text: "To be frank, most ropes are old.", note: "Of the world at large, and not of the writer." },
      {
        text: "In the interest of transparency we publish the whole report of the auditors.",
        note: "An act and no claim.",
      },
      { text: "“We are fully transparent,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});
