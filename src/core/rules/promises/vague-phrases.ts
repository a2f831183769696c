import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

const gladly = sourceLines`
    (?: (?:
        also|now|already|since|been|be|all|always|being|continu(?:e|es|ing) to|committed to
        |working (?:hard )?(?:to|on)|work to|take this opportunity to|plan(?:s|ning)? to|intends? to|going to
        |determined to|therefore|further
        |at once|\w+ly
      )
    ){0,3}
  `;
const notThem =
  "(?!(?:same|police|court|thie\\w+|attackers?|criminals?|authorities|customers?|members|intruders?|hackers?)\\b)";
/** "we will also", "I've", "the airline has since", "is": whoever acts, unless it is the reader. */
const weAct = `(?:(?:we|i)(?:'ll|'ve|'re|'m| will| shall| have| are| am| must)?|(?:(?:the|our) ${notThem}[\\w-]+ )?(?<!\\b(?:you|they|customers|members|police|thieves|criminals|attackers) )(?:has|have|is|are|will|shall|must|continues to|plans to|intends to)|(?:the|our) ${notThem}[\\w-]+)${gladly}`;

const vague = sourceLines`
    (?:
      (?:a (?:number|range|series|variety|host|raft|whole \w+) of|a lot of|the right|the proper)
      |(?:all |any |every |the |some |a (?:number|range|series|variety|lot|host) of |whatever )?(?:
        appropriate|necessary|needed|required|additional|further|proactive|corrective|remedial|prevent(?:at)?ive
        |various|several|reasonable|possible|extra|enhanced|stronger|strengthened|improved|immediate|swift|decisive
        |suitable|proper|robust|stricter|strict|rigorous|tougher|tighter|better|comprehensive|significant|substantial
        |important|new|more|concrete
      )(?:
        ,? (?:and )?(?:
          appropriate|necessary|additional|further|proactive|preventive|reasonable|immediate|robust|effective
          |stringent
        )
      )?
    )
  `;

const measures = sourceLines`
    (?:
      (?:
        security|technical|technological|administrative|physical|organi[sz]ational|operational|safety|protective
        |prevent(?:at)?ive|control|data|protection|cyber(?: ?security)?|hygiene|internal|it|digital|network|endpoint
        |access|monitoring|detection|privacy|information|e-?mail|systems?
      ),? (?:(?:and|or|&) )?
    ){0,4}(?:
      steps|measures|defen[cs]es|features|tools|capabilities|layers of (?:security|protection|defen[cs]e)|safeguards
      |controls|actions?|precautions|protections|protocols|procedures|processes|policies|checks|changes|improvements
      |enhancements|upgrades|adjustments|arrangements
    )
  `;

const things = sourceLines`
    (?:
      cyber ?security|data protection|data security|information security|security|safeguards|systems?|process(?:es)?
      |procedures?|policies|practices|controls|protections?|defen[cs]es|resilience|infrastructure|technology|protocols
      |platform|network|environment|standards|governance|monitoring|working practices|ways of working
    )
  `;
const ours = sourceLines`
  (?:
    the (?:security|safety|resilience|(?:infrastructure|platform|network|systems?)(?= against))
    |(?:our|its|their|all our|all of our) (?:[\w-]+ )?${things}
  )(?: (?:
      measures|posture|controls|systems|processes|procedures|policies|practices|protocols|standards|environment
      |framework|arrangements
    )
  )?
`;

/** What says nothing where only "more" is said of it */
const efforts =
  "(?:testing|tests|training|monitoring|reviews?|audits?|oversight|scrutiny|supervision|quality control|support)";

/** "taking", "put", "rolled out" */
const take =
  "(?:tak(?:e|en|ing)|took|implement(?:ed|ing)?|put(?:ting)?(?: in place| into place)?|introduc(?:e|ed|ing)|adopt(?:ed|ing)?|deploy(?:ed|ing)?|undert(?:ake|aken|aking|ook)|ma(?:de|ke|king)|appl(?:y|ied|ying)|initiat(?:e|ed|ing)|roll(?:ed|ing)? out|add(?:ed|ing)?|establish(?:ed|ing)?)";
