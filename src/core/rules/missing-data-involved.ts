import { findDataInvolved } from "../wording/data-involved/data-involved.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingDataInvolved = requirementRule({
  id: "IC104",
  name: "missing-data-involved",
  requirement: "data-involved",
  title: "Not said what was affected",
  missing: "This draft does not say which information or service was affected.",
  why: "Readers can only protect what they know to be at risk.",
  source:
    "GDPR Art. 34(2) and 33(3)(a) (nature of the breach, kinds of data); California Civil Code 1798.82(d), heading “What Information Was Involved”",
  find: findDataInvolved,
  findOpen: findNotYetKnown("data-involved"),
  exceptions:
    "A first notice of the first hour may not know it yet. Then say so, with a time: “We do not yet know which data was copied; we will say by Thursday at 17:00.” That is no warning.",
  examples: {
    flagged: [
      { text: "Some information was affected.", note: "“Some information” names no kind." },
      { text: "Certain systems were impacted.", note: "“Certain systems” names none." },
      { text: "We had a security incident on Monday.", note: "That something happened, not what it hit." },
      { text: "We take the protection of your data very seriously.", note: "An attitude, no fact." },
      {
        text: "We store your name and email address so that we can send you your orders.",
        note: "What is kept in general, not what was affected.",
      },
      { text: "If your card number was exposed, call your bank.", note: "A condition leaves open whether it was." },
      { text: "Please change your password.", note: "Advice; it does not say that passwords were affected." },
      {
        text: "We will tell you on Friday which kinds of information were affected.",
        note: "An announcement, not the answer.",
      },
      { text: "On [DATE] we found that [KINDS OF DATA] had been copied.", note: "Gaps name nothing." },
    ],
    clean: [
      { text: "The export held names, postal addresses and order numbers." },
      { text: "No passwords or payment details were involved.", note: "What was not affected is an answer as well." },
      { text: "Between 09:10 and 11:40 nobody could log in or pay.", note: "For an outage: which function." },
      { text: "The booking form was unavailable for six hours." },
      { text: "Invoices for March were sent to the wrong recipients." },
      { text: "Anyone with the link could read the support messages." },
      { text: "Telephone numbers may have been seen as well.", note: "A kind is named, with how sure we are." },
      { text: "## What was affected\n\nThe following was in the file: names, email addresses and order history." },
      { text: "## What was affected\n\nOnline ordering and store pickup do not work yet." },
      { text: "No personal data was involved." },
    ],
  },
});
