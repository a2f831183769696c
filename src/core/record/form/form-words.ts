/**
 * What the form says otherwise than the text view, where somebody writes in lines: by the names on the way to a field,
 * and by the words of the record.
 */

/** Of fields whose meaning says how to write them as text. */
export const formMeanings: Readonly<Record<string, string>> = {
  drill: "Everything that is drafted from it then says so.",
  "moments.recovered":
    "When everything was as it should be for everybody, and what had stopped worked again. As long as that is to come, choose “We don’t know yet” and say by when you expect it.",
  data: "The kinds of personal data, each as sure as it is. Where none was involved, say “Ruled out”.",
  consequences: "What may follow for the people affected, in a sentence each.",
  advice: "What the people affected can do, in a sentence each. Where they need do nothing, say “Ruled out”.",
};

/** Fields that name one of the groups of people of the record. */
export const groupNameFields: ReadonlySet<string> = new Set(["repair.group"]);

/** What fields are called in the form, by their paths, where it is not what the record calls them. */
export const formLabels: Readonly<Record<string, string>> = {
  drill: "This is an exercise",
};

/** How people say it, where the word of the record alone would not do. */
export const optionLabels: Readonly<Record<string, string>> = {
  confirmed: "Confirmed",
  suspected: "We suspect",
  unknown: "We don’t know yet",
  "ruled-out": "Ruled out",
  internal: "Only your team",
  regulator: "Your team and the authorities",
  public: "Everyone",
  leak: "A data leak",
  outage: "An outage",
  incident: "Something else",
};
