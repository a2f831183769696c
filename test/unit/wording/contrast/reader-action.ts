import type { Pair } from "./pair.ts";

/** What the reader can do, and alike but not for her. */
export const readerAction: readonly Pair[] = [
  ["Please throw the letter away if it is not yours.", "Please be assured that we are doing our best."],
  ["You do not have to do anything.", "We did not have to do anything."],
  ["Keep an eye on your bank statements for the next months.", "We keep an eye on our systems."],
  [
    "If your card was charged twice, ask your bank to reverse one payment.",
    "If your card was charged twice, we will see it.",
  ],
  ["We advise you to use another password for your mailbox.", "We use another password for our mailbox."],
  ["Boil the water before you drink it.", "The water was not boiled."],
  ["Customers can collect a new card at any branch.", "Customers have lost a card."],
  ["There is no need to call your doctor.", "There was no answer from the doctor."],
  ["Be wary of callers who say that they come from us.", "Callers said that they came from us."],
  ["Restart the app, and the error is gone.", "We restarted the app, and the error is gone."],
  ["You are entitled to a free copy of your credit report; you can order it online.", "You are important to us."],
  ["Until Friday, pay in cash or by transfer.", "Until Friday, payments were not possible."],
  ["What you can do: sign out on all devices.", "What we did: signed out all devices."],
];