const taken =
  "(?:taken|implemented|put in(?:to)? place|introduced|adopted|deployed|undertaken|made|applied|initiated|rolled out|added|established|in place)";
const areTaken = `(?:have been|has been|are being|is being|were|was|will be|are|is) (?:now |since |also |already |therefore ){0,2}${taken}`;
const bareMeasures = "(?:steps|measures|action|actions|safeguards|precautions|changes|improvements)";
const improved =
  "(?:improved|enhanced|strengthened|bolstered|tightened|reinforced|hardened|overhauled|moderni[sz]ed|reviewed|stepped up|revised)";
const safely =
  "(?:prevent|ensure|make sure|make certain|protect|improve|strengthen|secure|avoid|stop (?:this|it|such)|keep (?:your|our|you)|guard)";
const aim = sourceLines`
    (?=
      [.,;!]|$| so that| in order| across| in (?:the )?future
      | to (?:help )?(?:
        prevent|ensure|make sure|make certain|protect|improve|strengthen|secure|avoid|stop|reduce|minimi[sz]e|address
        |safeguard|see to it|keep|guard|mitigate|deal with|contain|remediate|rectify
      )\b
      | against (?:a|another|future|such)\b
    )
  `;

/** Measures that are not named: "tak" + "ing appropriate measures", "improv" + "e our security and processes" */
export const vaguePhrases: readonly Phrase[] = [
  { words: `${weAct} ${take} (?!(?:several|various|a number of) changes)${vague} ${measures}` },
  { words: `${vague} ${measures} ${areTaken}` },
  {
    words: `(?:${weAct} ${take}|(?<=^|[,;] |\\band )(?:took|implemented|put in place|introduced|established|added)) ${vague} ${efforts}(?:${aim}|(?= (?:for|of|on) (?:any|all|every|future)\\b))`,
  },
  { words: `${vague} ${efforts} ${areTaken}${aim}` },
  // "received assurances that it has secured its systems"
  {
    words: `(?:received|obtained|sought(?: and received)?|(?:been )?given|have|has|had) (?:\\w+ )?assurances? (?:from [^.;?!,]{1,40} )?(?:that|regarding|about|as to|concerning|of)\\b`,
  },
  // "reset passwords, implemented additional safeguards and told the police"
  {
    words: `(?<=[,;] |\\band )(?:(?:have|has) )?(?:\\w+ly )?(?:took|taken|implemented|put in place|introduced|adopted|deployed|instituted|rolled out|added|established) (?!(?:several|various|a number of) changes)${vague} ${measures}`,
  },
  // "the firm moved quickly to secure its environment"
  {
    words: sourceLines`
      ${weAct} (?:act|mov|work|respond|react)(?:ed|ing)? (?:(?:\w+ly|at once|fast|right away) )?to (?:\w+ly )?(?:
        secure|contain|address|remediate|mitigate|protect
      ) (?:(?:our|its|the|this) )(?:[\w-]+ )?(?:
        environment|systems?|networks?|incident|infrastructure|issue|situation|threat|matter|breach|data|servers?
      )
    `,
  },
  {
    words: `${weAct} (?:tak(?:e|en|ing)|took|put(?:ting)?(?: in place)?|implement(?:ed|ing)?) (?:(?:swift|prompt|quick|fast|rapid) )?${bareMeasures}(?: in(?:to)? place)?${aim}`,
  },
  { words: `(?<!\\b(?:no|the|these|those|any|legal|disciplinary|what|which|such) )${bareMeasures} ${areTaken}${aim}` },
  {
    words: sourceLines`
      (?<!\b(?:while|when|as|after|because|whenever) )${weAct} (?:
        improv|enhanc|strengthen|bolster|tighten|increas|reinforc|upgrad|review|harden|moderni[sz]|overhaul|revis
        |updat|re-?examin|re-?assess|fortif
      )(?:e|ed|es|ing|y|ied|ying)? (?:and (?:\w+ ){1,2})?${ours}(?:,? (?:and )?(?:our |its )?${things})*
    `,
  },
  { words: `${weAct} (?:step(?:ped|ping)? up|beef(?:ed|ing)? up|invest(?:ed|ing)? (?:\\w+ )?in) ${ours}` },
  {
    words: `${weAct} (?:invest(?:ed|ing)?|ma(?:de|ke|king) (?:[\\w-]+ )?investments?) (?:[\\w-]+ )?in (?:[\\w-]+ )?(?:${things}|training|people)`,
  },
  {
    words: `(?:our|its|internal|all) (?:[\\w-]+ )?${things}(?: and (?:our |its )?(?:\\w+ )?${things})? (?:have been|has been|are being|is being|will be) (?:\\w+ )?${improved}`,
  },
  { words: `${weAct} tighten(?:ed|ing)? (?:things|matters|everything)(?: up)?` },
  {
    words: `${weAct} (?:carr(?:y|ied|ying) out|conduct(?:ed|ing)?|beg[aiu]n|launch(?:ed|ing)?|order(?:ed)?|undert(?:ake|aken|aking|ook)|initiat(?:ed|ing)|start(?:ed|ing)?|complet(?:ed|ing)) an? (?:[\\w-]+ ){0,2}(?:review|overhaul) of (?:our|its) (?:[\\w-]+ ){0,3}${things}`,
  },
  { words: `${weAct} (?:do|doing|done|work|working) (?:even )?(?:more|harder) to ${safely}` },
  {
    words: `(?<!\\b(?:how|what|where) )${weAct} (?:working|work) (?:(?:very )?hard |tirelessly |constantly |closely with [\\w-]+ (?:\\w+ )?)?to (?!secure)${safely}`,
  },
  { words: `${weAct} (?:redoubl|stepp?|increas|doubl)(?:e|ed|ing)?(?: up)? (?:our|its|their) (?:\\w+ )?efforts` },
  {
    words: `${weAct} (?:ma(?:de|ke|king) sure|ensur(?:ed?|ing)) (?:that )?(?:this|it|such|nothing like|a mistake like)\\b[^.;?!,]{0,40} (?:happens?|occurs?|be repeated|recurs?)(?: again)?`,
  },
  {
    words:
      "(?:extra|more|greater|particular|better|special) (?:care|vigilance|caution|attention) (?:will be|is being|is) (?:taken|exercised|paid)",
  },
  {
    words: `${weAct} (?:(?:tak|exercis|pay)(?:e|en|ing)? (?:extra|more|greater|better) (?:care|caution|attention)|(?:be )?(?:more|extra) (?:careful|vigilant|cautious|attentive))`,
  },
  { words: `${weAct} (?:\\w+ )?plans? (?:in place )?to ${safely}` },
  {
    words: `${weAct} (?:address|correct|tackl|remed|clos)(?:ed|ing|ied|e)? (?:the|these|any|all|those) (?:\\w+ )?(?:weaknesses|shortcomings|failings|gaps|deficiencies)`,
  },
  {
    words: `${weAct} (?:do|done|doing|did|carr(?:y|ied) out|put(?:ting)?(?: in)?) (?:a lot of|lots of|a great deal of|much|considerable|extensive|significant|substantial|a good deal of|plenty of|a huge amount of) (?:work|effort)${aim}`,
  },
  {
    words:
      "(?:to )?(?:make|making|made) (?:our|the|its) (?:[\\w-]+ )?(?:platform|systems?|network|website|site|app|services?|infrastructure|buildings?) (?:\\w+ )?(?:safer|more secure|more resilient|stronger|more robust|more reliable)",
  },
];
