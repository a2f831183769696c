/** The one window for all that people do with the sample incident: a window takes longer to open than most of that. */
import { copySample } from "../../scripts/sample.ts";
import { temporaryFolder } from "../../scripts/temporary-folder.ts";
import { Workbench } from "./workbench.ts";

interface SampleWindow {
  /** The folder of the incident, which is open in the window. */
  readonly incident: string;
  readonly window: Workbench;
}

let opened: Promise<SampleWindow> | undefined;

/** The window with every editor closed and nothing left to be read in its corner; opens it the first time. */
export async function clearedSampleWindow(): Promise<SampleWindow> {
  if (opened === undefined || (await opened).window.page.isClosed()) {
    opened = openWindow();
  }
  const { incident, window } = await opened;
  await window.runCommand("View: Close All Editors");
  await window.page.locator(".tabs-container .tab").first().waitFor({ state: "detached" });
  await window.runCommand("Notifications: Clear All Notifications");
  return { incident, window };
}

async function openWindow(): Promise<SampleWindow> {
  const incident = copySample(temporaryFolder("journey"));
  return { incident, window: await Workbench.open({ folder: incident }) };
}

after(async () => {
  await (await opened)?.window.close();
});
