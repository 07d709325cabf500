/** A keuring in EARL 1.0 (W3C), as JSON-LD, for programs that gather test results. */
import type { Keuring, KeuringItem, QuotePlace } from '../../checking/keuring/keuring.ts';

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
} as const;

/** One assertion for each rule and page it speaks of; one on the site where no page is quoted. */
export function earlOf(keuring: Keuring): object {
  const { ruleset, readOn, asOf, organisation, home } = keuring;
  const site = home ?? organisation.name;
  const tool = {
    '@id': '_:geweten',
    '@type': ['earl:Software', 'earl:Assertor'],
    'dct:title': 'Geweten',
    'dct:hasVersion': `${ruleset.version} ${ruleset.hash}`,
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      tool,
      ...keuring.items.flatMap((item) =>
        subjectsOf(item, site).map(({ subject, quotes }) => ({
          '@type': 'earl:Assertion',
          'earl:assertedBy': { '@id': '_:geweten' },
          // A person judged what the program proposed.
          'earl:mode': { '@id': item.person === undefined ? 'earl:automatic' : 'earl:semiAuto' },
          'earl:subject': { '@type': 'earl:TestSubject', 'dct:source': subject },
          'earl:test': { '@type': 'earl:TestRequirement', 'dct:identifier': item.ruleId },
          'earl:result': {
            '@type': 'earl:TestResult',
            'earl:outcome': { '@id': `earl:${item.outcome}` },
            'dct:date': readOn,
            'dct:valid': asOf,
            ...(item.reason === undefined ? {} : { 'earl:info': item.reason }),
            ...(quotes.length === 0 ? {} : { 'earl:pointer': quotes }),
          },
        })),
      ),
    ],
  };
}

function subjectsOf({ quotes }: KeuringItem, site: string) {
  const byPage = new Map<string, object[]>();
  for (const { exact, places } of quotes) {
    for (const place of places) byPage.set(place.url, [...(byPage.get(place.url) ?? []), selector(exact, place)]);
  }
  if (byPage.size === 0) return [{ subject: site, quotes: [] }];
  return [...byPage].map(([subject, found]) => ({ subject, quotes: found }));
}

const selector = (exact: string, { prefix, suffix }: QuotePlace) => ({
  '@type': 'oa:TextQuoteSelector',
  'oa:exact': exact,
  'oa:prefix': prefix,
  'oa:suffix': suffix,
});
