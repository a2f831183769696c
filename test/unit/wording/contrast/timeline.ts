import type { Pair } from "./pair.ts";

/** Two points of the course that a reader can place, and alike but fewer. */
export const timeline: readonly Pair[] = [
  [
    "The theft happened on 2 June. We noticed it on 5 June.",
    "The theft happened in early summer. We noticed it a few days later.",
  ],
  ["From 08:10 to 09:45 the till system was down.", "For part of the morning the till system was down."],
  [
    "On 14 January 2026 a laptop was stolen; on 16 January we locked its account.",
    "On 14 January 2026 a laptop was stolen; soon after we locked its account.",
  ],
  ["The outage began at 3 p.m. and lasted 40 minutes.", "The outage lasted 40 minutes."],
  [
    "We learned of it on Friday 7 August 2026, a week after the list had gone online on 31 July.",
    "We learned of it last Friday, a week after the list had gone online.",
  ],
  [
    "Payments failed at 11.20 GMT. By noon they worked again.",
    "Payments failed in the morning. Later they worked again.",
  ],
  ["Between 4 and 9 October 2026 somebody read our mailbox.", "Some time this autumn somebody read our mailbox."],
  [
    "The page was public from 1 March until we closed it on 3 March.",
    "The page was public until we closed it. The next update follows on 3 March.",
  ],
  [
    "At 22:05 the pumps stopped. At 23:50 the night shift restarted them.",
    "At 22:05 the pumps stopped. The night shift restarted them.",
  ],
  [
    "The break-in took place on 12 May 2026. You were first told on 20 May.",
    "The break-in took place on 12 May 2026. Our company was founded on 20 May 1987.",
  ],
  [
    "On 9 September an email with your details went to the wrong person. We found out two days later.",
    "An email with your details went to the wrong person. We found out two days later.",
  ],
  [
    "2026-02-11 06:30 UTC: errors begin. 2026-02-11 07:12 UTC: fixed.",
    "2026-02-11: version 4.2 released. 2026-02-18: version 4.3 released.",
  ],
  [
    "It started on Monday 5 May at 10 o'clock in the morning, and at 16:15 the same day all was back.",
    "It started on Monday, and by the evening all was back.",
  ],
  [
    "In March 2026 the files were copied; in June 2026 a researcher told us.",
    "In the past the files were copied; recently a researcher told us.",
  ],
  [
    "The flaw had been there since 30 November 2025 and was closed on 8 December.",
    "The flaw had been there for some time. Please renew your password by 8 December.",
  ],
  [
    "We switched the server off at 17:40, ten minutes after the alarm at 17:30.",
    "We switched the server off at 17:40.",
  ],
  [
    "The message was sent on April 3, 2026 and recalled on April 4.",
    "The message was sent recently. The audit of April 3, 2026 had found nothing.",
  ],
  [
    "Last updated 6 July 2026. The archive was unreachable on 4 July from 12:00 to 18:00.",
    "Last updated 6 July 2026. The archive was unreachable for some hours.",
  ],
  ["The first customer rang at 7:25 am. We knew the cause by 9 am.", "Call us from 7:25 am. We close at 9 pm."],
  [
    "He left the firm on 1 April 2026, and on 28 April we saw that he had taken the list.",
    "He left the firm some time ago, and on 28 April we will hold a meeting about the list.",
  ],
  [
    "On 17 and 18 December, calls to our surgery did not get through.",
    "On 17 December a new law on telephone records came into force. Calls did not get through.",
  ],
  [
    "The intruder was in our network from 6 February to 19 February 2026.",
    "The intruder was in our network for some days in winter.",
  ],
  [
    "At 09:15 the lifts stopped, and at 10:40 the last passenger was freed.",
    "At 09:15 the lifts stopped, and the last passenger was freed soon after.",
  ],
  [
    "We sent the letters on 3 June 2026 and noticed the error on 4 June 2026.",
    "We sent the letters this summer and noticed the error the next morning.",
  ],
  [
    "On 1 October 2026 we discovered that files had been copied on 28 September.",
    "On 1 October 2026 we discovered that files had been copied.",
  ],
  [
    "The site went down on Tuesday, 12 May 2026, at 19:00 BST. We brought it back at 21:30.",
    "The site went down on Tuesday evening. We brought it back later at night.",
  ],
  [
    "The heating failed on 11 January. It has been running again since 13 January.",
    "The heating failed in January. It has been running again for a while.",
  ],
  [
    "The theft was reported to us at 8 a.m. By half past nine the police were there.",
    "The theft was reported to us in the morning. Soon the police were there.",
  ],
  ["Your file was open to others from April 2026 to June 2026.", "Your file was open to others for about two months."],
  ["Between 14:00 and 14:25 UTC requests failed.", "For under half an hour requests failed."],
  [
    "On 30 March 2026 a former volunteer logged in with her old password. We locked it on 2 April 2026.",
    "A former volunteer logged in with her old password. We will report to the members' meeting on 2 April 2026.",
  ],
  ["The failure started at 03:12 and was over after 50 minutes.", "The failure was over after 50 minutes."],
  [
    "A customer wrote to us on 7 July, and the same evening, at 18:20, we took the page down.",
    "A customer wrote to us, and the same evening we took the page down.",
  ],
  [
    "We told the authority on 20 August, five days after the attack of 15 August.",
    "We told the authority within the legal deadline of 72 hours.",
  ],
  [
    "It began on the morning of 5 November with a burst pipe; by the evening of 6 November the archive was dry.",
    "It began one morning with a burst pipe; some days later the archive was dry.",
  ],
  [
    "12 Sept 2026, 07:40: first complaint. 12 Sept 2026, 08:05: fault confirmed.",
    "12 Sept 2026: next board meeting. 19 Sept 2026: annual party.",
  ],
  [
    "The wrong prices were online from 10:00 until 10:35 on 9 May.",
    "Our shop is open from 10:00 until 18:35 on 9 May.",
  ],
  [
    "On 22 February we lost contact with the server, and on 23 February it was found to have been wiped.",
    "We lost contact with the server, and it was found to have been wiped. Please renew your login before 23 February.",
  ],
  [
    "The van was broken into on Sunday 2 August 2026; you received our first message on Tuesday 4 August.",
    "The van was broken into on Sunday; you received our first message on Tuesday.",
  ],
  [
    "Since 17 March we knew of the gap. We closed it on 25 March.",
    "The report of 17 March praised our security. We closed the gap quickly.",
  ],
  [
    "The tap water was cloudy from 3 May and clear again from 6 May.",
    "The tap water was cloudy for a few days and is clear again.",
  ],
  [
    "At quarter past six the line broke; at eight o'clock it was back.",
    "Early in the evening the line broke; later it was back.",
  ],
  [
    "On 12/03/2026 we found the list online; it had been there since 28/02/2026.",
    "On 12/03/2026 we found the list online; it had been there for weeks.",
  ],
  [
    "The attack began on the evening of 9 June 2026 and ended the following morning.",
    "The attack began in the evening and ended the following morning.",
  ],
  ["Trains stood still between 17:04 and 18:31.", "Trains stood still during the rush hour."],
  [
    "Your parcel was opened on 4 April. On 5 April a driver handed it in.",
    "Your parcel was opened. On 5 April our depot will be closed for stocktaking.",
  ],
  [
    "Monday 7 September, 13:10: the pump fails. 13:45: the spare pump takes over.",
    "Monday 7 September, 13:10: guided tour for members.",
  ],
  [
    "We changed the setting on 1 August and undid it on 11 August 2026.",
    "We changed the setting in August and undid it later.",
  ],
  [
    "He copied the drawings on 20 January 2026, as we learned on 3 February.",
    "He copied the drawings, as we learned on 3 February.",
  ],
  ["The second failure, on 16 May, lasted from 02:00 to 02:40.", "The second failure lasted less than an hour."],
  ["On 4 May at 10:00 it broke, and at 13:00 it was mended.", "On Mondays it opens at 10:00, and it closes at 13:00."],
  [
    "For two hours and forty minutes from 7:10 on 3 June, tills could not take cards.",
    "For two hours and forty minutes a day, from 3 June, tills are counted by hand.",
  ],
  [
    "The water went off at 6:05 on 9 March. It took our fitters seven hours to bring it back.",
    "The water went off at 6:05 on 9 March. It took our fitters some time to bring it back.",
  ],
  [
    "| Time | Event |\n| --- | --- |\n| 04:10 | Disk fills up |\n| 05:02 | Copy takes over |",
    "| Day | Opening hours |\n| --- | --- |\n| Monday | 9:00 to 17:00 |\n| Friday | 9:00 to 15:00 |",
  ],
  [
    "The cabinet failed at 5:20 on 8 January and was replaced on 1 March.",
    "The cabinet failed at 5:20 on 8 January and was to have been replaced on 1 March.",
  ],
  [
    "The job failed at 02:00 on 3 October and was restarted at 09:30.",
    "The job starts at 02:00 and normally finishes at 04:00. On 3 October it failed.",
  ],
  [
    "The lock was forced at five past two on 3 May; a cleaner noticed at twenty to six.",
    "The lock was forced at night on 3 May; it takes ten to six men to mend it.",
  ],
  [
    "Between the 2nd and the 9th of June the wrong fare was charged.",
    "Between the second and the ninth stop the wrong fare was charged.",
  ],
  [
    "We found the camera on 8 April. It had been fitted eleven days earlier.",
    "We found the camera on 8 April. It had been fitted well.",
  ],
  ["The manifest was lost at 1415 hours and found at 1440 hours.", "The manifest was lost after 1415 hours of work."],
  [
    "The van was taken on 12 June and found on 30 June.",
    "The van was bought on 12 June and insured on 30 June. It was taken last week.",
  ],
  [
    "Our cellar flooded in May 2026 and the files were missed in June 2026.",
    "Our clinic opened in May 1994 and moved in June 2011. The files were missed this week.",
  ],
  [
    "The pumps stopped at 01:10 and ran again at 05:30.",
    "When the pumps failed in 2019, they stopped at 01:10 and ran again at 05:30. This time it was shorter.",
  ],
  [
    "The hole came with version 3.1 on 4 May; on 9 May we closed it.",
    "Version 3.1 came out on 4 May; version 3.2 came out on 9 May.",
  ],
  ["Claims stopped on 4 May; on 18 May we saw why.", "Report it by 4 May; claims close on 18 May."],
  [
    "The burglary was on 3 June, and on the Friday we missed the boxes.",
    "The burglary was on 3 June, and on Fridays we count the boxes.",
  ],
  [
    "The theft was on 14 January. Six weeks passed before we knew.",
    "The theft was on 14 January. Some time passed before we knew.",
  ],
  [
    "| When | What |\n|---|---|\n| 4 Feb | Mail sent to wrong list |\n| 6 Feb | Mail recalled |",
    "| When | What |\n|---|---|\n| 4 Feb | Choir practice |\n| 6 Feb | Bake sale |",
  ],
  ["Down: 08:31 to 09:58 BST.", "Open: Mon to Fri, 08:31 to 09:58 BST."],
  [
    "The break-in was on 3 June and came to light on 4 June.",
    "The audit was carried out on 3 June and on 4 June. The files went missing later.",
  ],
  [
    "A customer pointed it out to us on 19 July. The form had been open to all since 2 July.",
    "A customer pointed it out to us on 19 July. The form was for events taking place from 2 July.",
  ],
  [
    "On 8 November an envelope was lost, and on 15 November it was found behind a cupboard.",
    "On 8 November an envelope was lost. A similar one was lost on 15 November 2022 and never found.",
  ],
  [
    "It was on 3 March that the pipe burst, and on 4 March that the last of the boxes was carried out.",
    "It was on 3 March that the pipe burst. The archive holds boxes from 4 March 1911 on.",
  ],
  [
    "Your child's photograph was on our page between 1 and 8 September.",
    "Your child's photograph was on our page. Term begins on 1 September and half-term on 8 September.",
  ],
  [
    "The theft came to light during the stocktaking of 30 June; the police were informed on 1 July.",
    "The theft came to light during stocktaking; stocktakings are held on 30 June and 1 July.",
  ],
  ["Between Christmas Eve and 2 January nobody read the mailbox.", "Over the holidays nobody read the mailbox."],
  ["The gate was left open on 13 and 14 May.", "The gate was left open before the fair on 13 and 14 May."],
  [
    "The data was taken on or around 6 June and offered for sale on 21 June.",
    "The data was taken recently. Under the law of 6 June 2018 we must tell you by 21 June.",
  ],
  [
    "The faulty batch was baked on 9 March and recalled on 12 March.",
    "The faulty batch bears the dates 9 March and 12 March. It has been recalled.",
  ],
  [
    "The server died on 28 February 2026, and since 1 March it has been running on new disks.",
    "The server, bought on 28 February 2019 and running since 1 March 2019, has died.",
  ],
  [
    "Last seen at 16:00 on 8 June in the reading room, the volume was missed at 9:00 the next morning.",
    "The volume, printed on 8 June 1702, was missed the next morning.",
  ],
  [
    "The fault occurred on Thursday 5 February at 13:15. Trains ran again from 14:40.",
    "The fault occurred on Thursday 5 February. Trains run from 13:15 to 14:40 on a reduced timetable until further notice.",
  ],
  [
    "Since 10:00 this morning nobody could reach us by phone; since 10:50 they can again.",
    "Since this morning nobody could reach us by phone. Our lines are open from 10:00 to 16:00.",
  ],
  [
    "The list was online for nine days from 21 March.",
    "The list of those who attended the nine days of events from 21 March was online.",
  ],
  [
    "At 7 in the morning on 6 August the card readers froze, and they came back at 7:50.",
    "The card readers froze on 6 August. Our next maintenance is on 12 August from 7 to 7:50.",
  ],
  [
    "The freezer failed at ten past four on Sunday morning, and it was half past nine before anybody saw.",
    "The freezer failed on Sunday morning, and it was some hours before anybody saw.",
  ],
  [
    "The exam board was informed on 20 May, the day after the papers went missing.",
    "The exam board was informed on 20 May that papers had gone missing.",
  ],
  [
    "The statement you received on 3 March was wrong, and the right one went out on 10 March.",
    "The statement for the period from 3 March to 10 March was wrong.",
  ],
  [
    "A woman phoned on 22 May pretending to be you. The same woman phoned again on 23 May.",
    "A woman phoned on 22 May pretending to be you. You were born, she said, on 23 May 1961.",
  ],
  [
    "It rained in on 7 December; on 8 December, the books were moved.",
    "It rained in on 7 December. A library has stood here since 8 December 1903.",
  ],
  [
    "Your complaint reached us on 4 June; the ride had been stopped the day before.",
    "Your complaint of 4 June reached us; the ride has been stopped.",
  ],
  [
    "The oven broke on 13 May. For the following two days there was no bread.",
    "The oven broke on 13 May. There was no bread for a time.",
  ],
  ["Discovered: 6 March. Closed: 7 March.", "Founded: 6 March 1988. Registered: 7 March 1988."],
  [
    "Between 2 and 4 p.m. on Tuesday the wrong film was shown.",
    "The matinee is between 2 and 4 p.m. on Tuesdays; the wrong film was shown.",
  ],
  [
    "The service failed at 14:10 and was restored at 15:20.",
    "The evening service is at 14:10 and the carol service at 15:20.",
  ],
  [
    "We restored service at 15:33. It had been lost at 14:10.",
    "We held a funeral service at 15:33. It was at 14:10 last time.",
  ],
  [
    "Malware reached our lodgers and other users from the 22nd to the 24th of October.",
    "Our records from the 22nd to the 24th of October are kept here.",
  ],
  ["The clinic flooded on 3 May. It opened again on 5 May.", "The clinic on 3 May. The clinic on 5 May."],
  [
    "The repaired version was published on 2 May. We had the report on 12 April.",
    "Version 3.1 came out on 2 May. Version 3.0 came out on 12 April.",
  ],
  [
    "Between 0.45 and 9.00 AM a fault stopped the presses.",
    "Between 0.45 and 9.00 euros a piece is what a fault costs.",
  ],
  // What has lasted since, what was done before, and what happened to others.
  [
    "The kiln cracked on 4 May. On 9 May 2025 a new one was fitted.",
    "The kiln cracked on 4 May. It was fitted on 9 May 1998.",
  ],
  [
    "The gate has been without power since 3 May 2025. It jammed on 1 May 2025.",
    "We have used the gate since 3 May 2011. It jammed on 1 May 2025.",
  ],
  [
    "The kiln cracked on 4 May. It was last seen whole on 2 May.",
    "The kiln cracked on 4 May. It was last serviced on 2 May.",
  ],
  [
    "The folder was lost on 4 May. It lay in the rain until 9 May.",
    "The folder was lost on 4 May. It covers stays until 9 May.",
  ],
  [
    "The gate jammed on 4 May. A similar call came on 9 May.",
    "The gate jammed on 4 May. A similar gate was freed on 9 May.",
  ],
  [
    "On 4 May we lost the keys. They were back in our hands on 9 May.",
    "On 4 May we lost the keys. They were new back in May.",
  ],
  [
    "On the evening of 4 May the kiln went cold, and so it stayed until the morning of the 6th.",
    "On the evening of 4 May the kiln went cold, and so it stayed until the man of the sixth floor came.",
  ],
  ["- Mon 4 May, 22:10 gates jam\n- Tue 5 May, 06:30 first gate back", "- Mon 4 May, 22:10\n- Tue 5 May, 06:30"],
  // When an earlier notice went out, and what it said.
  [
    "The kiln cracked on 4 May at 14:05. We wrote to you on 6 May.",
    "## What has changed since our letter of 6 May\n\nThat letter went out on 6 May at 14:05. On 7 May we found a second crack.",
  ],
  [
    "## What has changed since the break-in\n\nThieves came in on 4 May. On 7 May we fitted a lock.",
    "## What has changed since our notice\n\nThieves came in on 4 May. On 7 May we fitted a lock.",
  ],
  // One day is one point, of what was sent astray as well.
  [
    "On 3 May we sent your results to another family. They told us on 4 May.",
    "On 3 May we sent your results to another family. They told us at once.",
  ],
  [
    "Your letter went to a neighbour on 3 May, and we learnt of it on 5 May.",
    "Your letter went to a neighbour on 3 May, and we will write again on 9 May.",
  ],
  [
    "By mistake we sent your address to a shop on 3 May. It deleted the e-mail on 4 May.",
    "By mistake we sent your address to a shop. The e-mail went out on 3 May.",
  ],
  ["The outage lasted from 9 to 11 o'clock on 6 May.", "The shop is open from 9 to 11 o'clock on 6 May."],
  ["The bills were issued on 1 March and recalled on 3 March.", "It affects bills issued from 1 March to 31 May."],
  [
    "We found it on 3 May. On 5 May we changed all passwords.",
    "On 3 May we changed all passwords. On 5 May we replaced the locks.",
  ],
  [
    "The mailbox was opened by a stranger on 3 May, and we changed all passwords on 5 May.",
    "The mailbox was opened by a stranger, and we changed all passwords on 3 May and all locks on 5 May.",
  ],
  [
    "On 3 May they encrypted our files. On 5 May they sent a demand.",
    "On 3 May we encrypted our laptops. On 5 May we will encrypt the phones.",
  ],
  [
    "On 3 May our call centre closed. On 5 May it opened again.",
    "On 3 May we engaged Kroll. On 9 May Kroll opened a call centre.",
  ],
  [
    "At 09:00 our monitoring started to show errors. At 09:20 we rolled back.",
    "On 3 May we began to offer credit monitoring. On 9 May the offer ends.",
  ],
  [
    "An intruder changed the passwords on 3 May and the keys on 4 May.",
    "- 3 May: all passwords changed\n- 9 May: all locks replaced",
  ],
  [
    "On 3 May an engineer added a filter. On 4 May the filter deleted 300 orders.",
    "On 3 May an engineer added a filter. On 4 May we fitted new locks.",
  ],
  [
    "| Date | Event |\n| --- | --- |\n| 3 May | List sent to the wrong address |\n| 9 May | Recipient deleted it |",
    "| Date | Step |\n| --- | --- |\n| 3 May | Passwords changed |\n| 9 May | Locks replaced |",
  ],
  // A word that goes with days to come or with papers goes with other things too.
  [
    "The glazing failed due to damp between 3 May and 9 June.",
    "The tiles are due to be glazed between 3 May and 9 June. One batch failed.",
  ],
  [
    "We can now confirm that the seed store was broken into on 3 May. It was locked again on 5 May.",
    "We can hear you from 3 May to 5 May. The seed store was broken into.",
  ],
  [
    "The law firm told us of the theft on 3 May. The files came back on 9 June.",
    "The theft was against the law of 3 May 2018, as it was amended on 9 June.",
  ],
  [
    "Somebody read the parish ledger during the period between 3 May and 9 June.",
    "Somebody read the statement for the period between 3 May and 9 June.",
  ],
  [
    "On 3 May the locksmith that we hired found the broken hinge. On 5 May he replaced it.",
    "On 3 May we hired a locksmith. On 5 May he found the broken hinge.",
  ],
  [
    "If you ordered through the mill, your address was visible between 3 and 9 May.",
    "The fault concerns flour that you ordered between 3 and 9 May.",
  ],
  [
    "The kiln failed at approximately 08.15, and was hot again by about 11.40.",
    "The kiln failed at approximately 8.15 per cent of its load, and was hot again.",
  ],
  [
    "08.15 Alarm in the dye house\n\n08.40 The vat is closed",
    "8.15 litres spilled in the dye house\n\n8.40 litres stayed in the vat",
  ],
  [
    "## 3 May\n\nThe lock gate fails.\n\n## 5 May\n\nA diver frees the gate.",
    "## 3 May\n\nChoir\n\n## 5 May\n\nRegatta",
  ],
  [
    "### 14:05\n\nThe gate fails.\n\n### 15:10\n\nThe gate opens again.",
    "### 14:05\n\nWe are sorry that the gate failed.",
  ],
  ["The leak lasted from\\\n14:05 to 15:05 on 3 May.", "The leak was found, and\\\n15:05 was when we wrote this."],
  ["Between 09:10 and\\\n11:30 our customer data was open.", "Our shop is open from\\\n09:10 to 11:30."],
  ["3 May, 14:05: we found the leak\\\n14:20: we closed it", "3 May, 14:05: we found the leak\\\nand closed it."],
  [
    "On 4 May we engaged an unvetted contractor who copied the list. On 6 May we noticed.",
    "On 4 May we engaged an outside firm. On 6 May we noticed.",
  ],
  [
    "On 4 May we asked the wrong firm to shred the files. On 6 May we learned of it.",
    "On 4 May we asked the police to look into it. On 6 May we learned of it.",
  ],
  [
    "On 4 May we set up the helpline with an open recording folder. On 6 May we noticed that the calls were public.",
    "On 4 May we set up the helpline with ten lines. On 6 May we noticed that the calls were many.",
  ],
  [
    "On 4 May we launched the new help desk, which showed the tickets of all. On 6 May we closed it.",
    "On 4 May we launched the new help desk, which answers day and night. On 6 May we closed it.",
  ],
  [
    "We offered free vouchers on 4 May, and the page showed your address until 6 May.",
    "We offered free vouchers on 4 May, and they can be used until 6 May.",
  ],
  [
    "On 4 May we encrypted the archive with a key that we then lost. On 6 May we noticed.",
    "On 4 May we engaged an outside firm to find out who copied the list. On 6 May we set up a helpline.",
  ],
  [
    "On 11 July 2026 at 9:00 a.m. somebody entered our network; at 6:30 p.m. we took it off the line.",
    "On 11 July 2026 somebody entered our network. Our call centre is there Monday to Friday, 9:00 a.m. – 6:30 p.m. ET (but for public holidays).",
  ],
  [
    "Cyber incident update - October 2026\n\nThe thieves came on 22 January 2026, and we saw it on 24 January.",
    "Cyber incident update - October 2026\n\nSince the thieves named us on 22 January 2026, nothing has been put online.",
  ],
  [
    "It failed after the upgrade on 1 February 2026. Resolved: it is available again. 3 February, 15:00 PST",
    "It failed after the upgrade. Resolved: it is available again. 3 February, 15:00 PST",
  ],
  [
    "What happened on 17 June: the till stopped. After nearly seven hours it worked again.",
    "What happened on 17 June: the till stopped. It will work again after nearly seven hours.",
  ],
  [
    "The theft took place in the night of 3/4 May and was noticed at 8 am on Tuesday 5 May.",
    "The theft is being looked into; we open again at 8 am on Tuesday 5 May.",
  ],
  ["The folder stood open from 2 to 9 March.", "Our museum is open from 2 to 9 March."],
  [
    "The list was published on 4 May and taken down on 6 May.",
    "This statement was issued on 4 May 2026 and updated on 6 May 2026.",
  ],
  [
    "At 6:30 PM on May 4, all services became inaccessible for two hours.",
    "On May 4, all services became inaccessible.",
  ],
];
