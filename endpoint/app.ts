/** The endpoint as one Fastify app; clock, storage, register and settings come in, so that tests decide them. */
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyLoggerOptions, LogController } from 'fastify';
import { answerProblem } from './answer-problem.ts';
import { bursts } from './burst.ts';
import { openChallenger } from './challenge.ts';
import { type Chance, systemChance } from './chance.ts';
import type { Clock } from './clock.ts';
import { allowExtensions } from './cross-origin.ts';
import { dialReader } from './dials.ts';
import { handleErrors } from './errors.ts';
import { openMonitor } from './figures/open-monitor.ts';
import { groupCommit } from './group-commit.ts';
import type { EvidenceParts } from './jobs/check-evidence.ts';
import { newKeys } from './new-keys.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { Parts } from './parts.ts';
import { limiter } from './rate.ts';
import type { Register } from './register.ts';
import { challengeRoute } from './routes/challenge-route.ts';
import { healthRoute } from './routes/health-route.ts';
import { indexRoute } from './routes/index-route.ts';
import { metricsRoute } from './routes/metrics-route.ts';
import { moderationLogRoute } from './routes/moderation-log-route.ts';
import { moderationPageRoute } from './routes/moderation-page-route.ts';
import { moderationRoute } from './routes/moderation-route.ts';
import { monitorFilesRoute } from './routes/monitor-files-route.ts';
import { monitorRoute } from './routes/monitor-route.ts';
import { objectionFormRoute } from './routes/objection-form-route.ts';
import { observationsRoute } from './routes/observations-route.ts';
import { organisationsRoute } from './routes/organisations-route.ts';
import { passkeysRoute } from './routes/passkeys-route.ts';
import { pointsRoute } from './routes/points-route.ts';
import { releasesRoute } from './routes/releases-route.ts';
import { replyPageRoute } from './routes/reply-page-route.ts';
import { roundsPageRoute } from './routes/rounds-page-route.ts';
import { roundsRoute } from './routes/rounds-route.ts';
import { snapshotRoute } from './routes/snapshot-route.ts';
import { withdrawalRoute } from './routes/withdrawal-route.ts';
import type { Settings } from './settings.ts';
import { openSnapshotShelf } from './snapshot.ts';
import type { Storage } from './storage/storage.ts';

export interface AppOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Default: that of the machine. */
  readonly chance?: Chance;
  readonly register: Register;
  readonly settings: Settings;
  /** Where mail that leaves is put. */
  readonly mail: OutgoingMail;
  /** Undefined for silence. */
  readonly logger?: FastifyLoggerOptions | undefined;
  /** With the jobs: evidence, retention, releases. */
  readonly work?: { readonly local?: EvidenceParts['local'] } | undefined;
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const;

/** The first two watch the others. */
const ROUTES = [
  indexRoute,
  metricsRoute,
  challengeRoute,
  observationsRoute,
  withdrawalRoute,
  snapshotRoute,
  organisationsRoute,
  pointsRoute,
  releasesRoute,
  moderationLogRoute,
  moderationRoute,
  passkeysRoute,
  moderationPageRoute,
  replyPageRoute,
  roundsRoute,
  roundsPageRoute,
  monitorRoute,
  monitorFilesRoute,
  objectionFormRoute,
  healthRoute,
];

/** An app that is ready to listen. Closing it waits for what is being written; it does not close the storage. */
export async function buildApp({
  storage,
  clock,
  chance = systemChance,
  register,
  settings,
  mail,
  logger,
  work,
}: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    logger: logger ?? false,
    // Requests are not logged one by one: addresses and times of day would tell who sent something.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.bodyLimit,
    requestTimeout: settings.requestTimeout,
    connectionTimeout: settings.requestTimeout * 2,
    keepAliveTimeout: 65_000,
    // Only a proxy on this machine or in its own network is believed; what a caller adds to the header is not.
    trustProxy: settings.trustProxy ? ['loopback', 'uniquelocal'] : false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    frameworkErrors: (_, request, reply) => answerProblem(request, reply, 'bad-request'),
    // Unknown fields are refused, not dropped: a client must know that a field did not arrive.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: false } },
    serializerOpts: { rounding: 'trunc' },
  });
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.removeContentTypeParser('text/plain');
  handleErrors(app);
  allowExtensions(app);
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(HEADERS);
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Geweten', version: '1', description: 'Observations of municipal pages beside the law.' },
    },
  });
  const writer = groupCommit(storage, clock);
  const shelf = await openSnapshotShelf(storage);
  const parts: Parts = {
    storage,
    clock,
    chance,
    register,
    settings,
    mail,
    writer,
    shelf,
    monitor: await openMonitor({ storage, clock, register, settings, shelf }),
    dials: dialReader(storage, clock),
    bursts: bursts(settings.burstPerMinute, clock),
    newKeys: newKeys(clock),
    challenger: await openChallenger(storage, clock),
    limits: { perAddress: limiter(settings.perAddress, clock), perKey: limiter(settings.perKey, clock) },
  };
  await app.register(async (scope) => {
    for (const route of ROUTES) route(scope, parts);
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.addHook('onClose', () => writer.settled());
  if (work) {
    // Loaded only here: reader and rules are of no use to a process that only answers.
    const { startWorker } = await import('./jobs/worker.ts');
    const worker = startWorker({ ...parts, ...work, origin: settings.origin, log: app.log });
    app.addHook('onClose', () => worker.stop());
  }
  await app.ready();
  return app;
}
