import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/words.ts';
import { anyText } from './reading.ts';

const plain = (text: string) => wordsOf(text).map((word) => word.plain);

describe('cutting words', () => {
  it.each<[string, string[]]>([
    ['€ 1.348,49 per maand', ['€', '1.348,49', 'per', 'maand']],
    ['€8.000,- of € 8000,=', ['€', '8.000', 'of', '€', '8000']],
    ['95% of 12,5 %', ['95', '%', 'of', '12,5', '%']],
    ['27+ en 27-plussers', ['27', '+', 'en', '27', 'plussers']],
    ['18-27 jaar, 18–27', ['18', '27', 'jaar', '18', '27']],
    ['t/m 26, T/M 26', ['t/m', '26', 't/m', '26']],
    ['uw 21e verjaardag, 2x per jaar', ['uw', '21e', 'verjaardag', '2x', 'per', 'jaar']],
    ['8weken', ['8', 'weken']],
    ['WW-uitkering of cliënt­ondersteuner', ['ww-uitkering', 'of', 'clientondersteuner']],
    ['één, Tweeëntwintig, reïntegratie', ['een', 'tweeentwintig', 'reintegratie']],
    ["foto’s, zo'n, 's ochtends", ["foto's", "zo'n", 's', 'ochtends']],
    ['o.a. via werk.nl, p.m.', ['o.a', 'via', 'werk.nl', 'p.m']],
    ['klaar.Daarna', ['klaar', 'daarna']],
    ['bij- en afschrijvingen', ['bij', 'en', 'afschrijvingen']],
    ['uw\u00a0uitkering\u200b\ufeff is', ['uw', 'uitkering', 'is']],
    ['ﬁnanciële ２７', ['financiele', '27']],
  ])('reads %j', (text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it('keeps each word as it stands, at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(words.map((word) => word.text));
        expect(words.every(({ from }, i) => from >= (words[i - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });

  it('leaves no letter or digit outside a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = text;
        for (const { from, to } of [...wordsOf(text)].reverse()) rest = rest.slice(0, from) + rest.slice(to);
        expect(rest).not.toMatch(/[a-z\d]/i);
      }),
    );
  });
});
