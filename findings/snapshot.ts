/** What everybody may know: the points of the whole country in one file, looked up locally so that visiting a page sends nothing. */
import Type, { type Static } from 'typebox';
import { LIMITS } from './limits.ts';
import { ContentId, OrganisationCode, RuleId, WholeDay } from './observation.ts';

export const SNAPSHOT_SCHEMA = 'snapshot/1';
/** Characters; some fifty thousand points. What is larger is not read. */
export const LONGEST_SNAPSHOT = 40_000_000;

/** Below this number a count could point at a person; it is released as "<5" and shown as "minder dan 5". */
export const SMALL_COUNT = 5;
export const SMALL = '<5';

/** Characters of a reply of an organisation. */
export const MOST_REPLY = 2_000;

/** A number of people (keys): 0, "<5", or 5 and more. */
export const Count = Type.Union([Type.Literal(0), Type.Literal(SMALL), Type.Integer({ minimum: SMALL_COUNT })]);
export type Count = Static<typeof Count>;

/** Where a point stands; see `endpoint/tally/` for how it gets there. `rejected`: the workgroup finds the page right here. */
export const POINT_STATES = [
  'reported',
  'confirmed',
  'resolved',
  'disputed',
  'ambiguous',
  'rejected',
  'not-found',
] as const;
export type PointState = (typeof POINT_STATES)[number];

export const SnapshotPoint = Type.Object(
  {
    id: ContentId,
    organisation: OrganisationCode,
    source: Type.String({ maxLength: LIMITS.source }),
    rule: RuleId,
    /** Absent for a point about the page as a whole. */
    quote: Type.Optional(Type.String({ maxLength: LIMITS.exact })),
    state: Type.Unsafe<PointState>({ type: 'string', enum: [...POINT_STATES] }),
    wrong: Count,
    missing: Count,
    unclear: Count,
    right: Count,
    goodExample: Count,
    /** Day of release in which it first stood. */
    since: WholeDay,
    /** Reply of the organisation, when there is one. */
    reply: Type.Optional(Type.String({ maxLength: MOST_REPLY })),
  },
  { additionalProperties: false, title: 'SnapshotPoint' },
);
export type SnapshotPoint = Static<typeof SnapshotPoint>;

export const Snapshot = Type.Object(
  {
    schema: Type.Literal(SNAPSHOT_SCHEMA),
    /** Day of the last release; null before the first. */
    released: Type.Union([WholeDay, Type.Null()]),
    /** Sorted by organisation, source, rule, id. */
    points: Type.Array(SnapshotPoint),
  },
  { additionalProperties: false, title: 'Snapshot' },
);
export type Snapshot = Static<typeof Snapshot>;
