import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/index.ts";
import { findContact } from "../../../../src/core/wording/contact/contact.ts";

const theirs = [
  "- Credit monitoring, free of charge, from Larkfield Credit Watch. How long it runs: 12 months. This offer is open until 31 January 2027. Call 0800 496 0777 and give the code in this letter. That is the number of Larkfield Credit Watch, not ours.",
  "Call 0800 496 0777 and give the code in this letter. That is the number of Larkfield Credit Watch, not ours.",
  "You can call 0800 496 0777 to sign up. The line is run by Larkfield, not by us.",
  "Please call 0800 496 0777. This is not our number: it is that of Larkfield.",
  "Please ring 0800 496 0777. It is Larkfield's number and not ours.",
  "Please ring 0800 496 0777 (their number, not ours).",
  "Please write to help@larkfield.example. That address does not belong to us.",
  "Please write to help@larkfield.example. You will reach Larkfield, not us.",
  "- Free counselling for twelve months, provided by Harbour Minds. Call 0800 496 0777 to book your first hour.",
  "## What we offer you\n\nWe have bought two years of credit monitoring for you from Larkfield Credit Watch. Please call 0800 496 0777 and give your code.",
  "The number of our insurer is 020 7946 0011. It isn't our number.",
  "- Twelve months of identity protection by Nightjar Limited. Sign up at <https://nightjar.example/support> or call 0800 496 0888.",
  "Credit checks are free of charge with Larkfield Credit Watch. Please ring 0800 496 0777.",
  "Phone 0800 496 0777. This line belongs to our insurer and does not reach us.",
  "Dial 0800 496 0777 to enrol. Nightjar answers that number, not us.",
  "Please call 0800 496 0777 and quote your code. The number is Nightjar's, and not ours.",
  "Please call 0800 496 0777 and quote your code. The helpline isn't run by us.",
  "Call 0800 496 0777 with your code. It belongs to Larkfield and not to us.",
  "Call 0800 496 0777 with your code. It isn’t answered by us.",
];
const ours = [
  "Call us on 0800 496 0777. The mistake was the supplier's, not ours.",
  "Call us on 0800 496 0777. That number is ours; any other is not ours.",
  "Please call 0800 496 0777 if you have questions. The number in the false message is not ours.",
  "If you have questions, call 0800 496 0777. Any other number is not ours.",
  "Credit monitoring, free of charge, from Larkfield Credit Watch. If you want it, call us on 020 7946 0123 and we will send you a code.",
  "Credit monitoring, free of charge, from Larkfield Credit Watch. Call 0800 496 0777. That is the number of Larkfield, not ours.\n\n## How to reach us\n\nCall 020 7946 0123.",
  "We offer you credit monitoring from Larkfield. If you have questions about this incident, call 0800 496 0777.",
  "Questions? Call 020 7946 0123. This is our number and not the one in the false letters.",
  "Call us on 020 7946 0123. The name on the bill is that of Larkfield, not ours.",
  "We offer monitoring by hand for you. Please call us on 020 7946 0123.",
  "Call Larkfield on 0800 496 0777 for the monitoring, or us on 020 7946 0123 for anything else. The first is the number of Larkfield, not ours.",
  "## How to reach us\n\nWe were helped by Larkfield. Please call 020 7946 0123.",
  "Please write to help@example.org. We answer within a day, and it is not our robot who does.",
  "Ms Reed will answer you on 020 7946 0123. Larkfield answers for us there, and it reaches us at once.",
  "Call us on 020 7946 0123. Larkfield's number is not ours.",
  "Call 020 7946 0123 if you have questions about this letter. The line is run by Larkfield for us.",
  "Phone: 020 7946 0123\n\nThat is not our only number.",
  "- Phone: 020 7946 0123\n- Larkfield: 0800 496 0777. That is the number of Larkfield, not ours.",
  "Write to help@example.org. It is monitored day and night, not only in office hours.",
  "## Contact us\n\nCredit monitoring comes from Larkfield. Please call 020 7946 0123.",
  "You can call 020 7946 0123 or write to help@example.org. We pay for your call, not you.",
  "We have set up protection against calls from Spain. Phone our office on 020 7946 0123.",
  "Please ring 020 7946 0123. The insurance by Acorn Mutual pays for a new lock.",
  "Call 0113 496 0000 for help with the code. It was sent to you by the bank, and not by us.",
];

describe("Ways to reach a provider", () => {
  it("are no way to reach us", () => {
    for (const text of theirs) {
      assert.equal(findContact(parseDraft(text)).length, 0, text);
    }
  });

  it("leave ours as they are", () => {
    for (const text of ours) {
      assert.ok(findContact(parseDraft(text)).length > 0, text);
    }
  });
});
