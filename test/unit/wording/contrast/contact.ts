import type { Pair } from "./pair.ts";

/** A way to reach us about this, and alike but none. */
export const contact: readonly Pair[] = [
  ["Questions? Ring 020 7946 0018.", "Questions? We have answered the most common ones below."],
  [
    "Write to privacy@harbour-school.example if anything is unclear.",
    "The message came from privacy@harbour-schoo1.example, which is not our address.",
  ],
  ["Our service desk in the main hall is there for you until 8 p.m.", "Our main hall is closed until 8 p.m."],
  [
    "You can reach our data protection officer, Ada Winter, at 01632 960 555.",
    "Our data protection officer, Ada Winter, has been informed.",
  ],
  ["Please answer this email if you would like to talk to us.", "Please do not answer this email."],
  [
    "Use the form at www.millbank.example/help to send us your questions.",
    "Visit www.millbank.example to learn more about our products.",
  ],
  ["Members can ask in the channel #incident on our chat.", "Members talked about it in many channels."],
  [
    "For help with your replacement card, call our hotline on 0808 157 0192.",
    "Journalists: please call our press office on 0808 157 0192.",
  ],
  ["Contact us: help@tidewater.example", "Contact your bank."],
  ["I am happy to take your call: Jo Marsh, 01632 960 123.", "I was happy to see how calm you all were. Jo Marsh"],
  ["Get in touch with our support team through the chat in the app.", "Our support team was overwhelmed."],
  ["Come to the office at 4 Mill Lane and ask for Ms Reed.", "The theft happened at the office at 4 Mill Lane."],
  [
    "If you believe you are affected, email us: incident@northfield.example.",
    "If you believe you are affected, talk to your insurer.",
  ],
];
