import assert from "node:assert/strict";
import { findPeopleAffected } from "../../../../src/core/wording/people-affected/people-affected.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "Nobody was affected.",
  "The list that went astray held the details of our foster carers in the Northern district.",
  "Every one of our employees, past and present, appears in the file.",
  "Everyone who was on the payroll in 2022, including those who have since left us, is in the stolen file.",
  "Everyone who paid by card in our farm shop in August should assume that the card was copied.",
  "Nobody apart from you was affected: the envelope held your statement and no other.",
  "**Approximate number of data subjects concerned:** 3,850",
  "We have counted again, and the number is higher than we first said: 412 donors, not 290.",
  "The stolen laptop held the names of all our volunteers.",
  "Half of our members stand in the list that was sent.",
  "You are the only patient whose file was opened.",
  "The leak affects 48,210 customers.",
  "1,204 people are affected.",
  "All customers who ordered between 3 and 9 November are affected.",
  "Every account created before 2021 was in the file.",
  "No customers were affected.",
  "About one in five of our members could not log in.",
  "Your email address was in the file.",
  "You were not affected.",
  "It concerns everyone who signed up before 1 May.",
  "Customers outside the United Kingdom are not affected.",
  "The records of twelve patients were sent to the wrong clinic.",
  "This incident affected 3 % of our users.",
  "Only staff of the Leeds office are affected.",
  "People who paid by card on our website between 3 and 9 May are affected.",
  "We have written to the 312 families concerned.",
  "The data of roughly 9,000 subscribers was copied.",
  "Some 400 employees were affected.",
  "Affected customers: 1,204",
  "You are receiving this letter because your data was in the file.",
  "None of our staff were affected.",
  "If you ordered after 9 November, you are not affected.",
  "The incident affects members of the loyalty programme.",
  "The file held the details of 311 former employees.",
  "Nobody outside the company could see the list, and no customer lost data.",
  "The number of people affected is 48,210.",
  "We know of 48,210 people who are affected.",
  "Around 5,000 households had no hot water billing for a week.",
  "We have identified 73 patients whose records were opened.",
  "This concerns all teachers at the three schools in Ashford.",
  "Your account is one of 900 that were opened.",
  "Each of our 12,000 subscribers received the wrong invoice.",
  "Two thirds of our customers could not pay.",
  "Visitors who bought tickets online between 1 and 4 June are affected.",
  "The breach involves the data of current and former staff.",
  "Nobody lost any money.",
  "Anyone who used the kiosk in Hall 2 on Saturday may be affected.",
  "The list named 212 people.",
  "A total of 1,530 accounts were accessed.",
  "You are one of the people whose data was in the file.",
  "It affected one customer.",
  "All of our users were logged out.",
  "Exactly 18,240 customers are affected.",
  "Passengers on flight 212 on 3 May are affected.",
  "We know of 14 tenants whose contracts were in the parcel.",
  "The leak does not affect customers in Ireland.",
  "Every member who paid by direct debit was charged twice.",
  "In all, 2,300 travellers missed their connection.",
  "Those who signed the petition before 3 May are affected.",
  "It hit about 40 per cent of households in the town.",
  "No one was hurt.",
  "The error affects only business customers.",
  "300 of our 4,000 members could not vote.",
  "You and eleven other customers received the wrong statement.",
];

const notSaid = [
  "Nobody could move money, and nobody could see your password.",
  "No unauthorised person had access to your account.",
  "Nobody saw your account.",
  "The file was lost on Monday.",
  "The list that went astray held names and addresses.",
  "We hold the details of our foster carers with care.",
  "All our staff are in the office today.",
  "Our teams are on the case.",
  "You are the only one who can change your password.",
  "The number of calls is higher than we expected: 412 a day.",
  "Everyone who calls should have the letter at hand.",
  "Our customers are in our thoughts.",
  "The list of our suppliers is on the web.",
  "People in the file room heard the alarm.",
  "Nobody apart from our staff may enter.",
  "We have no evidence that any member's card was used.",
  "Some users were affected.",
  "A limited number of customers were impacted.",
  "You may have been affected.",
  "We do not yet know how many people are affected; we expect to know by 5 March 2026.",
  "We serve more than 2 million customers.",
  "A small number of accounts may have been accessed.",
  "Many customers have asked us about this.",
  "We will contact affected customers.",
  "We have informed the affected users.",
  "The number of customers affected is not yet known.",
  "We apologise to everyone who was affected.",
  "We apologise to all our customers.",
  "Customers may have been affected.",
  "We found the problem on 3 May 2026 and told our users.",
  "Our customers trust us.",
  "We are sorry to all customers affected by this.",
  "We do not share how many people were affected.",
  "Numerous individuals may have been impacted.",
  "Only a handful of people were affected.",
  "Please tell your colleagues.",
  "We employ 400 people.",
  "A customer told us on 19 May.",
  "Customers are at the heart of everything we do.",
  "People deserve better.",
  "Users can log in again.",
  "We thank the 14 colleagues who worked through the night.",
  "Those affected will receive a letter.",
  "The attack affected our website.",
  "We will write to all customers next week.",
  "Our team of 30 engineers restored the service.",
  "We told the authority on 20 May.",
  "The team consists of five people.",
  "Affected customers can call us.",
  "We have 12,000 members.",
  "Not everybody was affected.",
  "Various people were affected.",
  "We will find out who was affected.",
  "Customers noticed the problem at 9:15.",
  "More than 100 servers were affected.",
  "Our users deserve an explanation.",
  "We have received 300 calls from customers.",
  "At least one person from outside our company downloaded it.",
  "An employee copied the list and took it home.",
];

describe("findPeopleAffected", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findPeopleAffected(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findPeopleAffected(proseOf(text)), []);
    });
  }

  it("takes the group in a condition as an answer", () => {
    assert.equal(findPeopleAffected(proseOf("You are affected if you ordered before 3 May.")).length, 1);
  });

  it("finds nothing where the number is still a gap", () => {
    assert.equal(findPeopleAffected(proseOf(`This affects ${blanked} people.`)).length, 0);
  });

  it("reads clock times and dates as no number of people", () => {
    assert.equal(findPeopleAffected(proseOf("At 10:40 users lost patience.")).length, 0);
  });
});
