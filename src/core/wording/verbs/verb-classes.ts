import { setOf } from "../word-list.ts";

/*
 * Verbs by what they do in a notice, in their plain form. A verb may stand in several classes. Source:
 * house list, sorted by meaning, after the classes of verbs that grammars of English describe.
 */

/** To end a harm, limit it or repair what it broke: whoever does this answers an incident. */
export const remedyVerbs: ReadonlySet<string> = setOf(`
  revoke rotate reset invalidate disable deactivate block ban suspend lock unpublish purge yank quarantine isolate
  contain evict cancel throttle rate-limit halt pause fix resolve correct patch hotfix repair mend mitigate remedy
  remediate restore recover retrieve rebuild recreate reimage reinstall reissue redeploy restart reboot replace
  revert undo reroute re-route redirect clean renew replay reprocess reconfigure re-enable reenable reconnect
  reopen reactivate recall withdraw retract secure resecure refund repay reimburse compensate reverse expire void
  terminate disconnect unplug neutralise neutralize disarm swap substitute reinstate reorder resend reprint
  delist unlist sanitise sanitize scrub wipe evacuate cordon seal decontaminate rescue salvage re-index reindex resync
  resynchronise bar unblock unfreeze intercept impound confiscate recoup reclaim redact disinfect flush rehouse rehome rebook
  reschedule reassign waive exchange rebalance failover blacklist blocklist deny-list
`);

/** To tell those who must know, and to bring in those who can help. */
export const informVerbs: ReadonlySet<string> = setOf(`
  notify inform alert warn contact tell call phone telephone ring email e-mail mail text write report brief visit
  involve engage hire commission retain enlist consult instruct appoint escalate advise approach liaise cooperate
  co-operate ask request order urge file lodge refer summon page reach
`);

/** To guard against the next time. */
export const guardVerbs: ReadonlySet<string> = setOf(`
  strengthen harden tighten encrypt automate train retrain audit scan upgrade enforce restrict limit separate
  segment segregate decommission retire phase require shorten improve enhance reinforce fortify simplify redesign
  restructure rework overhaul revise review test monitor verify validate check document rehearse practise practice
  drill double duplicate decouple anonymise anonymize pseudonymise minimise minimize sandbox certify standardise
  standardize modernise modernize supervise refactor gate consolidate formalise formalize introduce implement
  install adopt establish invest equip insulate cap
`);

/** Acts that may have caused the incident as well as answered it. */
export const neutralVerbs: ReadonlySet<string> = setOf(`
  add apply change deploy release publish ship push merge roll implement introduce install enable activate move
  migrate switch update increase reduce lower raise adjust modify configure create build write put start begin post
  send open launch make transfer use set upload load run turn store save keep leave let give grant allow share
  provide copy import export commit connect execute perform process plan schedule try attempt test develop design
  do take get bring carry upgrade remove delete rename split scale extend expand shift show hold accept charge bill
  sell buy order rely depend base choose select delegate onboard
`);

/** To come to know, to hold for true, to want: nothing is done by it. */
export const mindVerbs: ReadonlySet<string> = setOf(`
  know learn find discover detect notice see observe spot hear feel sense believe think understand suspect hope
  expect want wish need realise realize conclude determine establish confirm identify estimate assume regret
  apologise apologize thank value care appreciate recognise recognize acknowledge like love trust doubt fear
  remember forget consider intend mean prefer strive try agree accept admit owe aim commit wait await look watch
  wonder guess figure anticipate verify deem regard count measure calculate compare read listen sympathise
  sympathize empathise promise pledge vow guarantee assure deserve matter live learnt focus prioritise prioritize
  target concentrate plan decide struggle prepare discuss debate seek pray reflect mull ponder dread enjoy miss
`);

/** To say: it may well be that nothing else is done. */
export const sayVerbs: ReadonlySet<string> = setOf(`
  say state explain describe announce publish write claim note mention add answer reply respond comment stress
  emphasise emphasize outline summarise summarize detail reveal disclose admit deny argue declare express repeat
  clarify reiterate reassure list address present discuss talk speak refer quote cite report
`);

