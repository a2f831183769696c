import type { RepairView } from "../../repair-view.ts";
import { wordPhrase } from "../../word-values.ts";
import type { KnownIncident } from "./fact-changes.ts";
import type { ChangeOptions } from "./fact-change.ts";
import { isReworded } from "./reworded.ts";
import { markdownOf } from "./what-moved.ts";

/** What is offered now, what is for one group alone now, and what was offered and is not any more. */
export function offerChanges(
  { view: then }: KnownIncident,
  { view: now, record }: KnownIncident,
  { words: { news }, wasSaid, saysBelow = () => true }: ChangeOptions,
): readonly string[] {
  const [before, today] = [then.repair.offers, now.repair.offers];
  // What could be taken up until a day that has passed was told with that day.
  const kept = new Set(record.repair.map(({ offer }) => keyOf({ offer: wordPhrase(offer) })));
  const fresh = today.filter((offer) => !before.some((each) => isSameOffer(each, offer)));
  const gone = before.filter(
    (offer) =>
      wasSaid(wordsOf(offer)) &&
      !today.some((each) => isSameOffer(each, offer)) &&
      !kept.has(keyOf(offer)) &&
      !fresh.some((each) => isReworded(wordsOf(offer), wordsOf(each))),
  );
  return [
    // A document without offers brings no news of them.
    ...fresh
      .filter((offer) => saysBelow(wordsOf(offer)))
      .map((offer) => {
        const words = news.offer(wordsOf(offer));
        return groupOf(offer) === "" ? words : `${words} ${news.offerGroup(groupOf(offer))}`;
      }),
    ...today.flatMap((offer) => {
      const earlier = before.find((each) => isSameOffer(each, offer));
      const isForOthers =
        earlier !== undefined &&
        groupOf(offer) !== "" &&
        groupOf(offer).toLowerCase() !== groupOf(earlier).toLowerCase() &&
        wasSaid(wordsOf(earlier));
      return isForOthers ? [news.offerNarrower(wordsOf(offer), groupOf(offer))] : [];
    }),
    ...gone.map((offer) => news.offerGone(wordsOf(offer))),
  ];
}

function isSameOffer(left: RepairView, right: RepairView): boolean {
  return keyOf(left) === keyOf(right);
}

function keyOf(offer: Pick<RepairView, "offer">): string {
  return wordsOf(offer).toLowerCase();
}

function wordsOf({ offer }: Pick<RepairView, "offer">): string {
  return markdownOf(offer);
}

function groupOf({ group }: RepairView): string {
  return markdownOf(group);
}
