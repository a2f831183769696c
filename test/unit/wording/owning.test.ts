import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/index.ts";
import { findOwning } from "../../../src/core/wording/owning.ts";
import { proseOf } from "../../kit/prose.ts";

const owned = [
  "We left the bucket public.",
  "We take full responsibility for what happened.",
  "This was our mistake, and nobody else's.",
  "The error was ours.",
  "We failed to lock the export folder.",
  "We did not check who could open the link.",
  "We should have noticed this in June.",
  "We could have told you sooner, and we did not.",
  "We let you down.",
  "A bug in our billing code mixed up two accounts.",
  "A misconfiguration of our firewall opened the port.",
  "One of our engineers was phished on Tuesday.",
  "We had no alarm for this kind of access.",
  "Our change caused the outage.",
  "Our backup job had not run since May.",
  "Our monitoring did not notice the drop.",
  "The update that we rolled out on Monday broke the login page.",
  "We accidentally sent the list to the wrong address.",
  "A member of our support team emailed the file to the wrong customer.",
  "We sent the letter to 300 people by mistake.",
  "We stored the passwords in plain text.",
  "We kept old records longer than we needed them.",
  "We assumed that the test environment was sealed off; it was not.",
  "The database was reachable because we had forgotten to close the port.",
  "Our procedures were not good enough.",
  "We underestimated how many people would sign in at once.",
  "We were too slow to tell you.",
  "Our staff ignored the first two alerts.",
  "The leak was possible because our access rules were too broad.",
  "We released a version with a flaw that let strangers read messages.",
  "The root cause was an error in our deployment script.",
  "We deployed a faulty certificate at 09:00.",
  "An old password that we had never changed was used to get in.",
  "Had we tested the restore, we would have found the gap.",
  "We relied on a single server.",
  "We fell short of our own standards.",
  "Our team made the wrong call and switched off the filter.",
  "We gave the contractor more access than he needed.",
  "The script we ran deleted the live table.",
  "We are to blame for this.",
  "Responsibility for this lies with us.",
  "The mistake was made by our payroll team.",
  "We changed the export job on Monday. The change made the bucket public.",
  "We pushed an update at noon. It removed the access check.",
  "We broke our promise to keep your address private.",
  "We never tested the fallback.",
  "This happened because we skipped a review.",
  "The vulnerability had been in our software since 2021.",
  "Our lack of monitoring meant that nobody saw it for weeks.",
  "I made this mistake and I own it.",
  "We misconfigured the mail server.",
  "We published the spreadsheet with hidden columns that held names.",
  "It took us far too long to answer.",
  "We did not follow our own procedure.",
  "Our password reset page let anyone see the e-mail address of another user.",
  "You trusted us with your data and we did not protect it.",
  "An employee of ours clicked a link in a forged message.",
  "We exposed your order history to other customers.",
  "A wrong setting in our storage account made the files public.",
  "We lost your data.",
  "We overwrote the backups.",
  "The outage was caused by our own maintenance work.",
  "We ran the wrong command.",
  "We neglected the warnings of our auditors.",
  "Our system sent statements to the wrong households.",
  "We shipped the app with a key inside.",
  "We uploaded the file to a public folder.",
  "Through our own carelessness the list went out.",
  "We owe you an explanation of what we did wrong.",
  "We forgot to renew the certificate.",
  "We let the certificate expire.",
  "Our certificate expired because nobody had renewed it.",
  "We had put off the upgrade for a year.",
  "We acted too late.",
  "We got this wrong.",
  "It was our job to keep that file private and we did not do it.",
  "We missed the warning signs.",
  "The cause was a mistake by one of our administrators.",
  "Our web form did not check who was asking.",
  "We had left a test account active after the project ended.",
  "The intruder came in through a server that we had not patched.",
  "Our retention rules were not followed, and so old records were still there.",
  "We turned off two-factor sign-in during the move and did not turn it back on.",
  "Nobody on our team looked at the alerts over the weekend.",
  "Our rollout of the new billing system was rushed.",
  "We ought to have warned you at once.",
  "We regret that we did not act on the first report.",
  "A colleague of ours attached the wrong file to a newsletter.",
  "The outage began when we applied a configuration change that removed a route.",
  "A change to our network settings cut off half of our customers.",
  "The reason is simple: we did not test the restore.",
  "Our support desk gave out account details to a caller without checking who he was.",
  "We are accountable for this failure.",
  "We did not have the right alarms in place.",
  "Our alerting was misconfigured, so nobody was paged.",
  "We shared your address with a partner without your permission.",
  "We sent your statement to somebody else.",
  "We printed the wrong names on 400 envelopes.",
  "Our sorting script mixed up two lists.",
  "There was a flaw in the way we reset passwords.",
  "A weakness in our sign-up page let strangers list e-mail addresses.",
  "We did not act quickly enough.",
  "We took too long to tell you.",
  "We put your data at risk.",
  "We did not meet the standard that you have a right to expect from us.",
  "Our design had a single point of failure.",
  "We chose a setting that was too lax.",
  "We disclosed the list to an outside firm by accident.",
  "The incident was the result of our failure to revoke an old key.",
  "Due to an oversight on our side, the folder was not locked.",
  "We had not limited who could read the logs.",
  "Our own tool deleted the records.",
  "It happened on our watch, and we are responsible.",
  "The update contained an error that our tests did not catch.",
  "Our employees were able to see more than they should have been able to see.",
  "We had been warned about this in 2024 and did nothing.",
  "One of our staff lost a laptop that was not encrypted.",
  "We had no process for removing former staff from the system.",
  "Our backups were stored on the same machine.",
  "We ran out of disk space because we were not watching it.",
  "We enabled debug logging in production and forgot to switch it off.",
  "We wrote passwords to a log file.",
  "We exposed an internal tool to the internet.",
  "We did a poor job of keeping you informed.",
];

