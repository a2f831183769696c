import { said } from "../text/say.ts";
import type { Node } from "yaml";
import { count, leastOf, mostOf } from "./count-field.ts";
import { fact, factItem } from "./fact-field.ts";
import { isKnown, type Fact } from "./fact.ts";
import { described, entriesAt, itemsOf, list, mapping, otherwise, text, type Field, type Optional } from "./fields.ts";
import { jurisdiction } from "./jurisdiction-field.ts";
import { publicMoment } from "./moment-fields.ts";
import { isNothing, isUnknown, mapOf, type Entry, type ReadContext } from "./read-context.ts";
import { recordVersion, type Count, type IncidentRecord, type PeopleGroup } from "./record.ts";
import { type DescribedFields, type MappingShape } from "./shape.ts";

/** Kinds of data, each as sure as it is, and the whole list as well. */
export const dataKinds = fact(list(factItem(text, "public")), "public");

const howMany = fact(count, "public");
const whoTheyAre = fact(text, "public");

const groupFields = mapping<PeopleGroup>({
  who: described(
    {
      label: "Who they are",
      meaning: "Whom it affects, in words by which readers can tell whether they are among them.",
      example: "everybody who booked with us since January 2024",
    },
    whoTheyAre,
  ),
  count: described(
    {
      label: "How many of them",
      meaning: "How many people are in this group: one number, a range, or so many at the least.",
      example: "{ min: 9000, max: 12500 }",
    },
    howMany,
  ),
  counted: described(
    {
      label: "What is counted in this group",
      meaning:
        "Where the number of this group counts something else than that of all: the word that stands behind the number.",
      example: "clinics",
      isRare: true,
    },
    text,
  ),
  jurisdictions: described(
    {
      label: "Where they live",
      meaning: "The countries whose law protects them, as two letters each; states of the United States as US-CA.",
      example: "[GB, US-CA]",
    },
    fact(list(jurisdiction), "public"),
  ),
  data: described(
    {
      label: "Which of their data",
      meaning:
        "The kinds of data that were involved for this group, where not all groups are alike; one that is only suspected for everybody is suspected here too.",
      example: "\n  - names\n  - value: bank account numbers\n    certainty: suspected",
    },
    dataKinds,
  ),
  consequences: described(
    {
      label: "What may follow for them",
      meaning: "What may follow for this group in particular, one sentence to a line.",
      example: "\n  value:\n    - Somebody could learn what you wrote to us in confidence.\n  audience: public",
      isRare: true,
    },
    fact(list(text), "internal"),
  ),
  advice: described(
    {
      label: "What they can do",
      meaning: "What this group in particular can do, one sentence to a line; what holds for all stands further below.",
      example: "\n  - Call us before you travel, and we will change your booking free of charge.",
      isRare: true,
    },
    fact(list(text), "public"),
  ),
  told: described(
    {
      label: "When you told them",
      meaning: "When you told this group, where that was later than when you told the first.",
      example: "2026-05-26",
      isRare: true,
    },
    publicMoment,
  ),
});

const group: Optional<PeopleGroup> = {
  shape: groupFields.shape,
  read: (node, context) => (isNothing(node) || isUnknown(node) ? undefined : groupFields.read(node, context)),
};

type People = IncidentRecord["people"];

const lines = mapping<People>({
  total: described(
    {
      label: "How many in all",
      meaning: "How many people are affected, each counted once: one number, a range, or so many at the least.",
      example: "{ min: 9000, max: 12500 }",
    },
    howMany,
  ),
  counted: described(
    {
      label: "What is counted",
      meaning:
        "Where the numbers do not count people: the word that stands behind them, such as accounts, households or schools.",
      example: "clinics",
      isRare: true,
    },
    text,
  ),
  groups: described(
    {
      label: "Groups of people",
      meaning:
        "The people affected, by what readers can recognise themselves in; one group is enough where all are alike.",
      example: "\n  - who: everybody who booked with us since January 2024\n    count: 18240\n    jurisdictions: [GB]",
    },
    otherwise(list(group), []),
  ),
});

