/** Small files in the forms in which incident tools export a timeline. The incident in them is made up. */
export interface JsonExport {
  readonly tool: string;
  readonly text: string;
  /** Time, what happened, who: as the file has them. */
  readonly entries: readonly (readonly string[])[];
}

function exportOf(tool: string, json: unknown, entries: JsonExport["entries"]): JsonExport {
  return { tool, text: JSON.stringify(json, undefined, 2), entries };
}

export const jsonExports: readonly JsonExport[] = [
  exportOf(
    "PagerDuty",
    {
      log_entries: [
        {
          id: "R1",
          type: "annotate_log_entry",
          summary: "Note added by Jonas Reed.",
          created_at: "2026-05-19T09:05:00Z",
          agent: { type: "user_reference", summary: "Jonas Reed" },
          channel: { type: "note", content: "The folder is closed." },
        },
        {
          id: "R2",
          type: "trigger_log_entry",
          summary: "Triggered through the website.",
          created_at: "2026-05-19T08:45:00Z",
          agent: { type: "service_reference", summary: "Web shop" },
          channel: { type: "web_trigger", summary: "A customer found our bookings" },
        },
        {
          id: "R3",
          type: "resolve_log_entry",
          summary: "Resolved by Jonas Reed.",
          created_at: "2026-05-19T11:00:00Z",
          agent: { type: "user_reference", summary: "Jonas Reed" },
          channel: { type: "website" },
        },
      ],
      limit: 25,
      more: false,
    },
    [
      ["2026-05-19T09:05:00Z", "The folder is closed.", "Jonas Reed"],
      ["2026-05-19T08:45:00Z", "A customer found our bookings", "Web shop"],
      ["2026-05-19T11:00:00Z", "Resolved by Jonas Reed.", "Jonas Reed"],
    ],
  ),
  exportOf(
    "Statuspage",
    {
      page: { id: "p1", name: "Tidewater", time_zone: "Europe/London" },
      incidents: [
        {
          id: "i1",
          name: "Bookings out of reach",
          created_at: "2026-05-19T09:00:00.000+01:00",
          incident_updates: [
            {
              status: "resolved",
              body: "Bookings work again.",
              created_at: "2026-05-19T11:02:00.000+01:00",
              display_at: "2026-05-19T11:00:00.000+01:00",
              id: "u2",
            },
            {
              status: "investigating",
              body: "",
              created_at: "2026-05-19T09:02:00.000+01:00",
              display_at: "2026-05-19T09:00:00.000+01:00",
              id: "u1",
            },
          ],
        },
      ],
    },
    [
      ["2026-05-19T11:00:00.000+01:00", "Bookings work again.", ""],
      ["2026-05-19T09:00:00.000+01:00", "investigating", ""],
    ],
  ),
  exportOf(
    "incident.io",
    {
      incident_updates: [
        {
          id: "01A",
          incident_id: "01B",
          message: "We have closed the folder.",
          created_at: "2026-05-19T08:20:57.801578Z",
          new_incident_status: { category: "live", name: "Fixing" },
          new_severity: { name: "Major", rank: 2 },
          updater: { user: { name: "Imogen Vale", id: "01C" } },
        },
        {
          id: "01D",
          incident_id: "01B",
          created_at: "2026-05-19T10:00:00Z",
          new_incident_status: { category: "closed", name: "Closed" },
          updater: { workflow: { name: "Close when quiet" } },
        },
      ],
      pagination_meta: { page_size: 25 },
    },
    [
      ["2026-05-19T08:20:57.801578Z", "We have closed the folder.", "Imogen Vale"],
      ["2026-05-19T10:00:00Z", "Closed", "Close when quiet"],
    ],
  ),
  exportOf(
    "FireHydrant",
    {
      data: [
        {
          id: "e1",
          incident_id: "i1",
          type: "note",
          occurred_at: "2026-05-19T08:50:00.000Z",
          visibility: "private_to_org",
          author: { name: "Jonas Reed", source: "web" },
          data: { id: "n1", body: "Called the hosting company." },
        },
        {
          id: "e2",
          type: "incident_status",
          occurred_at: "2026-05-19T10:00:00.000Z",
          visibility: "open_to_public",
          author: { name: "Imogen Vale" },
          data: { milestone: { slug: "mitigated" } },
        },
      ],
      pagination: { count: 2 },
    },
    [
      ["2026-05-19T08:50:00.000Z", "Called the hosting company.", "Jonas Reed"],
      ["2026-05-19T10:00:00.000Z", "incident_status", "Imogen Vale"],
    ],
  ),
  exportOf(
    "Grafana",
    {
      activityItems: [
        {
          activityItemID: "a1",
          incidentID: "1",
          activityKind: "userNote",
          body: "The export is deleted.",
          createdTime: "2026-05-19T08:30:00Z",
          eventTime: "2026-05-19T08:20:00Z",
          user: { userID: "u1", name: "Jonas Reed" },
        },
      ],
      cursor: { hasMore: false },
    },
    [["2026-05-19T08:20:00Z", "The export is deleted.", "Jonas Reed"]],
  ),
  exportOf(
    "Rootly",
    {
      data: [
        {
          id: "1",
          type: "incident_events",
          attributes: {
            event: "Search engines asked to forget the file.",
            occurred_at: "2026-05-20T13:00:00.000+01:00",
            created_at: "2026-05-20T14:00:00.000+01:00",
            visibility: "external",
          },
        },
      ],
    },
    [["2026-05-20T13:00:00.000+01:00", "Search engines asked to forget the file.", ""]],
  ),
  exportOf(
    "Opsgenie",
    {
      data: {
        entries: [
          {
            id: "t1",
            group: "custom",
            type: "CustomUserEntry",
            eventTime: "2026-05-19T08:55:00Z",
            actor: { name: "Jonas Reed", type: "user" },
            title: { type: "plain_text", content: "Jonas Reed added an entry" },
            description: { type: "plain_text", content: "Nobody else has the address." },
          },
        ],
      },
    },
    [["2026-05-19T08:55:00Z", "Nobody else has the address.", "Jonas Reed"]],
  ),
  exportOf(
    "Better Stack",
    {
      data: [
        {
          id: "1",
          type: "timeline_item",
          attributes: {
            item_type: "comment",
            at: "2026-05-19T08:46:00.000Z",
            data: { title: null, content: { text: "Looking into it.", user: { id: 1, name: "Jonas Reed" } } },
          },
        },
      ],
    },
    [["2026-05-19T08:46:00.000Z", "Looking into it.", "Jonas Reed"]],
  ),
  exportOf(
    "any program",
    {
      ticket: {
        key: "OPS-7",
        watchers: [{ name: "Imogen" }],
        comments: [
          { author: { displayName: "Jonas" }, body: "Closed the folder.", created: "2026-05-19T09:20:31.000+0100" },
          { author: { displayName: "Imogen" }, body: "Told the board.", created: "2026-05-19T12:00:00.000+0100" },
        ],
      },
    },
    [
      ["2026-05-19T09:20:31.000+0100", "Closed the folder.", "Jonas"],
      ["2026-05-19T12:00:00.000+0100", "Told the board.", "Imogen"],
    ],
  ),
];
