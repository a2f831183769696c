import type { Pair } from "./pair.ts";

/** A way to reach us about this, and alike but none. */
export const contact: readonly Pair[] = [
  ["Questions? Ring 020 7946 0018.", "Questions? We have answered the most common ones below."],
  [
    "Write to privacy@harbour-school.example if anything is unclear.",
    "The message came from privacy@harbour-schoo1.example, which is not our address.",
  ],
  ["Our service desk in the main hall is there for you until 8 p.m.", "Our main hall is closed until 8 p.m."],
  [
    "You can reach our data protection officer, Ada Winter, at 01632 960 555.",
    "Our data protection officer, Ada Winter, has been informed.",
  ],
  ["Please answer this email if you would like to talk to us.", "Please do not answer this email."],
  [
    "Use the form at www.millbank.example/help to send us your questions.",
    "Visit www.millbank.example to learn more about our products.",
  ],
  ["Members can ask in the channel #incident on our chat.", "Members talked about it in many channels."],
  [
    "For help with your replacement card, call our hotline on 0808 157 0192.",
    "Journalists: please call our press office on 0808 157 0192.",
  ],
  ["Contact us: help@tidewater.example", "Contact your bank."],
  ["I am happy to take your call: Jo Marsh, 01632 960 123.", "I was happy to see how calm you all were. Jo Marsh"],
  ["Get in touch with our support team through the chat in the app.", "Our support team was overwhelmed."],
  ["Come to the office at 4 Mill Lane and ask for Ms Reed.", "The theft happened at the office at 4 Mill Lane."],
  [
    "If you believe you are affected, email us: incident@northfield.example.",
    "If you believe you are affected, talk to your insurer.",
  ],
  ["If you have questions, please call 01632 960 881 between 9 and 5.", "If you have questions, please be patient."],
  ["Our team is at claims@brightwater.example for you.", "Our team works hard for you."],
  ["You will find us at the information desk in Hall 2.", "You will find the answers on page 2."],
  ["Telephone for those affected: 0808 157 0345.", "Telephone numbers of those affected were exposed."],
  ["Write to: Data Protection, 9 Quay Street, Bristol.", "Last week somebody broke into 9 Quay Street, Bristol."],
  ["Simply reply to this message.", "This mailbox is not read; replies go nowhere."],
  ["Speak to your branch manager, who has the list.", "Your branch manager has left the company."],
  ["For refunds, message us on WhatsApp at 07700 900 123.", "For refunds, wait for our letter."],
  ["You can talk to us in the live chat until midnight.", "The live chat was down until midnight."],
  ["I answer every mail: anna.reed@oakschool.example.", "I read every newspaper report about this."],
  ["Our hotline 0161 496 0202 is free of charge.", "The fraudsters called from 0161 496 0202."],
  ["Fill in the enquiry form on our site, and we will ring you back.", "Filling in forms takes time, and we know it."],
  [
    "Those concerned can turn to our ombudsman at ombudsman@valleyclinic.example.",
    "The ombudsman has closed the case.",
  ],
  ["Ring me on 01632 960 777; I am there until six.", "I was there until six."],
  ["Mail: care@hillview.example", "Mail was delayed."],
  [
    "Our counter in Bridge Street is open to anyone with questions about the recall.",
    "Our counter in Bridge Street was flooded.",
  ],
  ["Send a text to 07700 900 456 and we call you back.", "He sent a text to 07700 900 456."],
  ["Ask for Mr Dean at reception.", "Mr Dean left reception."],
  [
    "Whoever wants to talk about it can reach our chaplain at chaplain@stmary.example.",
    "Whoever wants to talk about it may need time.",
  ],
  ["Help is at hand in our forum: forum.greenbus.example/help.", "Help came from our forum."],
  ["Reply with the word CALL and we will phone you.", "We will phone nobody."],
  [
    "Questions go to the data protection officer, dpo@northcoast.example.",
    "The data protection officer asked questions.",
  ],
  ["Customers abroad dial +44 1632 960 900.", "Customers abroad had no access."],
  ["Her direct line is 01632 960 587.", "Her direct flight is at 09:60."],
  ["DM me for details.", "I read your DM."],
  ["Come to Student Support with your card.", "We came to Student Support."],
  ["Questions? Peg is in the office until noon.", "What happened? Peg is in the office until noon."],
  ["Ask at the desk or ring 01632 555 012.", "The scheme has the number 10294471."],
  ["The quickest way to reach the team is a note in the app.", "The quickest way to mend the lift is a new motor."],
  [
    "Questions about the lost registers should go to the parish office, 4 Mill Lane, Harby.",
    "Questions about the lost registers should go to the ombudsman, 4 Mill Lane, Harby.",
  ],
  [
    "Two of our officers are at the library from ten to four each weekday to see anyone named in the files.",
    "Two of our officers were at the library on Monday to see the files.",
  ],
  ["Please reply to this message.", "Please don't reply to this message."],
  [
    "Tenants who were told nothing may phone Ada Moss in the registry.",
    "Tenants who were told nothing may phone the police.",
  ],
  ["Operators are asked to open a case in the customer portal.", "Operators opened a case in the customer portal."],
  ["For a word about your file: the blue counter by the stairs.", "For boarding: the blue counter by the stairs."],
  [
    "Free assistance for those whose file was in the van: 888-555-0133.",
    "You will get a call, and the number will show as 888-555-0133.",
  ],
  [
    "Letters on this matter should be addressed to: Registry, PO Box 12, Harby.",
    "Letters on this matter were addressed to: Registry, PO Box 12, Harby.",
  ],
  [
    "| Unsure about your file? | Drop-in desk, Hall 2 |\n|---|---|",
    "| Unsure about your file? | Read page 2 |\n|---|---|",
  ],
  [
    "Stallholders can take it up with the recovery team on 01632 960 118.",
    "Stallholders can speak to our sales team on 01632 960 118 about a second stall.",
  ],
  ["Mr Adeyemi keeps Tuesdays free for parents in Room 6.", "Mr Adeyemi teaches maths on Tuesdays in Room 6."],
  ["Ms Tan's door is open: Block C, second floor.", "Ms Tan's door was open: Block C, second floor."],
  [
    "We have opened a mailbox for your questions, theft@harby.example.",
    "We have opened an inquiry into the mailbox theft@harby.example.",
  ],
  ["Text HELP to 60777.", "Text of the notice, 60777 characters."],
  [
    "## Whom can I ask?\n\nThe librarian at any of our branches.",
    "## Whom can I ask?\n\nWe are planning a desk for that.",
  ],
  ["Residents may visit the desk in the hall.", "Residents may visit our help centre to find tips."],
  ["Your usual adviser has been briefed and can answer for your account.", "Your usual adviser has been replaced."],
  ["Should anything here puzzle you, knock at the porter's lodge.", "Should anything here puzzle you, we are sorry."],
  ["Feel free to comment on this issue.", "We closed this issue without a comment."],
  ["The duty officer can be paged through the switchboard.", "The website can be reached through the old address."],
  ["A desk for those affected is open in the lobby.", "A buffet for guests is open in the lobby."],
  [
    "For all correspondence about the theft: The Trustees, 3 Weir Lane, Harby.",
    "For an account of the theft, visit the museum, 3 Weir Lane, Harby.",
  ],
  [
    "Our volunteers are on 01632 960 741 until ten for you.",
    "If you want to volunteer, we are on 01632 960 741 until ten.",
  ],
  [
    "Ring the harbour office on 01632 960 411 if your berth was on the list.",
    "We rang the harbour office on 01632 960 411 when the berth was on the list.",
  ],
  [
    "Our line, 01632 960 131, is open for your questions.",
    "Our line, 01632 960 131, is dead and the mailbox cannot be read.",
  ],
  [
    "A hotline for pupils whose papers were lost has been set up: 555-0147.",
    "The fault hit the helpline for pupils, 01632 960 118.",
  ],
  ["Any questions? Just hit reply.", "Any questions were answered on Monday."],
  [
    "Every guest who was booked twice can get in touch with us by phone, 01632 960 177.",
    "Every guest who was booked twice has a phone, such as 01632 960 177.",
  ],
  ["You will find us in the foyer every morning.", "You will find the new shelves in the foyer."],
  ["Please send a PM to any admin.", "An admin sent a PM to every user."],
  ["Data protection officer: Jo Park, 01632 960 777", "Media: Jo Park, 01632 960 777"],
  [
    "We have set aside room 3 on Friday for anyone who would like to talk.",
    "We have set aside room 3 for the servers.",
  ],
  ["Use the chat in the app; a person answers from eight to six.", "The chat in the app went down at six."],
  [
    "Ines Falk, extension 30, is the person to talk to about a lost file.",
    "Ines Falk, employee 30, is the person who found the lost file.",
  ],
  ["The refund form stands at museum.example/refund.", "The refund form was printed in 1994 and is at the museum."],
  [
    "Help desk for the tenants of Block C: Mondays at six, or 555-0190.",
    "Hot water for the tenants of Block C: Mondays at six.",
  ],
  [
    "If a fee looks odd, dial the number at the foot of this page.",
    "If a fee looks odd, look at the number at the foot of this page.",
  ],
  ["Open a ticket on our support portal and name the order.", "Open a window and name the order."],
  ["Forward us the bank's letter: slips@fern.example", "Ask the bank for its letter: slips@bank.example"],
  ["Forward us the bank's letter: slips@fern.example", "The bank told you of it: slips@bank.example"],
  ["You are welcome to reach out to us through the above channels.", "We reached out through the above channels."],
  // A label to press, a box to write in, a place to come to.
  ['Press "Talk to us" at the foot of the page.', 'Press "Next" at the foot of the page.'],
  ['Click "Help" and one of our porters will be with you.', 'Click "Help" and read our tips for lodgers.'],
  [
    "Lodgers can raise it through the secure message service of their account.",
    "Lodgers can pay through the secure payment service of their account.",
  ],
  ["Leave a note in the secure inbox of your account.", "Leave a tip in the box of your porter."],
  ["Come and talk to us in the boathouse on Sunday.", "We came and talked in the boathouse on Sunday."],
  // Who will answer is no way to ask; what one should not answer is none of ours.
  [
    "Questions can be put to the porters at the front desk.",
    "Questions will be answered by the porters of our privacy team.",
  ],
  ["Ring the lodge on 0131 496 0118.", "Never ring the number 0131 496 0118."],
  ["For help ring 0131 496 0112.", "For interviews ring 0131 496 0112."],
  ["Enquiries: Jo Bell, 0131 496 0113", "Media enquiries: Jo Bell, 0131 496 0113"],
];
