import { sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import { wordingRule } from "../wording-rule.ts";

/** What one comes back to buy */
const bought =
  "(?:order|purchase|visit|booking|meal|drink|coffee|stay|trip|haircut|treatment|shop|treat|basket|ride|class|lesson|session|tune-up|service|wash|pizza|ticket|dessert|pint|round|breakfast|lunch|dinner|check-up|massage|game|event|flight|appointment)";
const things = String.raw`(?:range|collections?|menus?|products?|seasons?|sales?|offers?|deals?|stores?|shops?|catalog(?:ue)?s?|courses?|class(?:es)?|merchandise|bundles?|gifts?|styles?|packages|tickets?)`;

export const selling = wordingRule({
  id: "IC619",
  name: "selling",
  title: "Selling in a notice",
  message:
    "“{words}” sells to people whom this notice should help. Leave it out: make good what they lost by paying it back, and send offers another day.",
  why: "An offer beside bad news makes the apology look like an advertisement, and helps only those who come to buy.",
  source:
    "European Data Protection Board, Guidelines 9/2022: a notice of its own, not together with newsletters or other messages",
  severity: "information",
  kinds: kindsBut([
    "regulator-worksheet",
    "staff-note",
    "staff-script",
    "remediation-plan",
    "remediation-progress",
    "post-incident-report",
  ]),
  triggers: [
    ...[
      "%",
      "percent",
      "per cent",
      "discount",
      "on the house",
      "on us",
      "try ",
      "our ",
      "also l",
      "also enjoy",
      "shop",
    ],
    ...[
      "code",
      "offer",
      "treat",
      "stocks",
      "supplies",
      "miss ",
      "why not",
      "half",
      "gift",
      "voucher",
      "coupon",
      "promo",
    ],
    ...["upgrade", "free ", "the new", "the latest", " off", "order now", "order today", "book now", "book today"],
  ],
  isOncePerSentence: true,
  unless: String.raw`charged|not (?:been )?(?:applied|given)|did(?: not|n't)|was(?: not|n't)|were(?: not|n't)|(?:lost|stolen|leaked|copied|fake|forged|fraud\w*|scam\w*|phish\w*|pretend\w*|suspicious)|(?:bill|invoice|rent|fees?|tariff)`,
  phrases: [
    {
      words: sourceLines`
        (?:\d{1,2} ?(?:%|per ?cent)|[£$€]\d{1,4}|half)(?: (?:off|discount)(?! (?:your|the) (?:\w+ )?(?:bill|subscription|invoice|next (?:month|bill|invoice)))
          |-off
        )(?: [\w-]+){0,4}? (?:your |any |a |all |everything|next |future |our |the |in )*(?:next )?(?:
          ${bought}s?|${things}|price|all [\w-]+|everything|online|in-store
        )
      `,
    },
    {
      words: String.raw`(?:discounts?|vouchers?|coupons?|money off|\d{1,2} ?% off|promo(?:tional)? codes?|gift cards?)\b[^.;?!:]{0,40}? (?:on|off|for|towards?|against|with) (?:your |a |any |all )?(?:next|future|first|following) ${bought}s?`,
    },
    {
      words: String.raw`(?:your|their|the) next (?!month|week|year|bill|payment|instal|rent|invoice|renewal|prescription|update|letter|report)(?:[\w-]+ ){1,3}?(?:is|are|will be|comes?) (?:free\b|on (?:us|the house)|(?:at )?half[ -]price)`,
    },
    {
      words: String.raw`(?:have|enjoy|grab|get|take) (?:a|one|your|another|some) (?:[\w-]+ ){1,3}on us|(?:is|are|be|comes?|coffee|tea|drinks?|dessert|cake|one|it) on the house(?! (?:phone|number|line|side|roof|next|opposite|behind|in|at|where)\b)`,
    },
    {
      words: String.raw`free (?:[\w-]+ ){1,3}(?:with|on|at) (?:your|their|any|every) next ${bought}|free (?:gifts?|samples?|trials?|tastings?)`,
    },
    {
      words: sourceLines`
        (?:
          check out|browse|explore|discover|try(?: out)?|shop|take a look at|have a look at|come and see|enjoy
        ) (?:our|the) (?:
          (?:brand[ -])?new|latest|exciting|full|great|fabulous|summer|winter|spring|autumn|christmas|special|popular
        ) (?:(?!list|guid|report|page|update|advice|of\b)[\w&'-]+ ){0,3}?${things}
      `,
    },
    {
      words: String.raw`(?:don't|do not) miss (?:out on )?(?:our|the|this|these) (?:[\w-]+ ){0,3}?${things}|why not (?:try|treat|book|visit)(?! again| to| the (?:status|page)) [\w']+`,
    },
    { words: String.raw`you (?:may|might|will|'ll) also (?:like|love|enjoy)(?! to| that| how)` },
    {
      words: sourceLines`
        (?:shop|order|book) (?:now|today)(?=[.!]|$| and (?:save|get|enjoy))|while (?:stocks?|supplies) lasts?
        |limited[ -]time (?:offer|only|deal)|treat yourself|special offers? (?:for|on) (?:you|our|all|every)
        |use (?:the )?(?:promo |discount |voucher |coupon )?code \w+ (?:at (?:the )?checkout|for \d|to get)
        |upgrade to (?:our |the )?(?:premium|pro|plus|gold)\b|half[ -]price (?:on|for) (?:all|every|your|our)
      `,
    },
  ],
  examples: {
    flagged: [
      { text: "Here is 15% off your next order." },
      { text: "Your next coffee is on us." },
      { text: "While you are here, check out our new summer collection." },
      { text: "You may also like our pottery classes." },
      { text: "As a thank you, take a voucher for your next visit." },
      { text: "Come by before Sunday: dessert is on the house." },
      { text: "Treat yourself in our shop, while stocks last." },
      { text: "Upgrade to Premium and be safer." },
    ],
    clean: [
      { text: "We have paid back what you were charged for the visit." },
      { text: "You get a month free, taken off your next bill." },
      { text: "We will send you a replacement free of charge." },
      { text: "The discount was not applied to your next order." },
      { text: "Forged messages offer 20% off your next order." },
      { text: "The file held your orders and discount codes." },
      { text: "We have refunded your booking, and you can book again for nothing." },
      { text: "The offer of a new lock is open to everybody." },
    ],
  },
});
