import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/index.ts";
import { findOwning } from "../../../../src/core/wording/fault/owning.ts";

/** One statement about whose a failing is, with texts that own one and look-alikes that own none. */
interface Statement {
  readonly name: string;
  readonly owned: readonly string[];
  readonly clean: readonly string[];
}

const statements: readonly Statement[] = [
  {
    name: "finding, looking into and concluding own nothing of what is found",
    owned: [
      "We learned that we had left the barn unlocked.",
      "Our review showed that a rule of ours had been too broad.",
      "We only noticed it when a walker rang us.",
      "We noticed the leak too late.",
    ],
    clean: [
      "We set up an inquiry during which we heard that the anchor was gone.",
      "We determined that the thief had opened the lockers without a key.",
      "We ordered a review, which found that the roofer had left a torch burning.",
      "We commissioned an audit which made us suspect the ferryman.",
      "We saw the queue at the gate was growing too long.",
      "Our forensic experts found a flaw in software made by Orlen.",
      "We noticed that the wholesaler had sent out a faulty batch.",
    ],
  },
  {
    name: "where an error is seen is not whose it is",
    owned: ["An error in our price table doubled the fares.", "There was a mistake in our ledger."],
    clean: [
      "We have seen errors in our logs since noon.",
      "Errors in our dashboard pointed to the exchange.",
      "Our monitoring reported errors at the payment house.",
      "Our scale returned errors between ten and eleven.",
      "Readers reported errors on our site.",
      "We are seeing increased error rates on our servers.",
      "Some requests to our API failed.",
      "We had a hardware failure on one of our servers.",
      "Root cause\n\nA horn heard in our control room came from the dam.",
      "We are digging into the problem on our side.",
    ],
  },
  {
    name: "what others made or did is theirs",
    owned: ["Our back office lost your keys.", "The mistake was made by our front office."],
    clean: [
      "The error was caused by a mistake made by our cleaning company.",
      "Our hosting company unplugged the pumps by mistake.",
      "Our printer sent your card to the wrong address.",
      "The leaflet that asks for money was not printed, ordered or authorised by us.",
      "Theirs was a clever scheme that we had not anticipated.",
      "The fitter replaced the fuses. This made the lift stop.",
    ],
  },
  {
    name: "an answer, a promise and a purpose are no failing",
    owned: ["We reset the pumps in a hurry, which flooded the cellar.", "We kept the gates open to the public."],
    clean: [
      "At 14:10 we reset the conveyor, which cleared the queue.",
      "We opened a side gate to make sure that the pier stayed accessible.",
      "We have added limits so that no script can delete folders by mistake.",
      "We raised our lookout's ability to report leaked fuel.",
      "We kept each other's whistles all spring.",
      "For an hour we couldn't tell the two bells apart.",
      "We suspended a member for lending out her badge, leading to a row.",
      "We apologise for any trouble caused by our maintenance tonight.",
    ],
  },
  {
    name: "the organisation by its own name",
    owned: [
      "Last May a Harwell Trust employee mistakenly posted the rota to a rival club.",
      "An employee of Harwell Trust sent your file to the wrong address.",
      "We write about your file. A trained Harwell worker mistakenly put it in the open skip.",
      "On 3 May Harwell sent a form to the wrong family by mistake. Harwell promptly reached out to the family. The form was returned to Harwell.",
      "Our team member opened the sluice by mistake.",
    ],
    clean: [
      "A Telnor employee accidentally cut our cable.",
      "Telnor informed us that a Telnor employee mistakenly posted the rota to a rival club.",
      "Our supplier Telnor wrote to you. A Telnor employee mistakenly posted the rota to a rival club.",
      "We hired Telnor. A Telnor employee mistakenly posted the rota to a rival club.",
      "A Harwell Trust employee noticed the break-in.",
      "On 3 May Harwell informed us of the loss. Harwell promptly reached out to the family. The form was lost by Harwell.",
    ],
  },
  {
    name: "a thing of ours set up or kept wrongly",
    owned: [
      "Our kilns had been set to the wrong heat.",
      "Our buoys were numbered from an outdated chart.",
      "Our spare keys were kept in an open cupboard.",
      "Our insurance lapsed in March.",
      "Our nightly archive filled the disk.",
      "A recent change to our booking page stopped guests from paying.",
      "Our only spare was in the same shed.",
      "I broke the search while tidying the shelves.",
    ],
    clean: [
      "Our kilns were set on fire by vandals.",
      "Our payment provider was set up with the wrong certificate.",
      "Our photographs were posted in a public forum by the thief.",
      "Our lease ended on Sunday.",
      "A recent change to our fence stopped the thieves.",
      "Our servers could not keep up.",
      "We broke the lock to reach the child.",
    ],
  },
  {
    name: "harm in the course of our own work",
    owned: [
      "During our move to the new hall several crates were lost.",
      "In the course of repairs to our lift, two name plates were swapped.",
      "The delays come from problems caused during our last refit.",
      "We drained the ponds by night and in doing so lost two of the swans.",
      "The trouble began when we switched the meters at 14:05.",
      "We began a stocktake at 14:05, which locked every till for an hour.",
      "Because of a change to our valve table, some houses had no water.",
      "The reading room is closed because we are rewiring the lamps.",
      "Through a clerical error we posted your form to an old address.",
      "We cannot find the box with your forms.",
      "Our refit of the pump went wrong.",
      "The labels came from a bug that wrote card numbers to our ledger.",
      "Our planner kept more than it should have.",
      "We only heard of it from a reader.",
      "Since we have no way of undoing a sale, two buyers lost their deposit.",
    ],
    clean: [
      "During maintenance at our landlord's, a crate was lost.",
      "In the course of the repairs to our lift nothing was damaged.",
      "We drained the ponds, and in doing so we found the ring that was lost.",
      "The trouble began when the mill switched its meters.",
      "Because of a change to our opening hours, you may find the door closed.",
      "The reading room is closed because we are moving it away from the storm damage.",
      "Through an error at the bank we received your fee twice.",
      "We cannot find any sign that your forms were read.",
      "Our refit of the pump is done.",
      "The labels came from no bug in our ledger.",
      "Our planner kept no more than was agreed.",
      "We heard of it from our vendor.",
      "Since we have no way of knowing who lost a key, we write to all of you.",
    ],
  },
  {
    name: "a thing of ours, and then the flaw in it",
    owned: [
      "Our planner runs each night. A bug in the planner sent the rota twice.",
      "Last week we rebuilt the gate table. A misspelt name in it kept the barns shut.",
      "We moved the crates to the loft. In doing so, four of them were thrown away.",
    ],
    clean: [
      "Our supplier's planner runs each night. A bug in the planner sent the rota twice.",
      "Our planner runs each night. There was no bug in the planner.",
      "We updated this page. A mistake at the bank still holds up payments.",
      "We moved the crates to the loft. In doing so, we found four that were thrown away.",
    ],
  },
];

describe("whose a failing is", () => {
  for (const { name, owned, clean } of statements) {
    describe(name, () => {
      for (const text of owned) {
        it(`is owned: ${text}`, () => {
          assert.notDeepEqual(findOwning(parseDraft(text)), []);
        });
      }
      for (const text of clean) {
        it(`is not: ${text}`, () => {
          assert.deepEqual(findOwning(parseDraft(text)), []);
        });
      }
    });
  }
});
