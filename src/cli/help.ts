/** What `--help` prints, for the whole and for each command. */

const exitCodes = `
Exit codes
  0  done; nothing found at warning or above
  1  found something at warning or above
  2  could not run: a sentence on standard error says what to do
`;

const everyCommand = `  --now INSTANT     count from this moment instead of the clock: 2026-11-23T09:00:00Z
  --help            show this
`;

export const topHelp = `Drafts the letters that an incident needs, and says what a draft leaves out.

Use: incident-comms COMMAND [OPTIONS]

Commands
  start DIR         make a folder for an incident, with its record in incident.yaml
  draft KIND        write a draft from the record
  check PATH…       say what drafts leave out
  export DRAFT      make a Word file, a web page or plain text of a draft
  kinds             list the kinds of document
  rules             list what is checked

Options of every command
${everyCommand}
incident-comms COMMAND --help tells more about one command.
${exitCodes}`;

export const startHelp = `Makes a folder for an incident, with a record in which everything not yet known says so.
A record that is there already is never overwritten.

Use: incident-comms start DIR [--title TITLE] [--type leak|outage|incident]

Options
  --title TITLE     what happened, in a few words: "Leak of customer addresses"
  --type TYPE       leak (somebody may have seen personal data), outage (a service was down) or
                    incident (something else, or not clear yet; this is the default)
${everyCommand}${exitCodes}`;

export const draftHelp = `Writes a draft from the record of an incident. What is not yet known is said to be so.

Use: incident-comms draft KIND [--group NAME] [--language TAG] [--record FILE] [--out FILE|-] [--force]

KIND is one of those that "incident-comms kinds" lists.

Options
  --group NAME      for letters: write to one group of the people affected, as the record names it
  --language TAG    the language of the draft, such as en or de; left out, that of the record where
                    there is a template in it, else English
  --record FILE     the record; left out, the nearest incident.yaml in this folder or above it
  --out FILE        where to write; left out, a new file in notices/ beside the record
  --out -           write to standard output
  --force           overwrite the draft that --out names
${everyCommand}${exitCodes}`;

export const checkHelp = `Says what drafts leave out, and what in them must not go out as it is.

Use: incident-comms check [--kind KIND] [--record FILE] [--format FORMAT] PATH…

PATH is a file, a folder (all drafts in it and below) or a pattern such as "notices/*.md". A draft is
a Markdown file that says its kind in the lines between --- at its beginning. In folders and patterns
other files are left alone; a file that you name yourself must be a draft, or be given a kind.
A folder without drafts is no error.

Options
  --kind KIND       for files that do not say theirs
  --record FILE     the record; left out, the one that a draft names, else the nearest incident.yaml
                    in the draft's folder or above it
  --format FORMAT   text (to read; this is the default), json (for other programs), sarif (SARIF 2.1.0, for
                    code scanning and editors), junit (for build servers that show test reports) or
                    github (marks beside the lines of a pull request, in a GitHub workflow)
${everyCommand}${exitCodes}
With a file, or anything in its record or its house rules, that could not be read the exit code is 2; the other files are still checked.
`;

export const exportHelp = `Makes a Word file, a web page or plain text of a draft. Comments and the lines between --- stay behind.
A draft with gaps that are still to be filled in, or for the public with names that the record says must
not be said, is not exported, nor is one in which something is marked as an error, stands in English in
another language, or is a heading with nothing under it, and nobody has accepted that: each place is named
with its line.

Use: incident-comms export DRAFT --to docx|html|txt [--out FILE|-] [--record FILE] [--since EARLIER]

Options
  --to FORMAT       docx (Word), html (one page that browsers show and mail programs send) or txt
  --out FILE        where to write; left out, a new file in export/ beside the record. A file that is
                    there is never overwritten
  --out -           write to standard output; not for docx
  --record FILE     the record; left out, the one that the draft names, else the nearest incident.yaml
                    in the draft's folder or above it
  --since EARLIER   an earlier draft: what has changed since is marked as Word marks changes; docx only
${everyCommand}
Exit codes
  0  the file is made
  1  the draft must not go out as it is; nothing is made
  2  could not run, or could not read the record or the house rules: a sentence on standard error says what
     to do
`;

export const kindsHelp = `Lists the kinds of document, with what each must say.

Use: incident-comms kinds [--format text|json]

Options
  --format FORMAT   text (to read; this is the default) or json (for other programs)
${everyCommand}${exitCodes}`;

export const rulesHelp = `Lists everything that is checked, and why.

Use: incident-comms rules [--format text|json]

Options
  --format FORMAT   text (to read; this is the default) or json (for other programs)
${everyCommand}${exitCodes}`;
