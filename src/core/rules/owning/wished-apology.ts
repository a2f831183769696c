import { wordingRule } from "../wording-rule.ts";

export const wishedApology = wordingRule({
  id: "IC210",
  name: "wished-apology",
  title: "An apology that is only wished for",
  message: "“{words}” says that you would like to say sorry. Say it: “we apologise”, “we are sorry”.",
  why: "Announcing an apology keeps it at arm’s length; the plain words are shorter and stronger.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say “I apologise”, and not “I wanted to apologise”",
  severity: "information",
  triggers: ["apolog"],
  phrases: [
    {
      words: String.raw`(we|I)'d (?:also )?(?:(?:very much|really|sincerely) )?(?:like|love|want) to (?:again |also |once again )?((?:(?:sincerely|deeply|truly|personally) )?apologi[sz]e)`,
      instead: [{ text: "{1} {2}", when: "You are sorry." }],
    },
    {
      words: String.raw`(?:(?:would|should) (?:also )?(?:(?:very much|really|sincerely) )?(?:like|love|want|wish) to|want(?:ed)? to|wish(?:es)? to|must|have to|need to) (?:again |also |once again )?((?:(?:sincerely|deeply|truly|unreservedly|wholeheartedly|personally) )?apologi[sz]e)`,
      instead: [{ text: "{1}", when: "You are sorry." }],
    },
    {
      words: String.raw`(?:please accept|offer(?: you)?|extend(?: to you)?|express) (?:our|my) (?:\w+ )?apolog(?:y|ies)`,
      instead: [{ text: "we apologise", when: "You are sorry." }],
      unless: String.raw`we (?:would|want|wish|also|again|offer|extend|express|sincerely)|I (?:offer|extend|express)|to (?:offer|extend|express)`,
    },
  ],
  examples: {
    flagged: [
      { text: "We would like to apologise for the delay." },
      { text: "We want to sincerely apologise for what happened." },
      { text: "I wish to apologise." },
      { text: "Please accept our apologies." },
      { text: "We'd like to apologise to all of you." },
      { text: "Please accept our sincere apologies for the wait." },
    ],
    clean: [
      { text: "We apologise for the delay." },
      { text: "I apologise." },
      { text: "We are sorry." },
      { text: "We called every customer to apologise." },
      { text: "You asked us to apologise, and we do." },
      { text: "We have apologised to the people concerned." },
    ],
  },
});