/** Of the first version, which knew one group only. */
const former = {
  count: {
    shape: howMany.shape,
    note: {
      label: "How many",
      meaning: "The older name of total; bring the record up to date to have it renamed.",
      example: "12500",
    },
  },
  who: {
    shape: whoTheyAre.shape,
    note: {
      label: "Who they are",
      meaning: "The older place of who in a group; bring the record up to date to have it moved there.",
      example: "everybody who booked with us since January 2024",
    },
  },
} as const satisfies DescribedFields;

/** How many people it concerns and who they are, as the newest version writes it and as the first one did. */
export const people: Field<People> & { readonly shape: MappingShape } = {
  shape: { ...lines.shape, former },
  read(node, context) {
    const entries = entriesAt(node, Object.keys(lines.shape.fields), context, Object.keys(former));
    reportFormer(entries, context);
    const total = howMany.read((entries.get("total") ?? entries.get("count"))?.node, context);
    const counted = text.read(entries.get("counted")?.node, context);
    const groups = entries.has("groups")
      ? groupsAt(entries.get("groups")?.node, { total, counted }, context)
      : onlyGroup(entries.get("who")?.node, context);
    return { total, counted, groups };
  },
};

function groupsAt(
  node: Node | undefined,
  { total, counted }: Pick<People, "total" | "counted">,
  context: ReadContext,
): readonly PeopleGroup[] {
  return itemsOf(node).flatMap((item) => {
    const read = group.read(item, context);
    const place = (mapOf(item)?.get("count", true) as Node | undefined) ?? item;
    const isComparable = read?.counted === undefined || read.counted === counted;
    if (read !== undefined && place !== undefined && isComparable && isLarger(read.count, total)) {
      context.report(place, said("This group has more people than there are in all. Check its number and the total."));
    }
    return read ?? [];
  });
}

/** Whether a group certainly holds more people than all of them together. */
function isLarger(part: Fact<Count>, total: Fact<Count>): boolean {
  return isKnown(part) && isKnown(total) && leastOf(part.value) > mostOf(total.value);
}

/** The one group of the first version; none where nothing was said of it. */
function onlyGroup(node: Node | undefined, context: ReadContext): People["groups"] {
  if (isNothing(node) || isUnknown(node)) {
    return [];
  }
  return [{ ...groupFields.read(undefined, context), who: whoTheyAre.read(node, context) }];
}

/** An older name beside its newer one is not read, and in a record of the newest version it is out of place. */
function reportFormer(entries: ReadonlyMap<string, Entry>, context: ReadContext): void {
  const [count, who] = [entries.get("count"), entries.get("who")];
  if (count !== undefined && entries.has("total")) {
    context.report(
      count.nameSpan,
      said("“count” is the older name of “total”, which is here too and counts. Delete this line."),
      {
        inForm: said(
          "This is the older place of “How many in all”, which is filled in too and counts. Empty this one.",
        ),
      },
    );
  } else if (count !== undefined && context.version === recordVersion) {
    context.report(count.nameSpan, said("“count” is called “total” by now, and is taken for that. Rename it."), {
      meant: [{ title: said("Write {0}", "total"), text: "total" }],
      inForm: said("This is the older place of “How many in all”, and is taken for that. Bring the record up to date."),
    });
  }
  if (who !== undefined && entries.has("groups")) {
    context.report(
      who.nameSpan,
      said("“who” belongs to a group by now, and there are groups, so it is left out. Move it there."),
      {
        inForm: said(
          "This belongs to a group by now, and there are groups, so it is left out. Write it there, and empty this.",
        ),
      },
    );
  } else if (who !== undefined && context.version === recordVersion) {
    context.report(
      who.nameSpan,
      said("“who” belongs to a group by now, and is taken for one. Move it below “groups: - who: …”."),
      { inForm: said("This belongs to a group by now, and is taken for one. Bring the record up to date.") },
    );
  }
}
