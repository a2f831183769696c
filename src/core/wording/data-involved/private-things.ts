/** What somebody may have that others are not to see. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { namesThing } from "./concrete-things.ts";

/** "another firm's invoices", "the case files", "patients' notes": more than "the building". */
const privatePattern = new Sieved(
  patternLines()`
    \b(?:
      files?|records?|notes|invoices?|bills?|letters?|mails?|e-?mails?|messages?|names?|address(?:es)?|numbers?
      |details|data|lists?|reports?|results?|marks|grades|orders|bookings?|photos?|photographs?|pictures|images
      |videos?|footage|recordings?|contracts?|statements?|payslips?|returns|salar(?:y|ies)|histor(?:y|ies)|minutes
      |plans?|drafts?|forms?|applications?|documents?|tickets?|comments|answers|accounts?|passwords?|keys?|code
      |certificates?|prescriptions?|scans?|books?|ledgers?|interviews?|post|cheques?|pay ?checks?|correspondence
      |slips?|charts?|x-rays?|references?|claims?|complaints|profiles?|chats?|conversations?|calls?|transcripts?
      |schedules?|rotas?|codes|cards?|coordinates|locations?|tenders?|bids?|drawings?|designs?|papers|mandates?
      |questionnaires?|diar(?:y|ies)|registers?|rosters?|timesheets?|passports?|licen[cs]es?|memos?|surveys?
      |referrals?|assessments?|budgets?|tapes?|log-?ins?|positions?|backups?|databases?|discussions|findings
      |diagnos[ei]s|savings|visas?|packets|channels?|terms|calendars?|leases?|receipts?|contacts?|valuations?|quotes?
      |agreements?|permits?|essays?|scripts?|votes?|ballots?|wages?|identit(?:y|ies)|whereabouts|secrets?|balances?
      |arrears|debts?|readings?|measurements?|exhibits?|evidence|subscriptions?|donations?|gifts?|memberships?
      |absences?|illness(?:es)?|allerg(?:y|ies)|medicines?|doses?|samples?|rents?|fees?|fines?|loans?|payments?
      |purchases?|searches|journeys?|tracks?|movements?|opinions?|beliefs?|relationships?|marriages?|births?|deaths?
      |wishes|playlists?|albums?|index(?:es)?|director(?:y|ies)|dossiers?|manuscripts?|patents?|blueprints?
    )\b
  `,
);
const everyPrivatePattern = new Sieved(new RegExp(privatePattern.pattern.source, "g"));

/** "case files": a word that says whose or which, before one that alone says nothing. */
const qualifiedPattern = new Sieved(
  patternLines()`
    \b(?:
      case|personnel|patients?'?|customers?'?|clients?'?|members?'?|pupils?'?|students?'?|staff|tenants?'?|donors?'?
      |employees?'?|users?'?|residents?'?|medical|tax|court|police|legal|personal(?! (?:data|details|information)\b)|accounts?|phone|card|bank|home
      |e-?mail|order|passport|licen[cs]e|insurance
    ) (?:
      files?|records?|data|details|information|lists?|documents?|numbers?|codes?|names?|address(?:es)?|passwords?
    )\b
  `,
);

/** Whether `thing` tells of papers, messages, codes and the like, and whose or which. */
export function namesPrivate(thing: string): boolean {
  return (privatePattern.test(thing) && namesThing(thing)) || qualifiedPattern.test(thing);
}

/** `thing` without the nouns that tell only that it is a paper, a message or the like. */
export function withoutPrivateNouns(thing: string): string {
  return everyPrivatePattern.replaceIn(thing, "");
}
