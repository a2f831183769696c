import { fact } from "./fact-field.ts";
import { described, mapping, text, textLike } from "./fields.ts";
import type { IncidentRecord } from "./record.ts";
import { documentNames } from "./shape.ts";

/** "help@halden.example". */
const emailPattern = /^[\w.%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}$/i;

/** "https://halden.example/incident". */
const webPattern = /^https?:\/\/[^\s<>"|\\^`{}]+$/i;

const email = textLike(
  { name: "emailAddress", pattern: emailPattern },
  "This is not an e-mail address. Write one such as help@company.example.",
);
const web = textLike(
  { name: "webAddress", pattern: webPattern },
  "This is not a web address. Write it in full, beginning with https://.",
);

/** How people reach the organisation about the incident. */
export const contacts = mapping<IncidentRecord["contacts"]>({
  email: described(
    {
      label: "E-mail address",
      meaning: "An address that somebody reads and answers during the incident.",
      example: "help@company.example",
      usedIn: documentNames,
    },
    fact(email, "public"),
  ),
  phone: described(
    {
      label: "Phone number",
      meaning: "A number that somebody answers.",
      example: "0117 496 0123",
      usedIn: documentNames,
    },
    fact(text, "public"),
  ),
  hours: described(
    {
      label: "When somebody answers",
      meaning: "The hours during which the phone is answered; a document gives them beside the number.",
      example: "Monday to Friday, 09:00 to 18:00",
      usedIn: documentNames,
    },
    fact(text, "public"),
  ),
  web: described(
    {
      label: "Web page",
      meaning: "A page about the incident, in full and beginning with https://.",
      example: "https://company.example/incident",
      usedIn: documentNames,
    },
    fact(web, "public"),
  ),
});
