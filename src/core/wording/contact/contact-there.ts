/** People and desks that wait somewhere for whoever wishes to ask, as the reading of clauses finds them. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs } from "../clause/who.ts";
import { hearers } from "../next-update/news-words.ts";
import { setOf, wholeWords } from "../word-list.ts";
import { thirdPattern } from "./contact-elsewhere.ts";

/** Who may be asked. */
const askedPattern = new Sieved(
  patternLines("i")`
    (?:^|\b)(?:
      i|we|us|(?:mr|mrs|ms|miss|dr|prof|sister|father|rev|sir|dame|nurse)\.? [a-z'-]+
      |(?:our|the|an?|two|three|your|one of (?:our|the)|some|any) (?:[\w'-]+ ){0,4}?(?:
        nurses?|officers?|managers?|captain|lead|head|teachers?|tutors?|wardens?|vicar|matron|clerks?|secretary|bursar
        |porter|chair(?:man|woman|person)?|treasurer|trustees|governors|doctors?|counsell?ors?|advis[eo]rs?|agents?
        |engineers?|maintainers?|librarians?|caretaker|directors?|stewards?|coach|helpers?|volunteers?|colleagues?
        |staff|team|undersigned|representatives?|specialists?|experts?|purser|rangers?|committee|desk|counter|stand
        |table|booth|clinic|drop-in|hour|(?:letter ?)?box|office|line|people|members? of staff
      )
      |some(?:one|body)|staff|volunteers
    )\b
  `,
);
/** What they are there for. */
const offerPattern = wholeWords(
  sourceLines`
    questions?|quer(?:y|ies)|enquir(?:y|ies)|concerns?|ask|talk|speak|answers?|explain|go (?:through|over)
    |clarification|advice|(?:personal )?calls|whoever|an open hour
    |if you(?:'d| would)? (?:like|want|wish|prefer|rather|need)
    |for (?:${hearers})(?! to (?:use|enter|read))|take reports
  `,
);
const placePattern = new Sieved(
  patternLines()`
    \b(?:in|at|on|by|behind|outside|near) (?:
      (?:the|our|my|his|her|a|an|each|every) (?!(?:moment|time|middle|process|position|phone|way|case|least|end|start|incident|matter)\b)
      |(?:reception|school|church|work|home|head office)\b|[A-Z\d\uFFFC]
    )
    |\broom \d|\b(?:extension|ext\.?) ?\d|\bhere (?:from|until|every|each|all)\b
  `,
);
/** "deals with all questions", "will sort out wrong bills for you" */
const dealsPattern = wholeWords(
  "(?:deals?|is dealing|are dealing) with|handles?|sorts? out|looks? after|takes?|answers?|will (?:take|answer|deal with|sort out|help|explain)|can (?:answer|help|explain|put you through)|is the (?:one|person|man|woman) to (?:see|ask|talk to|speak to|turn to|ring|write to)",
);
const namedPattern =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sister|Father|Rev)\.? [A-Z]|\b[A-Z][a-z]+ [A-Z][a-z]+\b|\broom \d|\byour (?:[\w-]+ ){1,3}/;

/** "A nurse is in room 4 for families", "the captain will sit in the bar if you'd rather ask a person" */
export function waitsForReaders(
  { lemma, mood, subject, object, role, isNegated, isPassive }: Deed,
  text: string,
): boolean {
  return (
    /^(?:be|sit|stand|wait|remain|stay|hold|find|meet|hang)$/.test(lemma) &&
    (mood === "habit" || mood === "future" || mood === "doing" || mood === "command" || mood === "possible") &&
    !isNegated &&
    !isPassive &&
    role !== "condition" &&
    role !== "question" &&
    (askedPattern.test(subject) || /^ (?:us|me|her|him|them|our [\w-]+)\b/.test(object)) &&
    (offerPattern.test(text) || (lemma === "find" && mood === "future" && askedPattern.test(object))) &&
    placePattern.test(object) &&
    !thirdPattern.test(text)
  );
}

