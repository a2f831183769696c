import { firstHoursKinds } from "./kinds/first-hours.ts";
import { kindIds, type Kind, type KindId } from "./kinds/kind.ts";
import { repairAndClosingKinds } from "./kinds/repair-and-closing.ts";
import { tellingKinds } from "./kinds/telling.ts";

export { kindIds, phases, phaseTitles, type Kind, type KindId } from "./kinds/kind.ts";

const allKinds = [...firstHoursKinds, ...tellingKinds, ...repairAndClosingKinds];

/** Every kind of document, in the order in which an incident asks for them. */
export const kinds: readonly Kind[] = kindIds.flatMap((id) => allKinds.filter((kind) => kind.id === id));

/** The kind with this id, or undefined where there is none. */
export function findKind(id: string | undefined): Kind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** The three documents of the main job, offered first. */
export const mainKindIds = ["apology", "disclosure", "remediation-plan"] as const satisfies readonly KindId[];
