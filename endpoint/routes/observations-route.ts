/** `POST /v1/observations`: takes in observations about one organisation; answers when they are durable. */
import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { ProblemDetails, type Receipt, SubmissionAnswer } from '../../findings/receipt.ts';
import { REFUSALS } from '../../findings/refusal.ts';
import { IDEMPOTENCY_KEY, MAX_BATCH, Submission } from '../../findings/submission.ts';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { type Admission, admit } from '../admission.ts';
import { QUIET } from '../dials.ts';
import { waitForFirstLook } from '../jobs/look-schedule.ts';
import { type Language, languageOf } from '../language.ts';
import { unseenKeys } from '../new-keys.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { type Pending, refusedReceipt } from '../receipt-of.ts';
import type { Appended } from '../storage/call.ts';
import { answeredCall } from '../storage/calls.ts';
import type { CallTable, ObservationTable } from '../storage/tables.ts';
import { turnstile } from '../turnstile.ts';

const KEY_FORM = new RegExp(IDEMPOTENCY_KEY);

const READ_ONLY_SECONDS = 600;
/** Enough for every core to check signatures while the next call is read. */
const ADMITTED_AT_ONCE = 4;

interface Envelope {
  readonly observations: readonly unknown[];
  readonly challenge?: string;
}

export function observationsRoute(app: FastifyInstance, parts: Parts): void {
  /** Ids of calls that are being worked on in this process. */
  const running = new Set<string>();
  const admissions = turnstile(ADMITTED_AT_ONCE);

  app.post(
    '/v1/observations',
    {
      onRequest: async ({ ip }) => {
        const wait = parts.limits.perAddress.take(ip);
        if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
      },
      // Only the envelope is refused as a whole; each observation is judged on its own and gets its own receipt.
      validatorCompiler: () => (body: unknown) => isEnvelope(body) || { error: new Problem('schema') },
      schema: {
        summary: 'Send observations about one organisation',
        body: Submission,
        response: { 202: SubmissionAnswer, '4xx': ProblemDetails, '5xx': ProblemDetails },
      },
    },
    async (request, reply) => {
      const { observations, challenge } = request.body as Envelope;
      const id = callId(request);
      if (id === undefined) return reply.code(202).send(await take(observations, undefined, '', challenge, request));
      const payload = hash('sha256', canonical(observations));
      if (running.has(id)) throw new Problem('running', { retryAfter: 1 });
      running.add(id);
      try {
        const earlier = await answeredCall(parts.storage.db, id);
        const answer = earlier
          ? await completed(sameAnswer(earlier, payload), observations, challenge, request)
          : await take(observations, id, payload, challenge, request);
        return reply.code(202).send(answer);
      } finally {
        running.delete(id);
      }
    },
  );

  async function take(
    observations: readonly unknown[],
    id: string | undefined,
    payload: string,
    challenge: string | undefined,
    request: FastifyRequest,
  ): Promise<SubmissionAnswer> {
    const judged = await judge(observations, challenge);
    const language = languageOf(request.headers['accept-language']);
    if (!judged.some(isAdmitted)) throw allRefused(refusalsIn(judged, language));
    return store(judged, id, payload, language);
  }

  /**
   * The answer of before, in which only refusals that pass (too busy, a clock that is ahead) are judged anew: kept, they would be
   * answered to every retry. What was taken in then has the same answer, costs no rate and needs no proof of work again.
   */
  async function completed(
    earlier: SubmissionAnswer,
    observations: readonly unknown[],
    challenge: string | undefined,
    request: FastifyRequest,
  ): Promise<SubmissionAnswer> {
    const open = observations.filter((_, place) => passes(earlier.results[place]));
    if (open.length === 0) return earlier;
    const [taken] = claimedOrganisations(observations.filter((_, place) => isTaken(earlier.results[place])));
    const judged = await judge(open, challenge, taken);
    const language = languageOf(request.headers['accept-language']);
    const anew = judged.some(isAdmitted)
      ? (await store(judged, undefined, '', language)).results
      : refusalsIn(judged, language);
    const next = anew.values();
    return { results: earlier.results.map((each) => (passes(each) ? (next.next().value ?? each) : each)) };
  }

  /** What becomes of each, in order; `taken` is the organisation of what came in with the same call before. */
  async function judge(
    observations: readonly unknown[],
    challenge: string | undefined,
    taken?: string,
  ): Promise<readonly Admission[]> {
    await passGate(challenge, observations);
    const rules = {
      register: parts.register,
      today: dutchDayOf(parts.clock.now()),
      oldestClient: parts.settings.oldestClient,
    };
    const all = await admissions.pass(() => Promise.all(observations.map((each) => admit(each, rules))));
    return withinRates(oneOrganisation(all, taken));
  }

  /** Stores what was admitted, of which there is some. */
  async function store(
    judged: readonly Admission[],
    id: string | undefined,
    payload: string,
    language: Language,
  ): Promise<SubmissionAnswer> {
    const admitted = judged.flatMap((each) => (isAdmitted(each) ? [each.admitted] : []));
    await passNewKeys(admitted);
    const [first] = admitted;
    parts.bursts.came(first?.organisation ?? '', admitted.length);
    const appended = await parts.writer.append({
      id,
      payload,
      day: first?.received ?? '',
      observations: admitted,
      waits: admitted.map(() => waitForFirstLook(parts.chance(), parts.settings.firstLookWithin)),
      pending: judged.map((each) => pendingOf(each, language)),
      language,
    });
    return answerOf(appended, payload);
  }

  /** What the dials ask of every call. What was answered before, for good, does not come here. */
  async function passGate(challenge: string | undefined, observations: readonly unknown[]): Promise<void> {
    const { readOnly, challengeCost } = await parts.dials.current();
    if (readOnly) throw new Problem('read-only', { retryAfter: READ_ONLY_SECONDS });
    const cost = Math.max(challengeCost, ...claimedOrganisations(observations).map((code) => parts.bursts.cost(code)));
    if (cost === 0) return;
    if (challenge === undefined) throw new Problem('challenge-missing');
    if (!(await parts.challenger.accept(challenge, cost))) throw new Problem('challenge-wrong');
  }

  /** Keys that were never seen wait when too many come in an hour; asked only while that dial is turned. */
  async function passNewKeys(admitted: readonly ObservationTable[]): Promise<void> {
    const { newKeysPerHour } = await parts.dials.current();
    if (newKeysPerHour === QUIET.newKeysPerHour) return;
    const keys = [...new Set(admitted.map(({ creator }) => creator))];
    const unseen = await unseenKeys(parts.storage.db, admitted[0]?.organisation ?? '', keys);
    const wait = unseen.length === 0 ? undefined : parts.newKeys.take(unseen.length, newKeysPerHour);
    if (wait !== undefined) throw new Problem('rate', { retryAfter: wait });
  }

  /** Whoever sends too much with one key waits; the rest of the call goes on. */
  function withinRates(judged: readonly Admission[]): readonly Admission[] {
    return judged.map((each) => {
      if (!isAdmitted(each)) return each;
      const wait = parts.limits.perKey.take(each.admitted.creator);
      return wait === undefined ? each : { refused: 'rate', id: each.admitted.id };
    });
  }
}

