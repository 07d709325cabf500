/**
 * Open data: every release for good, CC0, as a data package with a table of points. Only what a moderator took out of view since is left
 * out, also of old ones.
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Snapshot, SnapshotPoint } from '../../findings/snapshot.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { THRESHOLDS } from '../tally/thresholds.ts';
import { hiddenPoints, linesWithoutHidden } from '../withheld.ts';

const ById = Type.Object({ id: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$' }) });
/** Not for ever: what is taken out of view must leave caches too. */
const FRESH = 'public, max-age=300';
const COLUMNS = [
  'id',
  'organisation',
  'source',
  'rule',
  'quote',
  'state',
  'wrong',
  'missing',
  'unclear',
  'right',
  'goodExample',
  'since',
  'reply',
] as const satisfies readonly (keyof SnapshotPoint)[];

export function releasesRoute(app: FastifyInstance, { storage }: Parts): void {
  const find = async (id: string) => {
    const release = await storage.db.selectFrom('release').selectAll().where('id', '=', id).executeTakeFirst();
    if (!release) throw new Problem('not-found');
    const { points: all } = JSON.parse(release.snapshot) as Snapshot;
    const hidden = await hiddenPoints(storage.db);
    const points = all.filter((point) => !hidden.has(point.id));
    return { id: release.id, day: release.day, points, withheld: all.length - points.length };
  };

  app.get('/v1/releases', { schema: { summary: 'All releases, newest first' } }, async (_, reply) => {
    reply.header('Cache-Control', FRESH);
    const releases = await storage.db
      .selectFrom('release')
      .select(['id', 'day', 'hash'])
      .orderBy('day', 'desc')
      .orderBy('place', 'desc')
      .execute();
    return { releases };
  });

  app.get<{ Params: { id: string } }>(
    '/v1/releases/:id/points.csv',
    { schema: { summary: 'The points of a release as a table', params: ById } },
    async ({ params }, reply) => {
      const { points } = await find(params.id);
      return reply
        .header('Cache-Control', FRESH)
        .type('text/csv; charset=utf-8; header=present')
        .send(pointsCsv(points));
    },
  );

  app.get<{ Params: { id: string } }>(
    '/v1/releases/:id/observations.ndjson.gz',
    { schema: { summary: 'The single observations of a release, without small numbers', params: ById } },
    async ({ params }, reply) => {
      const found = await storage.db
        .selectFrom('release_observations')
        .select('lines')
        .where('release', '=', params.id)
        .executeTakeFirst();
      if (!found) throw new Problem('not-found');
      const zipped = await zippedWithout(Buffer.from(found.lines, 'base64'), await hiddenPoints(storage.db));
      return reply.header('Cache-Control', FRESH).type('application/gzip').send(zipped);
    },
  );

  app.get<{ Params: { id: string } }>(
    '/v1/releases/:id/datapackage.json',
    { schema: { summary: 'Description of a release (Frictionless Data Package)', params: ById } },
    async ({ params }, reply) => {
      const { id, day, withheld } = await find(params.id);
      reply.header('Cache-Control', FRESH);
      return {
        name: `geweten-${id}`,
        created: day,
        licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
        thresholds: THRESHOLDS,
        /** Points that a moderator took out of view since; why is in the moderation log. */
        withheld,
        resources: [
          {
            name: 'points',
            path: 'points.csv',
            mediatype: 'text/csv',
            encoding: 'utf-8',
            schema: { fields: COLUMNS.map((name) => ({ name, type: 'string' })), primaryKey: 'id' },
          },
          {
            name: 'observations',
            path: 'observations.ndjson.gz',
            format: 'ndjson',
            mediatype: 'application/x-ndjson',
            compression: 'gz',
            description: 'Verdicts of fewer than five people about a point are left out. Ids are new in each release.',
          },
        ],
      };
    },
  );
}

const unzip = promisify(gunzip);
const zip = promisify(gzip);

async function zippedWithout(zipped: Buffer, hidden: ReadonlySet<string>): Promise<Buffer> {
  if (hidden.size === 0) return zipped;
  return zip(linesWithoutHidden((await unzip(zipped)).toString('utf8'), hidden));
}

/** RFC 4180, with a mark before what a spreadsheet would run as a formula: quotes come from other people's pages. */
export function pointsCsv(points: readonly SnapshotPoint[]): string {
  const rows = points.map((point) => COLUMNS.map((column) => field(String(point[column] ?? ''))));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