const notOwned = [
  "We take our responsibility to protect your data seriously.",
  "Mistakes were made.",
  "Passwords were stored in plain text.",
  "A misconfiguration was deployed at 14:05.",
  "The certificate expired at midnight.",
  "We are sorry that this happened.",
  "We regret any inconvenience.",
  "Attackers got into our servers.",
  "Our database was slow for two hours.",
  "A vendor of ours was breached.",
  "We were the victim of a sophisticated attack.",
  "Protecting your data is our responsibility.",
  "If we made a mistake, we will correct it.",
  "We did nothing wrong.",
  "This was not our fault.",
  "We will do better.",
  "We will learn from this.",
  "The company failed to protect its customers.",
  "Our monitoring allowed us to find the intruder within minutes.",
  "We fixed the bug in the library that our supplier maintains.",
  "We have found no error in our systems.",
  "We did not find any sign of misuse.",
  "We did not lose any data.",
  "We do not store card numbers.",
  "We disabled the affected accounts at once.",
  "We removed the malicious package within an hour.",
  "We released a patch for the flaw.",
  "There is no vulnerability in our app.",
  "We are investigating whether a bug in our code is to blame.",
  "Our team is working to restore service.",
  "Our website was unavailable from 14:05 to 14:40.",
  "Your trust is important to us.",
  "An attacker used a stolen password to enter our network.",
  "The provider of our mail service made a mistake.",
  "We received an alert from our monitoring.",
  "We encourage you to report bugs in our software.",
  "We have no evidence that your data was misused.",
  "We were informed by our payroll provider that it had been attacked.",
  "We notified the regulator on Monday.",
  "Our engineers immediately shut down the server.",
  "We take the security of your information very seriously.",
  "We want to reduce errors in our billing.",
  "You should have received a letter from us.",
  "We ask you to change your password.",
  "Our customers lost access to their files.",
  "We had to take the site offline.",
  "The change caused an outage.",
  "An incorrect setting exposed the files.",
  "Thank you for your patience while we worked on this.",
  "We could not reach the data centre.",
  "We know how frustrating this was.",
  '"We failed our customers," said the head of Other Corp.',
  "Human error led to the disclosure.",
  "We deployed a fix at 15:00.",
  "We improved our monitoring so that errors are found sooner.",
  "We always test our backups.",
  "We did not receive the report until Friday.",
  "We are not responsible for the actions of third parties.",
  "Our investigation has shown that the intruder had access for six days.",
  "No system of ours was at fault.",
  "The storm cut the power to our data centre.",
  "We restarted the servers and service returned.",
  "Because we encrypt all files, nobody could read them.",
  "We should have more information on Friday.",
  "We have made changes to prevent this.",
  "To err is human, and any company can make mistakes.",
  "We found that a third party had accessed our systems.",
  "Criminals exploited a flaw in a product that we and many others use.",
  "We quickly identified the problem and rolled back.",
  "Our team responded at once and closed the gap.",
  "We were attacked by criminals last night.",
  "The attacker deleted our backups.",
  "A flaw in the software of our supplier was used.",
  "We have asked an outside firm to look into our systems.",
  "We are sorry for the worry this causes you.",
  "Our services are running normally again.",
  "A small number of accounts were accessed without permission.",
  "We have no reason to believe that passwords were read.",
  "We will test our backups every month from now on.",
  "We apologise for the inconvenience.",
  "Whether we made a mistake is still being looked at.",
  "It may be that an error of ours played a part; we do not know yet.",
  "Our users report errors to us every day.",
  "Any organisation can be hit by an attack like this.",
  "We have blocked the addresses from which the attack came.",
  "We do not share your data with third parties.",
  "We were not able to reach all customers by phone.",
  "Our network carrier had a fault in its exchange.",
  "We expect our suppliers to protect your data.",
  "A laptop was stolen from a car.",
  "The file was accidentally made public.",
  "Some customers could not log in.",
  "The error was made by an outside contractor.",
  "An unknown person gained access to our mail server.",
  "Errors happen.",
  "We detected unusual activity in our network on 4 March.",
  "Our security team found the vulnerability before anyone used it.",
  "We immediately began an investigation and told the police.",
  "We fixed a bug that another company had reported in its own product.",
  "Nothing on our side caused this.",
  "This was the fault of the power company.",
  "The bank failed to tell its customers, the regulator said.",
  "Acme's server was left open, according to the newspaper.",
  "We added a second check so that mistakes are found earlier.",
  "We value your trust.",
  "We are committed to learning from every incident.",
  "All our servers were patched before the attack.",
  "We have always followed the rules.",
  "Our lawyers advise us not to comment.",
  "You may have received an e-mail by mistake.",
  "You should not have received this letter if you are not a customer.",
  "We recommend that you never reuse a password.",
  "We removed the public link and deleted the copies.",
  "Our team is investigating the cause of the error.",
  "The vulnerability affects all users of the library, including us.",
  "We were told of the breach by our vendor on Monday.",
  "We shut down the server as soon as we saw the alert.",
  "Our customers were not affected.",
  "We could not prevent the storm.",
];