function isEnvelope(body: unknown): body is Envelope {
  if (typeof body !== 'object' || body === null) return false;
  const { observations, challenge, ...rest } = body as Record<string, unknown>;
  const challengeFits = challenge === undefined || (typeof challenge === 'string' && challenge.length <= 4_096);
  const some = Array.isArray(observations) && observations.length >= 1 && observations.length <= MAX_BATCH;
  return some && challengeFits && Object.keys(rest).length === 0;
}

/** Before anything is checked: only admitted ones of these organisations can follow. */
function claimedOrganisations(observations: readonly unknown[]): readonly string[] {
  const codes = observations.map(
    (each) => (each as { target?: { organisation?: unknown } } | null)?.target?.organisation,
  );
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}

function callId({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY_FORM.test(key)) throw new Problem('bad-key');
  return hash('sha256', key);
}

/** Text that has no canonical form (half characters) is refused as a whole: it has no ids either. */
function canonical(observations: readonly unknown[]): string {
  try {
    return canonicalJson(observations);
  } catch {
    throw new Problem('schema');
  }
}

function sameAnswer(earlier: CallTable, payload: string): SubmissionAnswer {
  if (earlier.payload !== payload) throw new Problem('key-reused');
  return JSON.parse(earlier.answer) as SubmissionAnswer;
}

function answerOf(appended: Appended, payload: string): SubmissionAnswer {
  return 'answered' in appended
    ? sameAnswer(appended.answered, payload)
    : (JSON.parse(appended.answer) as SubmissionAnswer);
}

/** A refusal that another moment may not give. */
const passes = (receipt: Receipt | undefined): boolean =>
  receipt?.status === 'refused' && REFUSALS[receipt.reason].next !== 'person';

/** Only what was admitted can be found to have been withdrawn. */
const isTaken = (receipt: Receipt | undefined): boolean =>
  receipt !== undefined && (receipt.status !== 'refused' || receipt.reason === 'withdrawn');

const isAdmitted = (judged: Admission): judged is Extract<Admission, { admitted: object }> => 'admitted' in judged;

/** All admitted ones must be about the organisation of the first, or of what was taken in with the same call before. */
function oneOrganisation(judged: readonly Admission[], taken: string | undefined): readonly Admission[] {
  const first = taken ?? judged.find(isAdmitted)?.admitted.organisation;
  return judged.map((each) =>
    isAdmitted(each) && each.admitted.organisation !== first
      ? { refused: 'other-organisation', id: each.admitted.id, path: '/target/organisation' }
      : each,
  );
}

function pendingOf(judged: Admission, language: Language): Pending {
  return 'refused' in judged ? refusedReceipt(judged.refused, judged.id, judged.path, language) : judged.admitted.id;
}

function refusalsIn(judged: readonly Admission[], language: Language) {
  return judged.flatMap((each) =>
    isAdmitted(each) ? [] : [refusedReceipt(each.refused, each.id, each.path, language)],
  );
}

/** When nothing is left to store, the call itself is refused, with the first reason as its status. */
function allRefused(results: readonly Extract<Receipt, { status: 'refused' }>[]): Problem {
  const reason = results[0]?.reason ?? 'schema';
  return new Problem(reason, { results, ...(REFUSALS[reason].next === 'retry' ? { retryAfter: 60 } : {}) });
}
