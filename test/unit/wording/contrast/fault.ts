import type { Pair } from "./pair.ts";

/** Owned, and alike but not owned. */
export const fault: readonly Pair[] = [
  [
    "We forgot to renew the certificate, and the booking page went dark.",
    "The certificate ran out, and the booking page went dark.",
  ],
  [
    "An engineer of ours uploaded the wrong file to the public share.",
    "Somebody uploaded the wrong file to the public share.",
  ],
  [
    "Our backup job had been failing for a month and none of us noticed.",
    "The backup job at the hosting company had been failing for a month.",
  ],
  [
    "We accept that this should never have happened under our roof.",
    "We accept that this is upsetting for those concerned.",
  ],
  [
    "The letter went to the wrong house because we copied an old address.",
    "The letter went to the wrong house because the post office swapped two bags.",
  ],
  [
    "We did not test the new version before we put it live.",
    "We do not yet know whether the new version was tested before it went live.",
  ],
  ["The blame for the delay lies with our team.", "We do not want to blame anyone for the delay."],
  ["We were slow to react when the first complaints came in.", "We reacted at once when the first complaints came in."],
  [
    "A setting on our side left the folder open to anyone with the link.",
    "A setting in some browsers left the folder open to anyone with the link.",
  ],
  ["We got this wrong, and we know it.", "If we got this wrong, we will say so."],
  [
    "Our staff gave the caller your details without asking who he was.",
    "The caller pretended to be you and asked our staff for your details.",
  ],
  ["We ought to have locked the cabinet.", "Every practice ought to lock its cabinets."],
  [
    "It was our decision to postpone the update that let the intruder in.",
    "It was our decision to publish the update early.",
  ],
  [
    "We take full responsibility for the loss of your photographs.",
    "We take our responsibility for your photographs very seriously.",
  ],
  [
    "The price list contained an error that we introduced on Tuesday.",
    "The price list of our supplier contained an error on Tuesday.",
  ],
  [
    "We had given too many people the key to that database.",
    "The thief had been given the key to that database by a former partner.",
  ],
  [
    "Our own carelessness made it easy for the thieves.",
    "Nobody's carelessness made it easy for the thieves; they were professionals.",
  ],
  [
    "We relied on a single line, and when it was cut we had nothing to fall back on.",
    "The line was cut by a digger in the next street.",
  ],
  ["We misjudged how many people would order at once.", "Far more people ordered at once than on any other day."],
  ["Regrettably the mistake was ours.", "Regrettably such mistakes happen everywhere."],
  ["You trusted us with this list, and we lost it.", "You trusted us with this list, and we have kept it safe."],
  [
    "When we moved to the new mail system, we did not carry over the spam rules, and that is how the forged message reached you.",
    "When we moved to the new mail system, a forged message reached you before the rules were active.",
  ],
  [
    "The root cause was an update of ours that had not been reviewed.",
    "The root cause was an update of the operating system that the manufacturer had not reviewed.",
  ],
  [
    "We know that we could have told you earlier, and we should have.",
    "We know that you would have liked to hear from us earlier.",
  ],
  ["Our cleaners threw the files into an open bin.", "Passers-by found the files in an open bin."],
  [
    "It took our team six hours to answer the alarm. That is far too long.",
    "It took our team six minutes to answer the alarm.",
  ],
  [
    "Access for former staff was never removed on our side.",
    "Access for former staff was removed on our side the same day.",
  ],
  [
    "The spreadsheet still contained a hidden sheet when we sent it out, and nobody here had checked.",
    "The spreadsheet contained a hidden sheet that a macro virus had added.",
  ],
  ["We own this failure.", "We own the building in which the failure happened."],
  ["A nurse on our ward left the folder on the bus.", "A visitor left the folder on the bus."],
  ["We trusted a supplier whom we had not vetted.", "We trusted a supplier whom we had vetted with great care."],
  [
    "None of this would have happened had we installed the patch in March.",
    "None of this would have happened without the criminals who attacked us.",
  ],
  [
    "Part of the fault is ours: our contract did not oblige the processor to encrypt the tapes.",
    "The fault is not ours: our contract obliged the processor to encrypt the tapes.",
  ],
  [
    "The generator failed because we had skipped its yearly service.",
    "The generator failed although we had it serviced every year.",
  ],
  ["We published the list by mistake.", "The newspaper published the list by mistake."],
  [
    "Harbour Bank charged you twice because of an error in our booking run.",
    "You were charged twice because of an error at the card network.",
  ],
  ["This was avoidable, and we did not avoid it.", "Not everything can be avoided, and we live with that risk."],
  [
    "We are to blame for the confusion on the platform.",
    "We understand that many blame the weather for the confusion on the platform.",
  ],
  ["We made it too easy to guess your customer number.", "Some visitors tried to guess customer numbers."],
  [
    "Instead of the draft, I attached the whole personnel file. That was my error.",
    "Instead of the draft, the attacker attached a harmful file.",
  ],
  ["Our night porter let a stranger into the server room.", "A stranger got into the server room at night."],
  ["We had promised to encrypt the tapes and never did.", "We had promised to encrypt the tapes and always did."],
  [
    "The wrong dose was printed because our software rounded it down.",
    "The wrong dose was printed because the pharmacy's software rounded it down.",
  ],
  ["Looking back, we should not have stored the scans at all.", "Looking back, it was a hard week for everyone."],
  [
    "We gave the cleaners a key that opens every room; that was careless.",
    "The cleaners have a key that opens every room.",
  ],
  [
    "It was a slip of ours, nothing more and nothing less.",
    "It was a slip of the courier's, nothing more and nothing less.",
  ],
  ["We answered your warning of 3 May only after three weeks.", "We answered your warning of 3 May within the hour."],
  ["One of our trainees pasted the key into a public chat.", "One of the attackers pasted the key into a public chat."],
  [
    "Our alarm was switched off that night, and we had forgotten to turn it back on.",
    "Our alarm went off that night and woke the guard.",
  ],
  ["We admit that our checks were not good enough.", "We doubt that better checks would have helped."],
  [
    "You should never have received this bill; we mixed up two accounts.",
    "You should never have received this bill; a fraudster used your name.",
  ],
  ["We let down a lot of people that day.", "We let down the blinds."],
  ["It was a mistake on my part.", "It was a mistake on the part of the host."],
  [
    "Nobody on the team had switched the second check back on.",
    "Nobody outside the building could have switched the second check back on.",
  ],
  ["No tester of ours tried an empty field.", "No customer tried an empty field."],
  ["Our script ran the clean-up without any filter.", "Our script ran the clean-up with the filter that you chose."],
  ["I set the limit wrong.", "The intruder guessed the limit wrong."],
  ["It was us who handed out the key.", "It was us who found the key on the pavement."],
  ["That was careless of us.", "That was kind of you."],
  ["We meant to add a lock and never got round to it.", "They meant to add a lock and never got round to it."],
  ["We had stopped updating the plug-in in spring.", "The maker had stopped updating the plug-in in spring."],
  ["Our converter forgot that two streets share a name.", "A reader forgot that two streets share a name."],
  [
    "Responsibility for this rests with the board and with me.",
    "Responsibility for the keys rests with whoever holds them.",
  ],
  ["A volunteer posted our signing key on a public wall.", "A volunteer posted a poem on a public wall."],
  [
    "We sent the birth dates as well, and should not have done so.",
    "They sent the birth dates as well, and should not have done so.",
  ],
];
