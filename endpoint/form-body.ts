import type { FastifyInstance } from 'fastify';

/** Lets the routes of this scope read forms; everywhere else only JSON is taken. Of a field that comes twice the first counts. */
export function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string) => new URLSearchParams(body),
  );
}

/** A field of a form; empty when it is not there. Line ends as "\n". */
export function field(body: unknown, name: string): string {
  return body instanceof URLSearchParams ? (body.get(name) ?? '').replaceAll('\r\n', '\n') : '';
}
