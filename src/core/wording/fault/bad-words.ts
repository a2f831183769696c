import { sourceLines } from "../../text/pattern-lines.ts";
import { oneOf } from "../word-list.ts";

/**
 * What work, plans, words and rules are called that are not as they ought to be, and nothing that a storm or a thief
 * does to a thing. Sources of patterns. Source: house list, after the entries of a thesaurus for "inadequate",
 * "careless", "unclear" and "wrong".
 */
const poorQualities = [
  ...["inadequate", "insufficient", "deficient", "faulty", "flawed", "buggy", "mistaken", "incorrect", "inaccurate"],
  ...["unclear", "ambiguous", "misleading", "muddled", "garbled", "illegible", "inconsistent", "contradictory"],
  ...[
    "outdated",
    "out[- ]of[- ]date",
    "obsolete",
    "antiquated",
    "shoddy",
    "sloppy",
    "careless",
    "slapdash",
    "slipshod",
  ],
  ...["lax", "haphazard", "chaotic", "disorgani[sz]ed", "unsound", "unfit", "unsuitable", "untested", "untried"],
  ...["unproven", "unchecked", "unreviewed", "unmonitored", "unpatched", "unprotected", "unsecured", "unencrypted"],
  ...["insecure", "misconfigured", "misguided", "misjudged", "misplaced", "misdirected", "mislabell?ed", "mistyped"],
  ...[
    "ill-(?:conceived|advised|judged|considered|timed|prepared|equipped)",
    "rushed",
    "hasty",
    "premature",
    "makeshift",
  ],
  ...["understaffed", "under-resourced", "undersized", "short-?sighted", "naive", "half-hearted", "half-baked"],
  ...["perfunctory", "superficial", "cursory", "clumsy", "heavy-handed", "insensitive", "tactless", "unfair", "unjust"],
  ...["unlawful", "improper", "unprofessional", "unacceptable", "inexcusable", "indefensible", "evasive", "dishonest"],
  ...["opaque", "untrue", "ineffective", "ineffectual", "reckless", "negligent", "remiss", "substandard", "amateurish"],
  ...["unrehearsed", "unwise", "foolish", "thoughtless", "incompetent", "bungled", "botched", "neglected", "skimpy"],
  ...["non-existent", "threadbare", "poor(?:ly [a-z]+)?", "badly [a-z]+"],
];

/** "inadequate", "slapdash" */
export const poorQuality = oneOf(poorQualities);

/** "inadequately", "hastily": how something was done that should have been done otherwise. */
export const poorly = sourceLines`
    (?:
      badly|poorly|wrongly|wrongfully|inadequately|insufficiently|carelessly|sloppily|clumsily|hastily|rashly
      |recklessly|negligently|improperly|unfairly|unjustly|unprofessionally|unwisely|foolishly|naively|thoughtlessly
      |unthinkingly|needlessly|prematurely|superficially|half-heartedly|insensitively|dishonestly|evasively
      |chaotically|haphazardly|inexpertly|inconsistently|unclearly|ambiguously|belatedly|amateurishly|incompetently
      |cursorily|shoddily
    )
  `;

/** Words for what people do wrong. */
export const fault = sourceLines`
  (?:
    faults?|mistakes?|errors?|failures?|failings?|oversights?|negligence|carelessness|lapses?|misjudg(?:e)?ments?
    |blunders?|shortcomings?|mis-steps?|slip-?ups?|slips?|mix-?ups?|omissions?|complacency|inaction
    |incompetence|naivety|wrongdoing|poor judg(?:e)?ment|bad call|misconfigurations?
    |mis(?:
      calculation|reading|understanding|interpretation|communication|management|conduct|diagnosis|statement|deed|print
      |count|step
    )s?
    |maladministration|malpractice|derelictions?|gaffes?|howlers?|botch(?:es)?|muddles?|own goals?|recklessness
    |thoughtlessness|laxity|laziness|sloppiness|ineptitude|indifference|arrogance|short-?sightedness|dishonesty
  )
`;
