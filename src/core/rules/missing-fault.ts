import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { findOwning } from "../wording/fault/owning.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingFault = requirementRule({
  id: "IC101",
  name: "missing-fault",
  requirement: "fault",
  title: "No acknowledgement of our fault",
  missing: "This draft does not say what was our fault.",
  why: "Of all the parts of an apology, saying that it was your fault does the most to win trust back.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies, Negotiation and Conflict Management Research: of six parts, the acknowledgement of responsibility worked best",
  find: findOwning,
  findOpen: findNotYetKnown("fault"),
  exceptions:
    "Where counsel advises against an admission, accept the finding in the lines at the top of the draft, with the reason and who decided. Where the harm was truly done by others alone, say what you failed to prevent, or accept the mark with that reason.",
  examples: {
    flagged: [
      {
        text: "We are looking into how long the firm kept your letters, and what we should have done about it.",
        note: "It is asked, and not said.",
      },
      { text: "We shared no more of your data than was necessary." },
      {
        text: "We take our responsibility to protect your data seriously.",
        note: "A general duty, not this incident.",
      },
      { text: "Mistakes were made.", note: "By whom?" },
      { text: "Passwords were stored in plain text.", note: "Nobody owns it." },
      { text: "We are sorry that this happened.", note: "Regret alone: a bystander can feel it too." },
      { text: "If we made a mistake, we will put it right.", note: "A condition." },
      { text: "This was not our fault.", note: "A denial." },
      { text: "Attackers got into our servers.", note: "Ours is only where it happened." },
      { text: "Our payroll supplier was breached.", note: "Blame on others alone." },
      { text: "We will learn from this and do better.", note: "A lesson that admits nothing." },
      { text: "Our monitoring allowed us to find the intruder within minutes." },
      {
        text: "One of our team attached the wrong file. The employee acted against our policy and has been suspended.",
        note: "Laid on one colleague.",
      },
      { text: "The supplier sent us the file. Nobody there checked it." },
      { text: "Your list should have been protected.", note: "By whom?" },
      { text: "There is no vulnerability in our app." },
      {
        text: "We bought the shop in 2020. The previous owner lost the files.",
        note: "Ours is an act, and the harm is somebody else's.",
      },
      { text: "We delivered 400 parcels on Monday. A storm destroyed the depot of the carrier." },
      { text: "We posted your cards and a thief took them." },
      { text: "We bought the shop in 2020. The files had been lost by the previous owner." },
      { text: "We handed the boxes to DHL. DHL lost two of them." },
      { text: "We paid the ransom. The files were lost all the same.", note: "It did not come of what we did." },
      { text: "“We failed our customers,” said the head of Other Corp.", note: "Somebody else's admission." },
    ],
    clean: [
      { text: "We gave that firm more of your data than it needed." },
      { text: "We relied on our supplier's word and never looked for ourselves." },
      { text: "We put the files into the cellar. The files were ruined.", note: "What we did, and what came of it." },
      { text: "Leaving the drawer unlocked was our error." },
      { text: "It is our duty to see that the firm keeps your data safe. We did not.", note: "A duty, and not done." },
      { text: "We left the bucket public." },
      { text: "We take full responsibility for this leak." },
      { text: "This was our mistake, and nobody else's." },
      { text: "We failed to lock the export folder." },
      { text: "A bug in our billing code mixed up two accounts." },
      { text: "We had no alarm for this kind of access." },
      { text: "One of our team attached the wrong file. She broke our rules, and we had never trained her in them." },
      { text: "We sent the list by e-mail. Nobody checked the attachment.", note: "Two sentences share it." },
      { text: "You gave us your details in confidence. They should have been protected." },
      { text: "One of our engineers was phished on Tuesday." },
      { text: "We did not check who could open the link." },
      { text: "We should have told you sooner." },
      {
        text: "We changed the export job on Monday. The change made the bucket public.",
        note: "Two sentences share it.",
      },
      { text: "Our backup job was misconfigured, so nothing had been saved since May." },
      { text: "Had we tested the restore, we would have found the gap." },
    ],
  },
});
