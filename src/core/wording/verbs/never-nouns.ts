import { setOf } from "../word-list.ts";

/** Whose form in -s is no plural: "the window goes from", "the rule applies to", "the export asks for". */
export const neverNouns: ReadonlySet<string> = setOf(`
  give cease quit go come sit live begin happen apply expire belong lie hang intend expect want seek agree wish ask
  refuse insist take bring send write accept receive carry keep let sail contain include reveal exist arrive appear become
  lose know say tell hear see provide require identify confirm believe depend consist describe
`);
