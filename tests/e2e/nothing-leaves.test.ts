/**
 * A whole session with everything recorded that leaves the browser: pages of two organisations, a finding about each, sent and taken
 * back. Only what was previewed leaves, in the form of the endpoint's schemas, and nothing in it ties the two organisations together.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { isObservation, type Observation } from '../../findings/observation.ts';
import { Submission } from '../../findings/submission.ts';
import { verifyWithdrawal, Withdrawal } from '../../findings/withdrawal.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { BROWSERS } from './browsers.ts';
import type { Panel, Person } from './person.ts';
import { ORIGIN, type RecordedCall, recordTraffic, type Traffic } from './traffic.ts';
import { until } from './until.ts';

const HOSTS = ['www.voorbeeldstad.example', 'www.duinwaardaanzee.example'];
const STORIES = [
  {
    organisation: 'VB0001',
    page: 'https://www.voorbeeldstad.example/bijstand-aanvragen?sessie=geheim123#voorschot',
    note: 'Mijn naam is Jansen en ik wacht al weken.',
  },
  {
    organisation: 'VB0002',
    page: 'https://www.duinwaardaanzee.example/bijstand',
    note: 'Mijn naam is Jansen en dertien weken is te lang.',
  },
] as const;

/** Hosts of the browser's makers, which browsers ask by themselves; the extension may not. */
const BROWSERS_OWN = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com):443$/;

/** Says the same for everyone; a value outside this list may stand in what is sent about one organisation only. */
const SAME_FOR_EVERYONE = [
  /^http:\/\/www\.w3\.org\/ns\/anno\.jsonld$/,
  /^(?:observation\/1|Annotation|assessing|Ed25519|TextQuoteSelector)$/,
  /^(?:null|right|wrong|missing|unclear|good-example|automatic|semiAuto|manual|free)$/,
  // The day, the version and the ruleset.
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d+\.\d+\.\d+$/,
  /^\d{4}\.\d{2}(?:\.\d{1,3})?$/,
];

/** What browsers write above every request; `idempotency-key` is the content's own hash. */
const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'if-none-match',
  'pragma',
  'priority',
  'proxy-connection',
  'user-agent',
];

const leaves = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

