/**
 * What holds whatever a page or a person writes. `fuzz.test.ts` looks for a counterexample in a bounded number of tries with a fixed
 * seed; `npm run fuzz` goes on with new ones for as long as it may.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkPage } from '../../checking/check-page.ts';
import { canonicalUrl, isCanonicalUrl } from '../../findings/canonical-url.ts';
import { isScrubbed, scrub } from '../../findings/scrub.ts';
import { readHtml } from '../../reading/html.ts';
import { locatorIn } from '../../reading/locate.ts';
import { isSnapshot, treeOfSnapshot } from '../../reading/snapshot.ts';
import { ruleset } from '../../rules/ruleset.ts';

const ADDRESS = 'https://www.voorbeeldstad.example/bijstand';
const AS_OF = '2026-11-22';

interface Fuzzed {
  readonly what: string;
  readonly property: fc.IRawProperty<unknown>;
  /** Tries in CI: as many as take a few seconds. */
  readonly tries: number;
}

/** Throws with this as its message; `fast-check` then makes the counterexample smaller. */
function holds(is: boolean, what: string): void {
  if (!is) throw new Error(what);
}

const SITES = new URL('../sites/', import.meta.url);

/** Pages as municipalities make them, to begin from. */
const PAGES = ['voorbeeldstad', 'kleidijk'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, SITES))
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, SITES), 'utf8')),
);

/** What one change does to a page: cut, doubled, moved, or something put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('cut', 'double', 'move', 'put'),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...[
        'niet ',
        'geen ',
        ' tenzij ',
        '13 weken',
        '27 jaar',
        '€ 1.401,50',
        '95%',
        '<b>',
        '</p>',
        '<li>',
        '\u00ad',
        '\u202e',
        '\u200b',
      ],
    ),
  ),
});

/** A real page after some changes. */
const changedPage = fc
  .tuple(fc.constantFrom(...PAGES), fc.array(change, { minLength: 1, maxLength: 12 }))
  .map(([page, changes]) =>
    changes.reduce((text, { at, length, to, how, put }) => {
      const from = Math.floor(at * text.length);
      const piece = text.slice(from, from + length);
      const without = text.slice(0, from) + text.slice(from + length);
      const target = Math.floor(to * without.length);
      if (how === 'cut') return without;
      if (how === 'double') return text.slice(0, from) + piece + text.slice(from);
      if (how === 'move') return without.slice(0, target) + piece + without.slice(target);
      return text.slice(0, from) + put + text.slice(from);
    }, page),
  );

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', '//', 'javascript:'),
      fc.string(),
      fc.constantFrom('almere.nl', 'almere.nl.', 'almere.nl:443', 'аlmere.nl'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);

export const FUZZED: readonly Fuzzed[] = [
  {
    what: 'a changed page is read and checked without an error, and every quote stands on it',
    tries: 60,
    property: fc.property(changedPage, (html) => {
      const page = readHtml(html, ADDRESS);
      const find = locatorIn(page.blocks.map(({ text }) => text));
      const run = checkPage(page, ruleset, { asOf: AS_OF });
      holds(run.results.length === ruleset.rules.length, 'a rule has no result');
      for (const { ruleId, outcome, reason, evidence } of run.results) {
        holds(reason !== 'rule-error', `${ruleId} broke`);
        holds(outcome !== 'failed' || evidence.length > 0, `${ruleId} accuses without a sentence`);
        for (const quote of evidence) holds(find(quote) !== 'gone', `${ruleId} quotes what is not there`);
      }
    }) as fc.IRawProperty<unknown>,
  },
  {
    what: 'whatever comes through the port of a page, it is refused or read',
    tries: 300,
    property: fc.property(
      fc.oneof(
        fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        fc.json().map((text): unknown => JSON.parse(text)),
      ),
      (value) => {
        if (isSnapshot(value)) treeOfSnapshot(value);
      },
    ) as fc.IRawProperty<unknown>,
  },
  {
    what: 'what is scrubbed holds nothing more to scrub, and is not longer by more than its markers',
    tries: 300,
    property: fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { text: clean, removed } = scrub(text);
      holds(removed.length > 0 || clean === text, 'changed what it did not remove');
      holds(isScrubbed(clean), 'left something that it knows');
    }) as fc.IRawProperty<unknown>,
  },
  {
    what: 'an address is refused or becomes one of the organisation, and stays the same from then on',
    tries: 1_000,
    property: fc.property(address, (text) => {
      const canonical = canonicalUrl(text, ['almere.nl']);
      if ('refused' in canonical) return;
      const { protocol, hostname, hash, username, port } = new URL(canonical.url);
      holds(protocol === 'https:' && hash === '' && username === '' && port === '', 'kept what tells something');
      holds(hostname === 'almere.nl' || hostname.endsWith('.almere.nl'), 'took another host');
      holds(isCanonicalUrl(canonical.url, ['almere.nl']), 'is not its own canonical form');
    }) as fc.IRawProperty<unknown>,
  },
];
