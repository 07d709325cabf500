/** Pages that say once, at the top or below, of which day their amounts are: those are of then, whatever stands between. */
import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';
import { fine, wrong } from './voices.ts';

const TABLE =
  '<table><tr><th>Situatie</th><th>Per maand</th></tr><tr><td>Alleenstaande</td><td>€ 1.283,83</td></tr><tr><td>Gehuwd</td><td>€ 1.834,04</td></tr></table>';
const LIMITS = '<ul><li>alleenstaande: € 7.575</li><li>gezin of alleenstaande ouder: € 15.150</li></ul>';

const DATED: readonly (readonly [rule: string, html: string])[] = [
  ['norm-onjuist', '<p>Een alleenstaande krijgt nu € 1.401,50 per maand. Op 1 juli 2026 wordt dat € 1.419,46.</p>'],
  ['vermogensgrens-onjuist', '<p>De vermogensgrens voor een paar is nu € 15.540. In 2026 wordt dat € 16.000.</p>'],
  ['norm-onjuist', `<p>De bedragen op deze pagina gelden per 1 januari 2024.</p><h2>Normen</h2>${TABLE}`],
  ['norm-onjuist', `<p>Bedragen januari 2024</p><h2>Tabel 1</h2><p>Soms geldt een andere norm.</p>${TABLE}`],
  [
    'norm-onjuist',
    `<h2>Normen</h2><p>Dit zijn de bedragen per 1 januari 2024. Uw woning kan verschil maken.</p><h3>Van 21 jaar tot pensioen</h3>${TABLE}`,
  ],
  ['norm-onjuist', `<p>Peildatum: 1 januari 2024</p><h2>Normen</h2>${TABLE}`],
  [
    'norm-onjuist',
    `<h2>Meer geld</h2><p>Per 1 januari 2024 wordt de bijstand verhoogd.</p><p>U krijgt dan dit:</p>${TABLE}`,
  ],
  ['norm-onjuist', `<h2>Hoogte</h2>${TABLE}<p>Deze bedragen zijn van 1 januari 2024.</p>`],
  ['norm-onjuist', `<h2>Normbedragen 2024</h2><p>Zie de tabellen.</p><h2>Volwassenen</h2>${TABLE}`],
  [
    'norm-onjuist',
    '<p>De normen van 1 januari 2024:</p><h2>Jonger dan 21 jaar</h2><ul><li>Gehuwd met kind, beiden jonger dan 21: € 1.000,69</li></ul>',
  ],
  [
    'vermogensgrens-onjuist',
    `<p>De bedragen hieronder gelden in 2024.</p><h2>Hoeveel spaargeld mag u hebben?</h2>${LIMITS}`,
  ],
  [
    'vermogensgrens-onjuist',
    '<h2>Eigen huis</h2><p>In 2024 is € 63.900 overwaarde vrij.</p><h2>Is de overwaarde hoger?</h2><p>Is de overwaarde van uw eigen huis hoger dan € 63.900? Dan is de bijstand een lening.</p>',
  ],
  [
    'vermogensgrens-onjuist',
    `<h2>Bedragen per 1 juli 2024</h2>${TABLE}<h2>Vermogen</h2><p>U mag niet meer hebben dan:</p>${LIMITS}`,
  ],
];

describe('a date that a page gives its amounts', () => {
  it.each(DATED)('makes them of then, for %s, in %s', (rule, html) => {
    const { outcome, reason } = resultFor(checkExample({ html }), rule);
    expect([outcome, reason]).toEqual(['cantTell', 'outdated']);
  });

  wrong(
    'norm-onjuist',
    `<h2>Normen</h2>${TABLE}`,
    `<p>Sinds 1 januari 2015 is het bedrag voor ouders gelijk.</p><h2>Normen</h2>${TABLE}`,
    `<p>Deze pagina is van januari 2024.</p><h2>Normen</h2><p>Dit zijn de bedragen van nu.</p>${TABLE}`,
    `<p>Op 1 januari 2027 veranderen de bedragen.</p><h2>Normen</h2>${TABLE}`,
    `<p>De bedragen gelden per 1 juli 2026.</p><h2>Normen</h2>${TABLE}`,
  );
  wrong('vermogensgrens-onjuist', `<p>De bedragen gelden per 1 januari 2026.</p><h2>Vermogen</h2>${LIMITS}`);
});

