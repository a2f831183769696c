import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule, type Phrase } from "../wording-rule.ts";

const gladly = String.raw`(?:(?:again|also|once again|once more|first of all|sincerely|deeply|truly|unreservedly|wholeheartedly|personally|formally|publicly|simply) )?`;
const regretMessage =
  "“{words}” regrets it as one regrets the weather, and nothing here says sorry. Say that you are sorry, and for what you did.";
/** "would like to", "let me", "allow us to", "take this opportunity to" */
const wish = sourceLines`
  (?:
    (?:would|should|'d) (?:also )?(?:(?:very much|really|sincerely) )?(?:like|love|want|wish)(?: to be able)? to
    |want(?:s|ed)? to|wish(?:es|ed)? to|hopes? to|must|ha(?:ve|s) to|needs? to|ought to
    |(?:please )?(?:allow|permit) (?:us|me) to|let (?:us|me)|(?:may|might|can) (?:we|I)
    |(?:take|use|seize) (?:this|the) (?:opportunity|occasion|chance|moment) to
  ) `;

const degree = "(?:sincerely|deeply|truly|unreservedly|wholeheartedly|personally)";

/** "Allow me to apologise" → "I apologise", where it is a sentence of its own. */
function allowing(whom: "me" | "us", who: "I" | "we"): Phrase {
  return {
    words: String.raw`(?<=^|[.,;:] |\b(?:and|but) )(?:please )?(?:allow ${whom} to|permit ${whom} to|let ${whom}) ${gladly}((?:${degree} )?apologi[sz]e)`,
    instead: [{ text: `${who} {1}`, when: "You are sorry." }],
  };
}

/** "Please accept our apologies" → "we apologise". */
function accepting(whose: "our" | "my", who: "I" | "we"): Phrase {
  return {
    words: String.raw`(?:please accept|offer(?: you)?|extend(?: to you)?|express) ${whose} (?:\w+ )?apolog(?:y|ies)`,
    instead: [{ text: `${who} apologise`, when: "You are sorry." }],
    unless: String.raw`we (?:would|want|wish|also|again|offer|extend|express|sincerely)|I (?:offer|extend|express)|to (?:offer|extend|express)`,
  };
}

export const wishedApology = wordingRule({
  id: "IC210",
  name: "wished-apology",
  title: "An apology that is only wished for",
  message: "“{words}” announces an apology and does not make it. Say it: “we apologise”, “we are sorry”.",
  why: "Announcing an apology keeps it at arm’s length; the plain words are shorter and stronger.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say “I apologise”, and not “I wanted to apologise”",
  severity: "information",
  triggers: ["apolog", "sorry", "regret"],
  counts: ({ message }, { judgements }) => message !== regretMessage || judgements.get("apology")?.state !== "met",
  phrases: [
    {
      words: sourceLines`
        (?:we|I) (?:(?:\w+ly|very much|also|all) ){0,2}regret (?:that )?(?:this|the|what)(?: (?:\w+ )?(?:incident|event|situation|matter|occurrence|breach|leak|outage|issue|disruption))?(?: (?:has |have )?(?:occurred|happened|took place|taken place|arose|arisen))?(?=[.,;!]|$| (?:and|but)\b)
      `,
      message: regretMessage,
      unless: "sorry|apolog\\w+",
    },
    {
      words: String.raw`(we|I)'d (?:also )?(?:(?:very much|really|sincerely) )?(?:like|love|want) to (?:again |also |once again )?((?:(?:sincerely|deeply|truly|personally) )?apologi[sz]e)`,
      instead: [{ text: "{1} {2}", when: "You are sorry." }],
    },
    allowing("me", "I"),
    allowing("us", "we"),
    {
      words: String.raw`${wish}${gladly}((?:${degree} )?apologi[sz]e)`,
      instead: [{ text: "{1}", when: "You are sorry." }],
    },
    {
      words: sourceLines`
        (?:
          (?:we|I|they)'d (?:(?:also|very much|really|sincerely) )?(?:like|love|want|wish)(?: to be able)? to |${wish}
        )${gladly}(?:
          say (?:\w+ )?sorry
          |(?:tell|say to|let) (?:you|them|\w+ \w+)(?: know)? (?:how|that we are|that I am) (?:\w+ )?sorry
          |(?:express|extend|convey|offer|give|send|tender|make)(?: you| them| to you)? (?:our|my|its|their|an) (?:\w+ ){0,2}apolog(?:y|ies)
        )
      `,
    },
    accepting("our", "we"),
    accepting("my", "I"),
  ],
  examples: {
    flagged: [
      { text: "We regret this incident." },
      { text: "We deeply regret that this occurred." },
      { text: "We would like to apologise for the delay." },
      { text: "We want to sincerely apologise for what happened." },
      { text: "I wish to apologise." },
      { text: "Please accept our apologies." },
      { text: "Please accept my apologies for the wait." },
      { text: "We'd like to apologise to all of you." },
      { text: "Please accept our sincere apologies for the wait." },
      { text: "Allow me to apologise for the cold soup." },
      { text: "We would like to say sorry to all who came in vain." },
      { text: "The museum wishes to express its sincere apologies to its friends." },
    ],
    clean: [
      { text: "We regret this incident. We are sorry that we lost your letter." },
      { text: "We regret that we did not check it." },
      { text: "We apologise for the delay." },
      { text: "I apologise." },
      { text: "We are sorry." },
      { text: "We called every customer to apologise." },
      { text: "You asked us to apologise, and we do." },
      { text: "We have apologised to the people concerned." },
      { text: "We say sorry to all who came in vain." },
    ],
  },
});
