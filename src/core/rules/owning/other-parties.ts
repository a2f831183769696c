import { sourceLines } from "../../text/pattern-lines.ts";

/** Those whom we work with: "outside supplier", "payment processor", "airport" */
export const others = sourceLines`
  (?:
    third[- ]part(?:y|ie)|(?:external|outside) (?:company|partner|party)|vendor|supplier|sub-?contractor|contractor
    |(?:
      hosting|cloud|service|payment|internet|network|e-?mail|mailing|telecoms?|energy|power|software|security
    ) (?:provider|company|firm|people)
    |upstream provider|data cent(?:re|er) (?:operator|provider)|(?:payment|card) processor|courier|carrier|host
    |printer|manufacturer|landlord|developer|agency|airport|county|grid operator
    |(?:
      printing|telephone|phone|electricity|water|gas|railway|insurance|removal|shredding|waste|recycling|cleaning
      |transport|logistics|shipping|building|construction|IT|tech|marketing|card|cable|consulting|delivery
    ) (?:company|firm|scheme)
    |post office|regulator|ministry|consultant|builder|cleaner|auditor
    |outside (?:firm|vendor|supplier|provider|contractor)|processor|provider|partner|operator|insurer
    |(?:phone|mobile|power) network|(?:software|device|phone|lock) maker|(?:web )?designer
  )
`;
/** Whom it is laid at: "the courier", "our hosting provider, Nuvio," */
export const them = String.raw`(?:our|an?|the|one of our|your|their|its) (?:[\w-]+ ){0,2}?${others}s?(?:, [\w .&-]{1,40},)?`;
