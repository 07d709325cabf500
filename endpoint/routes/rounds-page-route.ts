/** `/beheer/rondes`: making rounds, their invitation, the sheet for the meeting, and what is decided. For people with a role. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ROUND_LIMITS } from '../../findings/rounds/round.ts';
import { isScrubbed } from '../../findings/scrub.ts';
import { UNREADABLE } from '../../findings/text-forms.ts';
import { isWholeDay, wholeDayOf } from '../../findings/whole-day.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { field, readForms } from '../form-body.ts';
import type { Html } from '../html.ts';
import { decide } from '../moderation/decide.ts';
import { guard } from '../moderation/guard.ts';
import { ambiguousPoints } from '../moderation/queue.ts';
import { moderationRefusal } from '../moderation/refusal-page.ts';
import type { SignedIn } from '../moderation/session.ts';
import { sendPage } from '../page.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { addDecision, decisionsOf, tellWhatBecame } from '../rounds/decisions.ts';
import { formPage, readRoundForm } from '../rounds/pages/form-page.ts';
import { invitationPage } from '../rounds/pages/invitation-page.ts';
import { listPage } from '../rounds/pages/list-page.ts';
import { LONGEST_WHO, roundPage } from '../rounds/pages/round-page.ts';
import { type EarlierRound, sheetPage } from '../rounds/pages/sheet-page.ts';
import { ROUND_STYLE } from '../rounds/pages/style.ts';
import { joined, nicknames } from '../rounds/participants.ts';
import { resultCount, resultsOf } from '../rounds/results.ts';
import { type Complaint, formOfRound, plannedRound, type RoundForm } from '../rounds/round-form.ts';
import {
  allRounds,
  closeRound,
  earlierRounds,
  type KnownRound,
  lastDay,
  makeRound,
  roundById,
} from '../rounds/rounds.ts';
import { type KeptFigures, sheetOf, sheetOfKept } from '../rounds/sheet.ts';
import { templateForm } from '../rounds/template.ts';

const hide = { schema: { hide: true } } as const;
/** Earlier rounds of which the decisions are told. */
const MOST_EARLIER = 3;

interface InRound {
  Params: { id: string };
}

export function roundsPageRoute(app: FastifyInstance, parts: Parts): void {
  app.register(async (scope) => pages(scope, parts));
}

