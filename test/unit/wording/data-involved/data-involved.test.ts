import assert from "node:assert/strict";
import { findDataInvolved } from "../../../../src/core/wording/data-involved/data-involved.ts";
import { blanked, proseOf } from "../../../kit/prose.ts";

const said = [
  "Online banking does not work yet.",
  "Card payments work again, but online banking does not work yet.",
  "The booking page still does not work.",
  "The choir's consent forms were found under a bench.",
  "The school acknowledged that detention letters had been photographed.",
  "Anybody signed in to the club's site could open other rowers' medical slips.",
  "Solicitors could leaf through the bidders' sealed offers and references.",
  "There were pay cheques and passports in the stolen mail bag.",
  "On the back of each label was the telephone number of the next guest.",
  "The old list had e-mail addresses only.",
  "We gave everyone your diagnosis.",
  "We read your salary aloud at the meeting.",
  "The gardener handed in the minutes of the disciplinary hearing.",
  "The nightly job deleted 900 calendars.",
  "An e-mail disclosed to a third party the terms of your divorce.",
  "Some pupils were texted the grades of others.",
  "Neither card numbers nor passwords formed part of the archive.",
  "Notices of rent arrears were served upon the wrong tenants.",
  "The account lists showed orders of other customers.",
  "Customers were billed twice for May.",
  "We were off the air from nine to ten.",
  "The files were found to contain adoption orders.",
  "What is gone for good are the pictures from before 2012.",
  "The statement that we posted to your old address shows your pension pot and your retirement date.",
  "Your licence plate and the times at which you parked could be looked up by anyone.",
  "Anybody could find out which doctor you see and when.",
  "What strangers could read about you: your name, your street and your telephone number.",
  "The folder that was left on the bus holds the birth dates and the allergies of your children.",
  "The other customer saw what you bought in March and what you paid.",
  "The page showed your room number and the dates of your stay to whoever opened it.",
  "The stick held X-rays with names and dates of birth.",
  "The e-mail told the whole team who is on sick leave and why.",
  "The screen in the foyer displayed the names of those who had appointments.",
  "From the list one can see who owes rent.",
  "The parcel label bore your name and the name of the clinic that sent it.",
  "The intruder read the messages that you exchanged with your adviser.",
  "Those who opened the link saw the salaries of all department heads.",
  "No passwords were in the file.",
  "Whoever took the laptop can now read the case notes on it.",
  "The wrong person received your test result.",
  "Your application, with your CV and two references, went to another company.",
  "The export held names, postal addresses and order numbers.",
  "Your email address and the date of your last order were visible to other customers.",
  "No passwords or payment details were involved.",
  "Payment data was not affected.",
  "The file contained 4,200 dates of birth.",
  "The attackers copied patient records and test results.",
  "Between 09:10 and 11:40 nobody could log in or pay.",
  "The booking form was unavailable for six hours.",
  "Our phone lines were down from Monday to Tuesday.",
  "Invoices for March were sent to the wrong recipients.",
  "Anyone with the link could read the support messages.",
  "Search results were slow, and some uploads failed.",
  "We lost the comments that were written on Tuesday.",
  "A spreadsheet with the names and salaries of staff was emailed to a supplier.",
  "The following kinds of information were in the file: name, email address, phone number.",
  "Orders placed on Friday did not reach the warehouse.",
  "No personal data was affected.",
  "We said on Tuesday that no personal data was involved, and that is still so.",
  "We told you that no passwords were involved, and that was wrong.",
  "We said that no personal data was involved, but names were in the file.",
  "No money was taken from accounts whose card numbers were copied.",
  "Telephone numbers may have been seen as well.",
  "The leaked list includes membership numbers and expiry dates.",
  "The following data of yours was affected: your name, your address.",
  "The app and the website could not be reached.",
  "Affected: names, email addresses, delivery addresses.",
  "What was affected: email addresses and order history.",
  "The information involved was your name, date of birth and health insurance number.",
  "Only the newsletter list was copied.",
  "The folder contained scans of passports.",
  "What leaked: your name, your postal address and the last four digits of your card.",
  "Criminals obtained the bank details of some of our donors.",
  "Your appointment history could be seen by anyone who was logged in.",
  "Members were unable to download their tickets.",
  "The incident is limited to our newsletter database.",
  "Chat messages between 3 and 5 May have been lost.",
  "Payments by card failed for two hours.",
  "Our website showed other people's shopping baskets.",
  "The laptop held payroll files for 2025.",
  "We published a list of volunteers with their telephone numbers by mistake.",
  "Deliveries were delayed by up to three days.",
  "Health data was not in the file.",
  "Your password is not affected.",
  "The email revealed the addresses of all 212 recipients.",
  "For 40 minutes emergency calls did not get through.",
  "Someone read your messages.",
  "The online shop is currently unavailable.",
  "Payroll data of former employees was stolen.",
  "Photographs of children were accessible without a password.",
  "The tide tables were wrong between 4 and 6 May.",
  "The stolen data includes National Insurance numbers.",
  "The parcel contained copies of 14 rental contracts.",
  "Hackers downloaded our member list.",
  "The heating in the care home could not be controlled from the app for nine hours.",
  "Your invoice was visible to one other customer.",
  "Two emails with attachments on pending cases went to the wrong solicitor.",
  "Card numbers are not stored by us and were not affected.",
  "The outage hit the check-in desks and the departure boards.",
  "Results for 212 blood samples were mixed up.",
  "Customers saw the orders of other customers.",
  "The recordings of three calls were uploaded to a public website.",
  "On the memory stick were scanned passports and tenancy agreements.",
  "A list of everybody's allergies was pinned to the notice board in the hall.",
  "The sheet we emailed in error listed pupils' marks and the help they receive.",
  "The thieves got away with two boxes of parish registers.",
  "What went to the wrong person was your pension forecast.",
  "None of our members' data was accessed.",
  "For nine days anyone with the link could read the minutes of the hearings.",
  "The bag that was left on the train contained three case files.",
  "The loss concerns vaccination records.",
  "Only first names and shirt sizes were on the sheet.",
  "Someone used the account to look through prescriptions.",
  "Your claims history was attached to a message meant for your broker.",
  "A cleaner threw the pay packets of the night shift away.",
  "The leaflet gave away the name and street of the witness.",
  "The library can no longer find its donors' letters.",
  "There were passports and visas in the pouch.",
  "That means your route, your speed and your stops.",
  "Some lines mention sexual orientation or trade union membership.",
  "A nurse looked up her brother-in-law's scan.",
  "Your neighbour's gas consumption turned up in your account.",
  "We mailed your therapy letters to your former husband.",
  "We read out your marks in front of the class.",
  "All that stood on the list was a first name and a shirt size.",
  "We overwrote six months of mileage logs.",
  "Video hearings could not be held at the county court.",
  "While the fault lasted, donations made by card were declined.",
  "Status: Partial outage — text message gateway",
  "The live stream of the service cut out halfway through.",
  "Everyone who tried to book got an error.",
  "Parcels due on Friday came on Monday.",
  "Farmers could not claim online before the deadline.",
];

