import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';

/** Rules that fail on a page about the bijstand and other help. */
function accusedOn(text: string): readonly string[] {
  const html = `<html lang="nl"><head><title>Uitkering en regelingen</title></head><body><main><h1>Uitkering en regelingen</h1><p>Hier leest u over bijstand en andere hulp met geld.</p>${text}</main></body></html>`;
  const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/uitkering-en-regelingen'), ruleset, {
    asOf: '2026-11-22',
  });
  return run.results.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
}

/** How sites put a name above the text about it, without a heading. */
const BUILDS: Readonly<Record<string, (name: string, text: string) => string>> = {
  'a paragraph': (name, text) => `<p>${name}</p><p>${text}</p>`,
  'a div': (name, text) => `<div>${name}</div><div><p>${text}</p></div>`,
  'a bold paragraph': (name, text) => `<p><strong>${name}</strong></p><p>${text}</p>`,
  'a bold line': (name, text) => `<p><strong>${name}</strong><br>${text}</p>`,
  'bold before a colon': (name, text) => `<p><strong>${name}:</strong> ${text}</p>`,
  'a loose list item': (name, text) => `<ul><li>${name}</li></ul><p>${text}</p>`,
  'an item before a colon': (name, text) => `<ul><li>${name}: ${text}</li></ul>`,
  'a bold line in an item': (name, text) => `<ul><li><strong>${name}</strong><br>${text}</li></ul>`,
  'a link in an item': (name, text) => `<ul><li><a href="#meer">${name}</a><div><p>${text}</p></div></li></ul>`,
  'a line in an item': (name, text) => `<ul><li><span>${name}</span><p>${text}</p></li></ul>`,
  'a summary': (name, text) => `<details><summary>${name}</summary><p>${text}</p></details>`,
  'a term': (name, text) => `<dl><dt>${name}</dt><dd>${text}</dd></dl>`,
  'a cell': (name, text) => `<table><tr><th>${name}</th><td>${text}</td></tr></table>`,
  'a button': (name, text) => `<div><button aria-expanded="false">${name}</button><div><p>${text}</p></div></div>`,
};

/** What holds for other help and would be wrong of the bijstand. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    'Bbz',
    'Hebt u een eigen bedrijf? Wij beslissen binnen 13 weken. De uitkering gaat in op de eerste dag van de maand na uw aanvraag.',
  ],
  ['IOAZ', 'Bent u gestopt met uw bedrijf? Een voorschot is niet mogelijk.'],
  [
    'Bijzondere bijstand',
    'Hebt u hoge kosten? Vraag eerst aan en koop dan pas. Met terugwerkende kracht is niet mogelijk.',
  ],
  ['Kindpakket', 'Voor kinderen tot 18 jaar. U kunt dit alleen online aanvragen met DigiD.'],
  ['Stadspas', 'De pas is een jaar geldig. U kunt de pas alleen online aanvragen.'],
  ['Collectieve zorgverzekering', 'De gemeente betaalt mee. Aanmelden kan alleen via internet.'],
  ['Wmo', 'Hulp in huis nodig? Wij beslissen binnen 8 weken na het gesprek. Een rijbewijs is niet geldig.'],
  ['Leerlingenvervoer', 'Uw kind gaat met een busje naar school. U kunt dit alleen online aanvragen met DigiD.'],
  ['Urgentie woning', 'U zoekt snel een huis. Bezwaar maken kan binnen vier weken.'],
];

describe.each(Object.entries(BUILDS))('a name as %s', (_build, build) => {
  it.each(OTHERS)('is what is told below it: %s', (name, text) => {
    expect(accusedOn(build(name, text))).toEqual([]);
  });

  it('heads the bijstand as well, behind other help', () => {
    const text = 'Voor wie te weinig geld heeft. U kunt de uitkering alleen online aanvragen met DigiD.';
    expect(accusedOn(build('Stadspas', 'De pas is gratis.') + build('Bijstandsuitkering', text))).toEqual([
      'alleen-digitaal',
    ]);
  });

  it('heads no more than up to the next of its kind', () => {
    const text = 'U hebt geen adres. Wij geven u dan geen voorschot.';
    expect(accusedOn(build('Stadspas', 'De pas is gratis.') + build('Dakloos', text))).toEqual([
      'voorschot-uitgesloten',
    ]);
  });
});

it('is what is told below it on plain buttons, when there are more of them', () => {
  const all = OTHERS.map(([name, text]) => `<div><button>${name}</button><div><p>${text}</p></div></div>`);
  expect(accusedOn(`<div>${all.join('')}</div>`)).toEqual([]);
});

describe('a line of other help', () => {
  const WRONG = '<p>U kunt alleen online een uitkering aanvragen met DigiD.</p>';

  it.each([
    ['ends at a heading', `<p>Stadspas</p><p>De pas is gratis voor u.</p><h2>Aanvragen</h2>${WRONG}`],
    ['heads nothing in a row of names', `<ul><li>Stadspas</li><li>Kwijtschelding</li></ul>${WRONG}`],
    ['heads nothing where it tells of the reader', `<p>U hebt een stadspas</p>${WRONG}`],
    ['heads nothing behind its list', `<ul><li>Stadspas</li><li>De pas is gratis voor u.</li></ul>${WRONG}`],
    ['heads nothing in an introduced list', `<p>Zie ook:</p><ul><li>Stadspas</li></ul>${WRONG}`],
  ])('%s', (_what, text) => expect(accusedOn(text)).toEqual(['alleen-digitaal']));

  it('is no heading in the quote of what stands below it', () => {
    const html = `<html lang="nl"><body><main><h1>Bijstand</h1><p>Stadspas</p><p>De pas is gratis voor u.</p><p>Bijstand aanvragen</p>${WRONG}</main></body></html>`;
    const run = checkPage(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), ruleset, {
      asOf: '2026-11-22',
    });
    const quotes = run.results.flatMap(({ outcome, evidence }) => (outcome === 'failed' ? evidence : []));
    expect(quotes.map(({ headings }) => headings)).toEqual([['Bijstand']]);
  });
});
