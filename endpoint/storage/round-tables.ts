/**
 * The tables of rounds of the workgroup. Nicknames stand apart from keys and results, and nothing holds a day or a time on which
 * somebody did something: in a small group that would be a name.
 */

/** A round as a moderator made it. */
export interface RoundTable {
  id: string;
  organisation: string;
  /** As people type it. */
  code: string;
  /** The round as JSON: see `findings/rounds/round.ts`. */
  document: string;
  opens: string;
  closes: string;
  /** Day on which a moderator closed it before its time, else null. */
  closed: string | null;
  /** Day on which seats, nicknames and results were removed, else null. */
  emptied: string | null;
  /** What is left of the results then: figures per task as JSON. */
  figures: string | null;
}

/** A key that joined, and its place in the dealing of tasks. */
export interface RoundSeatTable {
  round: string;
  key: string;
  seat: number;
}

/** Nicknames of people who joined; nothing says whose. */
export interface RoundNameTable {
  round: string;
  name: string;
}

/** What people handed in: one for each key and task. */
export interface RoundResultTable {
  round: string;
  creator: string;
  task: string;
  id: string;
  /** Canonical JSON without proof. */
  document: string;
  signature: string;
}

/** Results taken back: known by id only, so that a late retry does not bring them back. */
export interface RoundWithdrawalTable {
  round: string;
  result: string;
  creator: string;
}

/** What the workgroup decided, who does what, and what became of it. */
export interface RoundDecisionTable {
  round: string;
  id: string;
  /** Order in which they were made. */
  place: number;
  day: string;
  text: string;
  /** Who does it, by nickname or role; only moderators see it. */
  who: string;
  /** Day before which it is done, or null. */
  until: string | null;
  became: string | null;
  /** Id of the point of the monitor that was decided about, and how; null for another decision. */
  point: string | null;
  verdict: 'confirmed' | 'rejected' | null;
}

export interface RoundTables {
  round: RoundTable;
  round_seat: RoundSeatTable;
  round_name: RoundNameTable;
  round_result: RoundResultTable;
  round_withdrawal: RoundWithdrawalTable;
  round_decision: RoundDecisionTable;
}
