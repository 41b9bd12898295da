/** What an action has done, as one line for the person, and whether it can be taken back. */
export interface Done {
  readonly what: string;
  /** Names the action for taking it back; null where there is nothing to take back. */
  readonly undo: string | null;
}
