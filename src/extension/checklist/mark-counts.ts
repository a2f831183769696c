import type { Review } from "../../core/index.ts";
import type { Translate } from "./checklist-state.ts";

/** The marks in a draft by how grave they are, as VS Code counts them too: "1 error, 2 warnings, 3 notes". "" where there is none. */
export function markCounts({ findings }: Pick<Review, "findings">, translate: Translate): string {
  const count = (of: Review["findings"][number]["severity"]): number =>
    findings.filter(({ severity }) => severity === of).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("information")];
  return [
    ...(errors > 0 ? [errors === 1 ? translate("1 error") : translate("{0} errors", errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? translate("1 warning") : translate("{0} warnings", warnings)] : []),
    ...(notes > 0 ? [notes === 1 ? translate("1 note") : translate("{0} notes", notes)] : []),
  ].join(", ");
}
