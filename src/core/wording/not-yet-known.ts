import type { RequirementId } from "./requirements.ts";
import type { Finder, Match, Prose } from "./prose.ts";

export function findNotYetKnown(topic: RequirementId): Finder {
  return () => (topic === "fault" ? [] : []);
}

export function saysWhen(prose: Prose, match: Match): boolean {
  return match.passage > prose.passages.length;
}
