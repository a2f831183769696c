import type { Pair } from "./pair.ts";

/** A measure taken, and alike but none. */
export const response: readonly Pair[] = [
  ["We changed all the locks the same day.", "We are looking into how the locks were opened."],
  ["The website has been moved to a new host.", "The website was down for an hour."],
  ["We are phoning each family today.", "We know how each family feels today."],
  ["The parcel firm has been given the right addresses.", "The parcel firm had the wrong addresses."],
  ["Our technician swapped the broken pump at noon.", "The pump broke at noon."],
  ["We took the form off the web within ten minutes.", "The form was on the web for ten minutes."],
  ["A specialist firm is searching our computers for traces.", "A specialist firm reported the gap to us."],
  ["We told the regulator on Wednesday.", "We were told by the regulator on Wednesday."],
  ["The employee's access has been withdrawn.", "The employee's access had never been withdrawn."],
  ["We paid the money back to all 40 customers.", "We charged all 40 customers twice."],
  ["Since then we have run the tills by hand.", "Since then the tills have not worked."],
  [
    "We asked the three recipients to delete the file, and they did.",
    "We do not know whether the three recipients deleted the file.",
  ],
  [
    "We have set up a desk in the town hall where you can have your card replaced.",
    "We have set out in this letter what we know.",
  ],
];
