import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../checking/likeness/features.ts';
import { openPageText } from '../../../checking/page.ts';
import { readHtml } from '../../../reading/html.ts';
import { learn } from '../../../scripts/learning/logistic.ts';
import { type HeardPage, opinionsOn } from '../../../scripts/learning/opinions.ts';

const featuresIn = (text: string): Int32Array => {
  const html = `<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><p>De bijstand is een uitkering van de gemeente.</p><p>${text}</p></main></html>`;
  const { page } = openPageText(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), '2026-11-22');
  const statement = page.statements.find((each) => each.text === text);
  if (statement === undefined) throw new Error(`not read as one sentence: ${text}`);
  return featuresOf('contact', statement);
};

const heard = (text: string) => ({ shown: text, features: featuresIn(text), isHeard: true, isQuoted: true });
const unheard = (text: string) => ({ shown: text, features: featuresIn(text), isHeard: false, isQuoted: false });

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
const telling = DAYS.map((day) => `Bel ons op ${day} als u vragen hebt.`);
const other = DAYS.map((day) => `Op ${day} wordt de uitkering betaald.`);

describe('a model', () => {
  it('tells apart what it learned', () => {
    const model = learn([
      ...telling.map((text) => ({ features: featuresIn(text), isPositive: true })),
      ...other.map((text) => ({ features: featuresIn(text), isPositive: false })),
    ]);
    expect(model(featuresIn('Bel ons op zaterdag als u vragen hebt.'))).toBeGreaterThan(0.5);
    expect(model(featuresIn('Op zaterdag wordt de uitkering betaald.'))).toBeLessThan(0.1);
  });

  it('is the same each time', () => {
    const samples = telling.map((text, at) => ({ features: featuresIn(text), isPositive: at > 1 }));
    const asked = featuresIn('Bel ons op zondag als u vragen hebt.');
    expect(learn(samples)(asked)).toBe(learn(samples)(asked));
  });
});

describe('the opinions on a mention', () => {
  const pages: readonly HeardPage[] = [
    ...[...telling, ...telling].map((text) => ({ isTold: true, statements: [heard(text)] })),
    ...[...other, ...other].map((text) => ({ isTold: false, statements: [unheard(text)] })),
  ];

  it('name a sentence that tells it unheard, on a page that tells it elsewhere', () => {
    const missed = 'Bel ons op zaterdag als u vragen hebt.';
    const [opinion] = opinionsOn([...pages, { isTold: true, statements: [unheard(missed)] }]).unheard;
    expect(opinion?.shown).toBe(missed);
  });

  it('name a quote that does not tell it, beside one that does', () => {
    const wrong = 'Op zaterdag wordt de uitkering betaald.';
    const { odd } = opinionsOn([...pages, { isTold: true, statements: [heard(telling[0] ?? ''), heard(wrong)] }]);
    expect(odd.map(({ shown }) => shown)).toEqual([wrong]);
  });

  it('never come from a model that learned from the page itself', () => {
    const only: HeardPage = { isTold: true, statements: [heard('Kom langs bij de balie.')] };
    expect(opinionsOn([only, ...pages.slice(10)]).odd.map(({ shown }) => shown)).toEqual(['Kom langs bij de balie.']);
  });

  it('learn nothing from a page whose label leaves it open', () => {
    const open = pages.map((page) => ({ ...page, isTold: undefined }));
    expect(opinionsOn(open).unheard).toEqual([]);
  });
});
