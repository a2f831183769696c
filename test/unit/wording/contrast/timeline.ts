import type { Pair } from "./pair.ts";

/** Two points of the course that a reader can place, and alike but fewer. */
export const timeline: readonly Pair[] = [
  [
    "The theft happened on 2 June. We noticed it on 5 June.",
    "The theft happened in early summer. We noticed it a few days later.",
  ],
  ["From 08:10 to 09:45 the till system was down.", "For part of the morning the till system was down."],
  [
    "On 14 January 2026 a laptop was stolen; on 16 January we locked its account.",
    "On 14 January 2026 a laptop was stolen; soon after we locked its account.",
  ],
  ["The outage began at 3 p.m. and lasted 40 minutes.", "The outage lasted 40 minutes."],
  [
    "We learned of it on Friday 7 August 2026, a week after the list had gone online on 31 July.",
    "We learned of it last Friday, a week after the list had gone online.",
  ],
  [
    "Payments failed at 11.20 GMT. By noon they worked again.",
    "Payments failed in the morning. Later they worked again.",
  ],
  ["Between 4 and 9 October 2026 somebody read our mailbox.", "Some time this autumn somebody read our mailbox."],
  [
    "The page was public from 1 March until we closed it on 3 March.",
    "The page was public until we closed it. The next update follows on 3 March.",
  ],
  [
    "At 22:05 the pumps stopped. At 23:50 the night shift restarted them.",
    "At 22:05 the pumps stopped. The night shift restarted them.",
  ],
  [
    "The break-in took place on 12 May 2026. You were first told on 20 May.",
    "The break-in took place on 12 May 2026. Our company was founded on 20 May 1987.",
  ],
  [
    "On 9 September an email with your details went to the wrong person. We found out two days later.",
    "An email with your details went to the wrong person. We found out two days later.",
  ],
  [
    "2026-02-11 06:30 UTC: errors begin. 2026-02-11 07:12 UTC: fixed.",
    "2026-02-11: version 4.2 released. 2026-02-18: version 4.3 released.",
  ],
  [
    "It started on Monday 5 May at 10 o'clock in the morning, and at 16:15 the same day all was back.",
    "It started on Monday, and by the evening all was back.",
  ],
  [
    "In March 2026 the files were copied; in June 2026 a researcher told us.",
    "In the past the files were copied; recently a researcher told us.",
  ],
  [
    "The flaw had been there since 30 November 2025 and was closed on 8 December.",
    "The flaw had been there for some time. Please renew your password by 8 December.",
  ],
  [
    "We switched the server off at 17:40, ten minutes after the alarm at 17:30.",
    "We switched the server off at 17:40.",
  ],
  [
    "The message was sent on April 3, 2026 and recalled on April 4.",
    "The message was sent recently. The audit of April 3, 2026 had found nothing.",
  ],
  [
    "Last updated 6 July 2026. The archive was unreachable on 4 July from 12:00 to 18:00.",
    "Last updated 6 July 2026. The archive was unreachable for some hours.",
  ],
  ["The first customer rang at 7:25 am. We knew the cause by 9 am.", "Call us from 7:25 am. We close at 9 pm."],
  [
    "He left the firm on 1 April 2026, and on 28 April we saw that he had taken the list.",
    "He left the firm some time ago, and on 28 April we will hold a meeting about the list.",
  ],
  [
    "On 17 and 18 December, calls to our surgery did not get through.",
    "On 17 December a new law on telephone records came into force. Calls did not get through.",
  ],
];
