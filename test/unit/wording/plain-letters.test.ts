import assert from "node:assert/strict";
import { parseDraft, requirementRules } from "../../../src/core/index.ts";
import { judgeRequirement } from "../../../src/core/rules/requirement-rule.ts";
import type { RequirementId } from "../../../src/core/wording/requirements.ts";

/** Short passages in the words of plain letters and status posts. */
interface Passages {
  readonly said: readonly string[];
  readonly notSaid: readonly string[];
}

const passages: Readonly<Record<RequirementId, Passages>> = {
  fault: {
    said: [
      "It was our job to keep your records safe, and we did not.",
      "Our backup procedure had never been tested.",
      "Our staff were not trained to spot such e-mails.",
      "The backup we relied on had not been tested since 2022.",
      "It took us nine days to tell you. That was far too long.",
      "We ran the update in the middle of the working day, without a way back.",
      "We were using software that was three years out of date.",
    ],
    notSaid: [
      "We will take responsibility if it turns out that we erred.",
      "The error was made by our supplier, not by us.",
      "An employee of our payment provider fell for a fake e-mail.",
      "Nobody at our company was at fault.",
      "We failed to [DESCRIBE WHAT HAPPENED].",
      "It took us two days to restore the service.",
      "Our supplier's backups had never been tested.",
      "It is our job to keep your records safe.",
    ],
  },
  apology: {
    said: ["We owe every customer an apology.", "We were asked to apologise, and we do: we are sorry."],
    notSaid: ["Many of you asked us to apologise.", "You told us to apologise."],
  },
  timeline: {
    said: [
      "On 4 May at 10:15 the service went down. At 11:40 it was back.",
      "12 May 2026: the laptop is stolen. 13 May 2026: we lock its account.",
      "At 7 a.m. on 3 June the service stopped. By noon it was over.",
      "Your data could be read from 1 to 15 April 2026.",
      "In early March 2026 a criminal copied the records. On 28 March 2026 the police informed us.",
    ],
    notSaid: [
      "The report of 3 May 2025 and the audit of 5 June 2025 found no problem.",
      "Only accounts opened before 3 March 2020 and closed after 4 May 2021 are concerned.",
      "In early March 2026 a criminal copied the records. On 3 March 2026 the police informed us.",
      "On 4 May the service went down. We will write again at 11:40.",
    ],
  },
  "data-involved": {
    said: [
      "Your names and e-mail addresses could be read.",
      "The leak concerns your health records.",
      "Online banking did not work.",
      "The switchboard was out of order.",
      "Your account number is among the stolen data.",
      "The attackers did not get at any passwords.",
      "The following information was visible:\n\n- your name\n- your e-mail address",
      "| Data | Affected |\n| --- | --- |\n| Names | yes |\n| Passwords | no |",
    ],
    notSaid: [
      "Some of our systems did not work.",
      "The file held [Kinds of Data].",
      "Our monitoring did not work.",
      "| Data | Kept for |\n| --- | --- |\n| Names | ten years |",
      "Please send us the following details:\n\n- your name",
    ],
  },
  "people-affected": {
    said: [
      "We sent your invoice to one other customer.",
      "Half of all orders placed on 4 May were lost.",
      "| Group | Affected |\n| --- | --- |\n| Staff | 120 |\n| Customers | 3,400 |",
    ],
    notSaid: [
      "You may be one of the people affected.",
      "We sent your invoice to some other customers.",
      "[Number of Customers] customers were affected.",
    ],
  },
  response: {
    said: [
      "An outside firm is examining the logs for us.",
      "An independent firm is helping us to find out what happened.",
      "The faulty update was withdrawn.",
      "We offer you two years of free credit monitoring.",
      "We cut the supplier's access to our systems.",
      "We switched to our second data centre.",
      "Forensic experts are going through our servers.",
      "We have set up a hotline for those affected.",
      "We are working with our supplier to restore the lines.",
    ],
    notSaid: [
      "We are monitoring the situation.",
      "Our experts are the best in the field.",
      "Our experts are looking at it.",
      "We offer our sincere apologies.",
      "Measures: TBC",
    ],
  },
  prevention: {
    said: [
      "From today, two people check every list before it is sent.",
      "By 1 June 2026 we will have moved all data to a new system.",
      "We will delete old records after two years, as promised.",
      "We have written a check that stops such changes.",
      "Updates will only be installed at night.",
      "Next steps: a second pair of eyes for every mailing, and shorter storage.",
      "We have closed the gap that the attacker used.",
    ],
    notSaid: ["From now on, TBC.", "From today, the shop was slow.", "Next steps: we will learn from this."],
  },
  "reader-action": {
    said: [
      "If you placed an order on Monday morning, please place it again.",
      "Call your bank if you see a payment you do not know.",
      "Report anything odd to the police.",
    ],
    notSaid: ["You could not log in for an hour.", "Call us on 0117 496 0123.", "Please [Describe What to Do]."],
  },
  contact: {
    said: [
      "Our support team answers questions in the #incident channel.",
      "Our support team is there for you in the #outage channel.",
      "Our data protection officer, Jane Roe, will answer you: dpo@aldershore.example.",
      "Text us on 07700 900123.",
      "Our service desk takes your calls on extension 4411.",
    ],
    notSaid: [
      "Write to [Customer Support Email].",
      "Contact us at [Phone Number] if you have questions.",
      "Somebody posted your name in the #general channel.",
    ],
  },
  "next-update": {
    said: [
      "We post news of this on https://status.aldershore.example.",
      "You will find news about the outage at https://status.aldershore.example.",
      "Subscribe to our status page to hear when the shop is back.",
      "News about the incident: https://aldershore.example/incident",
      "We will hold a call for all customers on Tuesday at 10:00.",
      "| Next update | 15:30 UTC |\n| --- | --- |",
    ],
    notSaid: [
      "Next update: TBC",
      "We will write again on [Date And Time].",
      "We post our offers on https://aldershore.example.",
    ],
  },
};

describe("a plain letter", () => {
  for (const rule of requirementRules) {
    const { said, notSaid } = passages[rule.requirement];
    const isSaid = (text: string) =>
      judgeRequirement(rule, parseDraft(`---\nkind: disclosure\n---\n\n${text}\n`)).state === "met";
    for (const text of said) {
      it(`says ${rule.requirement}: “${text}”`, () => {
        assert.equal(isSaid(text), true);
      });
    }
    for (const text of notSaid) {
      it(`does not say ${rule.requirement}: “${text}”`, () => {
        assert.equal(isSaid(text), false);
      });
    }
  }
});
