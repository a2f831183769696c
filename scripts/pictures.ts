/** Takes the README's pictures anew, on a person's path through the real window. */
import { join } from "node:path";
import { buildAll } from "./build.ts";
import { startOwned } from "./owned-process.ts";
import { root } from "./paths.ts";

await buildAll();
const { ended } = startOwned(
  process.execPath,
  [join(root, "node_modules", "mocha", "bin", "mocha.js"), "test/journey/journey.test.ts"],
  {
    cwd: root,
    env: { ...process.env, INCIDENT_COMMS_PICTURES: join(root, "docs", "images") },
    stdio: "inherit",
    isOwner: true,
  },
);
process.exit(await ended);
