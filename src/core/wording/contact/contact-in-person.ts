/** Where somebody can be met: a desk, a room, staff who are there to answer. */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { routePattern } from "./contact-ways.ts";
import { wholeWords } from "../word-list.ts";

/** "our service desk is there for you", "staff are available in #help" */
export const attendedPattern = wholeWords(
  sourceLines`
    (?:our|the) (?:[\w-]+ ){0,3}?(?:
      desk|line|team|staff|office|reception|hotline|helpline|service|colleagues|chat|counter|switchboard|officer
    )\b[^.;?!]{0,60} (?:is|are) (?:also |always |now )?(?:
      there for you|at your (?:service|disposal)|here for you|happy to (?:help|answer|take)|glad to (?:help|answer)
      |(?:open|available|reachable|on duty|staffed)\b[^.;?!]{0,60}\b(?:
        questions?|to (?:help|answer|assist|take)|for you|you
      )
    )
    |staff are available in
  `,
);
/** "come to Student Support", "drop in at the office" */
export const comeByPattern = new Sieved(
  patternLines()`
    \b(?:
      [Cc]ome (?:and see us|to)|[Dd]rop in(?:to| at| to)?|[Ss]top by|[Cc]all in at|[Vv]isit us (?:at|in)
    ) (?:at )?(?:
      [A-Z]\w+|our
      |the (?:
        office|desk|reception|library|shop|branch|surgery|school|counter|lobby|foyer|hall|town hall|clinic|front desk
      )
    )
    |\b(?:[Cc]ome and (?:see|talk to|speak to|ask)|[Vv]isit) (?:us|me) (?:at|in|on) (?:the|our) \w+
  `,
);
/** "Peg is in the office until noon" under "Questions?" */
export const inOfficePattern = new Sieved(
  /\b(?:is|are) (?:in|at) (?:the|our) (?:\w+ )?(?:office|desk|reception|shop|hall|branch|library)\b/i,
);

/** "You will find us at the desk in Hall 2" */
export const findUsPattern = new Sieved(
  new RegExp(
    String.raw`\b(?:find|reach|meet|visit|see) (?:us|me|our team)(?= (?:as|at|in|on|by|under|through|via)\b)[^.;?!]{0,60}?(?:${routePattern.source})`,
    "i",
  ),
);
/** "Two officers are at the library each weekday to see anyone who is named in the files" */
export const seesPeoplePattern = new Sieved(
  /\b(?:is|are|will be) (?:at|in|on) [^.;?!]{3,80}? to (?:see|meet|talk to|speak to|speak with|answer|help|advise|listen to) (?:anyone|anybody|you|people|those|everyone|customers|patients|members|parents|residents|families|staff|questions|your)\b/i,
);

/** "Room 3 is kept free on Friday for anyone who would like to talk" */
export const roomToTalkPattern = new Sieved(
  patternLines("i")`
    \b(?:room|hall|table|desk|counter|tent|hour|session|evening|meeting|surgery|drop-in)\b[^.;?!]{0,80} for (?:
      anyone|anybody|everyone|those|all|members|parents|residents|staff|customers|patients|tenants
    ) (?:who|that|with|wishing|wanting) (?:[^.;?!]{0,40} )?(?:talk|ask|questions?|speak|concerns?)\b
  `,
);
