import { setOf } from "../word-list.ts";
import {
  guardVerbs,
  harmingVerbs,
  harmVerbs,
  informVerbs,
  inquiryVerbs,
  mindVerbs,
  neutralVerbs,
  remedyVerbs,
  sayVerbs,
  sufferVerbs,
  readerVerbs,
  wrongingVerbs,
} from "./verb-classes.ts";

/** Verbs of everyday English that need not be in a class to be known for verbs. */
const otherVerbs = setOf(`
  divulge persist possess comprise falsify fabricate backdate contravene infringe transgress flout trivialise trivialize
  downplay belittle dither dawdle procrastinate flounder vacillate overreact overreach capsize derail sever
  paste sample tweet label bring round fetch fit strip pass omit botch bungle fumble undercharge overstate understate
  deceive dupe lure shrug drag brush wave
  abandon absorb accelerate accompany accumulate achieve act adapt address adjust administer admire advance
  advertise agree align allocate alternate amend amplify annotate append appoint archive arm arrange arrest ask
  assemble assert assign assist associate attach attend attract authorise authorize back balance bargain bear begin
  bind blend boost borrow bounce brace bridge broadcast browse bundle burn bypass cache calculate cap capture
  celebrate centralise centralize chain channel chase circulate classify climb clone coach collapse collate combine
  comfort command compile complete compose compress compute conceal condense conduct conform conquer construct
  contest contract control convene convert convey convince cope correlate correspond counter countersign cover
  craft cross crush cultivate customise customize cycle dare date deal debate decide decline decommission decorate
  decrease decrypt deduct defend defer define delegate delete deliver demand demolish demonstrate depart deploy
  deprecate derive deserve designate detach detain deter devise devote dictate digitise diminish dip direct
  disappear disband discontinue dismantle dismiss dispatch display dispose dissolve distribute diversify divert
  divide dock donate download draft drain draw dress drill drive drop dump earmark earn educate elect elevate
  eliminate embed embrace emerge employ empower empty enable encapsulate enclose encode encourage endorse energise
  enforce engineer enlarge enquire enrich ensure entail enter entitle entrust equip erase erect establish evolve
  excavate exceed exchange exclude excuse exempt exhaust expect expedite explode extract fabricate facilitate
  factor fasten favour fence fetch filter finalise finalize finance find finish fit flag flash flatten flip float
  flood flow flush fold force forecast forge forward foster free fulfil fund furnish gain gather generate give
  glance glue govern grab grade graduate grant greet grind group guard guide halve hammer hand handle hang
  harmonise harvest hash head heal heat heighten help hide highlight hike hinder hold honour hook hunt illuminate
  illustrate import impose impress imprison inaugurate include incorporate increase indicate induce influence
  inherit inhibit initialise initialize initiate inject innovate insert insist inspire instal instigate institute
  instrument insure integrate intensify intercept interfere interpret interview invent invert invite invoice invoke
  issue join judge jump justify kick kneel knock labor lag laminate land last laugh launch launder lay layer lead
  lean lease lecture legislate lend lengthen lift lighten line link liquidate list litigate load locate lodge
  loosen maintain manage manipulate manufacture map mark marry mask match materialise mature maximise meet melt
  merge minimise mirror mix mobilise mobilize moderate mount multiply name narrow navigate negotiate neutralise
  nominate normalise normalize nudge nurse obey object oblige obscure obtain occupy offload offset oppose optimise
  optimize orchestrate organise organize orient outline outsource oversee pack package paint park partition pass
  patrol pause pave peel penalise perform permit persuade petition pick pilot pioneer place plant play plug poll
  pool populate position postpone pour power praise preach precede preclude predict prepare prescribe preserve
  preset preside press presume pretend prevent print prioritise prioritize privatise proceed process procure
  produce profile program programme progress prohibit project prolong promote prompt propagate propose prosecute
  protect protest prove provision prune publicise pump punish purchase purify pursue push qualify quantify query
  queue quit race raise rank rate ratify ration reach react realign rearrange reassess reassign reassure rebound
  rebrand rebuild recertify recognise recommend reconcile reconsider reconstruct record recruit rectify recycle
  redact redirect rediscover redistribute reduce reel refer refill refine reflect reform refuse regenerate register
  regulate rehouse reject relate relax relay relieve relocate rely remain remark remind remodel render renegotiate
  renovate rent reorganise reorganize repaint repatriate rephrase replenish replicate reply repopulate represent
  reproduce require reroute reschedule reserve reshape reside resize resolve respect respond rest restock
  restructure resume retail retest retrofit retry return reuse revalidate revamp reveal reverse reward rewire ride
  rinse rip rise rotate round rout rub ruin rule sack sail satisfy save saw scale scare scatter schedule scrap
  scrape screen scrutinise scrutinize search secure seek select serve settle sew sharpen shelter shelve shield
  shift shine ship shred shrink sign silence sit sketch slice slip smooth snap solve sort spare spark specify speed
  spin sponsor spray squeeze stabilise stabilize stack stage stagger stamp standardise staple steer step stick
  stiffen stimulate stipulate stir stitch stop store stream streamline stretch strip stripe submit subscribe
  subsidise subtract succeed sue suggest suit summon supervise supplement supply support suppress surge surrender
  approve calm cease comply confine consume curtail dedicate discourage ease emit exercise exit expel omit
  originate persist pull randomise redefine serialise simulate tolerate waive weaken whitelist allowlist
  surround survey suspend sustain sweep swing switch symbolise synchronise synchronize tackle tag tailor teach tear
  template tempt tend test thin threaten thrive tick tidy tie tilt toggle tokenise tokenize touch tour tow trace
  track trade transcribe transform transition translate transmit transport trap travel treat tremble triage trigger
  trim triple troubleshoot trust tune twist unblock uncover undergo undertake unify unite unload unlock unmount
  unpin unplug untangle update uphold upload urge utilise utilize vacate vaccinate vary veil ventilate venture vet
  veto volunteer vote wait walk warrant wash waste watch wear weed weigh weld widen wire withhold witness work wrap
`);

/** Every verb whose plain form is known, so that it can be told from a noun. */
export const knownVerbs: ReadonlySet<string> = new Set(
  [
    remedyVerbs,
    informVerbs,
    guardVerbs,
    neutralVerbs,
    mindVerbs,
    sayVerbs,
    inquiryVerbs,
    sufferVerbs,
    harmVerbs,
    harmingVerbs,
    wrongingVerbs,
    readerVerbs,
    otherVerbs,
  ].flatMap((verbs) => [...verbs]),
);
