/** `/beheer`: the page for moderators. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { dutchDayOf } from '../../findings/whole-day.ts';
import { readDials } from '../dials.ts';
import { field, readForms } from '../form-body.ts';
import { html } from '../html.ts';
import { ACT_NAMES, type ActName } from '../moderation/act.ts';
import { decide } from '../moderation/decide.ts';
import { guard } from '../moderation/guard.ts';
import { CODE_MINUTES } from '../moderation/moderators.ts';
import { PASSKEY_SCRIPT, PASSKEY_SCRIPT_PATH, passkeysPart, signInWithPasskey } from '../moderation/passkey-page.ts';
import { dropPasskey, passkeysOf } from '../moderation/passkeys.ts';
import { readQueue } from '../moderation/queue.ts';
import { queuePage } from '../moderation/queue-page.ts';
import { moderationRefusal } from '../moderation/refusal-page.ts';
import type { SignedIn } from '../moderation/session.ts';
import { sendPage } from '../page.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const hide = { schema: { hide: true } } as const;
const isAct = (text: string): text is ActName => ACT_NAMES.some((name) => name === text);

export function moderationPageRoute(app: FastifyInstance, parts: Parts): void {
  app.register(async (scope) => pages(scope, parts));
}

function pages(app: FastifyInstance, parts: Parts): void {
  const { storage, clock } = parts;
  const { signIn, who, actor, signOut } = guard(parts);
  readForms(app);
  app.setErrorHandler(moderationRefusal);

  const show = async (reply: FastifyReply, found: SignedIn, said?: string) => {
    const queue = await readQueue(storage.db, dutchDayOf(clock.now()));
    const dials = await readDials(storage.db);
    return sendPage(reply, 'Beheer', queuePage({ who: found, queue, dials, said }));
  };

  app.get('/beheer', hide, async (request, reply) => {
    const found = await who(request, reply);
    return found ? show(reply, found) : reply.redirect('/beheer/aanmelden', 303);
  });

  app.get<{ Querystring: { code?: unknown } }>('/beheer/aanmelden', hide, async ({ query }, reply) => {
    const code = typeof query.code === 'string' ? query.code : '';
    return sendPage(
      reply,
      'Aanmelden',
      html`
${signInWithPasskey()}
<p>U krijgt een code van wie de server beheert. De code werkt één keer, en ${CODE_MINUTES} minuten lang.</p>
<form method="post" action="/beheer/aanmelden">
<p><label for="code">Code</label> <input id="code" name="code" required autocomplete="off" value="${code}"></p>
<button>Aanmelden</button>
</form>`,
      { script: PASSKEY_SCRIPT_PATH },
    );
  });

  app.get(PASSKEY_SCRIPT_PATH, hide, async (_, reply) =>
    reply.type('text/javascript; charset=utf-8').header('Cache-Control', 'no-cache').send(PASSKEY_SCRIPT),
  );

  app.get('/beheer/passkeys', hide, async (request, reply) => {
    const found = await who(request, reply);
    if (!found) return reply.redirect('/beheer/aanmelden', 303);
    const passkeys = await passkeysOf(storage.db, found.moderator);
    return sendPage(reply, 'Uw passkeys', passkeysPart(found, passkeys), { script: PASSKEY_SCRIPT_PATH });
  });

  app.post('/beheer/passkeys', hide, async (request, reply) => {
    const found = await actor(request, reply, field(request.body, 'token'));
    await storage.transaction((tx) => dropPasskey(tx, found, field(request.body, 'passkey')));
    return reply.redirect('/beheer/passkeys', 303);
  });

  app.post('/beheer/aanmelden', hide, async (request, reply) => {
    await signIn(request, reply, field(request.body, 'code').trim());
    return reply.redirect('/beheer', 303);
  });

  app.post('/beheer/afmelden', hide, async (request, reply) => {
    const { session } = await actor(request, reply, field(request.body, 'token'));
    await signOut(reply, session);
    return reply.redirect('/beheer/aanmelden', 303);
  });

  app.post('/beheer', hide, async (request, reply) => {
    const { body } = request;
    const found = await actor(request, reply, field(body, 'token'));
    const act = field(body, 'act');
    if (!isAct(act)) throw new Problem('schema');
    const [organisation, subject, detail, reason] = ['organisation', 'subject', 'detail', 'reason'].map((name) =>
      field(body, name),
    );
    if (organisation === undefined || subject === undefined || detail === undefined || reason === undefined)
      throw new Problem('schema');
    const decision = { act, organisation, subject, detail, reason };
    const mail = await decide(parts, found, decision, request);
    const said = mail === undefined ? 'Dit is gedaan.' : `De brief staat klaar in het bestand ${mail}.`;
    return show(reply, found, said);
  });
}
