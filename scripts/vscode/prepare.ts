/** Sees to it that a VS Code server and a browser are at hand, so that no suite spends its time on getting them. */
import { launchBrowser } from "../browser.ts";
import { installServer } from "./install-server.ts";

await Promise.all([installServer(), launchBrowser().then((browser) => browser.close())]);
