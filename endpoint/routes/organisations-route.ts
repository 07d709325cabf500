import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { OrganisationCode } from '../../findings/observation.ts';
import { ProblemDetails } from '../../findings/receipt.ts';
import { SnapshotPoint } from '../../findings/snapshot.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';

const About = Type.Object({
  code: OrganisationCode,
  name: Type.String(),
  kind: Type.String(),
  hosts: Type.Array(Type.String()),
  members: Type.Array(Type.String(), { description: 'Codes of the municipalities that it counts for.' }),
  points: Type.Integer({ description: 'Number of released points.' }),
});
const AboutWithPoints = Type.Object({
  organisation: About,
  released: Type.Union([Type.String(), Type.Null()]),
  points: Type.Array(SnapshotPoint),
});

/** `GET /v1/organisations` and `/v1/organisations/{code}`: what has been released about an organisation. */
export function organisationsRoute(app: FastifyInstance, { register, shelf }: Parts): void {
  const pointsOf = (code: string) => shelf.current().snapshot.points.filter((point) => point.organisation === code);
  const about = ({ code, name, kind, hosts, members }: Organisation, points: number) => ({
    code,
    name,
    kind,
    hosts,
    members,
    points,
  });

  app.get(
    '/v1/organisations',
    {
      schema: {
        summary: 'All organisations of the register',
        response: { 200: Type.Object({ organisations: Type.Array(About) }) },
      },
    },
    async (_, reply) => {
      const counts = new Map<string, number>();
      for (const { organisation } of shelf.current().snapshot.points) {
        counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
      }
      reply.header('Cache-Control', 'public, max-age=300');
      return { organisations: register.organisations.map((each) => about(each, counts.get(each.code) ?? 0)) };
    },
  );

  app.get<{ Params: { code: string } }>(
    '/v1/organisations/:code',
    {
      schema: {
        summary: 'One organisation with its released points',
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        response: { 200: AboutWithPoints, '4xx': ProblemDetails },
      },
    },
    async ({ params }, reply) => {
      const organisation = register.byCode(params.code);
      if (!organisation) throw new Problem('organisation-unknown');
      const points = pointsOf(organisation.code);
      reply.header('Cache-Control', 'public, max-age=300');
      return { organisation: about(organisation, points.length), released: shelf.current().snapshot.released, points };
    },
  );
}
