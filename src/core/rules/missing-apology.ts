import { findApology } from "../wording/apology/apologising.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingApology = requirementRule({
  id: "IC102",
  name: "missing-apology",
  requirement: "apology",
  title: "No apology",
  missing: "This draft does not say sorry.",
  why: "Without a plain “we are sorry”, with no “if” in it, everything else reads as an excuse.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies; McCarthy and Ingall, Sorry, Sorry, Sorry (2023): a good apology says sorry and has no “if”",
  find: findApology,
  findOpen: findNotYetKnown("apology"),
  exceptions:
    "A first notice in the middle of an outage may leave it for the letter that follows. A remediation plan need not repeat it.",
  examples: {
    flagged: [
      { text: "We regret that this happened.", note: "Regret is what a bystander feels as well." },
      { text: "We apologise for any inconvenience.", note: "“Any”: as if there might be none." },
      { text: "We are sorry if you were affected.", note: "A condition." },
      { text: "If you were affected, we apologise." },
      { text: "We apologise to anyone who may have been affected." },
      { text: "Thank you for your patience." },
      { text: "We are sorry to hear that you could not sign in.", note: "Sympathy, as if it came from elsewhere." },
      { text: "The supplier has apologised to us." },
      { text: "“We are deeply sorry,” said a spokesman for Other Corp." },
      { text: "We are not sorry for closing the account." },
      { text: "Sorry for the late reply.", note: "For the reply, not for the incident." },
    ],
    clean: [
      { text: "We are sorry." },
      { text: "We apologise for the worry and the work that this causes you." },
      { text: "We, the people who run the ticket shop, are deeply sorry." },
      { text: "Please accept our sincere apologies." },
      { text: "We let you down, and we are sorry." },
      { text: "I want to apologise to every one of you." },
      { text: "We cannot apologise enough." },
      { text: "We apologise for the outage and for any trouble it caused.", note: "The first half has no condition." },
      { text: "We are sorry to all who were affected." },
      { text: "We ask for your forgiveness." },
    ],
  },
});
