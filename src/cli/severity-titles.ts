import type { Finding } from "../core/index.ts";

/** How a finding's severity is called in text for people. */
export const severityTitles: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  information: "Note",
};
