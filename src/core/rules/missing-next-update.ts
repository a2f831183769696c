import { findNextUpdate } from "../wording/next-update/next-update.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingNextUpdate = requirementRule({
  id: "IC110",
  name: "missing-next-update",
  requirement: "next-update",
  title: "Not said when they hear more",
  missing: "This draft does not say when or where readers will hear more.",
  why: "Silence after a notice is filled by others.",
  source:
    "PagerDuty incident response documentation (each update says when the next one comes); Atlassian Statuspage, incident communication tips; GDPR Art. 33(4) (information in phases)",
  find: findNextUpdate,
  findOpen: findNotYetKnown("next-update"),
  exceptions: "A closing report after which nothing more will come can say just that, and where questions go.",
  examples: {
    flagged: [
      { text: "We will keep you informed.", note: "Neither when nor where." },
      { text: "We will provide updates in due course.", note: "No time." },
      { text: "Last updated on 3 May.", note: "The past." },
      { text: "We updated the software on 3 May." },
      { text: "Please update the app by Friday.", note: "Another kind of update." },
      { text: "We will share more when we can." },
      { text: "We published a report on Monday." },
      { text: "We will inform you as soon as possible." },
      { text: "We will phone each of the 41 tenants by Friday.", note: "Some of them, and not with what." },
      { text: "We will tell you more by [DATE].", note: "A gap." },
      { text: "We promised you news by 3 May at 12:00, and you hear from us only now.", note: "What was not kept." },
      { text: "We said we would write by Friday, and did not." },
    ],
    clean: [
      { text: "Our next update follows on Friday at 12:00." },
      { text: "We will post news on our status page.", note: "Where is enough." },
      { text: "We will write to you again by 12 May." },
      { text: "We will publish our full report within 30 days." },
      { text: "You will hear from us again on Thursday." },
      { text: "Follow status.example.org for updates." },
      {
        text: "We will update this page when the review is complete.",
        note: "A place, and an event that is bound to come.",
      },
      { text: "We will phone each of the 41 tenants by Friday to tell them what we have found." },
      { text: "We promised news by noon and did not keep that; you will hear from us by 17:00 today." },
      { text: "The results of the review will be published here." },
      { text: "News of this incident is published at https://example.org/incident." },
    ],
  },
});
