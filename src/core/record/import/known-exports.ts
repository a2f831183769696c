/**
 * How common incident tools write a timeline as JSON, so that their files are read without a question. Names of fields
 * from their public documentation and client libraries, looked at in November 2026: PagerDuty REST API v2 (log
 * entries), incident.io API v2 (incident updates), Atlassian Statuspage (incidents.json), FireHydrant API v1 (incident
 * events), Grafana IRM (QueryActivity), Rootly API v1 (incident events), Opsgenie (incident timeline), Better Stack
 * (incident timeline). Whatever is in none of these forms is read by its general shape: see read-json.ts.
 */
export interface KnownExport {
  readonly tool: string;
  /** The names that lead to the list; of a list on the way, each item is followed. An empty one is the file itself. */
  readonly lists: readonly (readonly string[])[];
  /** A field that each entry has, and no other tool's does. */
  readonly sign: string;
  /** Where each part stands, the first that is there; names with dots between. */
  readonly time: readonly string[];
  readonly what: readonly string[];
  readonly source: readonly string[];
  /** Who could read it there. Left out where the tool does not say. */
  readonly readers?: readonly string[];
  /** What every entry there is: a status page is public. */
  readonly allReaders?: string;
}

/** The tools whose files are read without a question; see `KnownExport`. */
export const knownExports: readonly KnownExport[] = [
  {
    tool: "PagerDuty",
    lists: [["log_entries"], []],
    sign: "channel.type",
    time: ["created_at"],
    what: ["channel.content", "channel.summary", "summary"],
    source: ["agent.summary"],
  },
  {
    tool: "Statuspage",
    lists: [["incidents", "incident_updates"], ["incident", "incident_updates"], ["incident_updates"], []],
    sign: "display_at",
    time: ["display_at", "created_at"],
    what: ["body", "status"],
    source: [],
    allReaders: "public",
  },
  {
    tool: "incident.io",
    lists: [["incident_updates"], []],
    sign: "new_incident_status.name",
    time: ["created_at"],
    what: ["message", "new_incident_status.name"],
    source: ["updater.user.name", "updater.api_key.name", "updater.workflow.name"],
  },
  {
    tool: "FireHydrant",
    lists: [["data"], []],
    sign: "author.name",
    time: ["occurred_at"],
    what: ["data.body", "data.message", "data.text", "data.summary", "data.name", "type"],
    source: ["author.name"],
    readers: ["visibility"],
  },
  {
    tool: "Grafana",
    lists: [["activityItems"], []],
    sign: "activityKind",
    time: ["eventTime", "createdTime"],
    what: ["body", "activityKind"],
    source: ["user.name"],
  },
  {
    tool: "Rootly",
    lists: [["data"], []],
    sign: "attributes.event",
    time: ["attributes.occurred_at", "attributes.created_at"],
    what: ["attributes.event"],
    source: ["attributes.user_object.full_name"],
    readers: ["attributes.visibility"],
  },
  {
    tool: "Opsgenie",
    lists: [["data", "entries"], ["entries"]],
    sign: "eventTime",
    time: ["eventTime", "time"],
    what: ["description.content", "title.content"],
    source: ["actor.name"],
  },
  {
    tool: "Better Stack",
    lists: [["data"], []],
    sign: "attributes.item_type",
    time: ["attributes.at"],
    what: ["attributes.data.content.text", "attributes.data.title"],
    source: ["attributes.data.content.user.name"],
  },
];
