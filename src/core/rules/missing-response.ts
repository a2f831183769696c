import { findResponse } from "../wording/response/response.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingResponse = requirementRule({
  id: "IC106",
  name: "missing-response",
  requirement: "response",
  title: "Not said what has been done",
  missing: "This draft does not say what has been done about it.",
  why: "Readers want to know that it has been stopped, and how.",
  source:
    "GDPR Art. 33(3)(d) and 34(2) (measures taken); California Civil Code 1798.82(d), heading “What We Are Doing”",
  find: findResponse,
  findOpen: findNotYetKnown("response"),
  exceptions: "In the first minutes nothing may have been done yet. Then say so, and say by when you will have more.",
  examples: {
    flagged: [
      { text: "We are investigating." },
      { text: "We take this very seriously." },
      { text: "We have launched an investigation.", note: "To look into it is not yet to do something about it." },
      { text: "We are looking into the matter and will keep you informed." },
      { text: "We put the change into service without trying it first.", note: "What was done wrong." },
      { text: "The attackers deleted the backups.", note: "What the others did." },
      { text: "Passwords should be reset.", note: "What ought to be done." },
      { text: "If needed, we will reset passwords.", note: "A condition." },
      { text: "We have taken appropriate measures." },
      { text: "Most of them had opened it before we tried to recall it.", note: "What came too late." },
      { text: "This was an isolated error, and the employee has been suspended." },
      { text: "## What we have done\n\n- [WHAT WE HAVE DONE]", note: "A gap." },
    ],
    clean: [
      { text: "We closed the bucket within the hour." },
      { text: "The stolen key was revoked on 4 May." },
      { text: "We have reported the incident to the police and to the data protection authority." },
      { text: "Our engineers restored the service from the backup of Sunday night." },
      { text: "We are calling every customer whose card was charged twice." },
      { text: "We asked the recipient to delete the message, and she has confirmed that she did." },
      { text: "Together with our host we moved the forms to another server." },
      {
        text: "## What we have done\n\nWe have done this so far:\n\n- File taken off the web (20 May 2026)",
        note: "A line under such a heading need not be a sentence.",
      },
      { text: "It was open for three hours before we closed it." },
      { text: "We have suspended all exports." },
      { text: "We are offering two years of free credit monitoring to everyone affected." },
    ],
  },
});
