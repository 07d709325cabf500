/** The evidence job: read the page of one point, say what stands there, tally the point again. */
import { randomUUID } from 'node:crypto';
import { canonicalUrl } from '../../findings/canonical-url.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { type Fetched, type FetchRules, publicFetch } from '../evidence/public-fetch.ts';
import { robotsAllow } from '../evidence/robots.ts';
import { queueStories } from '../moderation/stories.ts';
import type { Register } from '../register.ts';
import type { Storage, Tx } from '../storage/storage.ts';
import { EVIDENCE_JOB } from '../storage/stored-rows.ts';
import type { JobTable } from '../storage/tables.ts';
import type { Evidence } from '../tally/point-event.ts';
import { appendEvent, eventsOf, observationOf, recomputePoint } from '../tally/points.ts';
import { claimJob, finishJob, postponeJob } from './claim.ts';
import { nextLook } from './look-schedule.ts';

export interface EvidenceParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly register: Register;
  /** Where made-up organisations are read from, in development. */
  readonly local?: FetchRules['local'];
}

/** Does one evidence job; false when none is due. */
export async function checkEvidence(parts: EvidenceParts): Promise<boolean> {
  const { storage, clock, chance } = parts;
  const job = await claimJob(storage, EVIDENCE_JOB, clock.now());
  if (!job) return false;
  const day = dutchDayOf(clock.now());
  const found = await lookUp(job, parts, day);
  await storage.transaction(async (tx) => {
    if (found === 'nothing-left') {
      await finishJob(tx, job, undefined);
      return recomputePoint(tx, job.organisation, job.subject, day);
    }
    if (await isNews(tx, job, found.evidence)) {
      await appendEvent(tx, job.organisation, job.subject, randomUUID(), found.evidence);
    }
    await recomputePoint(tx, job.organisation, job.subject, day);
    if (found.evidence.result === 'found') await queueStories(tx, job.organisation, job.subject);
    if (found.problem !== undefined) await postponeJob(tx, job, found.problem, clock.now());
    else await finishJob(tx, job, nextLook(clock.now(), chance()));
  });
  return true;
}

interface Found {
  readonly evidence: Evidence;
  readonly problem?: string;
}

async function lookUp(
  job: JobTable,
  { storage, register, local }: EvidenceParts,
  day: string,
): Promise<Found | 'nothing-left'> {
  const rows = await storage.db
    .selectFrom('observation')
    .selectAll()
    .where('organisation', '=', job.organisation)
    .where('point', '=', job.subject)
    .limit(200)
    .execute();
  const observations = rows.map(observationOf);
  const [first] = observations;
  const organisation = register.byCode(job.organisation);
  if (!first || !organisation) return 'nothing-left';
  const { source, selector } = first.target;
  const rules: FetchRules = {
    allowsHost: (host) => 'url' in canonicalUrl(`https://${host}/`, organisation.hosts),
    // A made-up site is the only thing that may be read from this machine.
    local: organisation.kind === 'voorbeeld' ? local : undefined,
  };
  const fetched = await politely(source, rules);
  if (typeof fetched === 'string') return unreachable(day, fetched);
  if ('refused' in fetched) return unreachable(day, fetched.refused);
  if (fetched.status === 404 || fetched.status === 410)
    return { evidence: { kind: 'evidence', day, result: 'gone', machine: null } };
  if (fetched.status !== 200) return unreachable(day, `status-${fetched.status}`);
  const seen = {
    rule: first.body.rule,
    quote: selector?.exact,
    pageHashes: observations.map(({ target }) => target.pageHash),
  };
  return { evidence: evidenceOf(fetched, source, seen, day) };
}

async function politely(url: string, rules: FetchRules): Promise<Fetched | 'robots' | 'robots-unreachable'> {
  const allowed = await robotsAllow(url, rules);
  if (allowed === undefined) return 'robots-unreachable';
  return allowed ? publicFetch(url, rules) : 'robots';
}

/** A page that says the same as yesterday, or nothing at all, is no event. */
async function isNews(tx: Tx, { organisation, subject }: JobTable, evidence: Evidence): Promise<boolean> {
  if (evidence.result === 'unreachable') return false;
  const events = await eventsOf(tx, organisation, subject);
  const last = events.findLast((event) => event.kind === 'evidence');
  return last?.result !== evidence.result || last.machine !== evidence.machine;
}

const unreachable = (day: string, problem: string): Found => ({
  evidence: { kind: 'evidence', day, result: 'unreachable', machine: null },
  problem,
});
