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
  ["Nobody else is to blame for the wrong bills.", "Nobody is to blame for the storm."],
  [
    "Dunmore Lending accepts that its branch staff posted the forms without checking the names.",
    "Dunmore Lending accepts that its branch staff had a hard week.",
  ],
  [
    "No alarm was fitted to the tank; we had simply never set one up.",
    "No alarm was raised that night; we had not set the date yet.",
  ],
  [
    "The choice of that weekend was mine, and it was the wrong one.",
    "The choice of that weekend was theirs, and it was the wrong one.",
  ],
  [
    "The rota was attached to the invitation by a member of our front office team.",
    "The rota was taken from the invitation by a member of a rival choir.",
  ],
  [
    "## Did you cause the power cut?\n\nYes. The switch was thrown by hand.",
    "## Did you see the power cut?\n\nYes. The switch was thrown by hand.",
  ],
  [
    "A change that we made to the router at noon cut off every shop in the arcade.",
    "A change that the carrier made to the router at noon cut off every shop in the arcade.",
  ],
  [
    "Our signing routine lets a release go out without a second approval.",
    "Our signing routine lets no release go out without a second approval.",
  ],
  [
    "I let the caller into my computer, and he copied the list of pupils.",
    "The caller got into a computer, and he copied the list of pupils.",
  ],
  [
    "We had a small glitch in the mailer that dropped forty names from the list.",
    "We had a small glitch at our provider that dropped forty names from the list.",
  ],
  [
    "The surgery picked the wrong name from the list, and the file went to a stranger.",
    "The courier picked the wrong name from the list, and the file went to a stranger.",
  ],
  [
    "An omission by staff at this branch left the page unredacted.",
    "An omission by staff at a courier firm left the page unredacted.",
  ],
  [
    "A filter pushed by our network desk at noon withdrew every route to the island.",
    "A filter pushed by a transit carrier at noon withdrew every route to the island.",
  ],
  [
    "The file came from a list that the academy had sorted wrongly.",
    "The file came from a list that the printer had sorted wrongly for the academy.",
  ],
  [
    "Hollin Gas accepts that its meter team loaded the sheet twice.",
    "Hollin Gas accepts that its meter team had a long night.",
  ],
  [
    "Once more, sending the parcels back was the registry's decision, and it was a poor one.",
    "Once more, sending the parcels back was the sender's decision, and it was a poor one.",
  ],
  ["## Were you at fault for the flood?\n\nIn part, yes.", "## Were you there for the flood?\n\nIn part, yes."],
  ["## Who is responsible?\n\nWe are.", "## Who is responsible?\n\nWe are in touch with the police."],
  ["The trust let its volunteers down.", "If the trust let its volunteers down, that will be for the inquiry to say."],
  [
    "On Friday our editors added a redirect. The redirect sent every reader to an empty page.",
    "On Friday our editors added a redirect. The storm sent every reader to an empty page.",
  ],
  [
    "The scans should have been burnt in 2018. We kept them.",
    "The scans should have been burnt in 2018 by the archive. We kept our copies safe.",
  ],
  ["A carer of ours was talked into reading out the door code.", "A carer of ours refused to read out the door code."],
  [
    "The trays were taken away because we had stacked them by the bins.",
    "The trays were taken away because thieves had seen them by the bins.",
  ],
  ["Our drill covered the front desk only.", "Our drill covered the front desk and every ward."],
  ["Our phone line was short-staffed that morning.", "Our phone line was open that morning."],
  [
    "The museum had been warned of the damp in May and took no action.",
    "The museum had been warned of the damp in May and took action at once.",
  ],
  ["Nobody at our stall answered the letter.", "Nobody at the printer's answered the letter from our stall."],
  [
    "We had known for a year that the roof leaked, and we chose to wait.",
    "We had known for an hour that the roof leaked, and we chose to close the hall.",
  ],
  [
    "The bills were wrong, owing to a rounding rule our clerks had added.",
    "The bills were wrong, owing to a rounding rule the tax office had added.",
  ],
  ["The cause was a bad patch. Ours.", "The cause was a bad winter."],
  ["We trusted that the copy was whole. It was not.", "The burglar trusted that the house was empty. It was not."],
  [
    "If our handbook had been up to date, the shift would have known what to do.",
    "If our handbook is out of date, we will say so.",
  ],
  ["A sorting script of ours emptied the wrong tray.", "A sorting script of the dealer's emptied the wrong tray."],
  [
    "We are sorry that our staff talked about you on the stairs.",
    "We are sorry that we could not reach you on the stairs.",
  ],
  ["The break was self-inflicted.", "The break was inflicted by a digger."],
  [
    "A trainee in our lab tried the new recipe on the live line.",
    "A trainee in our lab heard the alarm on the live line.",
  ],
  [
    "Our partner warned us twice. The note went unread.",
    "Our partner warned us twice. The note reached the right desk at once.",
  ],
  ["We said that the forms had been burnt, and they had not.", "We said that the forms had been burnt, and they had."],
  ["Our parser assumed that every town has one name.", "Our parser checks that every town has one name."],
  ["Our lease lapsed because nobody had put the date in the diary.", "Our lease went on because nobody had objected."],
  ["I pressed the red key, and the board went dark.", "The lodger pressed the red key, and the board went dark."],
  [
    "An usher of ours posted a photo of the seating list on social media.",
    "An usher of ours posted a notice about the seats on social media.",
  ],
  ["The library team uploaded the unredacted minutes.", "The library team uploaded the redacted minutes."],
  [
    "Both pumps hung on one fuse. That was our design, and it was a poor one.",
    "Both pumps hung on one fuse. That was the maker's design, and it was a poor one.",
  ],
  [
    "A customer of ours wrote to us because our clerk put the slip in the wrong box.",
    "A customer of ours put the slip in the wrong box.",
  ],
  ["A guide of ours left the visitors' book on a tram.", "A guest of ours left the visitors' book on a tram."],
  ["Our museum's staff gave the tape to a stranger.", "Our insurer's staff gave the tape to a stranger."],
  ["The letter we sent on Friday was misleading.", "The letter the fraudsters sent on Friday was misleading."],
  ["We have to admit that nobody was minding the pump.", "The insurer says the club was careless with the pump."],
  ["A steward at our gate opened the fake invoice.", "A steward at our gate spotted the fake invoice."],
  [
    "What we did not know was that the old door still opened.",
    "What we do not yet know is whether the old door still opened.",
  ],
  ["It was not clear to us that the pump had two fuses.", "It was clear to us that the pump had two fuses."],
  [
    "We sent your renewal to the address you left two years ago, although you had told us about the move.",
    "Your renewal went to the address you left two years ago, because the post office had not passed on the redirection.",
  ],
  [
    "The reason you got someone else's invoice is that our clerk stapled two orders together.",
    "The reason you got someone else's invoice is being looked into.",
  ],
  [
    "Had we read the meter as planned, you would not have received this bill.",
    "Had you read the meter as planned, you would not have received this bill.",
  ],
  [
    "I am the one who pressed send without looking at the recipient line.",
    "I am the one who opened the parcel and found that the recipient line was wrong.",
  ],
  [
    "The letter you received on Monday should never have left our office.",
    "The letter you received on Monday has now left our office.",
  ],
  [
    "A member of our front desk read out your room number in the lobby.",
    "A guest at our front desk read out your room number in the lobby.",
  ],
  [
    "Our website asked you to pay twice, and that was down to a bug our developers put in last week.",
    "Our website asked you to pay twice, and that was down to a bug in your browser.",
  ],
  [
    "The records were on a laptop that our caseworker had left in her car.",
    "The records were on a laptop that thieves took from our caseworker's car.",
  ],
  [
    "Our former treasurer still had the password because we never took it away from him.",
    "Our former treasurer still had the password because he had copied it in secret.",
  ],
  [
    "Our choice of a cheap courier is what cost you your parcel.",
    "Your choice of a cheap courier is what cost you your parcel.",
  ],
  [
    "We are not going to hide behind our supplier: the contract was ours and so was the failure.",
    "We are not going to name our supplier: the contract was theirs and so was the failure.",
  ],
  [
    "On our instructions the printer used last year's list.",
    "Against our instructions the printer used last year's list.",
  ],
  [
    "We promised you that the tape would be destroyed, yet it was still in our cellar.",
    "We promised you that the tape would be destroyed, and it was.",
  ],
  [
    "The two patients' results were swapped in our laboratory.",
    "The two patients' results were swapped before they reached our laboratory.",
  ],
  ["We did not take your first complaint seriously.", "We took your first complaint seriously."],
  ["We oversold the sailing.", "The sailing was sold out."],
  ["We quoted you a price that was a year out of date.", "We quoted you a price that is valid for a year."],
  [
    "It would be wrong to call this bad luck. We had the warning in writing and filed it away.",
    "It would be wrong to call this bad luck. Thieves had watched the yard for weeks.",
  ],
  ["No one but us is responsible for the missing pages.", "No one knows who is responsible for the missing pages."],
  ["We have nobody to blame but ourselves.", "We have nobody to blame, and nobody has asked us to."],
  [
    "The clinic's own receptionist faxed the form to a garage.",
    "The garage's own receptionist faxed the form to the clinic.",
  ],
  ["The stall was double-booked by our events team.", "The stall was booked by our events team."],
  ["We are sorry for having published your address.", "We are sorry that your address was published."],
  ["We neither tested the siren nor serviced it.", "We both tested the siren and serviced it."],
  [
    "It escaped our notice that the insurance had run out.",
    "It has come to our notice that your insurance has run out.",
  ],
  [
    "There was no lock on the medicine trolley, and there should have been one; that was for us to see to.",
    "There was a lock on the medicine trolley, and it was picked.",
  ],
  ["We do not deny that our check was too superficial.", "We deny that our check was too superficial."],
  [
    "The inquiry found that our wardens had not walked the corridor that night.",
    "The inquiry found that our wardens had walked the corridor twice that night.",
  ],
  ["Our trainee typed 8,000 instead of 800.", "The customer typed 8,000 instead of 800."],
  [
    "We never asked the agency for references, and the man they sent was a thief.",
    "We asked the agency for references, and the man they sent was a thief all the same.",
  ],
  [
    "Once again our app told you that the train was running when it was not.",
    "Our app told you that the train was running, and it was.",
  ],
  ["The fire spread because the extinguishers we maintain were empty.", "The fire spread because the wind was strong."],
  [
    "Our own test data found its way into your statement.",
    "Your own bank's test data found its way into your statement.",
  ],
  [
    "You may think that you did something wrong. You did not; we did.",
    "You may think that you did something wrong. You did not; nor did we.",
  ],
  [
    "When the hall was repainted, our contractor was given the wrong key by our office.",
    "When the hall was repainted, our contractor gave the wrong key to our office.",
  ],
  ["We billed you for a room that you had cancelled.", "We refunded you for a room that you had cancelled."],
  [
    "We accept that the warning signs were there and that we missed them.",
    "We accept that the warning signs were there and that nobody could have read them.",
  ],
  ["Should we have seen this coming? Yes, we should.", "Should we have seen this coming? The inquiry will say."],
  [
    "You asked us to delete your number in May; in July we rang it.",
    "You asked us to delete your number in May; we did so the same day.",
  ],
  [
    "We gave your ex-husband your new address over the phone.",
    "Your ex-husband got your new address over the phone from a friend.",
  ],
  [
    "Our warehouse shipped the recalled lot in spite of the recall.",
    "Our warehouse stopped the recalled lot because of the recall.",
  ],
  [
    "There is no excuse for the way we treated you at the gate.",
    "There is no excuse for the way the crowd treated you at the gate.",
  ],
  [
    "We printed your maiden name on the badge against your express wish.",
    "We printed your new name on the badge at your express wish.",
  ],
  [
    "I should have read the form before I signed it off. I did not.",
    "You should have received the form before you signed it off. I will send it again.",
  ],
  [
    "The tutor we sent you had no licence, and we had not asked to see one.",
    "The tutor we sent you has a licence, and we asked to see it.",
  ],
  [
    "We owe you the truth: the fence had a hole in it for a month, and we had been told.",
    "We owe you the truth: the fence had a hole in it, and no one could have known.",
  ],
  [
    "Your ashes were given to another family by our chapel.",
    "Your flowers were given to another family by your cousin.",
  ],
  [
    "Owing to poor planning on our side, two buses were booked for three hundred people.",
    "Owing to poor weather on that side, two buses were late.",
  ],
  ["We had sold the hard disk without wiping it.", "We had the hard disk wiped before we sold it."],
  [
    "The screening letters were held up in our post room for six weeks.",
    "The screening letters were held up by a strike at the post office for six weeks.",
  ],
  [
    "Because our gardener mowed over the cable, the whole street lost its telephone.",
    "Because a digger cut the cable, the whole street lost its telephone.",
  ],
  ["We were warned about the dog, and let it out all the same.", "We were warned about the dog, and kept it in."],
  ["We have looked into your complaint and uphold it.", "We have looked into your complaint and do not uphold it."],
  [
    "The quotation left out the tax; the slip was made by me.",
    "The quotation left out the tax; the slip was made by your agent.",
  ],
  [
    "Our alarm company was never told that the code had changed, and telling it was our task.",
    "Our alarm company never told us that the code had changed, and telling us was its task.",
  ],
  [
    "It is no comfort to you, but the mistake was an honest one, and it was made here in our pharmacy.",
    "It is no comfort to you, but the mistake was an honest one, and it was made at the factory.",
  ],
  [
    "Our rule that parcels may be left in the porch is a bad one, and yours was stolen because of it.",
    "Our rule is that parcels may not be left in the porch, and yours was stolen in spite of it.",
  ],
  [
    "The bursary was paid twice owing to a miscount in our office.",
    "The bursary was paid twice owing to a miscount at the ministry.",
  ],
  ["We had let the lease on the alarm run out.", "The landlord had let the lease on the alarm run out."],
  ["We did wrong by you.", "We did well by you."],
  [
    "No steward of ours asked what the second exit would be for.",
    "No steward at the ferry company asked what the second exit would be for.",
  ],
  ["The new gate of ours removed the check of the ticket number.", "The thief removed the check of the ticket number."],
  ["We don't keep a second copy of the drawings.", "We don't keep a second copy of your passport."],
  ["Our tests read the first row and did not catch the rest.", "Our tests read every row and did not find any fault."],
  ["We mended the pipes one by one in a piecemeal way.", "The pipes burst one by one in the frost."],
  ["We had switched off the limit for the summer sale.", "We have switched off the limit until the queue is empty."],
  ["We ran the conversion with nobody at hand who knew the old till.", "Thieves came at night with nobody at hand."],
  ["The bill was not checked by us before it left.", "The bill was not written by us."],
  ["Our gas valve was turned off by our own fitter by mistake.", "The gas company turned off the valve by mistake."],
  ["It never occurred to us that the gate might be open.", "It never occurred to the burglars that they were filmed."],
  [
    "Your letter landed in our junk folder and stayed there for a month.",
    "Our letter landed in your junk folder and stayed there for a month.",
  ],
  ["It was done here, by us, not by the post.", "It was noticed here, by us, not by the post."],
  ["The seating plan was wrong, and it is ours.", "The seating plan was wrong, and it is our neighbour who drew it."],
  ["The ladder we hired out had a flaw.", "The ladder we received had a flaw."],
  ["That was a choice of mine, and it was the wrong one.", "That was a choice of the jury, and it was the wrong one."],
  ["I had no right to give your number away.", "Nobody had a right to give your number away."],
  ["You deserved better, much better, from us.", "You deserved better weather, much better, for the fair."],
  [
    "Our porters, old and new, should have been trained in spring.",
    "Our guests, old and new, should have been home by spring.",
  ],
  ["We failed.", "The pump failed."],
  ["I signed the order. I should not have.", "I signed the order. You should have it by noon."],
  ["The buck stops with me.", "The bus stops with a jolt."],
  [
    "The fault lay in a form that was drawn up by us years ago.",
    "The fault lay in a form that was drawn up by the ministry years ago.",
  ],
  ["We accept that your visit should not have ended like this.", "We accept that your visit was tiring."],
  [
    "Reading out the names is contrary to our own practices.",
    "Reading out the names is contrary to the habits of the town.",
  ],
  ["It was because of a rule I changed.", "It was because of a rule they changed."],
  ["We fell back into bad habits.", "We wrote about the bad habits of thieves."],
  ["We told you that the water was safe before we knew.", "We told you about the water before anybody else did."],
  ["We put speed before care.", "We put care before speed."],
  ["Our desk staff were sharing one password.", "Our desk staff were sharing one umbrella."],
  ["Our second pump had a default password.", "Our second pump had a new coat of paint."],
  ["Our spare sat in the same cellar.", "Our guests sat in the same cellar."],
  ["We had a single key and no spare.", "We had a single wish and no worries."],
  ["We give holiday staff far too much access.", "We give holiday staff far too much cake."],
  [
    "Our fitters loaded a map that was drawn up for another town.",
    "Our fitters loaded a map that was drawn up for our town.",
  ],
  [
    "Our stall stored the slips under a number that was not unique.",
    "Our stall stored the slips under a number that was unique.",
  ],
  ["I waved away the second day of tests.", "I waved away the smoke."],
  [
    "Our night desk took the siren for a false alarm.",
    "Our night desk took the siren for what it was and called the brigade.",
  ],
  ["You lent us your album and we threw it away.", "You lent us your album and we gave it back."],
  ["By mistake, we also printed the home addresses.", "By mistake, the courier also printed the home addresses."],
  ["We left hundreds of walkers and other people stranded on the island.", "We led hundreds of walkers to the boats."],
  ["We subjected our guests to hours of silence.", "We subjected our pumps to hours of tests."],
  ["At the time we had not yet built a second stair.", "At this time we have not yet built a second stair."],
  [
    "Our ferry ran aground because of a human error.",
    "Our ferry ran aground because of a human error by the pilot company.",
  ],
  [
    "A caller talked our usher into reading out the door code.",
    "A caller talked our neighbours into reading out the door code.",
  ],
  [
    "The payroll office sent the slips to a person posing as the bursar.",
    "The payroll office will send the slips to you on Friday.",
  ],
  [
    "A cashier of ours replied to a message that purported to come from the owner.",
    "A cashier of ours replied to a message that asked for the opening hours.",
  ],
  ["I typed my password into the page.", "I typed your reference into the page."],
  [
    "The flood was set off by an internal team testing the sluice.",
    "The flood was found by an internal team testing the sluice.",
  ],
  [
    "Our foreman ran a new program on the saw. One of the inputs to the program was entered incorrectly.",
    "Our foreman rang the maker of the saw. One of the inputs to the program was entered incorrectly.",
  ],
  [
    "## Where did we go wrong?\n\nThe valve should have been closed at night.",
    "## Where did the water go?\n\nThe valve should have been closed at night.",
  ],
  ["## What we got wrong\n\n- No second key", "## What we do next\n\n- No second key"],
  ["A change we pushed mixed up the two halls.", "A change they pushed mixed up the two halls."],
  ["We booked your room under another guest's name.", "We booked your room under your own name."],
  [
    "We had been relying on a spreadsheet to tell us who held a key.",
    "We had been relying on a good night's sleep to tell you more.",
  ],
  ["A missing lock in our stable door let the horses out.", "A missing horse in our stable yard led the others out."],
  ["A shortcut of ours cost you an evening.", "A shortcut of theirs cost you an evening."],
  ["Our explanation on Monday was muddled.", "Our explanation on Monday was not muddled."],
  ["The gauge we rely on did not show it.", "The gauge we rely on did not show any leak."],
  [
    "The ferry was cold; that is not good enough, and we know it.",
    "The ferry was cold; that is not good enough, and the owner knows it.",
  ],
  [
    "The lodger had more rights than it needed on our old ticket desk.",
    "The lodger asked for no more rights than it needed on our ticket desk.",
  ],
  ["We hold our hands up.", "We hold our hands over our ears."],
  ["We promised you a letter on Monday and never sent one.", "You promised us a letter on Monday and never sent one."],
  ["We are ashamed of what happened at the gate.", "We are ashamed of nothing."],
  ["We installed the lock only after the break-in.", "We installed the lock only after a long talk with the maker."],
  ["We gave you no warning.", "We gave you no more than our thanks."],
  ["We issued a badge with more rights than it needed.", "We issued a badge with fewer rights than before."],
  [
    "A leftover page on our old stall site let anyone list the orders.",
    "A leftover page on their old stall site let anyone list the orders.",
  ],
  ["Our ushers gave conflicting information all evening.", "Our ushers received conflicting information all evening."],
  ["We showed your file to a different patient.", "We showed your file to you alone."],
  [
    "A clerk of ours put off the repair of the siren, and we postponed the check of the pump.",
    "The storm put off the fair, and we postponed the concert.",
  ],
  [
    "The clinic did not change the door code after the contractor had left.",
    "We did not close the shop when the lights went out; everybody paid in cash.",
  ],
  ["We did not cancel the standing order in time.", "We did not cancel any booking when the site went down."],
  [
    "We did not forward the warning to anyone in the kitchen.",
    "We did not forward your details to anyone outside the clinic.",
  ],
  [
    "The alarm had been on the screen for two hours, and we did not look.",
    "We did not look at anything on your phone.",
  ],
  ["The clinic did not ask its temps to sign out.", "We did not ask you to pay by card."],
  [
    "We had been told about the loose wire in June and had not sent anyone.",
    "We had been told about the fair in June and had sent two guards.",
  ],
  [
    "We chose this courier, never asked how it stored your parcels, and paid for it.",
    "You chose this courier, never asked how it stored your parcels, and paid for it.",
  ],
  ["Nobody in our warehouse was taught to lock the cage.", "Nobody in our warehouse was hurt."],
  [
    "Our own inquiry found that nobody on our staff had done the check.",
    "The inquiry found that nobody on our staff had done anything wrong.",
  ],
  [
    "Our head of sales forwarded the whole thread to a rival.",
    "Our head of sales found the whole thread on a public page.",
  ],
  [
    "When the siren sounded at three, the colleague on duty switched it off.",
    "When the siren sounded at three, the colleague on duty called the fire brigade.",
  ],
  [
    "The treasurer of our club kept the members' book on his private laptop.",
    "The treasurer of another club kept our members' book on his private laptop.",
  ],
  [
    "Our agent took the booking at nine. She skipped the security questions.",
    "Our agent took the booking at nine. She asked the security questions.",
  ],
  [
    "Our night manager reset the safe code for a man who said he was the area director.",
    "Our night manager refused to reset the code for a man who said he was the area director.",
  ],
  ["Our nurse told a caller which bed he lay in.", "Our nurse told a caller that the ward was closed."],
  [
    "A man who said that he worked for the bank talked our bookkeeper into a transfer.",
    "A man who said that he worked for the bank talked one of our guests into a transfer.",
  ],
  [
    "One of our cashiers opened what she took for a delivery note.",
    "One of our cashiers opened the door to the fire brigade.",
  ],
  [
    "We rolled out an update that emptied the baskets of 4,000 shoppers.",
    "We rolled out an update that locked the attackers out of 4,000 baskets.",
  ],
  [
    "I agreed to skip the rehearsal, and that was the wrong call.",
    "I agreed to hold a rehearsal, and that was the right call.",
  ],
  [
    "In March we wrote that the file was empty. It was not.",
    "In March the police wrote that the file was empty. It was not.",
  ],
  ["We published the table before anyone had checked it.", "We withdrew the table before anyone had noticed it."],
  [
    "We threw out three boxes that we took for waste paper.",
    "We threw out three boxes that the landlord had left there.",
  ],
  [
    "Our press office posted a table in which one column was hidden but not removed.",
    "Our press office posted a table in which one can look up each street.",
  ],
  [
    "The brochures were packed by our post room with the labels swapped.",
    "The brochures were packed by our post room with the greatest care.",
  ],
  [
    "Our procedure requires a call back first. On Friday our clerk paid without one.",
    "Our procedure requires a call back first. On Friday a caller hung up without one.",
  ],
  ["We held back the news until our lawyers had read it.", "We held back the names out of respect for the families."],
  ["We had nobody else who knew the system.", "We had nobody in the building when the fire broke out."],
  [
    "There was nobody to take over. That is a gap on our side.",
    "There was nobody to take over. That is a gap on the supplier's side.",
  ],
  [
    "The plant has no second pump because we cancelled it to save money.",
    "The plant has two pumps because we ordered a second one.",
  ],
  ["We told the press before we told you.", "We told you before we told the press."],
  ["Three weeks passed before we told you.", "Three weeks passed before the police told us."],
  ["It was one of us who wedged the fire door open.", "It was a visitor who wedged the fire door open."],
  ["We promised you an answer in a week and took two months.", "We promised you an answer in a week, and here it is."],
  [
    "The Henfield Trust put the list of donors on its open wiki.",
    "The Henfield Trust was hit by a storm and lost power.",
  ],
  [
    "“Tarn Ferries got this badly wrong,” said the director, Ruth Cole. “We sold tickets for a boat in dry dock.”",
    "“Tarn Ferries got this badly wrong,” wrote a reader. “They sold tickets for a boat in dry dock.”",
  ],
  [
    "| Question | Answer |\n|---|---|\n| Could you have prevented it? | Yes. |",
    "| Question | Answer |\n|---|---|\n| Could the burglars have read it? | Yes. |",
  ],
  [
    "| Question | Answer |\n|---|---|\n| Did you test the copy? | No. |",
    "| Question | Answer |\n|---|---|\n| Did you lose my file? | No. |",
  ],
  ["The fault lies with us, and with nobody else.", "The fault lies neither with the school nor with us."],
  ["We broke a rule, and we say so.", "Should he find that we broke a rule, we will say so."],
  ["Our review says that we were careless.", "Our insurer claims that we were careless."],
  [
    "The inquiry shows that one of our fitters cut the wrong cable.",
    "Our printer says that one of its fitters cut the wrong cable.",
  ],
  [
    "We kept the files for longer than was necessary.",
    "Some files had been kept for longer than was necessary, and our van held two of them.",
  ],
  ["We took two weeks to answer your first letter.", "They took two weeks to answer our first letter."],
  [
    "One of our bakers unplugged the freezer to boil water.",
    "One of our bakers unplugged the freezer when the alarm sounded.",
  ],
  ["We made no inventory of the keys.", "We made no error with the keys."],
  ["We broke the seal on the vault.", "We broke no seal on the vault."],
  ["We left no guard at the vault.", "We left no vault open."],
  ["We made a blunder with the invitations.", "None of our ushers made a blunder with the invitations."],
  ["Not one of our ushers counted the guests.", "Not one of our ushers mislaid a coat."],
  [
    "Neither the usher nor our manager: I left the cloakroom open.",
    "Neither the usher nor our manager left the cloakroom open.",
  ],
  ["We could have stopped the lift.", "We could not have stopped the lift."],
  ["We could have done more for the skaters.", "We could have done no more for the skaters."],
  ["We did not do all that we could have done.", "We did all that we could have done."],
  ["We wish we had stopped the lift.", "We wish we could have stopped the lift."],
  [
    "It would be wrong to blame the snow: we failed to salt the ramp.",
    "It would be wrong to say that we failed to salt the ramp.",
  ],
  ["Nobody can say that we took every care.", "Nobody can say that we took too little care."],
  ["It cannot be denied that we failed the skaters.", "It cannot be said that we failed the skaters."],
  ["There is no doubt that we failed the skaters.", "There is no evidence that we failed the skaters."],
  ["We do not reject the claim that we were careless.", "We reject the claim that we were careless."],
  [
    "You may think that we should have salted the ramp, and you are right.",
    "You may think that we should have salted the ramp.",
  ],
  [
    "A skater wrote to us that our kiosk had charged her twice.",
    "A skater wrote to us that we should have closed earlier.",
  ],
  ["The inquest found that we had neglected the ramp.", "The skaters' club thinks that we neglected the ramp."],
  ["We are sorry that we let you down.", "We are sorry if you feel that we let you down."],
  ["We regret our blunder.", "We regret our blunder, if there was one."],
  ["We never asked if there was another ramp.", "We regret our neglect, if any."],
  ["We made a mistake, and we own it.", "We will always own our mistakes."],
  ["We take full responsibility for making this mistake.", "We take full responsibility for making this right."],
  ["The fault has been with us from the start.", "Your skates have been with us from the start."],
  ["We broke the turnstile when we moved it to the rink.", "We broke the news of the closure to the skaters."],
  ["We missed the last warning from the boiler.", "We missed the last bus from the rink."],
  ["We did not open your complaint for two weeks.", "We did not open your lockers."],
  ["We did not keep your skates apart.", "We did not keep your card details."],
  ["Nobody is to blame but ourselves.", "Nobody is to blame but the snow."],
  ["We cannot say that we did enough for the skaters.", "We cannot say what the snow will do."],
  ["Our alarm gave no warning.", "Our alarm gave no trouble."],
  ["We hid the crack from you for a month.", "We hid the presents from the children for a month."],
  ["Our plan did not cover a thaw.", "Our policy did not cover a thaw."],
  ["A note reached us on Friday and lay unread until Monday.", "A note reached us on Friday, and we read it at once."],
  ["We put the staff rota where the menu should have gone.", "We put the staff rota where it always hangs."],
  ["We did our skaters a disservice.", "We did our skaters a service."],
  ["As head of the rink I answer for this.", "As head of the rink I answer the telephone."],
  ["Nobody rang the doctor, and that was our job.", "Nobody rang the doctor, and that was wise."],
  [
    "When the cellarman retired in June, we did not cancel his badge.",
    "When the cellarman retired in June, we cancelled his badge the same day.",
  ],
  [
    "We hung the hose up in 2015 and never once opened the tap.",
    "We hung the hose up in 2015, and the tap was opened every week.",
  ],
  [
    "A macro that we wrote for the harbour dues deleted the night's bookings.",
    "A macro that we wrote for the harbour dues adds up the night's bookings.",
  ],
  [
    "The tickets which our office issued in May carried the birthdays of all other skaters.",
    "The tickets which our office issued in May carried the day and the row.",
  ],
  [
    "The stewards whom we placed at the ramp had not been briefed.",
    "The stewards whom we placed at the ramp were not hurt.",
  ],
  ["Our own cleaning job emptied the shelves.", "Our own cleaning job closed the gap."],
  ["Our porters took the hiss for the kettle.", "Our porters took the hiss seriously for once."],
  ["Nobody at our firm topped up the brine.", "Nobody at the brine firm topped it up."],
  [
    "We had given ninety helpers a pass to the vault, although four of them needed one.",
    "We had given ninety helpers a pass to the vault, and all of them needed one.",
  ],
  ["We knew of the cracked mast for two months.", "We knew of the regatta for two months."],
  [
    "There was nobody in our boathouse who could start the winch.",
    "There was nobody in our boathouse when the winch was stolen.",
  ],
  [
    "Only one man could open the sluice, and he slept; that is how we had planned the shifts.",
    "Two men can open the sluice; that is how we have planned the shifts, and it is safe.",
  ],
  [
    "We are telling you only now, five weeks later.",
    "We are telling you only now, five weeks later, since the police asked us to wait.",
  ],
  [
    "Your note reached our gatehouse and was put in a drawer.",
    "Your note reached our gatehouse and was answered within the hour.",
  ],
  ["We thought that one lamp would do.", "We thought of you when the lamp went out."],
  ["Our shed stood unlocked all night.", "Our shed stood untouched all night."],
  ["We towed the barge without lights.", "We towed the barge without delay."],
  ["We lent the climbers a rope and no helmets.", "We lent the climbers a rope and no harm was done."],
  ["We let the skaters on before the ice had been measured.", "We told the skaters before the ice had melted."],
  ["We rented you a cabin that did not have a stove.", "We rented you a cabin that does not need a stove."],
  ["We told none of the guides about the thaw.", "We charged none of the guides for the thaw."],
  [
    "Since our mechanic had not greased the hinge, the bridge stuck.",
    "Since their mechanic had not greased the hinge, the bridge stuck.",
  ],
  [
    "We filed the choir's address book in an open rack.",
    "We filed the choir's address book in a rack to which two of us have a key.",
  ],
  ["We had been told to salt the ramp. We did not.", "People say that we forgot to salt the ramp. We did not."],
  [
    "We made mistakes in the ledger, and they will be put right.",
    "Where slips were made by us in the ledger, they will be put right.",
  ],
  ["Our treasurer left the cash box on a tram.", "Our former treasurer left the cash box on a tram."],
  ["The parcels were lost because our sorting system failed.", "Our tills failed. Our website was not available."],
  [
    "The carrier broke the seal, but we are responsible for it.",
    "The carrier broke the seal and is responsible for it.",
  ],
  [
    "The firm left the gate open, and hiring it was our decision.",
    "The firm left the gate open. Hiring it saved us money.",
  ],
  [
    "You relied on us for your wedding day, and we were not there.",
    "You can rely on us for your wedding day: we will be there.",
  ],
  ["No courier is to blame; we are.", "No courier is to blame; the storm is."],
  ["It took us nine days to find out, and that is far too long.", "It took us nine days to read all 4,000 pages."],
  ["We have known since 2021 that the roof leaks.", "We have known since Tuesday that the tickets are safe."],
  ["We let the cleaners into the archive with nothing but a door code.", "We let the police into the archive at once."],
  [
    "We took all your stalls offline in the middle of the market.",
    "We took all your stalls offline to protect your takings.",
  ],
  ["A fix of ours cut the phones off.", "A fix of theirs cut the phones off."],
  ["We shipped a price list that had never been checked.", "We shipped a price list that had been checked twice."],
  ["We failed the children we look after.", "We failed the ferries over to the second pier."],
  [
    "We posted the diagnoses of the whole ward to every other family.",
    "We posted our programme to every other family.",
  ],
  // That an earlier notice was wrong is no fault in the incident.
  [
    "We told 900 pupils that they had passed. We got that wrong.",
    "We now know that 900 pupils are affected. Our earlier notice said 850. We got that wrong.",
  ],
  [
    "## What has changed since the leak\n\nWe had left the door open.",
    "## What has changed since our notice of 4 May\n\nWe told you something that was wrong: “The door was shut.” What is right: we had left the door open.",
  ],
  [
    "We told you too late, and we got that wrong.",
    "We told you on 4 May that 850 pupils were on the list. We got that wrong.",
  ],
  // What is laid on one colleague, and what is ours.
  [
    "One of us attached the wrong file to the invitation.",
    "A member of staff attached the wrong file to the invitation.",
  ],
  ["An usher of ours forgot to lock the cloakroom.", "An employee forgot to lock the cloakroom."],
  ["We were not careful enough.", "Our colleague was not careful enough."],
  ["We did not follow our own procedures.", "A colleague did not follow our procedures."],
  [
    "The porter acted against our rules, and we had no check that would have stopped him.",
    "The porter acted against our rules and has been dismissed.",
  ],
  [
    "Our policies were in place, and we did not follow them.",
    "Our policies were in place but were not followed that night.",
  ],
  [
    "Our colleague made a slip; the fault lies with how we work.",
    "The colleague made a slip; the fault lies with how thieves work.",
  ],
  [
    "We built a way of working in which one click was enough.",
    "We built a way of working in which one click is never enough.",
  ],
  ["It was our way of working that made this possible.", "It was our way of working that brought us new members."],
  [
    "We let the letter go out with nobody looking at it twice.",
    "We let the letter go out with two people looking at it twice.",
  ],
  ["We had nothing in place to stop it.", "We had nothing to do with it."],
  ["The fault is not the usher's but ours.", "The fault is not ours but the usher's."],
  [
    "One of our team attached the wrong file. We have changed the form.",
    "One of our team attached the wrong file. The employee acted against our policy and has been suspended.",
  ],
  [
    "Our team attached the wrong file. It was an isolated error.",
    "Our trainee attached the wrong file. It was an isolated error.",
  ],
  [
    "We uploaded the file to the website. No one had reviewed it first.",
    "The printer uploaded the file. No one had reviewed it first.",
  ],
  [
    "We sent the list by e-mail. Nobody checked the attachment.",
    "We sent the list by e-mail. Nobody opened the attachment.",
  ],
  [
    "You gave us your details in confidence. They should have been protected.",
    "You gave us your details in confidence. They have been protected.",
  ],
  [
    "We gave the boxes to Royal Mail, and our driver lost them on the way there.",
    "We gave the boxes to Royal Mail, and the driver lost them.",
  ],
  ["We gave the boxes to an unvetted driver, and lost them.", "We gave the boxes to DHL. The driver lost them."],
  [
    "We passed the files to our printers, and we told them to post them to the wrong people.",
    "We passed the files to our printers, and they posted them to the wrong people.",
  ],
  [
    "We hired Nordia Systems, who left the database open, and we never looked.",
    "We hired Nordia Systems, who left the database open.",
  ],
  [
    "We gave the boxes to Royal Mail, and the driver lost them, because we had written no address on them.",
    "We left the bags with the hotel, and the porter gave them to a stranger.",
  ],
  ["We hired Nordia Systems, and failed to check what they did.", "We hired Nordia Systems, which failed to check it."],
  [
    "We sent the list by courier, and it was not encrypted.",
    "We sent the list by courier, and it was lost on the way.",
  ],
  [
    "We gave the tapes to Iron Vault without a receipt, and they were lost.",
    "We had left the safe with a firm in Leeds, which sold it with the papers inside.",
  ],
  [
    "We gave the key to a contractor nobody had vetted, and he copied it.",
    "We gave our accountant the ledger, and he left it on a train.",
  ],
  [
    "We used a printer that we knew kept copies of everything sent to it.",
    "We used a printer that, as the thieves knew, kept copies of everything sent to it.",
  ],
  [
    "The deployment that we rolled out at 09:10 deleted the index.",
    "The deployment that we rolled out at 09:10 restored the index.",
  ],
  [
    "We accidentally let berth lists go out to other skippers.",
    "We have changed the form to ensure that berth lists are not accidentally sent to other skippers.",
  ],
  [
    "We did not make sure that no berth list was left on the quay.",
    "We will now make sure that no berth list is left on the quay by mistake.",
  ],
  [
    "The mooring was a makeshift and ought to have been inspected when we took it into use.",
    "The mooring is a makeshift and ought to be inspected when we take it into use.",
  ],
  [
    "We sent the list to our printer, and the list contained addresses that should have been removed.",
    "We sent the list to our printer, and the printer sent it to the wrong firm.",
  ],
  [
    "We sent the letters to a printer, and the wrong letters went into the envelopes.",
    "We sent the letters to a printer, and the wrong house got them.",
  ],
  [
    "We relied on a supplier, and the checks we should have made were not made.",
    "We relied on a supplier, and the checks he should have made were not made.",
  ],
  [
    "We used Okto Cloud for backups and the bucket was left public by our team.",
    "We used Okto Cloud for backups and the bucket was left public by their team.",
  ],
  [
    "We sent the letters through Royal Mail, and the addresses were wrong.",
    "We sent the letters through Royal Mail, and the postman left them in the rain.",
  ],
  [
    "We asked a contractor to move the servers, and the port was left open by one of us.",
    "We asked a contractor to move the servers, and the port was left open by one of his men.",
  ],
  [
    "We sent the parcels by courier, and the labels were wrong.",
    "We sent the parcels by courier, and the labels were lost.",
  ],
  [
    "The list should have been locked before it left our office, and it was not.",
    "The list was locked before it left our office.",
  ],
  [
    "The link we put in the newsletter opened the whole folder.",
    "The link we put in the newsletter opened the right page.",
  ],
  ["Our backups turned out to be empty.", "Our worst fears turned out to be wrong."],
  [
    "For three weeks our staff directory could be opened by anybody with the address.",
    "For three weeks our staff directory could not be opened by anybody.",
  ],
  ["Our night rota could be read without a password.", "Our night rota could be read by the people who work with it."],
  [
    "You gave us your address in confidence, and we printed it on the outside of the envelope.",
    "You gave us your address in confidence, and we printed it on the letter inside.",
  ],
  [
    "We had been told about this weakness in March and left it as it was.",
    "We had been told about this weakness in March and mended it the same day.",
  ],
  [
    "Our software was written in such a way that a single bad record could stop it.",
    "Our software was written in such a way that a single bad record could not stop it.",
  ],
  [
    "Our engineers left the weekend backup lying on the counter.",
    "Our engineers had already spent the weekend working hard on it.",
  ],
  [
    "We apologise for the inconvenience that our update has caused you.",
    "We apologise for the inconvenience that our downtime has caused you.",
  ],
  [
    "The password had been taped to the monitor in our reception for months.",
    "The opening hours had been taped to the door of our reception for months.",
  ],
  [
    "For a year the login for the archive was pinned to the board in our foyer.",
    "The ransom note was pinned to the door of our reception.",
  ],
  [
    "The box stood in our corridor for a fortnight where any visitor could have looked inside.",
    "The masks stood in our corridor where any visitor could take one.",
  ],
  [
    "Pay slips lay on the printer in our corridor in full view of visitors.",
    "The price list hung on the wall of our shop, where every customer could read it.",
  ],
  [
    "The list was still on a server we believed we had switched off.",
    "The list was on a server that we believe was hacked in May.",
  ],
  [
    "The intruder came in through a modem that we thought had been disconnected in 2012.",
    "We switched off a server that we thought had been attacked.",
  ],
  [
    "The letters went to an address we believed we had deleted.",
    "Once we were sure that we were no longer losing data, we turned it on again.",
  ],
  [
    "We did not know which of our machines held the old records.",
    "We did not know which of our customers had been called by the fraudster.",
  ],
  ["We did not know how many keys to our hall were in circulation.", "We did not know who had sent the letter."],
  ["The key was in the code that we put online.", "The answer was in the code that the attacker put online."],
  [
    "The home addresses were in the spreadsheet that we e-mailed to all parents.",
    "Our new address is in the newsletter that we put online.",
  ],
  [
    "An old admin login remained active on our mail server for two years.",
    "The help line stayed open all night at our call centre.",
  ],
  ["A former employee's badge stayed valid at our gate until March.", "Our shop stayed open on Sunday."],
  [
    "Two of our people worked on the same record at once, and nothing in our system stopped them.",
    "Nothing in our system stopped working.",
  ],
  [
    "Nothing in our software warned the driver that the door was open.",
    "Nothing in our logs shows that anyone read it.",
  ],
  [
    "There was nothing in our booking system to prevent two people from taking the same seat.",
    "Nothing in our archive was stolen.",
  ],
  ["You should have been able to rely on us, and you could not.", "You should be able to rely on us, and you can."],
  [
    "You should have been safe with us. You were not.",
    "You should have been able to rely on our supplier, and you could not.",
  ],
  ["We were slow, and we were unclear.", "We were clear, and we were quick."],
  ["We have been slow and unhelpful.", "The train was slow, and the announcements were unclear."],
  [
    "Our own rule says that two people sign; that day only one did.",
    "Our own rule says that two people sign; on that day too, both did.",
  ],
  [
    "Our procedure asks for two signatures; this payment had one.",
    "Our supplier's rule says that two people sign; that day only one did.",
  ],
  [
    "We have a rule that doors are locked at six, but on Friday nobody locked them.",
    "Our rule says that two people sign; the attackers forged both signatures.",
  ],
  [
    "We held the recordings for a year, when the rules allow thirty days.",
    "We kept the recordings for thirty days, as the rules allow.",
  ],
  [
    "We let contractors in alone, although our safety manual demands an escort.",
    "We told the regulator at once, although the law allows three days.",
  ],
  [
    "You ordered a fireproof safe. What we delivered was a painted tin.",
    "You ordered a fireproof safe. What we delivered was exactly that.",
  ],
  ["What we gave you was a number that nobody answers.", "What we gave you was the right answer."],
  ["Nobody on our shift knew which valve to close.", "Nobody on our shift knew the thief."],
  ["The default password of the camera was never changed by us.", "The letter was never written by us."],
  ["We disclosed the donors to each other.", "We introduced the donors to each other at the dinner."],
  ["Too many of our staff could open every file.", "Too many of our customers fall for such calls."],
  ["Too few people in our plant knew how to shut the valve.", "Too many people in our town have been robbed."],
  [
    "The undersigned parish sent the list of baptisms to the wrong newspaper.",
    "The undersigned parish thanks the newspaper.",
  ],
  ["The log was full of warnings, and we scrolled past them.", "We walked past the shop and saw the smoke."],
  ["We moved the servers on Christmas Eve with no one on call.", "We opened the pool with two guards at the edge."],
  ["We had both of our power lines in the same duct.", "We had both of our power lines in separate ducts."],
  ["Cause | Our mowing crew cut the cable", "Cause | Our provider had a power cut"],
  ["There were four mistakes, every one of them ours.", "Three laptops, all of them ours, were stolen."],
  [
    "We ignored the leak even though we had been warned in writing.",
    "The landlord ignored the leak even though we had warned him in writing.",
  ],
  [
    "We switched the feed over without waiting for a second opinion.",
    "We restored the files without paying the ransom.",
  ],
  [
    "The treasurer, acting for our club, paid the false invoice without ringing the supplier.",
    "The treasurer of the other club paid the false invoice without ringing us.",
  ],
  [
    "Phones do not belong on the ward, and we had never told our night staff so.",
    "We had never told anyone your code.",
  ],
  [
    "The thief came in by a ladder that our roofers had left leaning on the wall.",
    "The thief came in through a window that we had bolted.",
  ],
  [
    "He got into the building with a badge that our office had issued to a visitor.",
    "The burglars entered with a key that they had stolen from us.",
  ],
  [
    "The route we gave the drivers could not be walked in a day.",
    "The files we sent could not be read by anybody else.",
  ],
  ["Our hub double-booked the whole of Tuesday.", "Our workshop double-checked forty cars."],
  ["The spare pump we were so proud of proved useless.", "The plan we were so proud of proved itself."],
  [
    "We have no justification for the silence of the last weeks.",
    "We have no explanation for the silence of the attackers.",
  ],
  [
    "Our app recorded where you were. It had no business to.",
    "We asked for your postcode. It is needed for the delivery.",
  ],
  [
    "Callers were told by our switchboard that the water was safe. It was not.",
    "Callers were told by our switchboard that the water was safe. It was.",
  ],
  [
    "We bought the cheapest tapes, which is why nobody can read the archive today.",
    "We bought two sets of tapes, which is why we can read the archive today.",
  ],
  [
    "The inspectors called our files chaotic. The governors accepted the finding.",
    "The inspectors called our files chaotic. The governors contested the finding.",
  ],
  [
    "The rail was loose, and we, who knew it, sold tickets all the same.",
    "The rail was loose, and the thief, who knew it, climbed elsewhere.",
  ],
  ["Our guard checked the front door and not the gate.", "Our guard checked the front door and the gate."],
  [
    "By the time our desk read the message, the money had gone.",
    "By the time our boat arrived, the crew had been rescued.",
  ],
  ["Your water company (that is us) forgot to flush the pipe.", "Your water company forgot to flush the pipe."],
  ["We kept a copy of the photographs but no copy of the letters.", "We had two copies, and none was harmed."],
  [
    "Backups were something we planned to look into once the season was over.",
    "The new roof is something we plan to build once the money is there.",
  ],
  [
    "Your letters were opened in our post room. That is not what ought to happen.",
    "Your letters were opened by the police. That is not what ought to happen.",
  ],
  [
    "The winners' addresses were printed in our parish magazine. This should not have happened.",
    "Letters are never opened in our post room. That is how it should be.",
  ],
  [
    "When the smell reached the desk, our receptionist believed it was the drains.",
    "When the smell reached the desk, our receptionist called the fire brigade.",
  ],
  ["Nobody but us can be faulted for this.", "None of us can be faulted for this."],
  ["Your application got lost between two offices of ours.", "Your parcel got lost between two depots of the carrier."],
  ["For years we faxed diagnoses in the clear.", "For years we have faxed no diagnoses."],
  ["Our only lifeguard was at lunch.", "Our only guard was on duty and saw the smoke."],
  [
    "The skylight through which he climbed, we had left ajar.",
    "The skylight through which he climbed, he had cut open.",
  ],
  ["The clock was an hour slow, and we went by it.", "The gauge was broken, and we replaced it."],
  ["We never took the keys back from people who left.", "We never took your keys."],
  [
    "We are obliged to keep medicines locked away. These stood on a window sill.",
    "We are obliged to keep medicines locked away. These were stolen from a locked cupboard.",
  ],
  [
    "It was our night porter who had left the gate open.",
    "It was our night porter who rang the fire brigade, and that saved the guests.",
  ],
  [
    "Our head of year sent the letter to the wrong parents.",
    "Our head of year sent a letter about the theft to all parents.",
  ],
  ["We had scheduled no nurse for the night.", "We charged no fee for the new card."],
  ["For six weeks our board said nothing.", "At the request of the police we said nothing for a week."],
  ["We changed the recipe and told nobody.", "We changed the recipe and told everybody."],
  [
    "The printer worked from our template; the template was out of date.",
    "The printer worked from our template; the template was right.",
  ],
  ["Visitors follow our map. The map was wrong by a valley.", "Our client sent a map. The map was wrong."],
  ["Twelve of us use the same password for the press account.", "Twelve of us use a password manager."],
  ["We entrusted the count to a helper who had no training.", "We gave the reward to a girl who was not hurt."],
  [
    "The shed burned. We had been told not to store petrol in it.",
    "We have been asked not to comment until the trial.",
  ],
  ["The rumour was wrong, and we let it stand for days.", "We let the dough stand for an hour."],
  [
    "The files lay in an open folder, contrary to what our handbook requires.",
    "The files lay in a sealed folder, as our handbook requires.",
  ],
  ["What we sold as insurance was a lottery ticket.", "What we called the old wing is now a school."],
  [
    "Had the museum insured the loan, the owner would have been paid.",
    "Had the museum been told of the storm, the owner would have been warned.",
  ],
  [
    "The letters were kept in our loft, which every tenant could enter.",
    "The concert was held in our garden, which everyone enjoyed.",
  ],
  ["There was a mistake in our office.", "The mistake did not come from within our office."],
  ["Watering the trees was nobody's job, and so our avenue died.", "The accident is nobody's fault."],
  [
    "Two boats were left out on our lake. The warden is supposed to count them; she did not.",
    "Two boats were stolen from our lake. The warden is supposed to count them; she did.",
  ],
  [
    "A neighbour told us that the tree was rotten. The tree was never felled.",
    "A neighbour told us that the tree was rotten. The tree was felled that week.",
  ],
  [
    "Your card should have been destroyed when you left our club. It was not.",
    "Your card should arrive in a week. It has not been lost.",
  ],
  ["We sold more tickets than our hall has seats.", "We sold more tickets than last year."],
  [
    "We checked the gate each night, but never with the lights off.",
    "We checked the gate each night, and with the lights off.",
  ],
  [
    "The new porter works for us, and no one had shown him the alarm.",
    "The new porter works for us, and we had shown him the alarm.",
  ],
  ["The weak link was us.", "The lucky ones were us."],
  ["Reason for the closure: our own neglect.", "Reason for the closure: our supplier's bankruptcy."],
  [
    "You had warned us about the step; we sent you a leaflet.",
    "You had warned us about the step; we mended it within the hour.",
  ],
  ["We put growth first.", "We put safety first."],
  ["We had no idea that our old site was still online.", "We had no idea that the thief had a key."],
  [
    "The ombudsman ruled that we had misled you. He is right.",
    "The ombudsman ruled that we had not misled you. He is right.",
  ],
  [
    "No alarm, no log, no second key: so it looked in our vault.",
    "No names, no numbers and no passwords left our systems.",
  ],
  ["We advertised a night guard and never had one.", "We promised a refund and did not wait to pay it."],
  [
    "A school must lock its medicine cupboard. Ours was not locked.",
    "A school must lock its medicine cupboard. Ours was locked.",
  ],
  [
    "Nobody should have to learn of such a thing from strangers. Our tenants had to.",
    "Nobody should have to learn of such a thing from strangers. Our tenants heard it from us.",
  ],
  ["I was supposed to check the ropes.", "We were supposed to receive the parts on Monday."],
  ["Our porter was meant to lock the gate at six.", "We were meant to open in May; the flood came in April."],
  [
    "Between our reception and our laboratory two samples vanished.",
    "Between Hull and Leeds two of our crates were stolen from the carrier.",
  ],
  ["We had not been aware that our forms were kept for ever.", "We had not been aware that the caller was a thief."],
  [
    "Nobody compared the two lists. We see now what that has meant for you.",
    "Nobody was hurt. We see now what luck that was.",
  ],
  [
    "Our board knew in spring that the pier was rotten and did nothing.",
    "Our board knew in spring that the pier was rotten and closed it.",
  ],
  [
    "We would not have needed the court if our office had answered the letter.",
    "We would have been lost if our crew had not been so quick.",
  ],
  ["Your wait of a year is the fruit of our timidity.", "Your wait of a year is the fruit of the court's backlog."],
  [
    "Our reluctance to spend money is what brought the roof down.",
    "Our readiness to spend money is what held the roof up.",
  ],
  [
    "One of our trainees rehearsed the alarm message with live numbers.",
    "One of our trainees rehearsed the alarm message with invented numbers.",
  ],
  ["That was our notion of care.", "That is our notion of care, and we live up to it."],
  ["Our clerk did not read the form to the end.", "Our clerk did not read out your name."],
  ["Every spring we mean to mend the fence, and it is still down.", "Every spring we mend the fence, and it is up."],
  [
    "We advised you to restart the pump. That is what broke it.",
    "We advised you to stop the pump. That is what saved it.",
  ],
  ["Two of the extinguishers on our deck were empty.", "The brakes on our second bus were tested in May."],
  ["We recognise ourselves in your letter: rude and slow.", "We do not recognise ourselves in your letter."],
  [
    "We thought that the bridge would hold, and it did not.",
    "We thought that the bridge would hold, and we were right.",
  ],
  ["This was us, pulling out the wrong plug.", "A small team and a management that listens: that is us."],
  [
    "We stored your scans on a server that had not been patched for a year.",
    "We store your scans on a server that is patched every week.",
  ],
  [
    "It was careless of our office to print the list on the wrong printer.",
    "Our office printed the list for the auditors.",
  ],
  [
    "We left a file with our bookings on our website where anybody could open it.",
    "For eight days a file with our bookings stood on our website where anybody could open it.",
  ],
  [
    "The patients’ files lay in our corridor where anybody could open them.",
    "The patients’ file was on our server where anybody could open it.",
  ],
  ["Our form shows you the answers of other people.", "Our form shows you the answers that you gave us."],
  ["Our page gives away who else has booked.", "Our page gives you the numbers to call."],
  ["Our app lets anybody read what you wrote.", "Our app lets you read what you wrote."],
  ["Our site tells strangers your name.", "Our site tells you what to do."],
  ["Our system sends each invoice twice.", "Our system sends each invoice on the first."],
  ["Nobody at our desk checks these lists before they go out.", "Nobody at our desk knows these lists."],
  ["We keep these notes far longer than we may.", "We keep these notes as long as the law asks."],
  ["We are late with this news, and there is no excuse for that.", "There is no excuse for what the thieves did."],
  ["Our e-mail went to the wrong list.", "Our e-mail went to all who are affected."],
  ["We do not yet encrypt these tapes.", "We do not yet know whether the tapes were read."],
  ["Our update is to blame.", "Our update is ready."],
  ["Our parcel went to a stranger.", "Our parcel went to you."],
  ["We charged you for a trip that you did not take.", "We charged you for the trip that you took."],
  ["We had your new address and still wrote to the old one.", "We had your new address and wrote to it."],
  ["Your complaint lay on my desk for five weeks.", "Your letter lay in the post for five weeks."],
  ["We told her where you live.", "We told her where we are."],
  ["We did what we should never do.", "We did what we should do."],
  ["The system we built could not tell two people with one name apart.", "The system we built told them apart."],
  ["The lock we chose was too weak.", "The lock we chose held."],
  ["You were kept in the dark by us for too long.", "You were kept informed by us."],
  ["You were badly treated by our staff.", "You were well treated by our staff."],
  ["We cannot blame anybody else.", "We cannot blame you."],
  ["Your trust in us was misplaced.", "Your trust in us was not misplaced."],
  ["You paid for our mistake.", "You paid for our help."],
  ["The laptop was ours, and it was not encrypted.", "The laptop was ours, and it was encrypted."],
  ["By the time we looked, the page had been open for a year.", "By the time we looked, the thieves were gone."],
  ["We had switched the alarm off that night.", "We had switched the alarm on that night."],
  ["What we told you on Monday was not true.", "What we told you on Monday is still true."],
  [
    "It took a pupil to show us what our own people had missed.",
    "It took a pupil to show us what our own people had drawn.",
  ],
  ["You had to hear it from the newspaper, and not from us.", "You may have heard it from the newspaper."],
  ["Two of our three pumps had not been checked since spring.", "All of our pumps had been checked in spring."],
  [
    "We know that this should not happen, and it did happen, with us.",
    "We know that this can happen, and it did not happen with us.",
  ],
  ["What we told you on Monday was wrong.", "What we told you on Monday was not wrong."],
];
