import { describe, expect, it } from 'vitest';
import { isEcho } from '../../../endpoint/evidence/echo.ts';

const SENTENCE = 'U krijgt pas na acht weken een voorschot.';
const SITE = 'https://www.voorbeeldstad.example';

describe('a sentence in the address of its own page', () => {
  it.each([
    ['in the query', `${SITE}/zoeken?onderwerp=u-krijgt-pas-na-acht-weken-een-voorschot`],
    ['in the query with plus signs', `${SITE}/zoeken?q=U+krijgt+pas+na+acht+weken+een+voorschot.`],
    ['in the path', `${SITE}/zoeken/u-krijgt-pas-na-acht-weken-een-voorschot`],
    ['over several steps of the path', `${SITE}/u/krijgt/pas/na/acht/weken/een/voorschot`],
    ['in the fragment', `${SITE}/bijstand#:~:text=U%20krijgt%20pas%20na%20acht%20weken%20een%20voorschot`],
    ['escaped', `${SITE}/zoek/U%20krijgt%20pas%20na%20acht%20weken%20een%20voorschot`],
    ['escaped twice', `${SITE}/zoek/U%2520krijgt%2520pas%2520na%2520acht%2520weken%2520een%2520voorschot`],
    ['with other capitals', `${SITE}/zoek/U-KRIJGT-PAS-NA-ACHT-WEKEN-EEN-VOORSCHOT`],
    ['for half of it', `${SITE}/zoeken?onderwerp=pas-na-acht-weken`],
  ])('is an echo %s', (_, address) => {
    expect(isEcho(SENTENCE, [address])).toBe(true);
  });

  it('is an echo too when the page was led on to that address', () => {
    expect(isEcho(SENTENCE, [`${SITE}/a`, `${SITE}/zoek/u-krijgt-pas-na-acht-weken-een-voorschot`])).toBe(true);
  });

  it('is an echo whatever accents are written', () => {
    expect(isEcho('Eén café per week', [`${SITE}/zoek/een-cafe-per-week`])).toBe(true);
  });

  it.each([
    ['has a few of its words', 'U hebt recht op bijstand als u weinig geld hebt.', `${SITE}/recht-op-bijstand`],
    ['has one of its words', SENTENCE, `${SITE}/bijstand/voorschot`],
    ['has nothing of it', SENTENCE, `${SITE}/bijstand?id=12`],
    ['is the title of a page with a short name', 'Voorschot aanvragen', `${SITE}/bijstand/voorschot-aanvragen`],
    ['is no address', SENTENCE, 'u krijgt pas na acht weken een voorschot'],
    ['is broken', SENTENCE, `${SITE}/%E0%A4%A`],
  ])('is none when the address %s', (_, text, address) => {
    expect(isEcho(text, [address])).toBe(false);
  });

  it('is an echo of one or two words only when the page was asked for them', () => {
    expect(isEcho('Geen voorschot', [`${SITE}/zoeken?onderwerp=geen-voorschot`])).toBe(true);
    expect(isEcho('Geen voorschot', [`${SITE}/zoeken?onderwerp=voorschot`])).toBe(false);
    expect(isEcho('…', [`${SITE}/zoeken?onderwerp=geen-voorschot`])).toBe(false);
  });
});
