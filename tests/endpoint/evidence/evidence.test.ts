import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../endpoint/evidence/evidence.ts';
import { bezwaartermijnOnjuist } from '../../../rules/bezwaar/bezwaartermijn-onjuist.ts';

const SITE = 'https://www.voorbeeldstad.example';
const DAY = '2026-11-22';
const FAULT = 'Stuur binnen drie weken een bezwaarschrift.';
const FINE = 'U kunt binnen zes weken bezwaar maken tegen het besluit over de bijstand.';
const page = (text: string) =>
  `<title>Bijstand</title><main><h1>Bijstand</h1><p>${text}</p><p>Bent u het niet eens met het besluit over uw bijstand? U kunt bellen.</p></main>`;
const seen = (quote: string) => ({ rule: bezwaartermijnOnjuist.id, quote, pageHashes: [] });
const read = (text: string, address: string, answered = address) =>
  evidenceOf({ text: page(text), url: answered }, address, seen(text), DAY);

describe('a sentence on a public page', () => {
  it('is found, and judged by our own check', () => {
    expect(read(FAULT, `${SITE}/bijstand`)).toMatchObject({ result: 'found', machine: 'fault' });
    expect(read(FINE, `${SITE}/bijstand`)).toMatchObject({ result: 'found', machine: 'fine' });
  });

  it.each([
    ['a fault', FAULT],
    ['a good sentence', FINE],
  ])('counts for nothing when its own address brought it there: %s', (_, text) => {
    const words = text.toLowerCase().replace(/[^a-z]+/g, '-');
    const nothing = { result: 'gone', machine: null };
    expect(read(text, `${SITE}/zoeken?onderwerp=${words}`)).toMatchObject(nothing);
    expect(read(text, `${SITE}/zoeken/${words}`)).toMatchObject(nothing);
    expect(read(text, `${SITE}/a`, `${SITE}/zoeken/${words}`)).toMatchObject(nothing);
  });
});