describe('tables of norms', () => {
  const rows = (head: string, row: string, amount: string) =>
    `<table><tr><th>${head}</th><th>Met vakantiegeld</th></tr><tr><td>${row}</td><td>${amount}</td></tr></table>`;
  wrong(
    'norm-onjuist',
    rows('21 jaar of ouder, maar jonger dan de pensioengerechtigde leeftijd', 'Alleenstaand', '€ 1.216,62'),
    rows('Van 21 jaar, nog geen AOW-leeftijd', 'Alleenstaande (ouder)', '€ 1.075,44'),
    rows('Jonger dan 21', 'Gehuwd, zonder kind, beiden jonger dan 21', '€ 600,72'),
    rows('Jonger dan 21', 'Gehuwd, zonder kind, een ouder dan 21', '€ 1.017,89'),
    `<p>Kostendelersnorm, per persoon:</p>${rows('', '3 personen (43,33% van de norm)', '€ 655,54')}`,
    `<p>Kostendelersnorm, 21 jaar tot pensioen, per persoon bij:</p>${rows('', '2 personen (50% van de norm)', '€ 756,45')}`,
  );
  fine(
    'norm-onjuist',
    `<p>Kostendelersnorm, per persoon:</p>${rows('', '3 personen (43,33% van de norm)', '€ 878,64')}`,
  );
  it('give no norm of today in a share of one of then, or in a sum of gifts', () => {
    const then = `<h2>Normen per 1 januari 2024</h2>${rows('Norm', 'Alleenstaande', '€ 1.283,83 en 105%: € 1.348,02')}${rows('Norm', 'Gehuwden', '€ 1.834,04 en 105%: € 1.925,74')}`;
    const sum = '<h2>Een voorbeeld</h2><p>U krijgt € 100 van uw zus en € 250 van een ander. Samen is dat € 350.</p>';
    for (const html of [then, sum]) {
      const { outcome, reason } = resultFor(checkExample({ html }), 'hoogte-bijstand');
      expect([outcome, reason]).toEqual(['cantTell', 'not-found-here']);
    }
  });
  it('call a partner "een ouder dan 21" no single parent', () => {
    const html = `<h2>Bedragen per 1 juli 2026</h2>${rows('Jonger dan 21', 'Gehuwd met kind, een ouder dan 21 jaar', '€ 1.747,49')}`;
    expect(resultFor(checkExample({ html }), 'alleenstaande-ouder-norm').outcome).toBe('inapplicable');
  });
});

describe('the norm as what one may have coming in', () => {
  wrong(
    'norm-onjuist',
    '<h2>Te weinig geld?</h2><ul><li>U woont alleen en uw inkomsten zijn netto lager dan € 1.283,83 per maand.</li></ul>',
    '<h2>Voor wie?</h2><p>U hebt een partner en samen minder dan € 1.834,04 inkomen per maand.</p>',
  );
  it.each([
    '<h2>Gratis schoolspullen</h2><p>U woont alleen en uw inkomsten zijn lager dan € 1.283,83 per maand.</p>',
    '<h2>Bijzondere bijstand</h2><p>Een alleenstaande met minder inkomen dan € 1.283,83 kan bijzondere bijstand krijgen.</p>',
    '<h2>Te weinig geld?</h2><p>U woont alleen en uw inkomsten zijn lager dan € 1.419,46 per maand.</p>',
    '<h2>Te weinig geld?</h2><p>U woont alleen en hebt minder dan € 1.400 inkomen.</p>',
  ])('is left alone in %s', (html) => {
    expect(resultFor(checkExample({ html }), 'norm-onjuist').outcome).not.toBe('failed');
  });
});

describe('"the amounts of now" on the national page', () => {
  const html = (heading: string) =>
    `<h2>${heading}</h2><p>Een alleenstaande mag € 7.575 vermogen hebben, een gezin € 15.150. Deze bedragen horen bij 2024. De bedragen van nu staan op rijksoverheid.nl.</p>`;
  it('are the limits of assets where the page gives those and no norms', () => {
    const run = checkExample({ html: html('Eigen geld') });
    expect(resultFor(run, 'vermogensgrens').outcome).toBe('passed');
    expect(resultFor(run, 'hoogte-bijstand').reason).toBe('not-found-here');
  });
  it('are the norms where it asks or tells how high the benefit is', () => {
    const limit = '<p>Een alleenstaande mag € 8.000 vermogen hebben.</p>';
    for (const asked of [
      '<h2>Hoe hoog is de bijstand?</h2><p>De bedragen van nu staan op rijksoverheid.nl.</p>',
      '<p>Uw leeftijd bepaalt hoeveel bijstand u krijgt. De bedragen staan op rijksoverheid.nl.</p>',
    ])
      expect(resultFor(checkExample({ html: `${limit}${asked}` }), 'hoogte-bijstand').outcome).toBe('passed');
  });
});

describe('limits of other schemes', () => {
  it('are not those of the bijstand because income is measured by its norm', () => {
    const html =
      '<h1>Individuele inkomenstoeslag</h1><p>De individuele inkomenstoeslag is extra geld.</p><h2>Voorwaarden</h2><ul><li>uw inkomen is hoogstens 110% van de voor u geldende bijstandsnorm;</li><li>u hebt niet meer dan € 7.575 als alleenstaande of € 15.150 met een partner;</li></ul>';
    expect(resultFor(checkExample({ html, pageType: 'aanvullend' }), 'vermogensgrens-onjuist').outcome).toBe(
      'inapplicable',
    );
  });
  wrong(
    'vermogensgrens-onjuist',
    '<h2>Eigen huis</h2><p>De eerste € 54.900,- aan overwaarde rekenen we niet mee.</p>',
    '<h2>Eigen huis</h2><p>Van de overwaarde van uw eigen huis mag u € 52.500,- houden.</p>',
  );
});