function isOwned(text: string, ownNames: readonly string[] = []): boolean {
  return findOwning(parseDraft(text, { ownNames })).length > 0;
}

describe("Owning the incident", () => {
  for (const text of owned) {
    it(`is there: ${text}`, () => {
      assert.equal(isOwned(text), true);
    });
  }

  for (const text of notOwned) {
    it(`is not there: ${text}`, () => {
      assert.equal(isOwned(text), false);
    });
  }

  it("counts under the organisation's own name, not under another's", () => {
    const text = "Acme Pay contained a bug that mixed up two accounts.";
    assert.equal(isOwned(text), false);
    assert.equal(isOwned(text, ["Acme Pay"]), true);
    assert.equal(isOwned("Acme Pay failed to lock the folder.", ["Acme Pay"]), true);
    assert.equal(isOwned("Globex failed to lock the folder.", ["Acme Pay"]), false);
  });

  it("counts when we quote ourselves, not when we quote others", () => {
    assert.equal(isOwned("“We left the folder open,” said our head of operations."), true);
    assert.equal(isOwned("“We left the folder open,” said a manager of Globex."), false);
  });

  it("does not count in a heading, a quotation block or code", () => {
    assert.equal(isOwned("## We left the folder open"), false);
    assert.equal(isOwned("> We left the folder open."), false);
    assert.equal(isOwned("`We left the folder open.`"), false);
  });

  it("names each sentence that owns it", () => {
    const prose = proseOf("We left the folder open.", "It was closed on Monday.", "This was our mistake.");
    assert.deepEqual(
      findOwning(prose).map(({ passage }) => passage),
      [0, 2],
    );
  });

  it("stays quick on a sentence that begins again and again", () => {
    const start = performance.now();
    for (const piece of ["we our team of the ", "our code in our ", "we had we did not ", "because of our bug "]) {
      findOwning(proseOf(piece.repeat(Math.floor(2_000 / piece.length))));
    }
    assert.ok(performance.now() - start < 2_000);
  });
});
