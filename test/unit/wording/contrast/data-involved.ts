import type { Pair } from "./pair.ts";

/** Says what was affected, and alike but names nothing. */
export const dataInvolved: readonly Pair[] = [
  ["The stolen folder held pay slips and bank details.", "The stolen folder held certain documents."],
  [
    "Your name and your telephone number were visible to other members.",
    "Some of your information was visible to other members.",
  ],
  ["No health records were touched.", "We protect health records with great care."],
  ["Online ordering was down for two hours.", "One of our systems was down for two hours."],
  ["The intruder copied the list of donors with their gifts.", "The intruder copied some files."],
  ["We found no sign that card numbers were read.", "We collect card numbers when you pay."],
  ["The lift booking and the door cards did not work on Monday.", "Certain services did not work on Monday."],
  ["The email showed the addresses of all recipients.", "The email was sent to all recipients."],
  ["What was lost: exam results of the summer term.", "What was lost is not yet known."],
  [
    "Photos from the children's camp could be opened by anyone.",
    "Information from the camp could be opened by anyone.",
  ],
  ["Calls to our hotline did not get through.", "Please call our hotline."],
  ["She downloaded the tenants' contracts before she left.", "She downloaded company data before she left."],
  ["The delivery tracker showed wrong times.", "An internal system had problems."],
];
