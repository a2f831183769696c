/** The fields that stand together in a group of the record. */
import { fact } from "./fact-field.ts";
import { choice, described, mapping, text } from "./fields.ts";
import { jurisdiction } from "./jurisdiction-field.ts";
import { publicMoment } from "./moment-fields.ts";
import { causeCategories, type IncidentRecord } from "./record.ts";

/** Jotted down for the team; published only once somebody marks it so. */
const jotting = fact(text, "internal");
/** Words that readers may see unless somebody marks them otherwise. */
export const publicText = fact(text, "public");

/** Who writes to readers. */
export const organisation = mapping<IncidentRecord["organisation"]>({
  name: described(
    {
      label: "Name of the organisation",
      meaning: "The name that your readers know you by.",
      example: "Tidewater Cycles",
    },
    publicText,
  ),
  legalName: described(
    {
      label: "Name in the register",
      meaning: "The full name under which it is registered; it stands below the signature.",
      example: "Tidewater Cycles Limited",
    },
    publicText,
  ),
  parent: described(
    {
      label: "Parent company",
      meaning: "The company that it belongs to; some laws ask for it.",
      example: "Marram Holdings plc",
      isRare: true,
    },
    publicText,
  ),
  address: described(
    {
      label: "Registered address",
      meaning: "The street, town and postcode of its registered office, on one line.",
      example: "4 Harbour Row, Bristol BS1 4XX",
    },
    publicText,
  ),
  country: described(
    {
      label: "Country",
      meaning:
        "Where it is established, as two letters; which authority is told first hangs on it, and with US, or without a country in a time zone of the United States, English documents write days and hours the American way.",
      example: "GB",
      isRare: true,
    },
    fact(jurisdiction, "public"),
  ),
});

/** Who signs the letters. */
export const signatory = mapping<IncidentRecord["signatory"]>({
  name: described(
    {
      label: "Name",
      meaning: "The person who signs: somebody who answers for what happened.",
      example: "Imogen Vale",
    },
    publicText,
  ),
  role: described(
    {
      label: "Role",
      meaning: "What that person is in the organisation.",
      example: "Managing Director",
    },
    publicText,
  ),
});

const category = choice(causeCategories, {
  "human-error": "Somebody made a mistake",
  "system-failure": "A program or a machine failed",
  "malicious-action": "Somebody did it on purpose",
  "third-party-failure": "It happened at a supplier",
  "natural-phenomenon": "Fire, flood, storm or the like",
});

/** What brought it about: for the team, until somebody marks it public. */
export const cause = mapping<IncidentRecord["cause"]>({
  category: described(
    {
      label: "What kind of cause",
      meaning: "The kind of cause, as the forms of most authorities ask for it.",
      example: "human-error",
      isRare: true,
    },
    fact(category, "regulator"),
  ),
  supplier: described(
    {
      label: "Which supplier",
      meaning: "The supplier where it happened; name it in public only once it has agreed, or everybody knows.",
      example: "Marram Hosting",
      isRare: true,
    },
    jotting,
  ),
  summary: described(
    {
      label: "What happened",
      meaning: "How it came about, in whole sentences that a customer understands.",
      example: "A file with our bookings stood on our website for eight days.",
    },
    jotting,
  ),
  ownPart: described(
    {
      label: "What you did wrong",
      meaning: "Your own part in it, in a sentence that begins with We; ask counsel before you mark it public.",
      example: "We left a copy of the file in an open folder.",
    },
    jotting,
  ),
  failedToPrevent: described(
    {
      label: "What you should have prevented",
      meaning: "What you failed to prevent or to notice, in a sentence that begins with We.",
      example: "We had no check that would have found the file.",
    },
    jotting,
  ),
});

/** When and where readers hear more. */
export const nextUpdate = mapping<IncidentRecord["nextUpdate"]>({
  at: described(
    {
      label: "When",
      meaning:
        "By when readers hear from you again, whether or not there is news; once it has passed without any, drafts own that; “Ruled out” says that no more is planned.",
      example: "2026-05-28T17:00",
    },
    publicMoment,
  ),
  where: described(
    {
      label: "Where",
      meaning: "Where they will find it.",
      example: "our status page",
    },
    publicText,
  ),
});
