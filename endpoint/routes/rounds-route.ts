/** `/v1/rounds/*`: finding a round by its code, joining it, handing in results, taking them back. Blind: nothing here tells of others. */
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ContentId } from '../../findings/observation.ts';
import { ProblemDetails } from '../../findings/receipt.ts';
import { ROUND_ID, RoundAnswer, RoundId } from '../../findings/rounds/round.ts';
import { RoundFind, RoundJoin, RoundJoined } from '../../findings/rounds/round-join.ts';
import { ResultWithdrawal } from '../../findings/rounds/sign-result.ts';
import { ResultReceipt, TaskResult } from '../../findings/rounds/task-result.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { limiter } from '../rate.ts';
import { admitJoin, admitResult, admitWithdrawal } from '../rounds/admit.ts';
import { decisionsOf, forParticipants } from '../rounds/decisions.ts';
import { takeSeat } from '../rounds/participants.ts';
import { handIn, takeBack } from '../rounds/results.ts';
import { type KnownRound, roundByCode, roundById } from '../rounds/rounds.ts';

const refusals = { '4xx': ProblemDetails, '5xx': ProblemDetails };
const ById = Type.Object({ id: RoundId });
const Withdrawn = Type.Object({ id: ContentId, status: Type.Literal('withdrawn') });

/** Asking for a code weighs as much as so many calls; a workgroup behind one address of a library still gets in at once. */
const FIND_COST = 8;
/** And so much more when it was wrong. */
const WRONG_COST = 12;
/** All callers together: guessing from many addresses gets nowhere either. */
const FINDS_OF_ALL = { burst: 600, perMinute: 300 } as const;
const READ_ONLY_SECONDS = 600;

interface InRound {
  Params: { id: string };
}

export function roundsRoute(app: FastifyInstance, parts: Parts): void {
  const { storage, clock, limits, register, dials } = parts;
  const finds = limiter(FINDS_OF_ALL, clock);
  const today = () => wholeDayOf(clock.now());

  const take = (ip: string, cost = 1) => {
    const wait = limits.perAddress.take(ip, cost);
    if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
  };
  const onRequest = async ({ ip }: { readonly ip: string }) => take(ip);
  const requireWriting = async () => {
    if ((await dials.current()).readOnly) throw new Problem('read-only', { retryAfter: READ_ONLY_SECONDS });
  };
  const known = async (id: string): Promise<KnownRound> => {
    const found = await roundById(storage.db, id, today());
    if (!found) throw new Problem('round-unknown');
    return found;
  };
  const answer = async ({ round, state }: KnownRound): Promise<RoundAnswer> => ({
    round,
    state,
    decisions: state === 'closed' ? (await decisionsOf(storage.db, round.id)).map(forParticipants) : [],
  });

  app.post<{ Body: RoundFind }>(
    '/v1/rounds/find',
    {
      schema: { summary: 'Find a round by its code', body: RoundFind, response: { 200: RoundAnswer, ...refusals } },
    },
    async ({ ip, body }, reply) => {
      take(ip, FIND_COST);
      const wait = finds.take('all');
      if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
      const found = await roundByCode(storage.db, body.code, today());
      if (!found) {
        limits.perAddress.take(ip, WRONG_COST);
        throw new Problem('round-unknown');
      }
      reply.header('Cache-Control', 'no-store');
      return answer(found);
    },
  );

  app.get<InRound>(
    '/v1/rounds/:id',
    { onRequest, schema: { summary: 'One round', params: ById, response: { 200: RoundAnswer, ...refusals } } },
    async ({ params: { id } }, reply) => {
      reply.header('Cache-Control', 'no-store');
      return answer(await known(id));
    },
  );

  app.post<InRound>(
    '/v1/rounds/:id/participants',
    {
      onRequest,
      schema: {
        summary: 'Join a round with a key of its own',
        params: ById,
        body: RoundJoin,
        response: { 200: RoundJoined, ...refusals },
      },
      validatorCompiler: judgedInHandler,
    },
    async ({ params: { id }, body }) => {
      await requireWriting();
      const { round } = await known(id);
      const { creator, nickname } = await admitJoin(body, id);
      return storage.transaction(async (tx) => {
        if ((await roundById(tx, id, today()))?.state === 'closed') throw new Problem('round-closed');
        const seat = await takeSeat(tx, id, round.people, creator.key, nickname);
        if (seat === undefined) throw new Problem('round-full');
        return { seat };
      });
    },
  );

  app.post<InRound>(
    '/v1/rounds/:id/results',
    {
      onRequest,
      schema: {
        summary: 'Hand in what was found in one task',
        params: ById,
        body: TaskResult,
        response: { 202: ResultReceipt, ...refusals },
      },
      validatorCompiler: judgedInHandler,
    },
    async ({ params: { id }, body }, reply) => {
      await requireWriting();
      const { round, state } = await known(id);
      if (state === 'planned') throw new Problem('round-planned');
      const result = await admitResult(body, round, register.byCode(round.organisation)?.hosts ?? []);
      const status = await storage.transaction(async (tx) =>
        handIn(tx, result, (await roundById(tx, id, today()))?.state === 'open'),
      );
      if (status === 'closed') throw new Problem('round-closed');
      if (status !== 'accepted' && status !== 'known') throw new Problem(status);
      return reply.code(202).send({ id: result.id, status });
    },
  );

  app.post<{ Params: { id: string; result: string }; Body: ResultWithdrawal }>(
    '/v1/rounds/:id/results/:result/withdrawal',
    {
      onRequest,
      schema: {
        summary: 'Take a result back',
        params: Type.Object({ id: RoundId, result: ContentId }),
        body: ResultWithdrawal,
        response: { 200: Withdrawn, ...refusals },
      },
    },
    async ({ params: { id, result }, body }) => {
      await admitWithdrawal(body, id, result);
      const status = await storage.transaction((tx) => takeBack(tx, id, result, body.creator.key));
      if (status === 'unknown') throw new Problem('not-found');
      if (status === 'not-yours') throw new Problem('not-yours');
      return { id: result, status };
    },
  );
}

/** The schemas describe these bodies; the same schemas judge them in the handler, with all that a schema cannot say. */
function judgedInHandler({ httpPart }: { readonly httpPart?: string }) {
  return (value: unknown) =>
    httpPart === 'body' || ID_FORM.test((value as { id: string }).id) || { error: new Problem('schema') };
}

const ID_FORM = new RegExp(ROUND_ID);
