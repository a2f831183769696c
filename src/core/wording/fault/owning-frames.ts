import { sourceLines } from "../../text/pattern-lines.ts";
import { poorQuality } from "./bad-words.ts";
import { fault } from "./owning-blame.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

const lapse = String.raw`(?:${fault}|blame|neglect|delays?)`;
const defect = String.raw`(?:bugs?|flaws?|vulnerabilit(?:y|ies)|defects?|errors?|mistakes?|gaps?|holes?|loopholes?|faults?|weakness(?:es)?|typos?|slips?)`;
const badThing = sourceLines`
  (?:\w+ly |too |quite |[\w-]+ (?:weeks|months|years) )?(?:
    ${poorQuality}|empty|accessible (?:to|from)|reachable (?:to|from)|exposed|broken|wrong|worn|rotten|expired|unsafe
    |defective|incomplete|too \w+|last \w+'s|the wrong (?:ones?|size|kind|sort)|(?:somebody|someone) else's
    |another \w+'s|past (?:its|their)|not what|unfit|mouldy|stale|not (?:good|strong|safe|clear|big|wide|tight) enough
    |full of (?:holes|errors|mistakes)
  )
`;

/** Turns of phrase that put the blame on us, whatever was done. */
export const framePatterns: readonly OwningPattern[] = [
  {
    note: "“The drain, which is ours to clear, had not been cleared”: our duty beside what was not done",
    pattern: String.raw`\b(?:that|which) (?:is|was|are|were) (?:ours\b|our (?:duty|job|task|responsibility)\b)[^.;]{0,40}? (?:had|has|was|were|have)(?: not|n't| never)(?: been)? \w+`,
  },
  {
    note: "“What hurt you was a sentence that we wrote”, “what brought the roof down was our decision”",
    pattern: sourceLines`
      ^\W*what (?!showed|told|helped|alerted|saved|caught|saves|helps|matters|counts|drives)(?:
        \w{2,}(?:ed|e|t|d|k|n)|went|let|led|made|cut|put|hurt
      )\b[^.;,]{0,60}? (?:was|is|were) (?:
        that (?:we|our (?!${othersOfOurs}))
        |[^.;,]{0,40}?\b(?:
          we (?:had )?(?!received|got|found|saw)\w+|of ours\b
          |our (?:own )?(?!${othersOfOurs})(?:[\w-]+ )?(?:
            decision|choice|haste|neglect|failure|mistake|error|silence|delay|update|change|work|script|policy|habit
            |plan\w*|lack|setting|letter|form|wording|handling|order
          )\b
        )
      )
    `,
    unless: String.raw`\b(?:needed|wanted|received|offered|promised|helped)\b[^.;]{0,40} (?:was|is)`,
  },
  {
    note: "“You relied on us, and we were not there”, “choosing it was our decision”, “no supplier is to blame; we are”",
    pattern: sourceLines`
      \b(?:trusted|relied on|counted on|depended on|needed) us\b[^.;]{0,60}, (?:and|but) (?:we|I) (?:
        (?:were|was|did|had|could) not|(?:were|was|did|had|could)n't|failed
      )\b
      |\b(?:choosing|trusting|hiring|using|keeping|appointing|engaging) (?:
        it|them|him|her|(?:that|this|the) [\w-]+
      ) was (?:our|my) (?:own )?(?:decision|choice|doing)\b
      |\b(?:to blame|at fault|responsible)\b[^.;]{0,50}?(?:[;,:] (?:but )?| ?[\u2013\u2014-] ?)(?:we|I) (?:are|am)(?=[.;,]|$)
      |\b(?:blame|fault|responsibility|answer|lies)\b[^.;:]{0,90}: (?:(?:with|on|at) )?(?:us|ourselves|me|myself)(?=[.,;]|$)
      |\bfor which (?:we|I|our [\w-]+)(?: alone| only| must| are| am| have to| ourselves)* (?:
        answer|answerable|responsible|accountable|to blame
      )\b
      |\b(?:we|I)(?:, (?:and )?not [^,.;]{3,40},| alone| stand| are| am)* (?:
        answer|answerable|accountable
      ) for (?:
        this|that|it|what
        |(?:the|an?|every|all|these|those) [^.;,]{0,30}?\b(?:
          wrong|errors?|mistakes?|faults?|loss|delays?|deaths?|fail\w+|harm|damage|leaks?|breach
        )
      )
      |\b(?:us|we|our [\w-]+)\b[^.;]{0,50} (?:must|should|have to|has to|will have to) (?:
        bear|carry|shoulder|live with
      ) (?:the|this|that) (?:shame|blame|guilt|burden|fault)\b
      |\bauthors of [^.;]{0,40}\b(?:conditions|misfortune|mess|harm|loss|trouble)\b
    `,
  },
  {
    note: "“It took us a week to tell you, and that is too long”, “we have known since 2023 that both lie in one duct”, “we let it in with nothing but a password”",
    pattern: sourceLines`
      \btook (?:us|me) [^.;]{3,60} to [^.;]{3,60},? (?:and|which) (?:that |this )?(?:is|was) (?:\w+ )?too long\b
      |WE ADV (?:had )?known (?:
        since [^.;,]{0,30}(?:19|20)\d\d|for (?:[\w-]+ ){0,2}(?:weeks|months|years)
      ) (?:that|about|of)\b
      |WE ADV (?:let|allowed|gave) [^.;]{5,100} with (?:nothing (?:but|more than)|no more than|only|just) (?:an?|one|the) [\w-]+
    `,
    unless: String.raw`\b(?:let|allowed) (?:you|everyone|all of you)\b`,
  },
  {
    note: "“We took your shops down on the busiest day”; not to protect them",
    pattern: String.raw`WE (?:\w+ly )?took (?:all )?(?:of )?(?:your|our customers'|everybody's|everyone's) (?:[\w-]+ ){1,3}?(?:down|offline)\b`,
    unless: String.raw`\b(?:down|offline) (?:in order |so as )?(?:to|while|until|so that|as a precaution|for your)\b|\bto (?:protect|stop|prevent|contain)\b`,
  },
  {
    note: "“Had we read the meter, you would not have been billed”: what we left undone and it would have spared",
    pattern: sourceLines`
      (?:^\W*|[:;,] )(?:if only |had )(?!we (?:\w+ly )?been (?:told|informed|warned|notified|asked|alerted|given)\b)(?:we|I|our (?:[\w-]+ ){1,3}?) ?(?:had )?(?:not |only |\w+ly )?\w+[^.;]{2,100}\b(?:would|could|might|need)(?: not|n't| never)? (?:\w+ly |still |all )?(?:have|be|never)\b
    `,
    unless: String.raw`\b(?:worse|even more|many more|greater|far more)\b|not (?:acted|shut|stopped|noticed|found|caught|closed|taken|seen|called|pulled)`,
  },
  {
    note: "“Nobody but us is to blame”, “it was nobody's fault but ours”, “nobody else is at fault”",
    pattern: sourceLines`
      \b(?:nobody|no one|none|no-one) (?:else )?(?:but|except|other than) (?:us|ourselves|me|myself) (?:
        is|are|was|were|can be|could be|bears?|has|had|to
      ) (?:\w+ )?(?:blame\w*|responsib\w+|at fault|answerable|answer)
      |\b(?:nobody|no one|no-one|none)(?:'s)?\b[^.;,]{0,20} (?:to blame|at fault|fault|responsible|blame) (?:for \w+ )?(?:but|except|other than) (?:us|ours|ourselves|me|myself)\b
      |\b(?:have|had) (?:nobody|no one) else to blame\b
      |\b(?:nobody|no one|none) else (?:is|was|can be|should be) (?:to blame|at fault|responsible|blamed)\b
      |\b(?:
        only (?:us|ourselves|myself) to blame|to blame (?:nobody|no one|anyone|anybody) but (?:us|ourselves|myself)
      )\b
    `,
  },
  {
    note: "“We cannot say that we took every care”, “nobody can say that we were ready”",
    pattern: sourceLines`
      \b(?:
        (?:we|I) (?:cannot|can't|could not|couldn't)|(?:nobody|no one) (?:can|could)
        |it would be (?:wrong|untrue|false) to
      ) (?:\w+ )?(?:say|claim) (?:that )?(?:we|I) (?:did|took|gave|made|were|was|have|had) (?:\w+ )?(?:
        all|everything|enough|our best|what|prepared|ready|careful|every|well|the right
      )\b
    `,
  },
  {
    note: "“Our choice of a cheap lock is what let him in”, “our silence is why you heard it from the press”",
    pattern: sourceLines`
      \b(?:
        culprit|weak(?:est)? (?:point|spot|link)|root of (?:it|this|the \w+)|what (?:went wrong|failed)|trouble
        |real (?:problem|reason|cause)
      )\b[^.;]{0,20} (?:was|were|is|lay in|lies in)(?: not [^.;]{2,40}[;,]?(?: but| it was)?)? our (?!${othersOfOurs})
      |\b(?:
        followed|resulted|came|stemmed|arose|because of|due to|owing to|down to|result of|consequence of|price of
        |grew out of
      ) (?:from )?our (?:own )?(?:
        choice|decision|wish|habit|eagerness|reluctance|refusal|handling|haste|attempt to (?:save|cut)|way of
      )\b
      |\bour (?:own )?(?!(?:[\w-]+ ){0,2}(?:monitoring|alarm|investigation|insurance|provider|supplier|customers|training|vigilance)\b)[\w-]+(?: [\w'-]+){0,6} (?:
        is|are|was|were|lies?|lay|stands?|stood
      ) (?:
        what|why|behind (?:all |much of |most of )?(?:this|that|it|the)\b|at the (?:root|bottom|heart|origin) of
        |the (?:root |real |true |main )?(?:cause|source|origin)\b|the reason (?:why |that )?
      )(?! (?:
          showed|told|lets?|helped|alerted|saved|stopped|allowed us|caught|brought|makes? us|we do|we are|keeps?
          |you can
        )\b
      )
    `,
  },
  {
    note: "“A flaw that we had left in the till”, “a bug our developers put in”",
    pattern: sourceLines`
      \b${defect}(?: (?:in|of|with|on|to) (?:an?|the|its|this) [^.;,]{2,40}?)? (?:that |which )?(?:
        WE|one of us|our (?:own )?(?!${othersOfOurs})[\w-]+
      ) ADV (?:
        left|made|put|built|let|missed|overlooked|introduced|caused|created|wrote|allowed|ignored|kept|brought|carried
        |copied|failed|did not|never
      )\b
    `,
    unless: String.raw`\b(?:no|any|without|of every) ${defect}`,
  },
  {
    note: "“Having promised to answer in ten days, we took ten weeks”, “I meant to drop one table and dropped another”, “one call would have stopped it, and we did not make it”",
    pattern: sourceLines`
      ^\W*having (?:promised|undertaken|agreed|said|been (?:warned|told|asked|advised))\b[^,]{3,80}, (?:we|I|our [\w-]+) (?:
        then |still |nevertheless |\w+ly )?(?!
        are|have|will|can|am|kept (?:it|our)|stopped|closed|acted|replaced|moved|shut|called
      )\w+\b
      |\b(?:we|I|our [\w-]+) (?:had )?(?:meant|intended|wanted|thought) to [^.;]{3,60},? (?:and|but) (?:instead )?(?!(?:we )?(?:will|can|are|have|could|shall|hope)\b)(?:we |I |he |she )?[a-z]+(?:ed|t|nt|de|ut|ook)\b
      |\bwould (?:easily )?have (?:stopped|prevented|avoided|caught|shown|spared|saved|told|been enough)\b[^.;]{0,50}(?:, (?:and|but|yet)|;) (?:
        we|I|nobody|no one|none of us
      ) (?:\w+ly )?(?:did|had|made|took|asked|was|were)(?: not|n't| none| never)?\b
      |\b(?:check|call|test|step|look|question|glance) (?:that |which )?(?:we|I) (?:had )?(?:
        skipped|left out|did not|didn't|forgot|missed
      )\b[^.;]{0,20} would have\b
    `,
  },
  {
    note: "“A defect in the form used by us”, “concerns were raised with us and not acted upon”, “instead of locking it, our agent told him”, “far from helping you, our form”",
    pattern: sourceLines`
      \b${defect} (?:in|of|with) [^.;,]{2,40} (?:
        used|kept|run|written|built|made|issued|drawn up|designed|operated|maintained|supplied
      ) by (?:us|our (?!${othersOfOurs}))\b
      |\b(?:
        concerns?|warnings?|alerts?|doubts?|complaints?|fears|reports?|weakness(?:es)?|vulnerability|fault|it|this
      )\b[^.;]{0,50}\b(?:raised|reported|made|voiced|brought|pointed out|known|flagged)\b[^.;]{0,30}(?:
        within|with|to|by|inside|at|among
      ) (?:us|our)\b[^.;]{0,80}\b(?:
        not (?:been )?(?:acted|followed|passed|heeded|answered|taken|fixed|mended)|ignored|dismissed|left un\w+
        |no action
      )\b
      |^\W*(?:instead of|rather than) (?:
        lock|check|ask|verify|encrypt|delet|shredd|ring|refus|call|report|test|stopp|warn|clos|destroy|return|lett
        |replac|repair|fix
      )\w*ing\b[^,]{2,60}, (?:we|one of us|our (?!${othersOfOurs})|the [^,.;]{2,40} (?:at|in|of) our)\b
    `,
  },
  {
    note: "“The dog was loose because our walker was on the phone”, “we told her to get on with it”, “and we still sent her”, “we had been going to order it”",
    pattern: sourceLines`
      \bbecause (?:we|I|one of us|our (?!${othersOfOurs})[\w -]{2,30}?) (?:was|were)(?: not|n't)? (?:\w+ )?(?:
        on (?:the phone|leave|holiday)|asleep|away|late|absent|busy|at lunch|elsewhere|distracted|drunk|untrained
        |there|looking|watching|listening
      )\b
      |(?:WE|OUR [\w-]+(?: [\w-]+)?) (?:told|ordered|instructed|urged|advised|encouraged) (?:
        you|him|her|them|people|the [\w-]+|our [\w-]+
      ) to (?:
        finish|carry on|go on|continue|keep (?:on|going|it|them|quiet)|get on|ignore|proceed|go ahead|skip|hurry
        |say nothing
      )\b
      |\b(?:and|but|yet) (?:we|I|our [\w-]+) (?:still|nonetheless|nevertheless) (?!
        managed|needed|wanted|hoped|received|believed|worked|recovered|stopped|required|offered|noticed
      )(?:sent|let|kept|sold|went|gave|took|put|ran|drove|\w+ed)\b
      |WE (?:had |have |'d )?(?:been|kept) (?:going|meaning|intending|promising) to\b
      |\bthe way (?:that |in which )?we (?!are\b|were\b|have\b|can\b|do\b)\w+[^.;]{2,90},? (?:
        was(?:n't| not)\b|was (?:${poorQuality}|wrong|too)\b
      )
    `,
  },
  {
    note: "“Without the training that we owe them”",
    pattern: String.raw`\bwithout (?:the |any |an? )?[\w ]{2,30}? (?:that |which )?(?:we (?:owed?|had promised|should|ought|are bound)|our (?:own )?(?:rules|polic\w+|standards|procedures|contract) (?:requires?|demands?|calls? for))\b`,
  },
  {
    note: "“On our instructions the printer used the wrong list”: done by others, and ordered by us",
    pattern: String.raw`\b(?:on|at|by|under|following) (?:our|my) (?:own |express )?(?:instructions?|orders?|request|say-so|advice)\b[^.;]{0,80}\b(?:wrong|last (?:year|month|week)'s|old|outdated|too \w+|by mistake|without)\b`,
  },
  {
    note: "“It escaped our notice that the policy had lapsed”, “it slipped our minds”",
    pattern: String.raw`\b(?:escaped|slipped|skipped|eluded) (?:our|my) (?:notice|attention|minds?|memory)\b|\b(?:never|not|n't) (?:even |once )?(?:occur(?:red)? to (?:us|me)|cross(?:ed)? (?:our|my) minds?)\b|\b(?:passed|went) (?:us|me) by\b|\bslipped through our (?:fingers|net|hands)\b`,
  },
  {
    note: "“That was for us to check”, “it was up to us to lock it”, said where it was not done",
    pattern: sourceLines`
      \b(?:nobody|no one|not done|never)\b[^.;]{3,60}, (?:and|but|though) (?:that|it|this) (?:was|is|had been) (?:our|my) (?:own )?(?:job|task|duty)\b
      |\b(?:it|that|this|which) (?:was|had been) (?:
        for us|up to us|our (?:job|task|duty|business|place)|ours
      ) to (?:
        see|check|do|make|keep|ensure|catch|spot|arrange|prevent|tell|notice|know|lock|ask|read|test|warn|stop
      )\b
    `,
    unless: String.raw`\band we (?:did|have done) (?:it|so|that)\b`,
  },
  {
    note: "“You did not do anything wrong; we did”, “not by you but by us”",
    pattern: String.raw`\b(?:you|they|he|she|it) (?:did|were|was|had)(?: not|n't)[;,:.]? (?:but )?(?:we|I) (?:did|were|was|had)(?=[.;,!]|$)|\bby (?:us|me),? (?:and )?not by\b`,
    unless: String.raw`\b(?:found|noticed|discovered|reported|detected|stopped|caught|spotted|fixed|repaired)(?: \w+)?,? by (?:us|me)\b`,
  },
  {
    note: "“The extinguishers we maintain were empty”, “the map that we gave you was wrong”",
    pattern: sourceLines`
      \b(?:that |which )?(?:we|I) (?:had |have |\w+ly )*(?:
        were (?:using|running)|maintain|run|use|look after|manage|operate|built|made|wrote|chose|bought|set(?: up)?
        |sent(?: you| out| round)?|gave(?: you| them| him| her| out)?|drew up|relied on
        |(?!
          received|obtained|discovered|noticed|reported|needed|wanted|expected|learned|investigated|reviewed|found
        )\w{2,}ed(?: out| up| on| in)?
      ) (?:
        (?:was|were|had been|is|are) ${badThing}
        |(?:had|contained) (?:an? |the |two |several )?(?:[\w-]+ ){0,2}?${defect}
      )\b
      |\b(?:that |which )?(?:we|I) (?:had )?(?:
        wrote|built|made|set up|added|installed|designed|introduced|released|deployed|configured|created|use|run
        |rely on|look at
      ) (?:did not|didn't|failed to|could not|couldn't) (?:
        catch|check|handle|detect|notice|expect|account for|cope|scale|verify|validate|limit|warn|alert|work|cover
        |escape|expire|fire|go off|show
      )\b(?! any)
    `,
    unless: String.raw`\bif\b`,
  },
  {
    note: "“Our own test data found its way into your statement”",
    pattern: String.raw`\bour (?:own )?(?:[\w-]+ ){1,4}(?:found (?:its|their) way|ended up|strayed|slipped|crept|got mixed|were mixed|was mixed) (?:in|into|on|onto|to|with|among)\b|\b(?:ended up|landed|went|sat|lay|stayed|was caught) (?:\w+ )?in(?:to)? our (?:[\w-]+ ){0,2}(?:spam|junk|trash)\b`,
    unless: String.raw`\b(?:dark web|criminals?|hands of|leak site|thieves|hackers?|fraudsters?|for sale)\b`,
  },
  {
    note: "“We promised that the tape would be burnt, yet it was still in the cellar”",
    pattern: String.raw`\b(?:we|I) (?:had |have )?(?:said|told|promised|assured|wrote|stated|announced|confirmed|agreed|undertook|undertaken)\b[^.;]{1,90}?,? (?:yet|but|and yet|and still) (?:we|it|they|that|he|she|the [\w-]+|your [\w-]+) (?:(?:was|were|is|are|had|did) )?(?:still|never|only|not)\b`,
  },
  {
    note: "“We are sorry for having printed your address”, “for having kept you waiting”",
    pattern: String.raw`\b(?:sorry|apologi[sz]e|apologies|apology|forgive us|forgiveness|pardon|ashamed|regret)\b[^.;]{0,50}? (?:for |of |at )?having (?!to\b|been\b|had to\b|received|found|seen|learned)\w+`,
    unless: String.raw`\b(?:if|any)\b`,
  },
  {
    note: "“We do not deny that our check was too quick”, “we cannot excuse it”",
    pattern: String.raw`\b(?:we|I) (?:do not|don't|cannot|can't|will not|won't|are not going to) (?:deny|dispute|pretend|excuse|hide|gloss over|make excuses|blame (?:the|a|anyone|others))\b`,
    unless: sourceLines`
      \b(?:
        pretend (?:to|that (?:it|this) will)
        |hide (?:our (?:joy|relief|disappointment|sadness)|anything|behind (?:\w+ )?(?:screen|curtain))
        |deny (?:access|you|entry|that (?:it|you|this) (?:is|are|was|were))|dispute (?:your|you)
      )\b
      |,? (?:nor|and) (?:we )?(?:do we |not )?(?:confirm|admit)
    `,
  },
  {
    note: "“Yes, we should have”, “there is no excuse for how we treated you”, “we uphold your complaint”",
    pattern: sourceLines`
      \bnot (?:good|fast|clear) enough,? and (?:we|I) (?:know|accept|admit)\b
      |\byes,? (?:we|I) should\b(?! have (?:more|news))|\bno excuse for (?:the way |how |what |that )?(?:we|I|our)\b
      |\b(?:we|I) (?:\w+ ){0,7}?uph(?:o|e)ld (?:it|your complaint|the complaint|them)\b
      |\bwe (?:agree|accept|concede) with [^.;]{3,60} that we\b
    `,
    unless: String.raw`\b(?:not|n't|cannot|never) (?:\w+ )?uph(?:o|e)ld`,
  },
  {
    note: "“We were warned, and opened it all the same”, “and we had been told”, “you asked us to stop, and still we rang”",
    pattern: sourceLines`
      \b(?:we|I) (?:were|was|had been) (?:\w+ )?(?:warned|told|advised|asked)\b[^.]{1,80}\b(?:
        all the same|anyway|regardless|nevertheless|nonetheless|even so
      )\b
      |\band (?:we|I) (?:had (?:been (?:told|warned)|known)|knew)(?: (?:of|about))?(?: (?:it|this|that))?(?=[.;,]|$)
      |\b(?:you|he|she|they) (?:had )?(?:asked|told|begged|instructed) us (?:not )?to (?:
        delete|remove|stop|not|close|cancel|leave|take
      )\b[^.]{1,80}[;,] (?:(?:and|but|yet|still) )?(?:[\w ]{1,20} )?we (?:
        still|rang|wrote|sent|kept|called|used|went on|carried on|did not|didn't|never|put|gave|printed|published
        |showed|let
      )\b
    `,
  },
  {
    note: "“Your letter lay in our post room for weeks”, “the slip was made here in our pharmacy”",
    pattern: sourceLines`
      \b(?:
        lay|sat|stuck|held up|forgotten|left lying|left standing|gathered dust|went missing|got lost|mislaid|piled up
      )(?: [\w-]+){0,4}? (?:in|on|at) our (?:own )?(?!(?:[\w-]+ ){0,2}(?:customer|supplier|provider|partner|contractor|host)s?\b)
      |\b${lapse}\b[^.;]{0,60}\b(?:was|were) made in this (?:house|office|building|department|school|ward|shop)\b
      |\b${lapse}\b[^.;]{0,60}\b(?:was|were) made (?:right |only )?(?:
        here|by us|(?:by|inside|in|at) our (?!${othersOfOurs})
      )
    `,
    unless: String.raw`\b(?:not|never|n't) (?:\w+ )?made\b`,
  },
  {
    note: "“We had given forty people a key, of whom five needed one”: more than there was need for",
    pattern: sourceLines`
      WE ADV (?:gave|given|handed|issued|granted|let|allowed|set up|created|kept|held|made|sent|had)\b[^.;]{0,60}\b(?:
        access|rights|permissions?|keys?|pass(?:es)?|log-?ins?|passwords?|cards?|codes?|copies|list|files?|records?
        |data
      )\b[^.;]{0,60}?,? (?:of (?:whom|which|them)|although|though|but|while|where|when|yet) (?:in (?:fact|truth) )?(?:
        only |just |at most |no more than |fewer than |barely )*(?:
        an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|few|half|some|none|not one|nobody|no one|most
        |many|the others?
      )\b[^.;,]{0,30} (?:
        need|needs|needed|used|required|ever (?:used|needed)|had (?:any |a )?(?:need|use|reason|right)|did not need
        |had no (?:need|use|reason|business)
      )\b
    `,
    unless: String.raw`\b(?:attackers?|thie(?:f|ves)|intruders?|they) (?:had|needed)\b|\b(?:pay|paid|waive\w*|refund\w*|offer\w*)\b`,
  },
  {
    note: "“We knew of the loose rail for a month”, “we knew that he drank, and gave him the keys all the same”",
    pattern: sourceLines`
      WE ADV (?:knew|known|were aware|had been aware|been aware)(?: (?:since|for|from) [^.;,]{3,40}?)? that [^.;,]{2,60}? (?:was|were|had been|is|are) (?:\w+ )?(?:
        broken|cracked|loose|weak|faulty|leaking|worn|rust\w+|rotten|unsafe|dangerous|defective|out of date|outdated
        |expired|missing|full|blocked|not (?:safe|sound|tight|working|locked|encrypted)
      )\b
      |WE ADV (?:knew|known|were aware|had been aware|been aware) (?:of|about|that)\b(?=
        [^.;]{0,60}\b(?:
          broken|cracked|loose|weak\w*|faulty|leak\w*|cracks?|rust\w*|faults?|problems?|defects?|flaws?|gaps?|holes?
          |risks?|dangers?|complaints?|damage|rot|missing|lost|worn|unsafe|this|it|he|she|they
        )\b
      )[^.;]{2,90}? (?:
        (?:for|since) (?:more than |over |almost |about |at least |the |last )?(?:
          an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|early|late|spring|summer|autumn
          |winter|january|february|march|april|may|june|july|august|september|october|november|december
        )\b(?! (?:and |it |the ))
        |(?:and|but|yet)\b[^.;]{2,80}\b(?:all the same|anyway|regardless|nevertheless|nonetheless|even so|none the less)
      )
    `,
    unless: String.raw`\b(?:and|so) (?:we )?(?:had |have )?(?:\w+ly )?(?:moved|prepared|warned|closed|acted|told|planned|laid)\b`,
  },
  {
    note: "“Our van stood unlocked”, “our gate still opened with the code of 2019”, “we took the cheaper lock”",
    pattern: sourceLines`
      OUR(?! ${othersOfOurs})(?: [\w-]+){1,4}? (?:
        (?:was|were|had been|stood|lay|hung|sat|remained|stayed|been left)(?: left| standing| lying)? un(?:
          locked|attended|guarded|watched|manned|staffed|supervised|labelled|labeled|covered|secured|protected
          |encrypted|marked|sealed|tested|checked|patched|monitored|insured
        )\b
      )
    `,
    unless: String.raw`\b(?:luckily|fortunately|nobody|no one)\b`,
  },
  {
    note: "“We thought that one pump would do”, “the slip was in the table that our clerk drew up”",
    pattern: sourceLines`
      WE ADV (?:relied (?:up)?on|trusted|took|believed|went by)\b[^.;,]{2,50}?,? (?:and|but) (?:never|did not|didn't) (?:\w+ )?(?:
        check|look|verif|test|ask|confirm|inspect
      )\w*
      |WE ADV (?:trusted|believed|admitted|let in|served|paid|hired) [^.;,]{2,40} because (?:he|she|it|they) (?:
        had|looked|sounded|said|wore|seemed|came|knew|claimed|was wearing
      )\b
      |WE ADV (?:just |simply )?(?:assumed|took it|presumed) (?:that )?(?!
        responsib|control|command|no\b|the worst|office
      )\w+
      |WE ADV \w+(?:ed|ent|ept) (?:everything|all of it|them all|everyone|everybody) (?:but|except|save|apart from)\b
      |WE ADV had [^.;,]{2,40} on (?:every|all|each) [^.;,]{2,30} (?:but|except|save|apart from)\b
      |WE ADV \w+ (?:the|your|this|that) [\w-]+,? and (?:the [\w-]+|it|they) (?:was|were) ${badThing}\b
      |WE ADV (?:thought|believed|hoped|expected|trusted|felt sure|were (?:sure|certain)) (?:that )?[^.;,]{2,60}\b(?:would|could|might) (?:
        be (?:enough|fine|sufficient|safe|all right)|do(?=[.;,]|$)|suffice|hold|last|cope|manage|never happen|go away
        |pass|blow over|sort (?:it|them)sel\w+ out|wait|heal|keep|dry|settle|fix itself
      )\b
      |WE ADV (?:thought|believed|hoped|expected|assumed|trusted) (?:that )?(?:
        somebody|someone|others|the others|another|each other|one of the others|the other [\w-]+
      )(?: else)? (?:was|were|had|would|did|could|knew)\b
      |\b${defect} (?:was|were|lay|is|sat) (?:in|with|on) (?:an?|the) (?:[\w-]+ ){1,3}(?:that |which )?(?:
        we|I|our (?!${othersOfOurs})(?:[\w-]+ )?[\w-]+
      ) (?:had )?\w+
    `,
    unless: String.raw`\b(?:rightly|and it (?:was|did|held)|still (?:think|believe))\b`,
  },
  {
    note: "“There was nobody in our yard who knew how to start the pump”",
    pattern: sourceLines`
      \bthere (?:was|were|had been) (?:nobody|no one|none|not one \w+|no (?:[\w-]+ ){1,2}?)(?: on (?:duty|call|shift|site))?,? ?(?:in|at|on|with|of|among) (?:
        us|our (?!${othersOfOurs})[\w -]{2,30}?
      ) who (?:
        knew|could|was (?:able|trained|allowed|awake)|understood|had (?:been|ever|the|a)|spoke|looked|watched
      )\b
    `,
  },
  {
    note: "“That is how we had planned the rota”, told as the reason of the harm",
    pattern: sourceLines`
      \b(?:that|this|which|such) (?:is|was) (?:just |exactly |precisely |simply )?(?:
        how|the way|where|what|when|why|whom
      ) (?:we|our (?!${othersOfOurs})(?:[\w-]+ ){0,2}?[\w-]+) (?:had |have |ourselves |once )*(?:
        built|designed|set (?:it|them|this)? ?up|drawn|drew|planned|arranged|written|wrote|left|configured
        |organi[sz]ed|made|programmed|laid|run|ran|kept|stored|filed|put|placed|hung|bought|chose|chosen
      )\b
      |\bwe (?:built|made|designed|set up|wrote|planned|left) (?:it|them) (?:that|this) way\b
      |\b(?:set|set up|built|designed|left|put|arranged|configured|written|planned) (?:
        like (?:that|this)|(?:that|this) way|so
      ) by us\b
      |WE ADV (?:got|fell|fallen|slipped|drifted|were|been) (?:in|into) the habit of \w+ing\b
    `,
    unless: String.raw`\b(?:safe|secure|protected|held|encrypted|separate|out of reach|on purpose|worked|works|proud)\b`,
  },
  {
    note: "“It went wrong at our end”, “you should have heard it from us”, “by our own hand”",
    pattern: sourceLines`
      \b(?:went|gone|go) (?:\w+ )?wrong\b[^.;]{0,20}? (?:
        (?:at|on) our (?:end|side|part)|with us|in our own (?!${othersOfOurs})\w+
      )\b
      |\b(?:you|they|our \w+|everyone|those \w+) (?:should|ought to) have (?:\w+ )?(?:
        heard|learned|learnt|known|found out|been (?:told|warned)
      )\b[^.;]{0,40} (?:from|by) us\b
      |\bby our (?:own )?hands?\b|\b(?:hold|held|put) (?:up )?(?:our|my) hands(?: up)?(?=[.:;,]| for)
      |\bwe (?:were|are|had been) in (?:breach|violation) of\b
    `,
    unless: String.raw`\b(?:not|nothing|never|n't|whether|what (?:could|can|may)|if)\b[^.;]{0,20} (?:went|gone|go)\b`,
  },
  {
    note: "“We are writing to you only now, six weeks later”: late by our own telling",
    pattern: String.raw`\b(?:only|not until|not before) (?:now|today|this week|yesterday|on \w+day)\b[^.;]{0,12}? (?:nearly |almost |more than |over |some |about )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:days?|weeks?|months?|years?) (?:later|after|on|late)\b`,
    unless: String.raw`\b(?:police|prosecutor|court|investigators|regulator|authorit\w+|law|attackers?|thie(?:f|ves)|found out|learned|discovered|came to light|supplier|provider|vendor)\b`,
  },
  {
    note: "“Your warning reached us and was put on a pile”: it came, and nothing came of it",
    pattern: sourceLines`
      \b(?:
        letter|message|e-?mail|mail|warning|complaint|report|call|request|notice|note|alarm|alert|form|order
      )s?\b[^.;]{0,50} (?:
        reached|came to|got to|arrived (?:at|in|with)|was (?:received|taken) (?:by|in|at)
      ) (?:us|our (?!${othersOfOurs})[\w-]+)\b[^.;]{0,40}(?:and|but|where it|where they|, then) (?:it |they |then |there )*(?:
        was|were|lay|sat|stayed|remained|went|got|ended
      )(?: up)? (?!
        (?:\w+ )?(?:
          passed|dealt|answered|handled|acted|read|processed|sent|forwarded|checked|opened (?:on|at)|registered|logged
        )\b
      )(?:
        not |never |put |left |filed |laid |there |un\w+|lost|forgotten|ignored|thrown|deleted|in |on |under |until |nowhere
      )
    `,
  },
];
