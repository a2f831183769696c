import { findPeopleAffected } from "../wording/people-affected/people-affected.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingPeopleAffected = requirementRule({
  id: "IC105",
  name: "missing-people-affected",
  requirement: "people-affected",
  title: "Not said who was affected",
  missing: "This draft does not say who or how many people were affected.",
  why: "The first thing that readers want to know is whether it is about them.",
  source:
    "GDPR Art. 33(3)(a) (categories and approximate number of people); Zou, Danino, Sun and Schaub, CHI 2019: seven of ten breach notices only say “you may be affected”",
  find: findPeopleAffected,
  findOpen: findNotYetKnown("people-affected"),
  exceptions:
    "A letter to one person need not give a number: “Your email address was in the file” says who. Some laws, as in Massachusetts, forbid the number in a letter to residents; name the group instead.",
  examples: {
    flagged: [
      { text: "Some users were affected.", note: "“Some” leaves every reader guessing." },
      { text: "A limited number of customers were impacted." },
      { text: "You may have been affected.", note: "A guess at the reader is no answer." },
      { text: "We serve more than 2 million customers.", note: "A number, but not of those affected." },
      { text: "A small number of accounts may have been accessed." },
      { text: "Many customers have asked us about this." },
      { text: "We will contact affected customers.", note: "Whom we will write to, not who they are." },
      { text: "We apologise to everyone who was affected.", note: "An address, not an answer." },
      { text: "[NUMBER] customers were affected.", note: "A gap is no number." },
    ],
    clean: [
      { text: "The leak affects 48,210 customers." },
      {
        text: "All customers who ordered between 3 and 9 November are affected.",
        note: "A group that readers can tell whether they belong to.",
      },
      { text: "No customers were affected." },
      { text: "About one in five of our members could not log in." },
      { text: "Your email address was in the file.", note: "In a letter to the one person it is about." },
      { text: "Customers outside the United Kingdom are not affected." },
      { text: "Only staff of the Leeds office are affected." },
      { text: "The file held the details of 311 former employees." },
      { text: "If you ordered after 9 November, you are not affected." },
    ],
  },
});
