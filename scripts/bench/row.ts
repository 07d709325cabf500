/** One line of the table of measurements. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  /** What can be compared between machines and hours: the larger, the better. */
  readonly ratio?: { readonly name: string; readonly value: number };
}
