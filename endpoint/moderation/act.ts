/** What moderators do: each act with its reason, in the public log in the same transaction. */
import { randomUUID } from 'node:crypto';
import { isDialName, turnDial } from '../dials.ts';
import { removeFromRelease } from '../release.ts';
import { addDecision } from '../rounds/decisions.ts';
import { roundById } from '../rounds/rounds.ts';
import type { Tx } from '../storage/storage.ts';
import { openObjections } from '../tally/open-objections.ts';
import { appendEvent, eventsOf, recomputePoint } from '../tally/points.ts';
import { writeLog } from './log.ts';
import { keepReplyToken } from './reply-link.ts';
import { mayAct, type Role } from './role.ts';
import { newSecret } from './secret.ts';
import { holdsStory } from './stories.ts';
import { takeStoryAway } from './take-story-away.ts';

export interface ActRequest {
  readonly act: ActName;
  /** Code; empty for a dial. */
  readonly organisation: string;
  /** Id of the point or the observation, the key, or the name of the dial. */
  readonly subject: string;
  /** Id of the objection or of the round, or value of the dial; else empty. */
  readonly detail: string;
  /** Public, and without personal data. */
  readonly reason: string;
  readonly day: string;
  readonly actor: string;
}

export type ActResult =
  | { readonly done: true; readonly replyToken?: string }
  /** There is no such thing, or it is decided already. */
  | { readonly done: false };

interface ActFact {
  readonly role: Role;
  /** Runs in one transaction; resolves with what the log names as the subject, or undefined when there is no such thing. */
  readonly run: (
    tx: Tx,
    request: ActRequest,
  ) => Promise<{ readonly logged: string; readonly replyToken?: string } | undefined>;
}

const setVisible =
  (kind: 'hidden' | 'shown'): ActFact['run'] =>
  async (tx, { organisation, subject, reason, day }) => {
    if (!(await hasPoint(tx, organisation, subject))) return undefined;
    await appendEvent(tx, organisation, subject, randomUUID(), { kind, day, reason });
    await recomputePoint(tx, organisation, subject, day);
    // What is taken out of view goes now; what comes back waits for the next batch, like everything.
    if (kind === 'hidden') await removeFromRelease(tx, subject);
    return { logged: subject };
  };

/** The workgroup decided, in the talk of a closed round about this organisation, on a point about which people differ. */
const decideInWorkgroup =
  (verdict: 'confirmed' | 'rejected'): ActFact['run'] =>
  async (tx, { organisation, subject, detail, reason, day }) => {
    const known = await roundById(tx, detail, day);
    if (known?.state !== 'closed' || known.round.organisation !== organisation) return undefined;
    const point = await tx
      .selectFrom('point')
      .select('state')
      .where('organisation', '=', organisation)
      .where('id', '=', subject)
      .executeTakeFirst();
    if (point?.state !== 'ambiguous') return undefined;
    const decision = { day, text: reason, who: '', until: null, point: subject, verdict };
    if ((await addDecision(tx, detail, decision)) === undefined) return undefined;
    await appendEvent(tx, organisation, subject, randomUUID(), { kind: 'werkgroep', day, verdict, reason });
    await recomputePoint(tx, organisation, subject, day);
    return { logged: subject };
  };

/** A story is shown without its municipality: a line that named its point would say, with the day, about which one it was told. */
const STORY_LOGGED = 'story';

const decideStory =
  (decision: 'shown' | 'refused'): ActFact['run'] =>
  async (tx, { organisation, subject }) => {
    const story = await tx
      .updateTable('story')
      .set({ decision })
      .where('organisation', '=', organisation)
      .where('observation', '=', subject)
      .returning('observation')
      .executeTakeFirst();
    return story && { logged: STORY_LOGGED };
  };

