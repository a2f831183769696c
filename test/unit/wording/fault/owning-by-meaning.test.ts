import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/index.ts";
import { findOwning } from "../../../../src/core/wording/fault/owning.ts";

/** A class of ways to own a failing, with look-alikes that own none. */
interface Class {
  readonly name: string;
  readonly owned: readonly string[];
  readonly clean: readonly string[];
}

const classes: readonly Class[] = [
  {
    name: "a verb of harm or of wrong",
    owned: [
      "We contaminated the well.",
      "We damaged your fence.",
      "We betrayed you.",
      "We lied to you.",
      "We broke our word.",
      "We falsified the log.",
      "We played down the danger.",
      "We dithered for a month.",
      "We undercooked the chicken.",
      "Our agents misinformed callers for two days.",
      "The fence was damaged by our gardeners.",
    ],
    clean: [
      "Vandals damaged our fence.",
      "We damaged nothing.",
      "We poisoned the rats in the cellar.",
      "We broke the news to the family.",
      "We forged a partnership with two schools.",
      "We stumbled on the leak while cleaning.",
      "We buried the cable deeper.",
      "We understood the warning and closed the pool.",
      "We broke the glass to reach the child.",
    ],
  },
  {
    name: "a set phrase",
    owned: [
      "We turned a blind eye to the damp.",
      "We dropped our guard.",
      "We got our sums wrong.",
      "We gambled with your savings.",
      "We fobbed you off.",
      "We left you in the lurch.",
      "We plead guilty.",
      "Mea culpa: the list was never checked.",
      "Nothing excuses that we waited until Friday to warn you.",
    ],
    clean: [
      "We will not turn a blind eye to threats.",
      "We got the dates right.",
      "We stood by the families through the night.",
      "We left the boats high and dry for the winter.",
      "We are not guilty of anything.",
      "There is no excuse for what the thieves did.",
      "We accept no liability for coats.",
    ],
  },
  {
    name: "an adjective of blame",
    owned: [
      "We were unfair to you.",
      "We are culpable.",
      "We were deaf to your complaints.",
      "Our wording was ambiguous.",
      "Our hasty repair did not hold.",
    ],
    clean: [
      "We were not dishonest with you.",
      "If we were rude to you, tell us.",
      "You may find that we were unfair.",
      "Let us know where our letter was unclear.",
    ],
  },
  {
    name: "what it was done with, to whom or when",
    owned: [
      "We served fish from a fridge that we knew to be broken.",
      "We let a ride run on with a cracked axle.",
      "We sold helmets that split on the first knock.",
      "We evicted a family who had paid their rent.",
      "We sent reminders to people who had died.",
      "We froze your account for no reason.",
      "We answered after half a year.",
      "We noticed far too late.",
      "For eleven days we displayed other customers' invoices to anyone who logged in.",
      "We skimped on training.",
      "We thought that somebody else was doing it.",
      "We relied on luck.",
    ],
    clean: [
      "We replaced the cracked axle.",
      "We have never evicted a family who had paid their rent.",
      "We sent reminders to everyone who had not yet replied.",
      "We froze your account to protect your money.",
      "We answered 300 calls in the first hour.",
      "We spared no effort.",
      "We saved what could be saved.",
      "We told the skaters before the ice had melted.",
    ],
  },
  {
    name: "who did it",
    owned: [
      "The Bank's analysts overlooked three alerts.",
      "The Registrar's office emailed the transcripts to the wrong list.",
      "On Tuesday a colleague in our billing team attached the full list to an email meant for one household.",
      "Staff at our Leeds store served fish from a fridge they knew to be broken.",
      "Brightwell Library's own cataloguers merged the two files without checking them.",
      "We, the organisers, let in too many people.",
      "The company acknowledged that its maintenance schedule had been inadequate.",
      "“We did not mend the gate,” said the zoo's director.",
      "Your bicycle was scrapped by one of our porters.",
    ],
    clean: [
      "The Bank's customers were sent forged messages.",
      "The Registrar's office has reset the passwords.",
      "The exam board had given our school the wrong answer key.",
      "The manufacturer admits that its line had not sealed the jars.",
      "“We did not mend the gate,” said the supplier's director.",
      "Our landlord forgot to clear the gutters.",
      "The fault was found by one of our porters.",
    ],
  },
  {
    name: "the frame of the sentence",
    owned: [
      "It was our own update, not an attack, that took the site down.",
      "What hurt you was a sentence that we wrote.",
      "The lapse in security was ours.",
      "We are the reason your card was declined.",
      "The drain, which is ours to clear, had not been cleared since 2021.",
      "There was no second person on shift, because we had cut the night rota.",
      "Root cause: a script of ours.",
      "| Question | Answer |\n| --- | --- |\n| What caused it | An update of ours |",
      "The ballot had to be repeated. Our officer had put the lists in the first box.",
      "We called it a glitch. It was neglect.",
    ],
    clean: [
      "None of the blame is ours.",
      "What helped us was a letter that we had kept.",
      "Root cause: a power surge.",
      "| Question | Answer |\n| --- | --- |\n| What caused it | A fire at the exchange |",
      "Had we been told, we would have closed the pool.",
      "We take full responsibility for the safety of our guests.",
      "According to the article, our guards looked away.",
      "The ballot had to be repeated. Our officer had warned the board.",
    ],
  },
  {
    name: "an act of ours and the harm beside it",
    owned: [
      "We allowed the licence to run out, and a rival took the name.",
      "The flood began after one of our fitters opened the wrong end of the main.",
      "Our canteen put nuts in the rice. Two children are ill.",
      "The exits were nailed shut. We nailed them shut.",
      "The lamp was left burning by our own verger.",
      "Our digging severed the water main.",
      "An update that we pushed on Friday was deleting drafts.",
    ],
    clean: [
      "We allowed the fire crew in, and the hall was safe.",
      "The flood ended after one of our fitters shut the main.",
      "Our canteen put out free tea. Two children are ill after the crash.",
      "The exits were nailed shut. The police nailed them shut.",
      "The lamp was mended by our own verger.",
      "We removed the link and deleted the copies.",
      "The diggers of the water firm severed the main.",
    ],
  },
  {
    name: "blame accepted in other words",
    owned: [
      "We stand answerable for the three wrong verdicts.",
      "It was a slip for which we alone must answer.",
      "You are not to blame for the gap; we are.",
      "Ferrow Buses admitted on Monday that it had left two drivers untrained.",
      "Who let him in? We did.",
      "Could it have been avoided? Yes, by us.",
      "The auditors found our logs to be incomplete. We accept that.",
      "The steward, who works for us, let the crowd in too early.",
      "| What failed | Whose |\n| --- | --- |\n| The bell was never wired | Ours |",
    ],
    clean: [
      "We answer for the safety of nine bridges.",
      "You are not to blame for the gap; the carrier is.",
      "Ferrow Buses admitted on Monday that it had been hacked.",
      "Who let him in? The landlord did.",
      "Could it have been avoided? We do not know yet.",
      "The auditors found our logs to be complete. We accept that.",
      "It would be wrong of us to guess.",
      "Errors on our part will be put right.",
      "Our landlord neglected the roof.",
    ],
  },
  {
    name: "a rule, a word or a warning of ours that was not kept",
    owned: [
      "Having promised to call within a day, we took a month.",
      "Inspectors told us that the rail was loose. We kept it in use.",
      "We assured you that the leak was closed. It was not.",
      "The pump was on and nobody was there, as our rules demand.",
      "With proper care we would have seen the crack.",
      "He was not fit, and we still sent him.",
      "We had been going to replace it since May.",
      "We told her to get on with it.",
      "Instead of checking the card, the clerk at our desk gave out the key.",
      "The leaflet we wrote was ambiguous.",
      "We had no kill switch for this.",
    ],
    clean: [
      "Having promised to call within a day, we are calling you this evening.",
      "Inspectors told us that the rail was sound. It is checked each day.",
      "We assured you that the leak was closed. It is.",
      "Two people were there, as our rules demand.",
      "With proper care the oak will live for years.",
      "We told her to go home and rest.",
      "We want fewer mistakes in our bills.",
      "We had no choice.",
      "Our spare pump took over without a break.",
    ],
  },
];

describe("Owning a failing by what the words mean", () => {
  for (const { name, owned, clean } of classes) {
    for (const text of owned) {
      it(`sees ${name}: ${text}`, () => {
        assert.notEqual(findOwning(parseDraft(text)).length, 0);
      });
    }
    for (const text of clean) {
      it(`is not taken in by what looks like ${name}: ${text}`, () => {
        assert.equal(findOwning(parseDraft(text)).length, 0);
      });
    }
  }
});
