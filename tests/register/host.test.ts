import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationsOfHost, organisationsOfUrl } from '../../register/host.ts';
import { examples, jointOrganisationsOf, organisationByCode, organisations } from '../../register/organisation.ts';
import voormalig from '../../register/voormalig.json' with { type: 'json' };
import { MUNICIPALITIES } from './number.ts';

const namesOf = (host: string): readonly string[] => organisationsOfHost(host).map((each) => each.name);

describe('organisationsOfHost', () => {
  it.each([
    ['almere.nl', 'Almere'],
    ['www.almere.nl', 'Almere'],
    ['mijn.loket.almere.nl', 'Almere'],
    ['gemeente.emmen.nl', 'Emmen'],
    ['werkpleinhartvanwest-brabant.nl', 'Werkplein Hart van West-Brabant'],
    ['isdbrabantsewal.antwoordop.nl', 'ISD Brabantse Wal'],
  ])('knows %s as %s', (host, name) => {
    expect(namesOf(host)).toEqual([name]);
  });

  it.each([
    'almere.nl.evil.com',
    'notalmere.nl',
    'almere-nl.com',
    'almere.nl:8080',
    'almere.nl.',
    'xn--lmere-hra.nl',
    'xn--almre-fsa.nl',
    'аlmere.nl',
    'almerenl',
    'nl',
    '',
    '.',
    '..almere.nl.com',
    '127.0.0.1',
    '[::1]',
    'almere.nl/evil.com',
    'almere.nl@evil.com',
    'antwoordop.nl',
    'enschede.antwoordop.nl',
    `${'a.'.repeat(200)}almere.nl`,
  ])('does not know %s', (host) => {
    expect(organisationsOfHost(host)).toEqual([]);
  });

  it('knows every registered domain and its www, and no former one', () => {
    for (const each of organisations) {
      for (const host of each.hosts) {
        expect(organisationsOfHost(host)).toContain(each);
        expect(organisationsOfHost(`www.${host}`)).toContain(each);
      }
    }
    for (const host of voormalig.flatMap((each) => each.domeinen)) expect(organisationsOfHost(host)).toEqual([]);
  });

  it('never matches a host that neither is a registered domain nor ends in a dot and one', () => {
    const registered = [...organisations, ...examples].flatMap((each) => each.hosts);
    const hostLike = fc.oneof(
      fc.domain(),
      fc.string(),
      fc
        .tuple(fc.string({ maxLength: 8 }), fc.constantFrom(...registered), fc.string({ maxLength: 8 }))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostLike, (host) => {
        const belongs = host.length <= 253 && registered.some((each) => host === each || host.endsWith(`.${each}`));
        expect(organisationsOfHost(host).length > 0).toBe(belongs);
      }),
    );
  });
});

describe('organisationsOfUrl', () => {
  it('takes an address of a municipality', () => {
    expect(organisationsOfUrl('https://WWW.Almere.nl/werk/bijstand?x=1#y')[0]?.code).toBe('GM0034');
  });

  it.each([
    'https://www.almere.nl:8443/',
    'ftp://www.almere.nl/',
    'file:///www.almere.nl/',
    'https://www.almere.nl@evil.com/',
    'https://user:secret@www.almere.nl/',
    'https://evil.com/www.almere.nl',
    'not an address',
    'https://www.almere.nl.evil.example/bijstand',
    'https://www-almere.nl/bijstand',
    'https://almere.nl-bijstand.nl/',
    'https://evil.example/?https://www.almere.nl/',
    'https://evil.example/#www.almere.nl',
    'https://evil.example\\@www.almere.nl/',
    'https://www.almere.nl%2eevil.example/',
    'https://www.almere.nl%00.evil.example/',
    'https://www.almere.nl./',
    'https://www.аlmere.nl/',
    'https://www.almeгe.nl/',
    'https://www.xn--lmere-3ve.nl/',
    'https://www.almere.nl\u200b.evil.example/',
    'https://wwwalmere.nl/',
    'https://www.almere.com/',
    'https://www.almere.nl:80/',
    'https://@www.almere.nl:1/',
    'javascript:location="https://www.almere.nl/"',
    'data:text/html,https://www.almere.nl/',
    'blob:https://www.almere.nl/0a1b',
    'view-source:https://www.almere.nl/',
    'about:blank#https://www.almere.nl/',
    'moz-extension://www.almere.nl/',
  ])('refuses %s', (address) => {
    expect(organisationsOfUrl(address)).toEqual([]);
  });
});

describe('another spelling of a host', () => {
  it.each([
    'https://www.almere.nl:443/',
    'https://www.almere.nl\\@evil.example/',
    'https://WWW.ALMERE.NL/',
    'https://www.almere。nl/',
    'https://www.ａlmere.nl/',
    'https://www.almere\u00ad.nl/',
  ])('that browsers take for the host itself is the host itself: %s', (address) => {
    expect(new URL(address).hostname).toBe('www.almere.nl');
    expect(organisationsOfUrl(address)[0]?.code).toBe('GM0034');
  });
});

describe('organisations', () => {
  it('are as many municipalities as there are, and 35 joint organisations with unique codes', () => {
    const count = (kind: string) => organisations.filter((each) => each.kind === kind).length;
    expect(count('gemeente'), 'in gemeenten.json, beside tests/register/number.ts').toBe(MUNICIPALITIES);
    expect(count('samenwerking'), 'in samenwerkingen.json').toBe(35);
    expect(new Set(organisations.map((each) => each.code)).size).toBe(MUNICIPALITIES + 35);
  });

  it('keep the made-up ones apart, under a top-level domain that cannot exist', () => {
    expect(organisations.filter((each) => each.kind === 'voorbeeld')).toEqual([]);
    for (const host of examples.flatMap((each) => each.hosts)) expect(host).toMatch(/\.example$/);
  });

  it('share no domain, and no domain lies under another', () => {
    const hosts = organisations.flatMap((each) => each.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  it('count for members that exist', () => {
    const lost = organisations.flatMap(({ name, members }) =>
      members.filter((code) => organisationByCode(code)?.kind !== 'gemeente').map((code) => `${name}: ${code}`),
    );
    expect(lost, 'members in samenwerkingen.json that are no municipality (any more)').toEqual([]);
  });

  it('tell that Werkplein Hart van West-Brabant counts for six municipalities', () => {
    const werkplein = organisationsOfHost('werkpleinhartvanwest-brabant.nl')[0];
    expect(werkplein?.members).toHaveLength(6);
    for (const code of werkplein?.members ?? []) expect(jointOrganisationsOf(code)).toContain(werkplein);
  });
});
