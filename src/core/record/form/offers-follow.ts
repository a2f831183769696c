import { isMap } from "yaml";
import { itemsOf } from "../fields.ts";
import { isSameName } from "../group-names.ts";
import { parseYaml } from "../parse-yaml.ts";
import { mapOf } from "../read-context.ts";
import { readRecord } from "../read-record.ts";
import type { RecordChange } from "./change-record.ts";

/** Whether a change may give a group of people another name. */
export function mayRenameGroup(change: RecordChange): boolean {
  return (
    change.kind === "set" && change.path[0] === "people" && change.path[1] === "groups" && change.path[3] === "who"
  );
}

/** What else to change where one group got another name from `before` to `after`: the offers for it name it so as well. */
export function offersFollowing(before: string, after: string): readonly RecordChange[] {
  const [old, names] = [namesIn(before), namesIn(after)];
  const renamed = old.flatMap((name, index) => (name === names[index] ? [] : [index]));
  const [index = -1] = renamed;
  const [from, to] = [old[index], names[index]];
  const isOne = from !== undefined && old.filter((name) => name !== undefined && isSameName(name, from)).length === 1;
  if (!isOne || to === undefined || renamed.length !== 1 || old.length !== names.length) {
    return [];
  }
  const contents = parseYaml(after)?.contents;
  return itemsOf(isMap(contents) ? contents.get("repair", true) : undefined).flatMap((item, place): RecordChange[] => {
    const group: unknown = mapOf(item)?.get("group");
    return typeof group === "string" && isSameName(group, from)
      ? [{ kind: "set", path: ["repair", place, "group"], value: to }]
      : [];
  });
}

function namesIn(text: string): readonly (string | undefined)[] {
  return readRecord(text).record.people.groups.map(({ who }) => who.value);
}