const notSaid = [
  "Our notice of 7 June said that only names had been seen.",
  "On Tuesday we told parents that photographs had not been viewed.",
  "An intruder with the key could have read the messages, but the key had expired.",
  "The gang demanded a payment, which was refused.",
  "The proxy sent health checks to the wrong port.",
  "The handbook did not cover the case; the runbook did not cover it either.",
  "Had passports been copied, the law would have required us to say so.",
  "CVs are deleted six months after the interview.",
  "Next Monday the ticket page will be offline while we upgrade it.",
  "When the app shows a blank page, close it and open it again.",
  "The intruder's access was cut off within the hour.",
  "Your money is safe with us.",
  "Nothing of value was in the van.",
  "Parts of the building could not be used.",
  "Two ring binders were taken from a car.",
  "For this reason the picture was deleted from our page at once.",
  "Should it turn out that bank details were copied, we will write at once.",
  "An attacker would have to have the second factor as well as the e-mail address.",
  "In 2024 alone, billions of passwords were exposed.",
  "Last autumn a big retailer admitted that a hack had exposed the addresses of its customers.",
  "In the past, the search cluster ran out of disk and queries failed.",
  "It affects versions 3.0 to 4.2.0.",
  "A vulnerability has been found, affecting the handling of drive names.",
  "This makes it harder for attackers to gain access to accounts.",
  "We have no idea how the password was acquired.",
  "Contain the breach: isolate affected systems, disable compromised accounts.",
  "Drawings are shredded once a project ends.",
  "Some pages were slow.",
  "We gave away tickets at the door.",
  "We could not find any reports of misuse.",
  "We passed on your letter to the police.",
  "This letter is about information of yours that was in the stolen archive.",
  "No money was lost.",
  "Your money is safe.",
  "Your deposits were never at risk.",
  "At 08:28, and again at 14:25, we wrote that no personal data was involved.",
  "We said yesterday that no data was affected, and that was wrong.",
  "Our statement of Tuesday that no data was affected was wrong.",
  "We lost a USB stick from the ultrasound room.",
  "A letter from the pension fund was posted to your old address and opened there.",
  "The unauthorised person could see certain details in your account for a short time.",
  "What was in the photo? Things that should stay inside the hospital.",
  "A folder was left on the bus.",
  "The intruder saw things that were none of his business.",
  "An envelope that was meant for you went to your neighbour.",
  "A laptop was stolen from our office on Monday.",
  "We take great care of your names, addresses and bank details.",
  "We do not yet know what was on the stick.",
  "The other customer saw a page that was not hers.",
  "Our letter tells you what happened and what you can do.",
  "To prove who you are, please have your name and your date of birth ready.",
  "Some files were copied from a server.",
  "The recording was played to another caller.",
  "We know how precious your photographs are to you.",
  "The information involved varies from person to person.",
  "Certain records of some of our members were viewed.",
  "Some information was affected.",
  "Certain systems were impacted.",
  "We take the protection of your data very seriously.",
  "We do not yet know which data was copied.",
  "We are still establishing whether passwords were taken.",
  "Please change your password.",
  "If your card number was exposed, call your bank.",
  "We store your name and email address so that we can send you orders.",
  "An incident occurred on Monday.",
  "Your data is important to us.",
  "We will tell you which kinds of information were affected by Friday.",
  "Which information was affected?",
  "We had a security incident.",
  "We value your privacy.",
  "Something went wrong on Tuesday.",
  "We experienced a cyber attack.",
  "A file was affected.",
  "Our systems are secure.",
  "We process personal data in line with the law.",
  "Your information may be at risk.",
  "The incident is over.",
  "We are checking which files were opened.",
  "Limited information may have been accessed.",
  "Never share your password with anyone.",
  "We have restored some services.",
  "The attackers were in our network for two days.",
  "We were the target of an attack.",
  "The security of your data is our highest concern.",
  "We have informed you about the incident.",
  "Please do not share your password.",
  "A laptop was stolen.",
  "Our IT systems were attacked.",
  "We cannot say more at this point.",
  "We do not believe that your information was misused.",
  "It remains unclear what was taken.",
  "We hold your data in accordance with the law.",
  "An employee made an error.",
];