/** To look into it. */
export const inquiryVerbs: ReadonlySet<string> = setOf(`
  investigate analyse analyze assess evaluate examine explore study research look inspect probe diagnose debug
  troubleshoot trace dig review question monitor triage
`);

/** What happens to us, and what we do not do. */
export const sufferVerbs: ReadonlySet<string> = setOf(`
  experience suffer face encounter undergo endure sustain receive lose meet incur struggle run fall become remain
  stay seem appear grow continue happen occur get come go lie stand sit exist last end arrive follow belong contain
  include have be host operate serve offer specialise work own found celebrate exceed
`);

/** What does harm, by malice, by mistake or by itself. */
export const harmVerbs: ReadonlySet<string> = setOf(`
  expose leak disclose lose leave forget fail overlook miss neglect ignore break cause trigger introduce overload
  overwrite corrupt damage destroy misconfigure mishandle misjudge underestimate overestimate misread mislay
  misplace misdirect mistype mislead delay postpone skip rush confuse muddle violate breach betray disappoint let
  harm steal copy download access exfiltrate scrape harvest hijack deface abuse misuse exploit attack hack
  compromise crash stop hang stall freeze timeout slow degrade affect impact hit hurt disrupt interrupt prevent
  overcharge double-charge vanish siphon loot sabotage vandalise vandalize skim overhear malfunction misbehave deteriorate flicker
  stutter rifle rummage ransack eavesdrop plummet dwindle misaddress misfile jumble unmask scramble garble mangle cripple contribute allow result lead enter intrude infiltrate encrypt extort impersonate
`);

/** What readers may have to do for themselves. */
export const readerVerbs: ReadonlySet<string> = setOf(`
  activate add avoid back beware deposit reuse purge uncheck untick sync re-sync resync bookmark dial block cancel change check choose clear click close compare configure confirm
  consider create deactivate delete destroy disable disconnect discard download downgrade enable enrol enroll
  ensure examine follow force forward freeze generate ignore install invalidate keep log look make migrate monitor
  move pay pin place reinstall recreate reconnect retry reload refresh regenerate remain remove rename replace
  report request reset restart reboot restore revert review revoke roll rotate run scan select set sign stay stop
  store submit switch take transfer treat try turn uninstall unsubscribe update upgrade use verify wait watch
  withdraw apply claim order buy fix send hand bring hang tell ask show warn inform fill complete return give open
  answer clean leave point redeploy rebuild rerun resend resubmit resume continue boil throw drink eat drive travel
  collect pick fetch shred tear lock unlock unplug plug charge print sell trade vote register book rebook cash
  borrow lend swap exchange share repeat write save cover wash rinse cook feed heat walk stand sit hold press type
  enter reenter re-enter resist refuse decline accept hide protect secure renew void dispute contest challenge
  complain appeal call ring phone speak talk contact notify seek get put plan allow expect go come be do have read
  see visit find learn note remember forget search subscribe reply rest refrain abstain tick alter knock comment relabel
  photograph screenshot tap swipe swallow dilute soak thaw reheat dismount swim bin mind disinfect unscrew unfasten untie
  unhook unpack unwrap reformat redial redeem rescan retype repost opt mute unmute sip gargle poke stub dim hoist
  authenticate reauthenticate pair unpair relog reflash factory-reset relink sideload
`);

/** To hurt a body, a thing or a place: whoever does it has done harm. */
export const harmingVerbs: ReadonlySet<string> = setOf(`
  injure maim bruise scald electrocute drown trample traumatise traumatize terrify endanger jeopardise jeopardize
  imperil smash shatter puncture rupture pollute contaminate poison infect taint scorch singe
`);

/** To do a person wrong. */
export const wrongingVerbs: ReadonlySet<string> = setOf(`
  betray deceive mislead swindle defraud hoodwink short-change shortchange mistreat maltreat ill-treat offend humiliate
  harass patronise patronize antagonise antagonize
`);
