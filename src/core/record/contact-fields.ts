import { said } from "../text/say.ts";
import { fact } from "./fact-field.ts";
import { described, mapping, text, textLike } from "./fields.ts";
import type { IncidentRecord } from "./record.ts";

/** "help@halden.example". */
const emailPattern = /^[\w.%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}$/i;

/** "https://halden.example/incident". */
const webPattern = /^https?:\/\/[^\s<>"|\\^`{}]+$/i;

const email = textLike(
  { name: "emailAddress", pattern: emailPattern },
  said("This is not an e-mail address. Write one such as help@company.example."),
);
const web = textLike(
  { name: "webAddress", pattern: webPattern },
  said("This is not a web address. Write it in full, beginning with https://."),
);

/** How people reach the organisation about the incident. */
export const contacts = mapping<IncidentRecord["contacts"]>({
  email: described(
    {
      label: "E-mail address",
      meaning: "An address that somebody reads and answers during the incident.",
      example: "help@company.example",
    },
    fact(email, "public"),
  ),
  phone: described(
    {
      label: "Phone number",
      meaning: "A number that somebody answers.",
      example: "0117 496 0123",
    },
    fact(text, "public"),
  ),
  hours: described(
    {
      label: "When somebody answers",
      meaning: "The hours during which the phone is answered; a document gives them beside the number.",
      example: "Monday to Friday, 09:00 to 18:00",
    },
    fact(text, "public"),
  ),
  web: described(
    {
      label: "Web page",
      meaning: "A page about the incident, in full and beginning with https://.",
      example: "https://company.example/incident",
    },
    fact(web, "public"),
  ),
  post: described(
    {
      label: "Postal address",
      meaning: "Where people can write to about this incident, on one line.",
      example: "Tidewater Cycles, 4 Harbour Row, Bristol BS1 4XX",
    },
    fact(text, "public"),
  ),
  dataProtectionOfficer: described(
    {
      label: "Data protection officer",
      meaning:
        "The name of the officer and how to reach them, on one line; notices in Europe must give it where there is one.",
      example: "Maja Okoro, dpo@company.example",
    },
    fact(text, "public"),
  ),
  press: described(
    {
      label: "For journalists",
      meaning: "Whom journalists turn to, with a number or an address, on one line.",
      example: "Jo Lindqvist, press@company.example, 0117 496 0150",
    },
    fact(text, "public"),
  ),
});