describe("findDataInvolved", () => {
  for (const text of said) {
    it(`finds “${text}”`, () => {
      assert.deepEqual(findDataInvolved(proseOf(text)), [{ passage: 0, start: 0, end: text.length }]);
    });
  }

  for (const text of notSaid) {
    it(`leaves “${text}”`, () => {
      assert.deepEqual(findDataInvolved(proseOf(text)), []);
    });
  }

  it("reads a mixed sentence clause by clause", () => {
    assert.equal(
      findDataInvolved(proseOf("Names were copied, but we do not yet know whether passwords were.")).length,
      1,
    );
    assert.equal(findDataInvolved(proseOf("We do not yet know whether names or passwords were copied.")).length, 0);
  });

  it("does not read a heading as an answer", () => {
    assert.equal(findDataInvolved(proseOf({ text: "Names and addresses were copied", kind: "heading" })).length, 0);
  });

  it("finds nothing where the kinds are still gaps", () => {
    assert.equal(findDataInvolved(proseOf(`The file held ${blanked} and ${blanked}.`)).length, 0);
  });

  it("reads a list below a heading of what is out of order", () => {
    assert.equal(
      findDataInvolved(
        proseOf(
          { kind: "item", heading: "Out of order", text: "Ticket gates" },
          { kind: "item", heading: "Out of order", text: "Departure boards" },
        ),
      ).length,
      2,
    );
  });

  it("takes what is held in general for no answer", () => {
    assert.equal(
      findDataInvolved(proseOf({ kind: "item", heading: "What we hold about you", text: "your name" })).length,
      0,
    );
  });

  it("asks of a pronoun what it goes on with", () => {
    assert.equal(findDataInvolved(proseOf("We left a folder on the bus.", "It contained payslips.")).length, 1);
    assert.equal(findDataInvolved(proseOf("We hired a firm for a review.", "It included a check of names.")).length, 0);
  });

  const manual = [
    "The tool reads a folder and writes a report.",
    "The report lists names and addresses.",
    "If the folder is empty, the tool throws an error.",
    "Reports older than a week are deleted.",
    "Deleted reports cannot be restored.",
    "Uploads that failed are tried again.",
    "The search page shows an error while the index is rebuilt.",
    "You can change the limit.",
    "Large files need more memory.",
    "The log is kept for a day.",
  ];

  it("finds nothing in a manual, which tells of nothing that happened", () => {
    assert.deepEqual(findDataInvolved(proseOf(...manual)), []);
  });

  it("finds what the leak involves also in a long text of orders to staff", () => {
    const orders = manual.slice(1);
    assert.equal(findDataInvolved(proseOf("The leak involves these kinds of data: names.", ...orders))[0]?.passage, 0);
    assert.deepEqual(findDataInvolved(proseOf("If the leak involves names, tell your manager.", ...orders)), []);
  });

  it("finds it in a long text that tells of an incident as well", () => {
    assert.equal(findDataInvolved(proseOf(...manual, "On Monday the search page was down.")).length > 0, true);
  });
});
