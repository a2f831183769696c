/** A record as short as a new one: much is open, nothing is wrong. */
export const blankRecord = `# Ours
version: 2
title: Backup
type: unknown # leak
drill: false
timeZone: Europe/London
moments:
  occurredFrom: unknown
  aware: unknown # you found out
people:
  total: unknown
  groups: []
service: unknown
cause:
  summary: unknown
measures: []
advice: unknown
contacts:
  email: unknown
  phone: unknown
timeline: []
neverSay: []
`;