const removeStory: ActFact['run'] = async (tx, { organisation, subject }) => {
  const told = await tx
    .selectFrom('observation')
    .select(['organisation', 'id', 'document'])
    .where('organisation', '=', organisation)
    .where('id', '=', subject)
    .executeTakeFirst();
  if (!told || !holdsStory(told.document)) return undefined;
  await takeStoryAway(tx, told);
  await tx
    .updateTable('story')
    .set({ decision: 'refused' })
    .where('organisation', '=', organisation)
    .where('observation', '=', subject)
    .execute();
  return { logged: STORY_LOGGED };
};

const setStanding =
  (standing: 'released' | 'held'): ActFact['run'] =>
  async (tx, { organisation, subject, day }) => {
    const key = await tx
      .updateTable('creator')
      .set({ standing })
      .where('organisation', '=', organisation)
      .where('key', '=', subject)
      .returning('key')
      .executeTakeFirst();
    if (!key) return undefined;
    const points = await tx
      .selectFrom('observation')
      .select('point')
      .distinct()
      .where('organisation', '=', organisation)
      .where('creator', '=', subject)
      .execute();
    for (const { point } of points) await recomputePoint(tx, organisation, point, day);
    // A key belongs to one person, and beside a day the municipality would be enough to find them in its visit log.
    return { logged: 'key' };
  };

export const ACTS = {
  hide: { role: 'moderator', run: setVisible('hidden') },
  show: { role: 'moderator', run: setVisible('shown') },
  'close-objection': {
    role: 'moderator',
    run: async (tx, { organisation, subject, detail, reason, day }) => {
      const open = openObjections(await eventsOf(tx, organisation, subject));
      if (!open.some(({ objection }) => objection === detail)) return undefined;
      await appendEvent(tx, organisation, subject, randomUUID(), {
        kind: 'objection-closed',
        day,
        objection: detail,
        reason,
      });
      await recomputePoint(tx, organisation, subject, day);
      return { logged: subject };
    },
  },
  'reply-link': {
    role: 'moderator',
    run: async (tx, { organisation, subject, day }) => {
      if (!(await hasPoint(tx, organisation, subject))) return undefined;
      const replyToken = newSecret();
      await keepReplyToken(tx, replyToken, { organisation, id: subject }, day);
      return { logged: subject, replyToken };
    },
  },
  'show-story': { role: 'moderator', run: decideStory('shown') },
  'refuse-story': { role: 'moderator', run: decideStory('refused') },
  'remove-story': { role: 'moderator', run: removeStory },
  'workgroup-confirm': { role: 'moderator', run: decideInWorkgroup('confirmed') },
  'workgroup-reject': { role: 'moderator', run: decideInWorkgroup('rejected') },
  'release-key': { role: 'moderator', run: setStanding('released') },
  'hold-key': { role: 'moderator', run: setStanding('held') },
  'turn-dial': {
    role: 'operator',
    run: async (tx, { subject, detail, reason, day, actor }) => {
      if (!isDialName(subject)) return undefined;
      try {
        await turnDial(tx, subject, detail, reason, day, actor);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
      return { logged: '' };
    },
  },
} as const satisfies Record<string, ActFact>;

export type ActName = keyof typeof ACTS;
export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];

export const mayDo = (role: Role, act: ActName): boolean => mayAct(role, ACTS[act].role);

/** Does one act and logs it. The caller has asked whether the role allows it. */
export async function perform(tx: Tx, request: ActRequest): Promise<ActResult> {
  const fact: ActFact = ACTS[request.act];
  const result = await fact.run(tx, request);
  if (!result) return { done: false };
  const { act, reason, day, actor } = request;
  // A dial logs itself, for the command line turns it too.
  if (result.logged !== '') await writeLog(tx, { day, act, reason, subject: result.logged, actor });
  return { done: true, ...(result.replyToken === undefined ? {} : { replyToken: result.replyToken }) };
}

async function hasPoint(tx: Tx, organisation: string, id: string): Promise<boolean> {
  const point = await tx
    .selectFrom('point')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return point !== undefined;
}
