/** What stands right before or behind a date that is no point of the course: "last updated on", "the audit of". */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** What has a date of its own, whatever happened to it. */
const plannedThings = sourceLines`
    audit|review|inspection|survey|meeting|exercise|drill|conference|training|workshop|festival|concert|election
    |webinar|course|session|(?<!for )sale|party|tour|clinic|class|lesson|appointment|exam|examination|fair|fete|show
    |screening|performance|rehearsal|recital|match|game|race|trip|outing|excursion|sailing|cruise|wedding|funeral
    |ceremony|(?:memorial|church|sunday|evening|funeral|carol|prayer|thanksgiving|remembrance) service|dinner|lunch
    |supper|reception|interview|hearing|ballot|auction|lecture|talk|seminar|(?<!\b(?:security|compromise|data|privacy|cyber|phishing|malware|ransomware|breach|weather|loss) )event|open day|term|holiday|vaccination
    |donation|rota|shift|booking|stocktaking|camp|retreat|assembly|reunion|birthday|anniversary|collection
    |delivery slot
  `;

/** "The clinic flooded on 4 March": not planned. */
const goneWrong =
  "fail|crash|collaps|stop|broke|flood|burn|lost|outage|disrupt|interrupt|restor|recover|resum|froze|hung";

/** What stands before a date that is no point of the course, in the same sentence, right up to it. */
export const trapsBefore: readonly Sieved[] = [
  // "Last updated: 4 March", "Published on 4 March", "© 4 March"
  new Sieved(
    patternLines("i")`
      \b(?:
        last (?:
          updated|modified|reviewed|edited|changed|renewed|tested|serviced|inspected|checked|audited|cleaned
          |overhauled|trained
        )
        |(?:page|post|article|report|document|policy|advisory|notice|blog) (?:was )?(?:first |last )?(?:
          published|updated|posted|written|created
        )
        |effective(?: date)?|copyright|as of|as at|dated
      )\b[^.]{0,12}$
      |\blast (?:updated|modified|reviewed|edited|changed)\b[^.;]{0,32}$
    `,
  ),
  new Sieved(/(?:©|\(c\)) ?$/i),
  // "by 4 March we will": due, and promised
  new Sieved(
    patternLines("i")`
      \b(?:
        will|shall|won't|going to|plans? to|planned for|expects? to|aims? to|intends? to|hopes? to
        |scheduled (?:for|to)
        |due(?! to\b(?! (?:be|begin|start|end|finish|open|close|resume|return|arrive|come|go|take|run|leave)\b))
        |deadline|next update|no later than|would like to|should be|please|must
        |can(?! (?:(?:now|also|only|already|further) )*(?:confirm|say|tell|report|see|add|state|trace|date|place)\b)
        |may (?:also )?(?:enrol|enroll|apply|claim|register|sign|call|contact|use|comment|ask|request|join|activate)
        |enrol(?:l|led|ment)?|you have until|available until|valid until|expires?
      )\b[^.]{0,90}$
    `,
  ),
  // what the service is and has been
  new Sieved(
    patternLines("i")`
      \b(?:
        since its|founded|established|incorporated|launched|born|formed|in business|in operation|enacted|adopted
        |(?:law|act|bill)s? (?:was |were )?passed|came into force|in force|act of|regulation of|previous incident
        |prior incident|last (?:year's|month's)|earlier incident|back in(?= (?:early |late )?$)
        |(?<!\b(?:activity|access|attempts?|errors?|log-?ins?|intrusions?|changes?|traces?|signs?) (?:\w+ ){0,4})dating (?:back )?(?:to|from)|registered (?:before|after|between|prior)|signed up (?:before|after|between)
        |(?:users?|customers?) (?:created|registered|made) (?:before|after|between|from|since|in|on|until)
        |(?:
          accounts?|records?|data|files?|orders?|invoices?|purchases?|transactions?|payments?|bookings?|visits?
          |appointments?|stays?|applications?|claims?|donations?|gifts?|tickets?|bills?|vouchers?|permits?
          |licen[cs]es?|certificates?|insurance policies|treatments?|forms?
        ) (?:
          created|registered|dated|collected|from|made|placed|booked|issued|submitted|given|signed|bought|sold
          |completed|written
        ) (?:before|after|between|prior to|from|since|in|on|until)?
      )\b[^.]{0,30}$
    `,
  ),
  // "the audit of 4 March", "our notice of 4 March", "accounts opened before 4 March": a paper, and which things, not
  // what happened
  // "the audit took place on 4 March", "the drill of 4 March", "events held from 4 March": a thing that was planned
  new Sieved(
    new RegExp(
      sourceLines`
        (?<!\b(?:during|in|at|by) (?:the|an?|our|its|his|her|their) )\b(?:${plannedThings})(?:e?s)? (?:(?!${goneWrong})\w+ )?(?:
          (?:
            (?:that |which )?(?:
              took place|takes? place|taking place|happened|ran|runs?|began|begins?|starts?|starting|beginning
              |(?:was|were|is|are) (?:held|carried out|done|made|finished|completed|planned|booked)
            )
            |held|planned|booked|due
          ) )?(?:on|in|from|between|of|for|at) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$
      `,
      "i",
    ),
  ),
  // "the sacks bear the date 4 March", "best before 4 March": what is written on a thing
  new Sieved(
    /\b(?:bears?|bearing|bore|carr(?:y|ies)) (?:the )?(?:dates?|stamps?|marks?) (?:of )?$|\b(?:stamped|labell?ed|best before|use[- ]by|sell-by)(?: dates?)?(?: of)?:? $/i,
  ),
  // "It covers claims from 4 March": which of them
  new Sieved(/\b(?:covers?|covering|go(?:es)? back)\b[^.;]{0,40}$/i),
  // "the statement for the period from 4 March", "a library has stood here since 4 March 1903"
  new Sieved(
    patternLines("i")`
      \b(?:(?<!\b(?:during|over|in|throughout|within) (?:the|this|that|a) (?:time |same |whole |entire )?)period|term|tenancy|stay|lease|subscription|cover|season|contract|financial year) (?:
        from|of|for|between|beginning|starting|ending|to|up to|until
      )(?: (?:on|with))? (?:the )?$
      |\b(?:has|have) (?:
        stood|existed|served|lived|worked|traded|belonged|published|owned|taught|sung|played|met
        |been (?:open|based|here|with us|in business)
      )\b[^.;]{0,40} since $
    `,
  ),
  // "the vase, painted on 4 March 1902", "bought on 4 March 2019 and in use since 6 March"
  new Sieved(
    /, (?:first |and )?(?:bought|built|printed|published|written|made|painted|installed|founded|born|fitted|laid|issued|signed|launched|opened|recorded|acquired|purchased|planted)(?: new)? (?:on|in) $|\b(?:running|in use|in service) since $/i,
  ),
  // "The album came out on 4 March", "which was launched on 4 March"
  new Sieved(
    /\b(?:came|comes?|coming) out (?:on|in|at) (?:the )?$|\b(?:which|that) (?:was|were) (?:first )?(?:released|launched|printed|published|bought|built|made|founded|opened|written|recorded) (?:on|in) $/i,
  ),
  // "not the same fault as the one on 4 March", "a similar one was lost on 4 March"
  new Sieved(
    patternLines("i")`
      \b(?:not|n't) (?:(?:the )?same|connected|linked|to be confused|a repeat)\b[^.;]{0,90}$
      |\b(?:an?|the|one|another|no) (?:similar|previous|earlier|prior|comparable|unrelated|separate) (?:
        one|case|incident|event|accident|mishap|outage|breach|fault|failure|fire|flood|theft|leak|break-in|error
        |mistake
      )\b[^.;]{0,60}$
    `,
  ),
  // "A similar hole was closed on 4 March": another one, unless more of the same came
  new Sieved(
    /\ban? (?:similar|comparable) (?!e-?mails?\b|messages?\b|letters?\b|attempts?\b|requests?\b|alerts?\b|errors?\b|calls?\b|log-?ins?\b)[\w-]+ [^.;]{0,60}$/i,
  ),
  // "Open: Mon to Fri, 08:31", "Hours: 9:00 to"
  new Sieved(/^\W*(?:open|opening|hours|office hours|staffed|closed on)(?: hours)?:[^.;]{0,60}$/i),
  // "Version 3.1 came out on 4 May": the history of a product
  new Sieved(
    /\b(?:version|release|edition) \d[\d.]* (?:(?:came|went|goes|comes) out|was (?:released|out)|followed|shipped|appeared)(?: on)? $/i,
  ),
  new Sieved(
    /\b(?:(?:report|audit|review|inspection|survey|study|test|notice|letter|statement)s?|(?:your|his|her|their|a|the) (?:\w+ )?(?:request|enquiry|inquiry|question|complaint|order|application|booking|call|e-?mail)) (?:of|from|dated) $/i,
  ),
  // "were installed on 1 March 2019 and last serviced on 20 August": how old a thing is
  new Sieved(
    patternLines("i")`
      \blast (?:\w+ly )?(?:serviced|inspected|tested|checked|cleaned|audited|renewed|replaced|certified)(?: on| in)? $
      |(?<!\b(?:update|version|patch|change|release|software|malware|programs?|apps?|plug-?in)s?\b[^.;]{1,30})\b(?:was|were) (?:\w+ly |first )?(?:
        installed|built|fitted|bought|laid|commissioned|purchased
      )(?: on| in)? $
    `,
  ),
  new Sieved(
    /\b(?:opened|closed|created|registered|joined|born|employed|enrolled|subscribed|hired|treated|ordered|issued|bought)(?: with us)? (?:before|after|since|prior to|between|until)(?: [^.]{1,30} and)? $/i,
  ),
  // "our policy of 4 March": a text, not a deed
  new Sieved(
    patternLines("i")`
      \b(?:polic(?:y|ies)|terms|agreement|contract|law|regulation) (?:of|from|dated) $
      |(?<!\b(?:violation|breach|violat(?:ing|ed|es)|contrary to|spite) (?:of )?(?:[\w'’]+ ){0,5})\b(?:
        polic(?:y|ies)|terms|agreement|contract|law(?! (?:firm|enforcement|office|school)s?\b)|regulation
      )\b[^.]{0,60}$
    `,
  ),
  // "call us from 9 a.m. to 5 p.m.", "our helpline is open from 8:00": hours, not the course
  new Sieved(
    /\b(?:(?<!\b(?:could|not|to) )(?:call|phone|ring|reach|contact) (?:us|our|the|toll)|hotline|helpline|help ?desk|call cent(?:er|re)|office hours|opening hours|weekdays|mon(?:day)? ?(?:to|through|till|until|-|–) ?(?:thu|fri|sat|sun)[a-z]{0,6}|toll-free)\b[^.;]{0,80}$/i,
  ),
  // "our shop is open from 10:00"
  new Sieved(/\b(?:is|are) (?:\w+ )?(?:open|closed|staffed|available)\b[^.;]{0,60}$/i),
  // "at the time of writing (4 March)", "shares fell on 4 March", "an article posted on 4 March"
  new Sieved(/\b(?:writing|shares?|stocks?)\b[^.]{0,80}$/i),
  new Sieved(
    /\b(?:article|guide|guidance|blog|video|story)s?\b[^.]{1,60}\b(?:posted|published|dated|from)\b[^.]{0,10}$/i,
  ),
  // "flights that you booked between 4 March and 6 March": which of the reader's things, not what happened
  new Sieved(
    /\byou (?:\w+ )?(?:booked|ordered|bought|purchased|registered|signed up|created|opened|visited|travell?ed|stayed)\b[^.,]{0,60}$/i,
  ),
  // "those who remember the outages of 4 March", "nothing to do with the outage of 4 March"
  new Sieved(
    /\b(?:(?:remember|recall)s?(?= (?:the|that|our|what|how|this|when))|unlike|(?:not |un)related to|nothing to do with|(?:different|separate) from|(?:no connection|not connected|unconnected) (?:with|to))\b[^.]{0,90}$/i,
  ),
  // "certified since 4 May 2021", "a customer since 4 May"
  new Sieved(
    /\b(?:certif\w+|accredit\w+|licen[cs]ed|members?|customers?|employed|served|operated|held)\b[^.]{0,40} since $/i,
  ),
  // "was to have been replaced on 4 March"
  new Sieved(/\b(?:was|were) to (?:have been|be)\b[^.]{0,60}$/i),
  // "everybody who booked between 4 March and 6 March": whom it touches
  new Sieved(
    /\bwho (?:\w+ )?(?:booked|ordered|bought|purchased|registered|signed up|subscribed|enrolled|travell?ed|stayed)\b[^.]{0,60}$/i,
  ),
];

/** What stands right behind a date that is no point of the course. */
export const trapsBehind: readonly Sieved[] = [
  // "In May 2017 other firms were hit"
  new Sieved(
    /^[^.;]{0,40}\b(?:other|another) (?:firms?|company|companies|organi[sz]ations?|providers?|banks?|shops?)\b/i,
  ),
  // "4 March: version 4.2 released": the history of a product
  new Sieved(/^\W{0,3}(?:version|release) \d[\d.]* (?:was |is )?(?:released|published|out)\b/i),
  new Sieved(/^,? (?:version|release|edition|deadline|anniversary|newsletter|conference|meetup|election)\b/i),
  // "9 a.m. to 5 p.m., Monday to Friday"
  new Sieved(/^[^.]{0,30}\b(?:monday (?:to|through|-|–)|mon ?[-–]|weekdays|daily|every day|each day)\b/i),
  // "On 4 March the service will", "between 4 March and 6 April, members may"
  new Sieved(
    /^(?: (?:and|to|until|[-–]) [^,;.]{1,25})?,? (?:[\w']+ ){0,4}(?:will|shall|must|(?<!\d )may (?!\d|(?:\w+ )?have\b))\b/i,
  ),
];
