import type { Rule } from "../rule.ts";
import { adviceInParagraph } from "./advice-in-paragraph.ts";
import { adviceThatDoesNotFit } from "./advice-that-does-not-fit.ts";
import { asksForSecret } from "./asks-for-secret.ts";
import { clickHere } from "./click-here.ts";
import { contactDiffersFromRecord } from "./contact-differs-from-record.ts";
import { insecureLink } from "./insecure-link.ts";
import { lateAdvice } from "./late-advice.ts";
import { misleadingLink } from "./misleading-link.ts";
import { misspeltWay } from "./misspelt-way.ts";
import { muteHelpLine } from "./mute-help-line.ts";
import { noWarningOfImitators } from "./no-warning-of-imitators.ts";
import { noWordOnReuse } from "./no-word-on-reuse.ts";
import { noreplyContact } from "./noreply-contact.ts";
import { selling } from "./selling.ts";
import { shortenedLink } from "./shortened-link.ts";
import { silencedReader } from "./silenced-reader.ts";
import { softAdvice } from "./soft-advice.ts";
import { unnamedAuthority } from "./unnamed-authority.ts";
import { unnamedBureaus } from "./unnamed-bureaus.ts";
import { unorderedAdvice } from "./unordered-advice.ts";
import { unusableHelp } from "./unusable-help.ts";

/** Whether the reader's part is safe and easy to do: IC601 to IC699. */
export const readerRules: readonly Rule[] = [
  misleadingLink,
  shortenedLink,
  clickHere,
  insecureLink,
  noreplyContact,
  asksForSecret,
  softAdvice,
  lateAdvice,
  adviceInParagraph,
  unorderedAdvice,
  adviceThatDoesNotFit,
  noWordOnReuse,
  noWarningOfImitators,
  contactDiffersFromRecord,
  unnamedAuthority,
  unusableHelp,
  unnamedBureaus,
  muteHelpLine,
  selling,
  misspeltWay,
  silencedReader,
];
