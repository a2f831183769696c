import { findReaderAction } from "../wording/reader-action/reader-action.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingReaderAction = requirementRule({
  id: "IC108",
  name: "missing-reader-action",
  requirement: "reader-action",
  title: "Not said what readers can do",
  missing: "This draft does not say what readers can do.",
  why: "Readers want to protect themselves, or to hear that they need not.",
  source:
    "GDPR recital 86 (recommendations for the person concerned); California Civil Code 1798.82(d), heading “What You Can Do”; Coombs, Situational Crisis Communication Theory, 2007 (instructing information first)",
  find: findReaderAction,
  findOpen: findNotYetKnown("reader-action"),
  exceptions: "Where there is nothing to do, say so: “You do not need to do anything.”",
  examples: {
    flagged: [
      { text: "If you have questions, please contact us.", note: "A contact is no action." },
      { text: "If anybody has questions, tell us.", note: "The same." },
      { text: "Please accept our apologies." },
      { text: "Please see our status page." },
      { text: "We changed our passwords." },
      { text: "Thank you for your patience." },
      { text: "We will reset your password for you.", note: "Our act, not theirs." },
      { text: "Please bear with us." },
      { text: "You can reach us at help@example.org." },
      { text: "## What you can do\n\n- [WHAT READERS CAN DO]", note: "A gap." },
    ],
    clean: [
      { text: "Ring the police on 101 if someone you do not know asks for you." },
      { text: "Please change your password." },
      { text: "Tell us if anybody speaks to you about your rent." },
      { text: "You can ask us to move you to another flat." },
      { text: "If you use the same password elsewhere, change it there too." },
      { text: "You do not need to do anything.", note: "That there is nothing to do is an answer." },
      { text: "We recommend that you check your bank statements for the next three months." },
      { text: "Watch out for calls about your order." },
      { text: "You should ask your bank for a new card." },
      { text: "Customers should install version 4.2." },
      { text: "To claim your refund, fill in the form by 1 July." },
      { text: "## What you can do\n\n- A new password for your account with us" },
    ],
  },
});