const taskVerbs = setOf("put leave lay post add hit press click scan type send drop write bring fill use tell tap");
/** "Put a note in the box and you'll have an answer": what one does, and who answers. */
const answeredPattern = new Sieved(
  patternLines()`
    (?:[;,] (?:and )?| and )(?:
      (?:
        i|we|some(?:one|body)|one of (?:us|the|our)(?: \w+)?|an? (?:human|person|colleague|\w+er)|our \w+|the \w+
      )(?:'ll| will| shall)? (?:\w+ly )?(?:
        gets? back|looks? (?:at|into)|sees? to|(?:writes?|rings?|calls?) (?:you )?back|answers?|repl(?:y|ies)|checks?
        |deals? with|helps?
      )\b
      |you(?:'ll| will)? (?:have|get|receive) (?:an|your|our) (?:answer|reply)|ask for [A-Z]
    )
  `,
);
export function isAnswered({ lemma, mood, isNegated }: Deed, text: string): boolean {
  return (
    mood === "command" && !isNegated && taskVerbs.has(lemma) && answeredPattern.test(text) && !thirdPattern.test(text)
  );
}

const roles = sourceLines`
    (?:
      [a-z]*(?:
        manager|officer|adviser|advisor|teacher|tutor|worker|leader|captain|keeper|warden|porter|treasurer|minister
        |steward|organiser|helper|driver|supervisor|administrator|coordinator|counsellor|instructor|inspector|director
        |secretary|nurse|sister|matron|midwife|clerk|vicar|curate|chaplain|coach|referee|head|deputy|chair|host|rep
        |dean|bursar|librarian|receptionist|specialist|executive|partner|broker|agent
      )
      |(?:chair|crafts|lines|fore|sales)(?:man|woman|person)|person|buddy|union|crew|team|staff|support|office|desk
      |counter|reception|box office|lodge|vestry|surgery|council|committee|board
    )s?
  `;
/** "ask Hamid behind the bar", "speak to your ward sister", "turn to the plant's liaison officer" */
const somebodyPattern = new RegExp(
  String.raw`^ (?:(?:to|with|up|in|round|by|at|on|into|over) ){0,2}(?:(?:Mr|Mrs|Ms|Miss|Dr|Sister|Father|Nurse)\.? [A-Z]|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:behind|in|at|from|on) (?:the|our|room|reception)|(?:the|our|your|their|any|an?|one of (?:our|the|your)) (?:[\w'-]+ ){0,3}?${roles}\b)`,
);
const turningVerbs = setOf(
  "ask contact speak talk ring phone call telephone write turn approach consult reach tell message liaise see text address page email e-mail mail pop drop come go bring",
);
const matterPattern = wholeWords(
  "questions?|concern(?:s|ed)?|worr(?:y|ied|ies)|unsure|uneasy|clarif\\w+|doubts?|talk|speak|ask|tell|help|advice|anything|something|about (?:this|it)|if (?:you|your|it|the)|affected|letter|wrong|odd|puzzled|unclear",
);
/** Whether readers are sent to somebody of ours who has a name or a post. */
export function turnsToSomebody({ lemma, mood, subject, object, isNegated, role }: Deed, text: string): boolean {
  const isForReader =
    mood === "command" ||
    ((mood === "possible" || mood === "duty") && (whoIs(subject, []) === "you" || subject === ""));
  return (
    isForReader &&
    !isNegated &&
    role !== "condition" &&
    role !== "question" &&
    turningVerbs.has(lemma) &&
    somebodyPattern.test(object) &&
    matterPattern.test(text) &&
    !thirdPattern.test(text)
  );
}

/** "The council has opened an information point on the market square", "appointments can be made through our branch" */
const openedPattern = wholeWords(
  sourceLines`
    (?:have|has|'ve|is|are) (?:now |also |been )?(?:
      opened|set up|put up|established|appointed|opening|setting up
    ) (?:an? |two |three )(?:[\w-]+ ){0,2}?(?:
      (?:information|advice|enquiry|help|contact) (?:points?|desks?|cent(?:re|er)s?|counters?|offices?|stands?|tents?)
      |help ?desks?|drop-in
    )
    |appointments?\b[^.;?!]{0,60} (?:can|may) be (?:made|booked|arranged) (?:through|with|at|via|on|by)
  `,
);

/** "Sister Agnes in the east wing deals with all questions about it" */
export function namesWhoDeals(text: string): boolean {
  if (openedPattern.test(text)) {
    return !thirdPattern.test(text);
  }
  return (
    dealsPattern.test(text) &&
    namedPattern.test(text) &&
    offerOrMatterPattern.test(text) &&
    placePattern.test(text) &&
    !thirdPattern.test(text)
  );
}
const offerOrMatterPattern = wholeWords(
  "questions?|quer(?:y|ies)|enquir(?:y|ies)|concerns?|for you|reports|anything|everything|about (?:it|this|the)|to see|bills|claims",
);
