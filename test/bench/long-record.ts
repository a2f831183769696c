/** A record as long as the longest incident makes it: with so many entries in its timeline, and so many measures. */
export function longRecord(entryCount: number, measureCount: number): string {
  const at = (index: number): string => {
    const minutes = index * 7;
    const [day, hour] = [1 + Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
    return `2026-05-${two(day)}T${two(hour)}:${two(minutes % 60)}`;
  };
  const entries = Array.from(
    { length: entryCount },
    (_none, index) =>
      `  - at: ${at(index)}\n    what: Step ${index + 1} of those who looked for the cause.\n    source: chat of the team\n    audience: internal\n`,
  );
  const measures = Array.from(
    { length: measureCount },
    (_none, index) =>
      `  - action: Change number ${index + 1}\n    purpose: prevention\n    state: promised\n    owner: Head of Operations\n    due: 2026-07-01\n`,
  );
  return `version: 2\ntitle: Backup\ntimeZone: Europe/London\ntype: leak\nmoments:\n  aware: 2026-05-01T08:00\npeople:\n  total: 12500\ntimeline:\n${entries.join("")}measures:\n${measures.join("")}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
