/** What is said of another incident, or claimed by others and not confirmed: it does not tell what this incident hit. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Prose } from "../prose.ts";

const incident =
  "(?:incident|attack|breach|leak|outage|break-in|burglary|theft|failure|intrusion|hack|flood|fire|case)";

/** "in an unrelated incident", "during an earlier attack" */
const otherIncidentPattern = new Sieved(
  new RegExp(
    `\\b(?:in|during|after|from|by|through|of) (?:(?:an?|the|that) )?(?:different|another|earlier|previous|unrelated|separate|prior|past|older|other) (?:[\\w-]+ ){0,2}?${incident}s?\\b|\\b(?:years?|months) ago\\b[^.;]{0,40} (?:another|a different|other)\\b`,
    "i",
  ),
);
/** "last year", "in 2019", "the breach at Corvale": it may well be another one. */
const elsewherePattern = new Sieved(
  new RegExp(
    `\\b(?:(?:an?|another) (?:rival|competitor|neighbouring|third|different)\\b|last (?:year|spring|summer|autumn|winter|month)(?:'s)?|(?:\\w+ )?(?:years?|months) ago|back in|in (?:19|20)\\d\\d|earlier|previous(?:ly)?|the year before|${incident}s? (?:at|of|on) (?:the )?[A-Z]\\w+)`,
    "i",
  ),
);
/** "had nothing to do with", "this time we do not know": the next words set it apart from what happened now. */
const apartPattern = new Sieved(
  patternLines("i")`
    \b(?:
      nothing to do with|(?:separate|different|distinct) from
      |(?:not|un|no) ?(?:related|connected|connection|link(?:ed)?|part) (?:to|with|in|of)|no role in
      |not? (?:of the kind|such|like that)|this time|on this occasion
      |(?:this|today's|this (?:week|month|year)'s|the (?:present|current|latest|new|recent)) (?:
        incident|attack|breach|leak|outage|one|break-in
      )
      |nothing like (?:that|it)|(?:were|was|are|is) (?:not|n't) (?:affected|involved|hit|concerned)
      |we use (?:an)?other|not (?:ours|us)|(?:we|our \w+) (?:were|was|are|is)(?: not|n't)
      |did(?: not|n't) (?:affect|involve|concern|touch) us
    )\b
  `,
);
/** "Hospitals elsewhere have lost records", "in attacks of this kind", "stole addresses from a parcel firm": what befell others. */
const house = sourceLines`
    (?:[\w-]+ ){0,2}?(?:
      firm|company|bank|hospital|retailer|shop|chain|university|school|council|charity|airline|hotel|clinic|club
      |agency|operator|competitor|rival|insurer|network|platform|newspaper|site|forum|game|nursery|surgery|practice
      |store|studio|vendor|supplier|publisher|museum|library|brand|app|service
    )s?
  `;
const othersHitPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:elsewhere|(?:at|in) (?:the next|another|a (?:nearby|different|neighbouring)) [\w-]+(?: along)?),
      |\b(?:people|customers|users|members) (?:in|at|of) other (?:
        companies|firms|organi[sz]ations|schools|banks|hospitals|towns
      )\b
      |\b(?:breach|leak|attack|outage|incident|hack) at another ${house}\b
      |\b\w+s elsewhere (?:have|had|has|were|are|was|lost|saw)\b
      |\b(?:attacks|incidents|breaches|leaks|outages) (?:of this (?:kind|sort|type)|like this)\b
      |^\W*(?:in (?:19|20)\d\d|(?:last|the previous) (?:year|spring|summer|autumn|winter|month))\b[^.;?!]{0,120} (?:from|at|of) (?:an?|another|several|two) ${house}\b
      |^\W*(?:(?:last|in|this|earlier|on) [\w ]{2,20},? )?(?:an?|another|several|many|two|three) ${house} (?:(?:in|from|at|near) [\w -]{2,30} )?(?:
        has|have|had|lost|admitted|said|was|were|reported|confirmed|suffered|leaked|exposed|published|disclosed
      )\b
    `,
    "i",
  ),
);
const ownPattern = /\b(?:we|our|your|us)\b/i;
const harmTiesPattern = new Sieved(/\b(?:again|as well|also this time|once more|too)\b/i);

const outsiders = sourceLines`
    (?:
      gang|groups?|hackers?|attackers?|intruders?|criminals?|thie(?:f|ves)|extortionists?|blackmailers?|poster|posts?
      |forum|website|blog(?:ger)?|tweets?|threads?|newspapers?|papers?|press|media|journalists?|reporters?
      |researchers?|someone|somebody|he|she|they|man|woman|person|articles?|claimant|seller|insiders?|sources?
      |messages?|letter|note|listing|broadcaster|channel
    )
  `;
/** "The gang says it has", "a researcher wrote that", "according to a post" */
const claimPattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:
        according to (?:the |an? |its |their |some |one )?(?:[\w-]+ )?${outsiders}
        |${outsiders}(?: [\w'’-]+){0,4}? (?:(?:has|have|had|also|now|since|even|further) ){0,2}(?:
          claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|boast(?:s|ed)?|assert(?:s|ed)?|says?|said|wrote|writes
          |report(?:s(?= that)|ed)|posted(?= (?:[\w' -]{2,40} )?that\b| (?:an?|the) (?:claim|message|note|statement))|states?|stated|suggest(?:s|ed)?|maintains?|insist(?:s|ed)?
        )\b
        |rumou?rs? (?:that|of|about|say|has it)
        |(?:the |an? |his |her |their |these |such |those )?(?:
          claims?|allegations?|speculation|suggestions?|press reports?|media reports?|reports (?:in|on)
        ) (?:that|of|about|to|the|social)
        |allegedly|reportedly|supposedly|purportedly
        |it (?:has been|was|is) (?:claimed|reported|alleged|said|suggested|rumou?red|put about)
      )
    `,
    "i",
  ),
);
/** Claims of those who did it, and rumours, count for nothing until somebody has checked them. */
const ownInterestPattern = new Sieved(
  /\b(?:gang|hackers?|attackers?|intruders?|criminals?|thie(?:f|ves)|extortionists?|blackmailers?|seller|rumou?rs?|allegations?|speculation|allege(?:s|d|dly)?|purportedly|supposedly|reportedly|claims?|claimed|claiming|boast(?:s|ed)?)\b/i,
);
const checkedPattern = new Sieved(
  patternLines("i")`
    \b(?:
      (?:
        is|are|was|were|he's|she's|they're|turned out to be|proved(?: to be)?|proves to be
        |found (?:it|them|this|that)(?: to be)?
      ) (?:\w+ )?(?:right|true|correct|genuine|authentic|accurate|real)\b
      |we (?:can |now |have |since |also ){0,3}(?:confirm(?:ed)?|verified|agree|accept|acknowledge)\b
      |(?:have|has|been|were|was) (?:now |since )?(?:confirmed|verified|borne out)
      |(?:bears?|bore|borne) (?:this|it|that|him|her|them|the \w+) out|to be (?:right|true|genuine|authentic|ours)
    )
  `,
);
const doubtPattern = new Sieved(
  patternLines("i")`
    (?:\b(?:cannot|can't|could not|couldn't|not|no|nothing|never|unable to|yet to|neither|nor)|n't)\b[^.;?!]{0,60} (?:
      confirm\w*|verif\w+|evidence|bears?|support\w*|true|proof|samples?|corroborat\w+|substantiat\w+
      |reason to (?:believe|think)|sign|indication|authentic\w*|seen any|found any
    )
    |\b(?:
      (?:cannot|unable to|yet to|not) (?:confirm|verif|bear|substantiat|corroborat)
      |(?:checking|examining|investigating|looking into|assessing|verifying|reviewing) (?:
        whether|if
        |(?:the|this|these|that|those|his|her|their|its|such) (?:claims?|reports?|allegations?|posts?|statements?)
      )\b
      |asked (?:him|her|them) (?:for|to)\b|deny|denies|denied|disputes?|rejects?|untrue|unfounded|baseless|unverified
      |unconfirmed
    )
  `,
);

/** Whether `text` tells what befell somebody who is not us. */
export function isOfOthers(text: string): boolean {
  return othersHitPattern.test(text) && !ownPattern.test(text);
}

/** Whether the passage at `index` speaks of another incident, or of what others claim and nobody has checked. */
export function isToldOfElsewhere({ passages }: Prose, index: number): boolean {
  const text = passages[index]?.text ?? "";
  const after = passages[index + 1]?.kind === "heading" ? "" : (passages[index + 1]?.text ?? "");
  if (otherIncidentPattern.test(text) && !harmTiesPattern.test(text)) {
    return true;
  }
  if (elsewherePattern.test(text) && apartPattern.test(after) && !apartPattern.test(text)) {
    return true;
  }
  if (isOfOthers(text)) {
    return true;
  }
  if (!claimPattern.test(text)) {
    return false;
  }
  const near = `${text} ${after}`;
  if (doubtPattern.test(near)) {
    return true;
  }
  return ownInterestPattern.test(text) && !checkedPattern.test(`${near} ${passages[index + 2]?.text ?? ""}`);
}
