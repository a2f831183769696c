import { Sieved } from "../text/sieve.ts";

/** Marks that show an ordinary act to be a wrong one. */
export const wrongWayPattern = new Sieved(
  /\b(?:the wrong (?!hands|doer)|wrongly|incorrect(?:ly)?\b|mistaken(?:ly)?\b|erroneous(?:ly)?\b|by mistake|in error|by accident|accidentally|inadvertently|carelessly|poorly|badly|too (?:soon|early|late|widely|broadly|freely|quickly|hastily)\b|(?:an? old|an? outdated|an? stale|last (?:year's|month's|week's)) (?:version|copy|list|table|file|tariff|template|address|price|map|edition|export|draft)|without (?:first |even |ever |properly |anybody |anyone )?(?:checking|telling|asking|testing|reading|verifying|noticing|reali[sz]ing|encrypting|removing|looking|thinking|consulting|warning|informing|knowing|updating|following|masking|redacting|reviewing|considering|confirming|running|taking|seeing|comparing|hiding)\b|without \w+ing (?:up |out |off |down )?(?:it|them|him|her|you|the|your|their|his|our|any|first)\b|without (?:[\w'-]+ ){1,4}being \w+(?:ed|n|t)\b|without (?:\w+ ){0,2}(?:permission|consent|authori[sz]ation|safeguards?|backup|review|tests?|testing|approval|warning)\b|(?:unredacted|untested|unreviewed|unfinished|unchecked|unapproved|half-finished) \w+|instead of (?:\w+ing|the|an?|your|to)\b|in (?:a|our) (?:rush|hurry)|in haste|before (?:it|they|the [\w-]+|all|that) (?:was|were|had been|had) (?:\w+ly )?(?:ready|set up|tested|checked|reviewed|approved|encrypted|secured|completed?|finished|configured|locked|wiped|confirmed)|(?:with|in) open copy\b|with (?:hidden|the (?:names|medical|private|confidential|internal|personal|full|unredacted|real|live)) )/i,
);

/** What is charged or sent a second time. */
export const twicePattern = new Sieved(/\b(?:twice|two times|a second time|double)\b(?! (?:a|per|the|daily|weekly))/i);

/** Whoever something is given to and should not have had it. */
export const strangerPattern = new Sieved(
  /\b(?:to|with) (?:an? |the |some )?(?:[\w-]+ )?(?:callers?|strangers?|fraudsters?|scammers?|impostors?|imposters?|criminals?|thie(?:f|ves)|attackers?|hackers?|impersonators?|requestor|requester|man who|woman who|person (?:who (?:was not|claimed|pretended|said)|posing|pretending|impersonating)|(?:[\w-]+ ){1,3}in an unrelated|someone (?:who|posing|pretending|else)|somebody (?:who|posing|pretending|else)|other (?:customers|patients|members|parents|families|people|clients|users)|another (?:customer|patient|member|parent|family|client|user|tenant|person|household)|(?:your|his|her|their) (?:ex|ex-\w+|former \w+|neighbours?|employer|landlord|boss|colleagues?|in-laws)|people who (?:had|were|should|did) (?:not|never|no|already|left))\b/i,
);
