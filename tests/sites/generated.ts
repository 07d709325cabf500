/**
 * As many small made-up sites as wanted, each with known faults, made from a number: nothing is stored. For trying the inventaris at
 * the size of the country, with servers that misbehave.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Organisation } from '../../register/organisation.ts';

export interface GeneratedSettings {
  readonly sites: number;
  /** Pages of each, the home page included; at least 4. */
  readonly pages: number;
  /** How the server of a site behaves; default: well. */
  readonly behaviour?: (site: number) => Behaviour;
  /** Called when a page was asked for, and for a slow one when its answer was begun. */
  readonly onRequest?: (count: number) => void;
}

/** `slow` never ends its answer, `looping` links ever deeper, `huge` never stops sending, `redirecting` sends in circles, `lying` calls bytes a page. */
export type Behaviour = 'well' | 'slow' | 'looping' | 'huge' | 'redirecting' | 'lying';

export interface GeneratedServer {
  readonly port: number;
  /** "host path" of every page that was asked, robots.txt left out. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** As in the register. */
export function generatedOrganisations(sites: number): readonly Organisation[] {
  return Array.from({ length: sites }, (_, site) => ({
    code: `VG${String(site).padStart(4, '0')}`,
    name: `Gemeente ${site}`,
    kind: 'voorbeeld',
    hosts: [`gemeente${site}.example`],
    members: [`VG${String(site).padStart(4, '0')}`],
    certainty: 'confirmed',
  }));
}

/** The sentence that every well-behaved site has wrong, on its page about the voorschot. */
export const WRONG = 'U krijgt het voorschot maar één keer.';
/** What the pages after the home page are about, in turn; each is worth reading. */
const SUBJECTS = [
  'Bijstand aanvragen',
  'Hulp bij schulden',
  'Voorschot op de bijstand',
  'Werk zoeken',
  'Hoogte van de bijstand',
] as const;

export async function startGenerated({
  sites,
  pages,
  behaviour = () => 'well',
  onRequest = () => {},
}: GeneratedSettings): Promise<GeneratedServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'http://site.example');
    if (pathname === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    requests.push(`${host} ${pathname}`);
    const site = Number(/^www\.gemeente(\d+)\.example$/.exec(host)?.[1] ?? sites);
    if (site >= sites) response.writeHead(404).end();
    else ANSWERS[behaviour(site)](response, site, pathname, pages);
    onRequest(requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
type Answer = (response: ServerResponse, site: number, path: string, pages: number) => void;

const ANSWERS: Readonly<Record<Behaviour, Answer>> = {
  well: (response, site, path, pages) => {
    const page = path === '/' ? 0 : Number(/^\/pagina-(\d+)$/.exec(path)?.[1] ?? pages);
    if (page >= pages) response.writeHead(404, HTML).end('<h1>Niet gevonden</h1>');
    else response.writeHead(200, HTML).end(pageOf(site, page, pages));
  },
  slow: (response) => {
    response.writeHead(200, HTML).write('<h1>Bijstand</h1>');
  },
  looping: (response, _, path) => {
    const next = `${path.replace(/\/$/, '')}/bijstand${path.length}`;
    response.writeHead(200, HTML).end(`<h1>Bijstand</h1><p>Lees verder.</p><a href="${next}">Bijstand</a>`);
  },
  huge: (response) => {
    response.writeHead(200, HTML);
    const more = () => {
      while (!response.destroyed && response.write('<p>Bijstand. </p>'.repeat(4000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  redirecting: (response, _, path) => {
    response.writeHead(302, { Location: path === '/a' ? '/b' : '/a' }).end();
  },
  lying: (response) => {
    response.writeHead(200, { ...HTML, 'Content-Length': '50' }).end(Buffer.alloc(50));
  },
};

/** Page of a well-behaved site. The home page links to all others; those about the bijstand hold a dozen paragraphs. */
function pageOf(site: number, page: number, pages: number): string {
  const name = `Gemeente ${site}`;
  if (page === 0) {
    const links = Array.from(
      { length: pages - 1 },
      (_, at) => `<li><a href="/pagina-${at + 1}">${subjectOf(at + 1)} in deel ${at + 1}</a></li>`,
    );
    return documentOf(name, `Welkom bij ${name}`, `<ul>${links.join('')}</ul>`);
  }
  const subject = subjectOf(page);
  const filling = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>Dit is regel ${at + 1} over ${subject.toLowerCase()}. Hebt u vragen? Kom langs bij ons loket in de hal.</p>`,
  );
  const wrong = subject.startsWith('Voorschot') ? `<h2>Voorschot</h2><p>U wacht op uw bijstand. ${WRONG}</p>` : '';
  return documentOf(
    name,
    subject,
    `${wrong}<p>U krijgt binnen 8 weken na uw aanvraag voor bijstand een besluit.</p>${filling.join('')}`,
  );
}

const subjectOf = (page: number): string => SUBJECTS[(page - 1) % SUBJECTS.length] ?? SUBJECTS[0];

function documentOf(site: string, title: string, body: string): string {
  return `<!DOCTYPE html><html lang="nl"><head><title>${title} | ${site}</title></head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
}
