import { said, sayLater, type Said } from "../../text/say.ts";
import { kindsBut } from "../kinds-but.ts";
import type { Rule, RuleContext, RuleFinding, Severity } from "../rule.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** Addresses that mean something only inside an organisation, each with an example above. */
const kinds: readonly { readonly what: Said; readonly pattern: RegExp; readonly severity: Severity }[] = [
  {
    // 10.0.3.17, 192.168.1.1, 172.20.0.5; no version "v10.0.3.17"
    what: said("an address inside your network"),
    pattern: soughtInSource(
      /(?<![\w.-]|\b[Vv]ersion )(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)/g,
    ),
    severity: "warning",
  },
  {
    // fd12:3456:789a::1
    what: said("an address inside your network"),
    pattern: soughtInSource(/(?<![\w:])f[cd][0-9a-f]{2}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi),
    severity: "warning",
  },
  {
    // db01.internal, files.tidewater.local, intranet.corp.example.org
    what: said("the name of a machine inside your network"),
    pattern: soughtInSource(
      /(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,4}(?:local|internal|corp|lan|intranet|intra|localdomain)(?![\w-]|\.\w)/gi,
    ),
    severity: "warning",
  },
  {
    // pay-gw-02, db-prod-1, k8s-node-14
    what: said("the name of a machine inside your network"),
    pattern: soughtInSource(
      /(?<![\w./@:~-])(?=[a-z0-9-]{0,30}\b(?:db|gw|srv|prod|lb|vm|svc|dc|mx|k8s|esx|sql|stg)\d{0,3}\b)[a-z][a-z0-9]{0,11}(?:-[a-z][a-z0-9]{0,11}){1,3}-\d{1,3}(?!\w|[.-]\w)/g,
    ),
    severity: "information",
  },
  {
    // \\fileserver\shares
    what: said("a folder on a machine of yours"),
    pattern: soughtInSource(/(?<![\w\\])\\\\[a-z][\w.-]{1,62}\\[\w$-]{1,80}/gi),
    severity: "warning",
  },
  {
    // /var/www/bookings, /home/ana/export, /srv/data
    what: said("a folder on a machine of yours"),
    pattern: soughtInSource(
      /(?<![\w./~:-])\/(?:var\/(?:www|backups?|opt|data)|srv|home\/\w+|mnt|root|data|opt\/\w+)\/[\w./-]{2,120}/g,
    ),
    severity: "information",
  },
  {
    // D:\backup\customers, C:\inetpub\wwwroot
    what: said("a folder on a machine of yours"),
    pattern: soughtInSource(
      /(?<![\w\\])(?:[D-Z]:\\|C:\\(?:inetpub|xampp|data|backups?|shares?|srv)\\)[\w.\\-]{2,120}/gi,
    ),
    severity: "information",
  },
];

export const internalAddress: Rule = {
  id: "IC906",
  name: "internal-address",
  title: "A name or address of your own network",
  why: "Readers have no use for it, and whoever wants to get in next time has.",
  source: "PagerDuty incident response guide: not too much technical detail in public; CWE-497",
  severity: "warning",
  kinds: kindsBut(["regulator-worksheet"]),
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The file was on 10.0.3.17." },
      { text: "The file was on `db01.internal`." },
      { text: "We took files.tidewater.local off the network." },
      { text: String.raw`The folder was \\fileserver\shares.` },
      { text: "The export went to `/var/www/bookings/export.csv`." },
      { text: String.raw`It was in D:\backup\customers.` },
      { text: "We restarted pay-gw-02." },
      { text: "The address fd12:3456:789a::1 answered." },
    ],
    clean: [
      { text: "The file was on our web server." },
      { text: "The page was at www.example.org." },
      { text: "Update to version 10.0.3.17." },
      { text: "The attack came from 203.0.113.7." },
      { text: "Our local shop is open." },
      { text: "We follow the rules on covid-19, and our follow-up-2 form." },
      { text: "Add a line to /etc/hosts." },
      { text: "See https://example.org/home/ana/export for more." },
      { text: String.raw`Delete C:\Windows\Temp\fake.exe.` },
    ],
  },
  exceptions: "A report for the authority may need it. Leave it out of what the public gets.",
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return kinds.flatMap(({ what, pattern, severity }) =>
    findInSource(draft, pattern).map((span) => ({
      span,
      severity,
      message: say(
        "“{0}” is {1}. Say what it is for instead: “our web server”, “an old folder”.",
        span.text,
        sayLater(say, what),
      ),
    })),
  );
}
