import type { Pair } from "./pair.ts";

/** Sorry without a condition, and alike but conditional or not for this. */
export const apology: readonly Pair[] = [
  ["We are sorry that your order was lost.", "We are sorry if your order was lost."],
  [
    "I apologise to every patient whose letter went astray.",
    "I apologise to anyone whose letter may have gone astray.",
  ],
  [
    "Please accept our apologies for the two days without a telephone.",
    "Please accept our apologies for any inconvenience.",
  ],
  [
    "On behalf of the board I want to say how sorry we are.",
    "On behalf of the board I want to say how seriously we take this.",
  ],
  ["We owe you an apology, and here it is: we are sorry.", "We do not believe that we owe anyone an apology."],
  ["We are truly sorry for the worry this has caused.", "We regret that some customers were worried."],
  ["We apologise unreservedly.", "We apologise should you have been affected."],
  ["Sorry: your parcels are late, and it is because of us.", "Sorry to hear that your parcels are late."],
  ["We ask your forgiveness for what happened on Monday.", "We ask for your patience after what happened on Monday."],
  ["For that, we apologise.", "For that, the carrier has apologised to us."],
  ["Our apologies go to the families who waited in the cold.", "Our thanks go to the families who waited in the cold."],
  [
    "We want to apologise to all members for the outage last night.",
    "We want to thank all members for their patience last night.",
  ],
  [
    "We are deeply sorry for the distress and the extra work you have had.",
    "We are sorry you feel that way about the extra work.",
  ],
  ["To those who missed their train: we are sorry.", "To those who may have missed their train: we would be sorry."],
  ["It hurts to write this, and I am sorry.", "It hurts to write this, and I regret the circumstances."],
  [
    "We sincerely apologise that your card was charged twice.",
    "We would apologise if your card had been charged twice.",
  ],
  ["We can only say sorry.", "We can only say thank you."],
  ["I'm sorry we kept you in the dark.", "I'm sorry, but we cannot tell you more."],
  ["We also apologise for writing to you so late about the leak.", "We apologise in advance for the long message."],
  ["The whole team is sorry for the trouble.", "The whole team is working to end the trouble."],
  [
    "We are sorry for the inconvenience this has caused you.",
    "We are sorry for any inconvenience this might cause you.",
  ],
  ["We apologise for the fright this gave you.", "We apologise for any fright this may have given you."],
  ["I am writing to say sorry.", "I am writing to say that the matter is closed."],
  [
    "To everyone who stood in the rain last night: we apologise.",
    "To anyone who might have stood in the rain last night: we apologise.",
  ],
  [
    "Our sincere apologies to all tenants for the cold weekend.",
    "Our sincere thanks to all tenants for bearing the cold weekend.",
  ],
  [
    "We can't undo it, but we can say that we are sorry, and we are.",
    "We can't undo it, and we regret that it happened.",
  ],
  [
    "Please forgive us for the mix-up with your test results.",
    "Please bear with us while we sort out the mix-up with your test results.",
  ],
  ["We are so sorry about the lost luggage.", "We are so glad about the found luggage."],
  [
    "I want to apologise in person to each of the twelve families.",
    "I want to speak in person to each of the twelve families.",
  ],
  ["We let you down, and for this we are sorry.", "We let you down, if that is how you see it."],
  ["We are sorry that we did not tell you sooner.", "We are sorry to tell you that the concert is cancelled."],
  [
    "The school apologises to all parents for the wrong letter. Signed: we, the board.",
    "The ministry apologised to us for the wrong letter.",
  ],
  ["Words are cheap, yet we owe you these: we are sorry.", "Words are cheap, so we will let deeds speak."],
  ["Accept our apology for the double charge.", "Accept our offer for the double charge."],
  [
    "We deeply apologise for the disruption to your journey on Monday.",
    "We deeply regret any disruption to your journey.",
  ],
  ["I am sorry, and so is my whole team.", "I am not sorry, and neither is my team."],
  ["Sorry for the broken link in our last message.", "Sorry if the link in our last message was broken for you."],
  [
    "We would like to say sorry to the people on Elm Street.",
    "We would like to say hello to the people on Elm Street.",
  ],
  [
    "It was wrong, and we apologise to our members without reservation.",
    "It was wrong of them, and they should apologise to our members.",
  ],
  [
    "We understand your anger, and we are sorry for what you went through.",
    "We understand your anger, and we are with you.",
  ],
  [
    "Our apologies: the backup ran on Sunday and slowed the site for all of you.",
    "No apologies: the backup has to run on Sundays.",
  ],
  ["Dear members, we are sorry.", "Dear members, we are pleased."],
  ["We apologise, without ifs or buts.", "We apologise if there were any buts."],
  [
    "For the noise, the dust and the closed lifts we ask your pardon.",
    "For the noise, the dust and the closed lifts we ask your understanding.",
  ],
  ["I am sorry it took me so long to write.", "I am sorry to have to write to you."],
  ["Let me begin with an apology: we failed you.", "Let me begin with a story: we met in 1990."],
  ["The clinic sincerely apologises to the patients concerned.", "The clinic sincerely thanks the patients concerned."],
  ["We are ashamed and sorry.", "We are shocked and saddened."],
  ["Our apologies to all who queued in vain.", "Our compliments to all who queued in patience."],
  ["We want you to know how sorry we are about the broken seals.", "We want you to know how the seals were broken."],
  [
    "We apologise to anyone we have kept waiting and to you in particular: sorry.",
    "We apologise to anyone we may have kept waiting.",
  ],
  [
    "We are very sorry, above all to those who lost more than they would want anyone to know.",
    "We are very sorry to anyone who lost something.",
  ],
  ["The trustees apologise to you.", "The trustees were asked to apologise."],
  ["We apologise to everybody who would be safe if we had listened.", "We apologise if somebody was hurt."],
  ["Sorry once more: we got it wrong.", "Say sorry once and mean it."],
  ["Pardon us for the trouble.", "Pardon us if we ask again."],
  ["Everyone at the front desk is very sorry.", "Everyone at the front desk is very busy."],
  ["Are we sorry? We are sorry.", "Are you sorry?"],
  ["I owe the cast and crew an apology.", "I owe the cast and crew an explanation."],
  [
    "The Guild offers its sincere apologies to every exhibitor.",
    "The supplier offers its sincere apologies to every exhibitor.",
  ],
  [
    'Headteacher Ruth Amery said: "I am sorry that this letter reached the wrong homes."',
    'A neighbour said: "I am sorry that this letter reached the wrong homes."',
  ],
  ["We know that we owe our tenants an apology.", "We have been asked whether we owe our tenants an apology."],
  ["The surgery is sorry that your notes were left in the lift.", "The surgery is sorry to lose its oldest nurse."],
  ["Please accept the Guild's sincere apologies.", "Please accept the Guild's sincere thanks."],
  ["For the hours without water we are very sorry.", "For any trouble with the water we are very sorry."],
  ["We have apologised to each of the families.", "In 2019 we apologised for another leak."],
  ["The Trust apologises to its donors.", "The donors asked the Trust to apologise."],
  ["You are owed an apology, and we make it here.", "You are owed a refund, and we make it here."],
  ["To every tenant: Payroll is sorry about the slips.", "To every tenant: Payroll is closed today."],
  [
    'Our chair, Mara Ohlin, said: "The door was open all night. I am sorry for that."',
    'A tenant, Mara Ohlin, said: "The door was open all night. I am sorry for that."',
  ],
  [
    "For the muddle over your seats, the orchestra offers you its apologies.",
    "For the muddle over your seats, the orchestra offers you a refund.",
  ],
  [
    "You have every right to an apology, and I give it to you gladly.",
    "You have every right to complain, and I will listen gladly.",
  ],
  [
    "This is a letter of apology. Your files were on the stolen laptop.",
    "This is a letter of thanks. Your files helped us to find the laptop.",
  ],
  [
    "Hamble Water is sorry for the brown water and for the silence that followed.",
    "Hamble Water is sorry for any discolouration its customers may have noticed.",
  ],
  [
    "An apology is the least we owe you; please take it as given.",
    "An apology is not something we can offer at this stage.",
  ],
  [
    "Our driver has apologised to you in person, and we now do so in writing.",
    "Our driver says that he will apologise in person should it turn out that he was late.",
  ],
  [
    "It is with deep regret, and with an apology, that we write to you.",
    "It is with deep regret that we write to you.",
  ],
  [
    "The Governors wish to apologise for the error in the prize list.",
    "The Governors wish to announce the error in the prize list.",
  ],
  [
    "If sorry were enough, we would leave it at that; we are sorry, and here is your money.",
    "If sorry is what you want to hear, you will have to ask the carrier.",
  ],
  [
    "We are sorry for the distress, if that word is strong enough, that our letter caused.",
    "We are sorry for the distress, if any, that our letter caused.",
  ],
  [
    "We said sorry to you on the phone, and we say it again here.",
    "We spoke to you on the phone, and we say it again here: nothing was lost.",
  ],
  ["We hereby apologise to Ms Ferrante for having doubted her.", "We hereby inform Ms Ferrante that we doubted her."],
  [
    "Apologies are due, and we make them: the seats were sold twice.",
    "Apologies are due from the agency that sold the seats twice.",
  ],
  [
    "We are sorry that the fault, if small, cost you a day.",
    "We are sorry if the fault, though small, cost you a day.",
  ],
  [
    "To the families of bay 4, we apologise for the wait.",
    "To any family that may have waited in bay 4, we apologise.",
  ],
  ["To everyone on the 8:05, sorry.", "To everyone on the 8:05, hello."],
  [
    "We are sorry both for the leak and for what we first told you about it.",
    "We are sorry for you, but the leak is not ours.",
  ],
  [
    "Please accept the orchard's apologies for the spoilt boxes.",
    "Please accept the orchard's offer for the spoilt boxes.",
  ],
  [
    "Halden Trains says sorry to everyone who stood on platform 3.",
    "Halden Trains says thank you to everyone who stood on platform 3.",
  ],
  ["The wardens want to say sorry to both families.", "The wardens want to say thank you to both families."],
  ["We could not be sorrier about the lost film.", "We could not be clearer about the lost film."],
  ["Our bad, and a big sorry to all of you who queued.", "Well done, and a big thank you to all of you who queued."],
  [
    "With this note the guild tenders a formal apology to the weavers.",
    "With this note the guild tenders a formal offer to the weavers.",
  ],
  [
    "The governors own up to it and ask for your forgiveness.",
    "The governors own up to nothing and ask for your patience.",
  ],
  [
    "As head of the nursery I am the first to say sorry for the lost keys.",
    "Were it to turn out that keys were lost, I would be the first to say sorry.",
  ],
  [
    "The Marlow Rowing Club apologises to the parents of all juniors.",
    "The Marlow Rowing Club apologised to the parents in 2019, after another accident.",
  ],
  [
    "Coldharbour Council is deeply sorry for the mud in the library.",
    "Our contractor, it seems, is hardly sorry for the mud in the library.",
  ],
  ["Each of you deserves an apology from the board.", "Each of them demands an apology from the board."],
  ["The harbour office is sorry about the fog horn.", "The neighbours are sorry about the fog horn."],
  [
    "The ferry office would like to apologise to all on board.",
    "The ferry office would apologise to nobody, whatever the report says.",
  ],
  // What lay open is no condition; "if" and "had we" are, whoever speaks.
  ["We are sorry that your forms could be read by strangers.", "We are sorry for the fear that could be the result."],
  ["For the lost form, the depot says sorry.", "If your form was lost, the depot says sorry."],
  ["We had lost your form, and we apologise.", "Had we lost your form, we would have apologised."],
  // Said by one of ours, and by one of theirs.
  [
    '"We are sorry for the lost forms," said Ada Finch, president of Orchard Savings.',
    '"We are sorry for the lost forms," said Ada Finch, president of our insurer.',
  ],
  [
    '"I am sorry for the lost forms," said head teacher Ada Finch.',
    '"I am sorry for the lost forms," said plumber Ada Finch.',
  ],
  ["Our school says it is sorry.", "Our printer says it is sorry."],
  ["Sorry for the cold rooms.", "Sorry for the short notice of this visit."],
  ["# To all who sang in May: we're sorry", "# Why we are sorry for the songs of May"],
  ["I apologise without any ifs.", "I apologise for any ifs."],
  ["We apologise for the smoke.", "We would apologise for the smoke."],
  [
    "Please accept our apologies for the loss of your photographs.",
    "Please accept our apologies for the delay in answering your calls.",
  ],
  ["Sorry, we lost your photographs.", "Sorry, we are closed on Sunday."],
  ["Please forgive the late notice.", "Please forgive any delay in answering."],
  ["We hope you will forgive our mistake.", "We cannot forgive the thieves."],
  ["Forgive us for the long silence.", "Forgive us if we repeat ourselves."],
  [
    "All of us at the library apologise to every borrower whose loans were shown.",
    "All of those at the library apologise to nobody, as they told us.",
  ],
  [
    "We just wanted to quickly say “sorry” for the second e-mail!",
    "He just wanted to quickly say “sorry” for the second e-mail!",
  ],
  ["We repeat our apology to the twelve families.", "Apologies do not bring your data back."],
  [
    "The council renews the apology that it gave in March.",
    "The council read the apology that the supplier gave in March.",
  ],
  ["It is with heartfelt apologies that we return your deposit.", "Sorry is a small word."],
  ["A heartfelt sorry from the whole team.", "A heartfelt thank-you from the whole team."],
  ["Dear members, apologies for the muddle at the door.", "Dear members, sorry to see you go."],
  ["@tom_b sorry, our mistake.", "@tom_b sorry, this isn't ours."],
  ["We ask you to be patient and forgive our mistake.", "We ask you to be patient and forget our mistake."],
  ["Our board asks the forgiveness of the families.", "Our board asks the families for news."],
  ["There is only one word for what we did: sorry.", "There is only one word for what they did: theft."],
  ["You have our sincere apologies.", "You have our sincere thanks."],
  ["A sincere apology to all who waited.", "A sincere apology to all who waited would be in order, says the union."],
  ["The board apologises to the drivers.", "The union asks that the board apologise to the drivers."],
  ["Sorry we missed your letter.", "Sorry we missed you! Your parcel is with your neighbour."],
  ["Pardon our mistake.", "Pardon our appearance while we paint the hall."],
  [
    "The airline conveys its sympathy and its apologies to all on board.",
    "The airline conveys its sympathy to all on board.",
  ],
  ["These lines are meant as an apology to the whole street.", "This card is not meant as an apology."],
  [
    "Our humblest apologies for the wrong hymn sheet.",
    "Our many apologies have been read out in court as if they were jokes.",
  ],
  [
    "We apologise profusely for these issues and any inconvenience caused.",
    "We apologise profusely for any inconvenience caused.",
  ],
  [
    "We sincerely apologise for what happened, regret any inconvenience it may cause, and ask you to write to us.",
    "We sincerely regret any inconvenience it may cause.",
  ],
  [
    "We are really sorry that a part of your data was copied.",
    "We are really sorry to share that a part of your data was copied.",
  ],
];
