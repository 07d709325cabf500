/** What the background does for each request about rounds: one table. */

import type { Moment } from '../../findings/dispatch.ts';
import { handIn, hurryResult, leaveRound, previewResult, withdrawResult } from '../../findings/rounds/hand-in.ts';
import { findRound, joinRound, refreshRound } from '../../findings/rounds/join-round.ts';
import { judgeByHand } from '../../findings/rounds/run-task.ts';
import { today } from '../clock/today.ts';
import { maySend } from '../consent/consent.ts';
import type { Refusal, RoundAnswers, RoundDone, RoundRequest } from '../messages/round-requests.ts';
import { beginTask, finishTask, onTaskEvent, onTaskPage, openSite, taskInView, taskIsGone } from './counting.ts';
import { database, network, sendSoon } from './sending.ts';
import type { Caller } from './tokens.ts';

type RoundAnswerers = {
  readonly [K in RoundRequest['kind']]: (
    request: Extract<RoundRequest, { kind: K }>,
    caller: Caller,
  ) => Promise<RoundAnswers[K]>;
};

const DONE: RoundDone = { ok: true };
const NOT_ALLOWED: Refusal = { ok: false, problem: 'not-allowed' };

export const roundAnswerers = (moment: () => Moment): RoundAnswerers => ({
  'task-page': onTaskPage,
  'task-event': ({ what }, caller) => onTaskEvent(what, caller),
  'round-find': ({ code }) => findRound(code, network),
  'round-join': async ({ answer, nickname }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    return joinRound(answer, nickname ?? null, await database(), network);
  },
  'round-refresh': async ({ round }) => refreshRound(round, await database(), network),
  'round-leave': async ({ round }) => {
    await leaveRound(round, await database());
    await taskIsGone();
    return DONE;
  },
  'task-start': beginTask,
  'task-site': (_, caller) => openSite(caller),
  task: (_, caller) => taskInView(caller),
  'task-end': finishTask,
  'task-judge': async ({ round, task, outcome }, { isPrivate }) => {
    const kept = !isPrivate && (await judgeByHand({ round, task, outcome }, today(), await database()));
    return kept ? DONE : NOT_ALLOWED;
  },
  'result-prepare': async ({ attempt }) => (await previewResult(attempt, await database())) ?? NOT_ALLOWED,
  'result-queue': async ({ attempt, result, now }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    if (!(await maySend())) return { ok: false, problem: 'no-consent' };
    const queued = await handIn(attempt, result, now, await database(), moment());
    if (queued.ok) sendSoon();
    return queued;
  },
  'result-hurry': async ({ attempt }) => {
    await hurryResult(attempt, await database(), moment());
    sendSoon();
    return DONE;
  },
  'result-withdraw': async ({ attempt }) => {
    const withdrawn = await withdrawResult(attempt, await database(), moment());
    if (withdrawn.ok) sendSoon();
    return withdrawn;
  },
});
