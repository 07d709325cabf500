/** What others found, looked up in the snapshot that this browser holds: visiting a page asks nothing of anyone. */
import type { IsoDate } from '../language/date.ts';
import { organisationByCode } from '../register/organisation.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Database } from './database.ts';
import type { Fetched } from './fetch-snapshot.ts';
import { type Finding, type FindingEvent, happened, lastSent, stateOf } from './finding.ts';
import { pointIdOf } from './observation-id.ts';
import { queuedObservation } from './queued-observation.ts';
import { POINT_STATES, type PointState, type SnapshotPoint } from './snapshot.ts';

export interface Others {
  /** Day of the last release; null when there is none, or none was fetched yet. */
  readonly released: string | null;
  /** Points about this very page. */
  readonly here: readonly SnapshotPoint[];
  /** How many points the organisation has in each state, all pages together. */
  readonly atOrganisation: Readonly<Record<PointState, number>>;
  /** The newest snapshot could not be read; this is the one before. */
  readonly unreadable: boolean;
}

/** What is known of the page at `url` of this organisation. */
export async function othersOn(
  { points, known }: Pick<Database, 'points' | 'known'>,
  organisation: string,
  url: string,
): Promise<Others> {
  const [all, last] = await Promise.all([
    points.where('organisation').equals(organisation).toArray(),
    known.get('snapshot'),
  ]);
  const page = canonicalUrl(url, organisationByCode(organisation)?.hosts ?? []);
  const count = (state: PointState) => all.filter((point) => point.state === state).length;
  return {
    released: last?.released ?? null,
    here: 'url' in page ? all.filter(({ source }) => source === page.url) : [],
    atOrganisation: Object.fromEntries(POINT_STATES.map((state) => [state, count(state)])) as Record<
      PointState,
      number
    >,
    unreadable: last?.unreadable ?? false,
  };
}

/** Keeps what was fetched, and tells the person's own findings what became of them. What could not be read replaces nothing. */
export async function keepFetched(
  fetched: Fetched,
  database: Database,
  { now, today }: { readonly now: number; readonly today: IsoDate },
): Promise<void> {
  const before = (await database.known.get('snapshot')) ?? { id: 'snapshot', released: null };
  const { unreadable: _, ...readable } = before as { readonly unreadable?: true } & Omit<typeof before, 'unreadable'>;
  const asked = { ...readable, askedAt: now } as const;
  if (fetched.kind !== 'new') {
    const troubled = fetched.kind === 'unreadable' || (fetched.kind === 'unreachable' && 'unreadable' in before);
    await database.known.put(troubled ? { ...asked, unreadable: true } : asked);
    return;
  }
  const { snapshot, hash } = fetched;
  await database.atomically(async () => {
    await database.points.clear();
    await database.points.bulkPut(snapshot.points);
    await database.known.put({ ...asked, hash, released: snapshot.released });
  });
  await tellFindings(database, today);
}

/** A finding that arrived hears whether others saw the same, and whether it was solved. */
async function tellFindings(database: Database, on: IsoDate): Promise<void> {
  const sent = (await database.findings.toArray()).filter((finding) => lastSent(finding) !== undefined);
  for (const { id } of sent) {
    const point = await pointOf(id, database);
    if (!point) continue;
    await database.atomically(async () => {
      const finding = await database.findings.get(id);
      const event = finding && eventFrom(point, finding, on);
      if (event) await database.findings.put(happened(finding, event));
    });
  }
}

/** The point that the finding's last observation counts for. */
async function pointOf(id: string, database: Database): Promise<SnapshotPoint | undefined> {
  const finding = await database.findings.get(id);
  const observation = await queuedObservation((finding && lastSent(finding)) ?? '', database);
  return observation && database.points.get(await pointIdOf(observation));
}

/** What says that the fault stands there, as far as is known. */
const OPEN: ReadonlySet<PointState> = new Set(['reported', 'disputed', 'ambiguous']);

/** What the person should hear now, if anything new. Only what they said was wrong or not there can be confirmed or solved. */
export function eventFrom(
  { state }: Pick<SnapshotPoint, 'state'>,
  finding: Pick<Finding, 'history' | 'verdict'>,
  on: IsoDate,
): FindingEvent | undefined {
  const now = stateOf(finding);
  const blames = finding.verdict === 'wrong' || finding.verdict === 'missing' || finding.verdict === 'unclear';
  if (!blames) return undefined;
  if (state === 'confirmed' && (now === 'verzonden' || now === 'opgelost')) return { what: 'confirmed', on };
  if (state === 'resolved' && (now === 'verzonden' || now === 'bevestigd')) return { what: 'resolved', on };
  if (OPEN.has(state) && now === 'opgelost') return { what: 'reopened', on };
  return undefined;
}
