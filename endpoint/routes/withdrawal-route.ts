import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ContentId } from '../../findings/observation.ts';
import { ProblemDetails } from '../../findings/receipt.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { verifyWithdrawal, Withdrawal } from '../../findings/withdrawal.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { withdraw } from '../storage/withdrawals.ts';

const Answer = Type.Object({ id: ContentId, status: Type.Literal('withdrawn') });

/** `POST /v1/observations/{id}/withdrawal`: whoever made an observation takes it back; again is fine. */
export function withdrawalRoute(app: FastifyInstance, { storage, clock, limits, register }: Parts): void {
  const codes = register.organisations.map(({ code }) => code);
  app.post<{ Params: { id: string }; Body: Withdrawal }>(
    '/v1/observations/:id/withdrawal',
    {
      onRequest: async ({ ip }) => {
        const wait = limits.perAddress.take(ip);
        if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
      },
      schema: {
        summary: 'Take an observation back',
        params: Type.Object({ id: ContentId }),
        body: Withdrawal,
        response: { 200: Answer, '4xx': ProblemDetails, '5xx': ProblemDetails },
      },
    },
    async ({ params: { id }, body }) => {
      if (body.observation !== id)
        throw new Problem('schema', { faults: [{ path: '/observation', fault: 'other-id' }] });
      if (!(await verifyWithdrawal(body))) throw new Problem('signature');
      const today = dutchDayOf(clock.now());
      const { status } = await storage.transaction((tx) => withdraw(tx, id, body.creator.key, today, codes));
      if (status === 'unknown') throw new Problem('not-found');
      if (status === 'not-yours') throw new Problem('not-yours');
      return { id, status: 'withdrawn' as const };
    },
  );
}
