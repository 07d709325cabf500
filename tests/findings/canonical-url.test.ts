import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, isCanonicalUrl } from '../../findings/canonical-url.ts';

const HOSTS = ['almere.nl'];
const of = (address: string, hosts = HOSTS) => canonicalUrl(address, hosts);

describe('the canonical address', () => {
  it.each([
    ['https://www.almere.nl/werk/bijstand/', 'https://www.almere.nl/werk/bijstand'],
    ['HTTP://WWW.Almere.NL/Werk', 'https://www.almere.nl/Werk'],
    ['https://almere.nl', 'https://almere.nl'],
    ['https://almere.nl/#kop', 'https://almere.nl'],
    ['https://almere.nl/a?utm_source=x&zoekterm=schulden', 'https://almere.nl/a'],
    ['https://almere.nl/a?page=2&id=7&sid=geheim', 'https://almere.nl/a?id=7&page=2'],
    ['https://almere.nl/a?id=123456782', 'https://almere.nl/a'],
    ['https://almere.nl/a;jsessionid=ABC/b', 'https://almere.nl/a/b'],
    ['https://almere.nl/a/..;x/b', 'https://almere.nl/a/b'],
    ['https://almere.nl/%7Ea/%c3%a9', 'https://almere.nl/~a/%C3%A9'],
    ['https://almere.nl:443/a', 'https://almere.nl/a'],
    ['https://almere.nl./a', 'https://almere.nl/a'],
  ])('of %s is %s', (address, url) => {
    expect(of(address)).toEqual({ url });
  });

  it.each([
    ['https://notalmere.nl/', 'other-host'],
    ['https://almere.nl.evil.com/', 'other-host'],
    ['https://almere.nl@evil.com/', 'not-a-page'],
    ['https://u:p@almere.nl/', 'not-a-page'],
    ['https://almere.nl:8443/', 'other-host'],
    ['https://127.0.0.1/', 'other-host'],
    ['file:///almere.nl', 'not-a-page'],
    ['javascript:alert(1)', 'not-a-page'],
    ['https://mijn.almere.nl/zaak/1', 'personal-page'],
    ['https://www.almere.nl/mijn-almere/1', 'personal-page'],
    ['https://www.almere.nl/a/jan@x.nl', 'personal-page'],
    [`https://almere.nl/${'a'.repeat(3_000)}`, 'not-a-page'],
  ])('is refused for %s', (address, refused) => {
    expect(of(address)).toEqual({ refused });
  });

  it('keeps the origin of a local made-up site only when that exact origin was given', () => {
    expect(of('http://127.0.0.1:8788/a/?x=1', ['http://127.0.0.1:8788'])).toEqual({ url: 'http://127.0.0.1:8788/a' });
    expect(of('http://127.0.0.1:9999/a', ['http://127.0.0.1:8788'])).toEqual({ refused: 'other-host' });
  });

  const address = fc
    .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom('almere.nl', 'www.almere.nl'))
    .map(([url, host]) => {
      const parsed = new URL(url);
      return `https://${host}${parsed.pathname}${parsed.search}${parsed.hash}`;
    });

  it('of a canonical address is that address', () => {
    fc.assert(
      fc.property(address, (given) => {
        const result = of(given);
        return 'refused' in result || isCanonicalUrl(result.url, HOSTS);
      }),
    );
  });

  it('has no fragment, no user and no unlisted query', () => {
    fc.assert(
      fc.property(address, (given) => {
        const result = of(given);
        if ('refused' in result) return true;
        const url = new URL(result.url);
        return url.hash === '' && url.username === '' && [...url.searchParams.keys()].every((name) => name.length < 10);
      }),
    );
  });
});
