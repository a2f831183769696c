import assert from "node:assert/strict";
import { findContact } from "../../../../src/core/wording/contact/contact.ts";
import { proseOf } from "../../../kit/prose.ts";

const said = [
  "Write to us at privacy@example.org.",
  "If you have questions, call 0800 123 456.",
  "You can reach our data protection officer, Ana Ruiz, at dpo@example.org.",
  "Our helpline is open from 8:00 to 20:00: +44 20 7946 0000.",
  "Reply to this email and one of us will answer.",
  "Please use the contact form.",
  "Ask us in the support forum.",
  "Questions? help@example.org or (555) 010-0199.",
  "Contact our support team through the chat in the app.",
  "For questions about this incident, email security@example.org.",
  "You can reach us by email at help@example.com or by telephone on 020 7946 0000.",
  "Contact: Ana Ruiz, ana.ruiz@example.org",
  "Our team answers your questions under 0800 123 456, Monday to Friday.",
  "Ana Ruiz answers your questions: ana.ruiz@example.org.",
  "For help, write to help@example.org.",
  "Just reply to this message.",
  "Send your questions to incident@example.org.",
  "Tel. 020 7946 0000",
  "You can also visit our office at 12 Quay Street and ask for Ana Ruiz.",
  "Ask your question in the #incident channel on Slack.",
  "Write to: Data Protection Officer, 12 Quay Street, Leeds LS1 4AB.",
  "If anything is unclear, ring our helpline on 0800 123 456.",
  "If you are worried, call Ana Ruiz on 020 7946 0012.",
  "You will find us in the town hall, Room 12, or at leak@example.org.",
  "Questions: 0113 496 0000.",
  "Message us in the app and we will answer the same day.",
  "Our hotline 0800 123 456 is free.",
  "Write to the data protection officer at privacy@example.org.",
  "Sister Ruth is in room 6 from nine until noon if you'd like to ask her anything.",
  "The trustees sit in the vestry on Mondays and answer questions about the fund.",
  "It is Mr Vance, room 12, who will sort out wrong invoices for you.",
  "Should anything be unclear, kindly contact your account executive.",
  "Leave a slip in the blue box and you'll have an answer by noon.",
  "Open a ticket with the label outage.",
  "Reports of lost keys go straight to our security team.",
  "Send the word TRAM to 60111.",
  "Questions about your claim: 0800 123 456.",
  "To reach the claims team: 800-555-0119.",
  "Have your policy number ready and call 0800 123 456.",
  "Call 800-555-0119 with your member ID.",
  "Call us about case 12 on 0800 123 456.",
];

const notSaid = [
  "Sister Ruth was in room 6 from nine until noon.",
  "To order a new badge call 0800 555 0133.",
  "The caller said that he could be reached on 07700 900 111.",
  "If 0151 496 0777 rings you, hang up.",
  "Leave a slip in the blue box each time you take a key.",
  "Mail to desk@example.org was not delivered.",
  "Please see your doctor if anything hurts.",
  "The network vendor can be reached at noc@example.net.",
  "Press enquiries: press@example.org.",
  "We contacted the police.",
  "Visit our website.",
  "If you have questions, please contact us.",
  "Customers called our hotline all day.",
  "Contact your bank.",
  "We do not yet have a telephone line for questions.",
  "We emailed all customers.",
  "You will find a phone number here soon.",
  "We will contact you by post.",
  "Our office is closed on Mondays.",
  "The attacker used the address x@example.net.",
  "The number of calls rose to 0800 on Monday.",
  "The email was sent to all@example.org by mistake.",
  "We were called by the police.",
  "Contact details were in the file.",
  "You will find more on our website.",
  "Someone called us on Tuesday.",
  "We published the number of calls.",
  "The hotline was not reachable on Monday.",
  "We are here for you.",
  "Talk to your bank.",
  "Contact us.",
  "Investors: ir@example.org",
  "Never answer calls from 0900 496 0011; it is a fraud.",
  "Your member ID is 882194471.",
  "Your file number is 882194471.",
  "Your account number: 8001234567.",
  "Mary Gomez of Lubbock, claim 4471-882-19, told the others.",
  "Our claim 882-194-4710 is open.",
  "Quote case 0801234567 when you write.",
  "Policy no. 801 234 5678 is yours.",
];

describe("findContact", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findContact(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findContact(proseOf(text)), []);
    });
  }

  it("reads the targets of links", () => {
    const text = "For questions, write to us.";
    assert.equal(findContact(proseOf({ text, links: ["mailto:help@example.org"] })).length, 1);
    assert.equal(findContact(proseOf({ text, links: ["https://example.org/"] })).length, 0);
  });

  it("takes an address that stands alone under a heading for questions", () => {
    const item = { text: "help@example.org", kind: "item" } as const;
    assert.equal(findContact(proseOf({ ...item, heading: "Questions?" })).length, 1);
    assert.equal(findContact(proseOf({ ...item, heading: "Press contact" })).length, 0);
  });

  it("finds nothing where the address is still a gap", () => {
    assert.equal(findContact(proseOf("Reach us at [Customer support address].")).length, 0);
  });
});
