import { findContact } from "../wording/contact/contact.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingContact = requirementRule({
  id: "IC109",
  name: "missing-contact",
  requirement: "contact",
  title: "No way to reach us",
  missing: "This draft gives no way to reach you about this.",
  why: "Somebody will have a question that the letter does not answer.",
  source: "GDPR Art. 33(3)(b) and 34(2) (name and contact details of a contact point)",
  find: findContact,
  findOpen: findNotYetKnown("contact"),
  exceptions: "A short status post may leave it to the page it stands on.",
  examples: {
    flagged: [
      { text: "Press enquiries: press@example.org.", note: "For the press, not for those affected." },
      { text: "We contacted the police." },
      { text: "Visit our website.", note: "A home page is no way to ask." },
      { text: "If you have questions, please contact us.", note: "How?" },
      { text: "Customers called our hotline all day." },
      { text: "Contact your bank.", note: "That is somebody else." },
      { text: "We emailed all customers." },
      {
        text: "Call 0800 496 0777 and give your code. That is the number of Larkfield Credit Watch, not ours.",
        note: "That reaches somebody else.",
      },
      { text: "Write to us at [ADDRESS].", note: "A gap." },
      { text: "You will find a phone number here soon." },
    ],
    clean: [
      { text: "Write to us at privacy@example.org." },
      { text: "If you have questions, call 0800 123 456." },
      { text: "You can reach our data protection officer, Ana Ruiz, at dpo@example.org." },
      { text: "Our helpline is open from 8:00 to 20:00: +44 20 7946 0000." },
      { text: "Reply to this email and one of us will answer." },
      { text: "Please use the contact form." },
      { text: "Contact our support team through the chat in the app.", note: "A channel with a name." },
      { text: "## How to reach us\n\n- Web: <https://example.org/incident>" },
      { text: "For questions about this incident, [write to us](mailto:security@example.org)." },
    ],
  },
});
