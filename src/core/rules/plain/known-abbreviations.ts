import { setOf } from "../../wording/word-list.ts";

/** Places and institutions. */
const places = `
  UK US USA EU UN UAE GB NI NYC LA DC NATO NASA FBI CIA BBC NHS HMRC IRS NGO NGOS DVLA DWP DMV
`;

/** Times. */
const times = `
  AM PM UTC GMT BST IST CET CEST EET EEST WET WEST EST EDT CST CDT MST MDT PST PDT ET PT CT MT JST KST SGT AEST
  AEDT BC AD
`;

/** Everyday things. */
const everydayThings = `
  ID IDS OK TV PC PCS PDF PDFS URL URLS SMS PIN PINS FAQ FAQS CV DIY GPS ATM USB CD DVD DNA VAT IBAN BIC VIP RSVP
  ASAP PS PO BOX QR SIM IP IT AI WC HTML JPG PNG CSV APP APPS HIV COVID GDPR SSN HTTP RSS IRC SSD HTTPS WWW JSON XML
  ZIP LAN USP HR PR CPU RAM LED ETA NET ISP CCTV MOT MRI PPE ADHD BMI GCSE GCSES AGM ISBN
`;

/** People and offices. */
const offices = `
  CEO CFO COO CTO CISO MD PHD MP MPS DR MR MRS MS LTD PLC LLC INC LLP GMBH AG SA DPO
`;

/** Firms and what they make, known by these letters. */
const firms = `
  AWS IBM HP SAP DHL UPS KPMG PWC EY BMW NBC CNN ABC AT AMD HSBC ING UBS IKEA JBL LG PGP PHP SQL IOS MAC NPM API
  APIS
`;

/** Money and measures. */
const measures = `
  USD EUR GBP CHF JPY AUD CAD SEK NOK DKK BTC ETH KB MB GB TB GIB TIB MIB KM CM MM KG HZ MHZ GHZ MS MBPS
`;

/** Words in capitals. */
const wordsInCapitals = `
  NOT NO NOTE NOTES AND OR ALL ANY BUT DO DONE DID YES MUST NEVER ALWAYS ONLY UPDATE NEW NOW THE IS ARE WAS OF IN
  ON AN TO BY IF WE YOU YOUR OUR THIS THAT WHO WHAT WHEN HOW WHY END OPEN STOP READ DRAFT OFF ADD GET PUT POST
  DELETE PLEASE DEAR SORRY HELP CALL TODO TBC TBD XXX II III IV VI VII VIII IX XI XII AKA RE CC BCC FYI TLDR VS EG
  IE NB NSFW LOL WARNING ALERT URGENT ENDS
`;

/**
 * Abbreviations that nearly every reader knows by themselves, and others that no reader needs explained. Source: house
 * list after the GOV.UK style guide ("do not explain if it is well known").
 */
export const knownAbbreviations: ReadonlySet<string> = setOf(
  [places, times, everydayThings, offices, firms, measures, wordsInCapitals].join(" "),
);
