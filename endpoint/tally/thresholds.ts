/** The numbers that decide what a point is. Printed in the open data; a change is a release of its own. */
export const THRESHOLDS = {
  /** People (keys) that must agree before a point is confirmed without the endpoint's own check. */
  confirmKeys: 3,
  /** Share of the counted people on the leading side must be over this. */
  confirmShare: 2 / 3,
  /** Different days on which they must have looked, and on which that must have come in. */
  confirmDays: 2,
  /** So many on both sides, and people have to talk: to the workgroup. */
  ambiguousEach: 2,
  /** Days before what a new key says counts; it is never refused. */
  quarantineDays: 1,
  /** Days between the first letter about a fault (or, where no letters are written, its being found on its page) and its release. */
  noticeDays: 7,
  /** Days between two releases. */
  releaseDays: 7,
} as const;
