/** The facts of one incident. */
export interface IncidentRecord {
  readonly title: string;
}