function pages(app: FastifyInstance, parts: Parts): void {
  const { storage, clock, register } = parts;
  const { who, actor } = guard(parts);
  const today = () => wholeDayOf(clock.now());
  const nameOf = (code: string) => register.byCode(code)?.name ?? code;
  readForms(app);
  app.setErrorHandler(moderationRefusal);

  const send = (reply: FastifyReply, title: string, body: Html) => sendPage(reply, title, body, { style: ROUND_STYLE });

  /** Who is signed in; whoever is not goes to the page for signing in. */
  const signedIn = async (request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | undefined> => {
    const found = await who(request, reply);
    if (!found) reply.redirect('/beheer/aanmelden', 303);
    return found;
  };
  const acting = (request: FastifyRequest, reply: FastifyReply) => actor(request, reply, field(request.body, 'token'));

  const roundOf = async (id: string): Promise<KnownRound> => {
    const known = await roundById(storage.db, id, today());
    if (!known) throw new Problem('not-found');
    return known;
  };
  const closedRoundOf = async (id: string): Promise<KnownRound> => {
    const known = await roundOf(id);
    // Blind for moderators too, for they may take part.
    if (known.state !== 'closed') throw new Problem('round-open');
    return known;
  };

  const showForm = (reply: FastifyReply, found: SignedIn, form: RoundForm, complaints: readonly Complaint[] = []) =>
    send(reply, 'Nieuwe ronde', formPage({ who: found, form, complaints, organisations: register.organisations }));

  const showRound = async (reply: FastifyReply, found: SignedIn, id: string, said?: string) => {
    const known = await roundOf(id);
    const { organisation, title } = known.round;
    return send(
      reply,
      title,
      roundPage({
        who: found,
        known,
        organisation: nameOf(organisation),
        joined: await joined(storage.db, id),
        results: await resultCount(storage.db, id),
        points: await ambiguousPoints(storage.db, organisation),
        decisions: await decisionsOf(storage.db, id),
        titleOf,
        said,
      }),
    );
  };

  app.get('/beheer/rondes', hide, async (request, reply) => {
    if (!(await signedIn(request, reply))) return reply;
    return send(reply, 'Rondes van de werkgroep', listPage(await allRounds(storage.db, today()), nameOf));
  });

  app.get<{ Querystring: { van?: unknown } }>('/beheer/rondes/nieuw', hide, async (request, reply) => {
    const found = await signedIn(request, reply);
    if (!found) return reply;
    const template = templateForm(today());
    const { van } = request.query;
    if (typeof van !== 'string') return showForm(reply, found, template);
    return showForm(reply, found, formOfRound((await roundOf(van)).round, template));
  });

  app.post('/beheer/rondes/nieuw', hide, async (request, reply) => {
    const found = await acting(request, reply);
    const form = readRoundForm(request.body);
    const result = plannedRound(form, register, today());
    if ('complaints' in result) return showForm(reply.code(400), found, form, result.complaints);
    const id = await storage.transaction((tx) => makeRound(tx, result.planned));
    return reply.redirect(`/beheer/rondes/${id}`, 303);
  });

  app.get<InRound>('/beheer/rondes/:id', hide, async (request, reply) => {
    const found = await signedIn(request, reply);
    return found ? showRound(reply, found, request.params.id) : reply;
  });

  app.post<InRound>('/beheer/rondes/:id/sluiten', hide, async (request, reply) => {
    const found = await acting(request, reply);
    const { id } = request.params;
    if (field(request.body, 'zeker') !== 'ja') throw new Problem('schema');
    const closed = await storage.transaction((tx) => closeRound(tx, id, today()));
    return showRound(
      reply,
      found,
      id,
      closed ? 'De ronde is gesloten. Het blad staat klaar.' : 'De ronde was al gesloten.',
    );
  });

  app.get<InRound>('/beheer/rondes/:id/uitnodiging', hide, async (request, reply) => {
    if (!(await signedIn(request, reply))) return reply;
    const known = await roundOf(request.params.id);
    return send(reply, 'Doe mee met de werkgroep', invitationPage(known, nameOf(known.round.organisation)));
  });

  app.get<InRound>('/beheer/rondes/:id/blad', hide, async (request, reply) => {
    if (!(await signedIn(request, reply))) return reply;
    const known = await closedRoundOf(request.params.id);
    const { id, organisation } = known.round;
    return send(
      reply,
      'Blad voor de bijeenkomst',
      sheetPage({
        known,
        organisation: nameOf(organisation),
        sheet: await sheetNow(known),
        nicknames: await nicknames(storage.db, id),
        points: await ambiguousPoints(storage.db, organisation),
        earlier: await earlier(known),
        decisions: await decisionsOf(storage.db, id),
        titleOf,
      }),
    );
  });

  const sheetNow = async ({ round, row }: KnownRound) =>
    row.figures === null
      ? sheetOf(round, await resultsOf(storage.db, round.id))
      : sheetOfKept(round, JSON.parse(row.figures) as KeptFigures);

  const earlier = async (known: KnownRound): Promise<readonly EarlierRound[]> => {
    const rounds = (await earlierRounds(storage.db, known, today())).slice(0, MOST_EARLIER);
    return Promise.all(
      rounds.map(async ({ round, row }) => ({
        title: round.title,
        closed: lastDay(row),
        decisions: await decisionsOf(storage.db, round.id),
      })),
    );
  };

  app.post<InRound>('/beheer/rondes/:id/besluiten', hide, async (request, reply) => {
    const found = await acting(request, reply);
    const { id } = (await closedRoundOf(request.params.id)).round;
    const text = publicField(request.body, 'text', ROUND_LIMITS.decision);
    const doer = field(request.body, 'who').trim() === '' ? '' : publicField(request.body, 'who', LONGEST_WHO);
    const until = field(request.body, 'until');
    if (until !== '' && !isWholeDay(until)) throw new Problem('schema');
    const decision = { day: today(), text, who: doer, until: until === '' ? null : until, point: null, verdict: null };
    const added = await storage.transaction((tx) => addDecision(tx, id, decision));
    if (added === undefined) throw new Problem('too-large');
    return showRound(reply, found, id, 'Het besluit is bewaard.');
  });

  app.post<{ Params: { id: string; decision: string } }>(
    '/beheer/rondes/:id/besluiten/:decision',
    hide,
    async (request, reply) => {
      const found = await acting(request, reply);
      const { id } = (await closedRoundOf(request.params.id)).round;
      if (UNREADABLE.test(request.params.decision)) throw new Problem('not-found');
      const became = publicField(request.body, 'became', ROUND_LIMITS.decision);
      const told = await storage.transaction((tx) => tellWhatBecame(tx, id, request.params.decision, became));
      if (!told) throw new Problem('not-found');
      return showRound(reply, found, id, 'Bewaard. Wie meedeed, kan dit lezen.');
    },
  );

  app.post<InRound>('/beheer/rondes/:id/punten', hide, async (request, reply) => {
    const found = await acting(request, reply);
    const { id, organisation } = (await closedRoundOf(request.params.id)).round;
    const [act, subject, reason] = ['act', 'point', 'reason'].map((name) => field(request.body, name));
    if (act !== 'workgroup-confirm' && act !== 'workgroup-reject') throw new Problem('schema');
    if (UNREADABLE.test(subject ?? '')) throw new Problem('not-found');
    const decision = { act, organisation, subject: subject ?? '', detail: id, reason: reason ?? '' } as const;
    await decide(parts, found, decision, request);
    return showRound(reply, found, id, 'De monitor weet nu wat de werkgroep vindt.');
  });
}

/** A text of a moderator that others read: there, short enough, and about nobody in particular. Throws a Problem otherwise. */
function publicField(body: unknown, name: string, most: number): string {
  const text = field(body, name).trim();
  if (text === '' || text.length > most || UNREADABLE.test(text)) throw new Problem('schema');
  if (!isScrubbed(text)) throw new Problem('personal-data');
  return text;
}

const titles = new Map(ruleset.rules.map(({ id, text }) => [id, text.nl.title]));
const titleOf = (rule: string): string => titles.get(rule) ?? 'Een eigen opmerking.';
