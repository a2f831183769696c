/** Something a person can ask for, built with exactly what it uses. */
export interface Command {
  readonly id: string;
  execute(...parameters: readonly unknown[]): Promise<void>;
}