const isSent = ({ method, url }: RecordedCall) => method === 'POST' && url === `${ORIGIN}/v1/observations`;
const isTakenBack = ({ method, url }: RecordedCall) => method === 'POST' && url.endsWith('/withdrawal');

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`what leaves ${kind} in a whole session`, () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'geweten-leaves-'));
    let sites: SitesServer;
    let endpoint: RunningEndpoint;
    let recorder: Traffic;
    let person: Person;

    beforeAll(async () => {
      sites = await startSites({ port: 0, https: true });
      endpoint = await startEndpoint({ port: 0, dataDir });
      recorder = await recordTraffic({
        hosts: HOSTS,
        sitesPort: sites.port,
        origin: ORIGIN,
        endpointPort: Number(new URL(endpoint.url).port),
      });
      person = await open({
        extension: outputFolder(build, 'e2e'),
        hosts: HOSTS,
        port: sites.port,
        proxy: recorder.port,
      });
    });
    afterAll(async () => {
      await person?.close();
      await recorder?.close();
      await endpoint?.close();
      await sites?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    const toEndpoint = () => recorder.calls.filter(({ url }) => url.startsWith(`${ORIGIN}/`));
    const sentBy = (organisation: string): RecordedCall => {
      const call = recorder.calls.filter(isSent).find(({ body }) => body.includes(`"organisation":"${organisation}"`));
      if (!call) throw new Error(`nothing was sent about ${organisation}`);
      return call;
    };
    const observationOf = (organisation: string): Observation =>
      JSON.parse(sentBy(organisation).body).observations[0] as Observation;

    const recordOn = async (page: string, note: string, then: string): Promise<Panel> => {
      await person.goTo(page);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen kloppen niet/);
      await panel.press('Zelf iets toevoegen');
      await panel.choose('unclear');
      await panel.write(/Uw opmerking/, note);
      await panel.press('Bewaren');
      await panel.sees('Dit gaat er weg als u verstuurt');
      await panel.press(then);
      return panel;
    };

    it('is nothing while pages are read, checked, pointed at and findings are kept', async () => {
      for (const { page, note } of STORIES) {
        const panel = await recordOn(page, note, 'Alleen bewaren');
        await panel.sees('Bewaard in uw browser.');
      }
      expect(toEndpoint()).toEqual([]);
    });

    it('is one call for each finding that the person sends, and one for what they take back', async () => {
      for (const { page, note, organisation } of STORIES) {
        await recordOn(page, note, 'Nu versturen');
        await until(`what is sent about ${organisation}`, async () =>
          recorder.calls.filter(isSent).find(({ body }) => body.includes(organisation)),
        );
      }
      const list = await person.openOwnPage('findings.html');
      await list.press('Intrekken');
      await list.press('Ja');
      await until('what is taken back', async () => recorder.calls.find(isTakenBack));
      expect(recorder.calls.filter(isSent)).toHaveLength(2);
    });

    it('goes to the endpoint and to the pages that the person opened, and nowhere else', () => {
      const elsewhere = [
        ...recorder.connections.filter((host) => !HOSTS.some((each) => host === `${each}:443`)),
        ...recorder.calls.filter(({ url }) => !url.startsWith(`${ORIGIN}/`)).map(({ url }) => new URL(url).host),
      ];
      expect(elsewhere.filter((host) => !BROWSERS_OWN.test(`${host.replace(/:\d+$/, '')}:443`))).toEqual([]);
      expect(sites.requests.filter((each) => each.includes('geheim123'))).toEqual([
        'www.voorbeeldstad.example /bijstand-aanvragen?sessie=geheim123',
        'www.voorbeeldstad.example /bijstand-aanvragen?sessie=geheim123',
      ]);
    });

    it('fits the schemas of the endpoint to the letter', async () => {
      for (const { method, url, body } of toEndpoint().filter(({ method }) => method !== 'OPTIONS')) {
        if (method === 'GET') {
          expect(['/v1/snapshot', '/v1/challenge']).toContain(url.slice(ORIGIN.length));
          expect(body).toBe('');
          continue;
        }
        const document: unknown = JSON.parse(body);
        if (url.endsWith('/withdrawal')) {
          if (!Value.Check(Withdrawal, document)) throw new Error('a withdrawal outside the schema');
          expect(await verifyWithdrawal(document)).toBe(true);
        } else {
          if (!Value.Check(Submission, document)) throw new Error('a submission outside the schema');
          expect(document.observations.every(isObservation)).toBe(true);
          expect(document.observations).toHaveLength(1);
        }
      }
    });

    it('holds no note that was not shared, no query, no name and no time of day', () => {
      for (const { method, body } of toEndpoint()) {
        expect(body).not.toMatch(/Jansen|geheim123|#voorschot/);
        // A time of day, or milliseconds since the epoch.
        if (method === 'POST')
          expect(leaves(JSON.parse(body)).join('\n')).not.toMatch(/(?<!\d)\d{1,2}:\d\d|^1[6-9]\d{8,11}$/m);
      }
    });

    it('ties two organisations together by no value', () => {
      const [one, other] = STORIES.map(({ organisation }) => observationOf(organisation));
      expect(one?.creator.key).not.toBe(other?.creator.key);
      const known = new Set(leaves(one));
      const shared = leaves(other).filter((value) => known.has(value));
      expect(shared.filter((value) => !SAME_FOR_EVERYONE.some((same) => same.test(value)))).toEqual([]);
    });

    it('carries above it nothing but what every browser writes', () => {
      const own = /^(?:chrome-extension:\/\/|sec-)/;
      for (const { headers } of toEndpoint()) {
        const more = Object.entries(headers).filter(([name]) => !HEADERS.includes(name) && !own.test(name));
        // The origin of the extension in Chrome is the same for everybody; Firefox's is made at each install, so it may not go.
        const telling = more.filter(
          ([name, value]) => name !== 'origin' || !/^(?:null|chrome-extension:\/\/.*)$/.test(value),
        );
        expect(telling.filter(([name]) => !name.startsWith('access-control-request-'))).toEqual([]);
        expect(headers.cookie).toBeUndefined();
        expect(headers.referer).toBeUndefined();
      }
      const [one, other] = STORIES.map(({ organisation }) => sentBy(organisation).headers);
      const differing = Object.keys({ ...one, ...other }).filter((name) => one?.[name] !== other?.[name]);
      expect(differing.filter((name) => !['idempotency-key', 'content-length'].includes(name))).toEqual([]);
    });
  });
}
