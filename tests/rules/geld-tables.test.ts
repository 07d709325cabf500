/** Amounts and shares in tables and lists: what the rows beside one say of it, and amounts of long ago. */
import { describe, expect, it } from 'vitest';
import { FORMER_LIMITS, FORMER_NORMS } from '../../rules/norms/former-amounts.ts';
import { normsOfAmount, normsOn } from '../../rules/norms/norm.ts';
import { periodsOfVermogensgrens } from '../../rules/norms/vermogensgrenzen.ts';
import { checkExample, resultFor } from './example-page.ts';
import { noFault, told, wrong } from './voices.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]): string =>
  `<table><tr><th>Wie</th><th>Per maand</th></tr>${rows.join('')}</table>`;

describe('amounts of before 2018', () => {
  it('are known to recognise them, and are the law of no day', () => {
    expect(normsOn('2017-01-01')).toBeUndefined();
    expect(normsOfAmount(982_79, 0).map(({ period }) => period.from)).toEqual(['2017-01-01']);
    expect(periodsOfVermogensgrens(11_880_00, 0).map(({ period }) => period.from)).toEqual(['2017-01-01']);
  });

  it('have ended before the first row of the tables', () => {
    for (const { period } of [...FORMER_NORMS, ...FORMER_LIMITS])
      expect((period.until ?? '') < '2018-01-01').toBe(true);
  });

  wrong(
    'norm-onjuist',
    '<h2>Hoe hoog is de bijstand?</h2><p>U bent alleenstaand: € 960,83 per maand. Met een partner krijgt u samen € 1.372,62.</p>',
    `<h2>Zo hoog is uw bijstand</h2>${table(row('U woont alleen', '€ 933,65'), row('U bent getrouwd', '€ 1.333,78'))}`,
  );
  wrong(
    'vermogensgrens-onjuist',
    '<h2>Spaargeld</h2><p>Wat u mag hebben:</p><ul><li>alleenstaand: € 5.795</li><li>gezamenlijke huishouding: € 11.590</li></ul>',
  );
  noFault(
    'norm-onjuist',
    `<h2>Bijstandsnormen per 1 januari 2017</h2>${table(row('Alleenstaande', '€ 982,79'), row('Gehuwden', '€ 1.403,98'))}`,
    'In 2015 kreeg een alleenstaande € 960,83 bijstand per maand.',
  );
  noFault(
    'vermogensgrens-onjuist',
    '<h2>Vermogensgrens per 1 januari 2014</h2><ul><li>Gezin: € 11.700</li><li>Alleenstaand: € 5.850</li></ul>',
    '<h2>Lenen</h2><p>U hebt een huis. Voor een verbouwing leent u hoogstens € 48.000.</p>',
  );
});

describe('a row of pension age in a table of norms', () => {
  const norms = (until: string, pension: string) =>
    `<h1>Bijstandsnormen</h1>${table(row('Alleenstaande tot de AOW-leeftijd', until), row('Alleenstaande met AOW', pension))}`;
  it('is wrong where the whole table is of another day', () => {
    const { evidence } = resultFor(checkExample({ html: norms('€ 1.345,45', '€ 1.501,07') }), 'norm-onjuist');
    expect(evidence.map(({ exact }) => exact)).toContain('Alleenstaande met AOW € 1.501,07');
  });
  noFault('norm-onjuist', norms('€ 1.419,46', '€ 1.587,34'), norms('€ 1.419,46', '€ 1.501,07'));
});

describe('the share of each housemate', () => {
  wrong(
    'norm-onjuist',
    `<h2>Kostendelersnorm per persoon</h2>${table(row('2 personen', '1.001,07'), row('3 personen', '867,52'))}`,
  );
  noFault(
    'norm-onjuist',
    `<h2>Normen</h2>${table(row('Alleen, 2 bewoners', '1.013,90'), row('Gehuwd, 3 bewoners', '1.757,42'), row('Gehuwd, 4 bewoners', '1.541,12'))}`,
    '<h2>Bijstandsnormen</h2><ul><li>Alleenstaande met 2 volwassenen erbij: € 879</li><li>Getrouwd, met uw vader in huis: € 1.757,42</li></ul>',
    '<h2>Bijstandsnormen</h2><p>Ieder van beide partners krijgt € 1.013,90, de helft van de norm voor gehuwden.</p>',
    '<h2>Bijstandsnormen</h2><ul><li>Echtpaar, een van de twee woont in een verpleeghuis: € 1.868,90</li></ul>',
    '<h2>Bijstandsnormen</h2><p>Gehuwd, en uw man woont elders: de norm is samen € 1.915,90.</p>',
  );
  wrong(
    'norm-onjuist',
    `<h2>Normen</h2>${table(row('Gehuwd met 1 medebewoner', '1.735,18'), row('Gehuwd met 2 medebewoners', '1.601,70'))}`,
    '<h2>Bijstandsnormen</h2><ul><li>Echtpaar met een huisgenoot van 30: € 1.711,18</li></ul>',
  );
  noFault(
    'norm-onjuist',
    `<h2>Kostendelersnorm per persoon</h2>${table(row('2 personen', '1.013,90'), row('3 personen', '878,64'))}`,
  );
});

describe('a single parent beside a single person', () => {
  wrong(
    'alleenstaande-ouder-norm',
    `<h2>Bedragen van de bijstand</h2>${table(row('Alleenstaande', '€ 951,65'), row('Alleenstaande ouder', '€ 1.223,54'))}`,
    '<h2>Wat krijgt u?</h2><ul><li>Alleen: € 1.419,46</li><li>Alleen met kinderen: € 1.700,10</li></ul>',
    `<h2>Hoogte van de uitkering</h2>${table(row('Alleenstaand', '50% van de norm'), row('Eenoudergezin', '70% van de norm'))}`,
    'Een stel krijgt 100% van de norm, een alleenstaande ouder 80% en een alleenstaande 60%.',
    'De norm is 60% voor alleenstaanden, 80% voor alleenstaande ouders en 100% voor gehuwden.',
  );
  noFault(
    'alleenstaande-ouder-norm',
    'De norm is 70% voor alleenstaanden, 70% voor alleenstaande ouders en 100% voor gehuwden.',
    'Alleenstaanden krijgen 70% van de norm, alleenstaande ouders 70% en gehuwden 100%.',
    `<h2>Bijstandsnormen</h2>${table(row('Alleenstaande in een inrichting', '€ 449,44'), row('Alleenstaande ouder', '€ 1.308,45'))}`,
    `<h2>Bijstandsnormen</h2>${table(row('Alleenstaande van 18 tot 21 jaar', '€ 323,03'), row('Alleenstaande ouder vanaf 21 jaar', '€ 1.308,45'))}`,
    `<h2>Bijstandsnormen</h2>${table(row('Alleenstaande met een huisgenoot', '€ 1.013,90'), row('Alleenstaande ouder', '€ 1.419,46'))}`,
    `<h2>Bijstand met kindgebonden budget</h2>${table(row('Alleenstaande', '€ 1.419,46'), row('Alleenstaande ouder', '€ 1.990,12'))}`,
    `<h2>Individuele inkomenstoeslag</h2>${table(row('Alleenstaande', '€ 478'), row('Alleenstaande ouder', '€ 613'))}`,
  );
});

describe('limits of assets that go on from the sentence before', () => {
  wrong(
    'vermogensgrens-onjuist',
    '<p>U mag niet te veel bezitten. Wat u mag hebben, ligt aan uw huishouden:</p><ul><li>U woont alleen: € 7.605</li></ul>',
    '<p>Ook de waarde van uw woning telt. Tot € 63.900 blijft vrij.</p>',
    '<h2>Eigen huis</h2><p>Wij rekenen uit wat de overwaarde is. Komt die boven € 65.500 uit, dan krijgt u de bijstand als lening.</p>',
  );
  noFault(
    'vermogensgrens-onjuist',
    '<p>Een auto mag u hebben. Hoeveel die waard mag zijn, ligt aan uw huishouden:</p><ul><li>Alleenstaand: € 5.000</li></ul>',
    '<p>Ook de waarde van uw woning telt. Tot € 67.500 blijft vrij.</p>',
    '<h2>Eigen huis</h2><p>Stel, uw huis heeft overwaarde. Is die € 80.000, dan is de bijstand een lening.</p>',
  );
});

/** A table below a caption, its head first. */
const captioned = (caption: string, head: readonly string[], ...rows: readonly string[]): string =>
  `<table><caption>${caption}</caption><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;

describe('rows that only their caption, head or heading makes a claim', () => {
  wrong(
    'vermogensgrens-onjuist',
    captioned(
      'Wat mag er nu op uw rekening staan?',
      ['Huishouden', 'Ten hoogste'],
      row('Eén volwassene', '€ 7.770'),
      row('Twee volwassenen', '€ 15.540'),
    ),
    '<h2>Wat u mag hebben</h2><ul><li>Op uzelf: € 7.575</li><li>Met meer personen: € 15.150</li></ul>',
    '<h2>Spaargeld</h2><p>Voor een moeder met kinderen geldt de grens van een echtpaar. In 2026 ligt die op € 15.540.</p>',
  );
  noFault(
    'vermogensgrens-onjuist',
    captioned(
      'Wat mag er nu op uw rekening staan?',
      ['Huishouden', 'Ten hoogste'],
      row('Eén volwassene', '€ 8.000'),
      row('Twee volwassenen', '€ 16.000'),
    ),
    `<h2>Wat vroeger gold</h2>${table(row('Eén volwassene', '€ 7.770'), row('Twee volwassenen', '€ 15.540'))}`,
    `<h2>Kwijtschelding</h2>${table(row('Eén volwassene', '€ 7.770'), row('Twee volwassenen', '€ 15.540'))}`,
    `<h2>Wat is uw auto waard?</h2>${table(row('Een auto', '€ 7.770'), row('Een caravan', '€ 15.540'))}`,
  );

  const kept = (...rows: readonly string[]) =>
    `<h2>Aan de slag naast uw uitkering</h2><h3>Werk en uitkering</h3>${captioned('Dit mag u houden', ['Wie', 'Deel', 'Ten hoogste', 'Duur'], ...rows)}`;
  wrong(
    'bijverdienen-onjuist',
    kept(row('Iedereen vanaf 27 jaar', '30%', '€ 350', 'twaalf maanden')),
    kept(row('Medisch urenbeperkt', '15%', 'hooguit € 167,07 per maand', 'zolang het duurt')),
  );
  noFault(
    'bijverdienen-onjuist',
    kept(
      row('Iedereen vanaf 27 jaar', '25%', '€ 285', 'zes maanden'),
      row('Ouder met kind onder 12', '12,5%', '€ 177,66', 'dertig maanden'),
    ),
    `<h2>Werk en scholing</h2>${captioned('Dit vergoeden wij', ['Wat', 'Deel'], row('Cursus', '30%'))}`,
  );

  const shares = (...rows: readonly string[]) =>
    `<h2>Wat u naast de bijstand verdient</h2>${captioned('Vrij van uw loon', ['Voor wie', 'Deel', 'Hoogstens per maand', 'Duur'], ...rows)}`;
  wrong('bijverdienen-onjuist', shares(row('Alleenstaande ouder met kind tot 12', '12,5%', '€ 164,73', '30 maanden')));
  told('bijverdienen', shares(row('Gewoon', '25%', '€ 285', '6 maanden')));
  wrong(
    'giften-onjuist',
    `<h2>Giften</h2>${table(row('Tot € 1.200 per jaar', 'Niet korten'), row('Boodschappen van familie', 'Altijd korten'))}`,
  );

  wrong(
    'vermogen-misvatting',
    captioned(
      'Uw bezit',
      ['Bezit', 'Telt mee?'],
      row('Geld op de bank', 'Ja'),
      row('Schulden', 'Nee, die gaan er niet vanaf'),
    ),
    captioned('Vermogen', ['Wat', 'Telt mee?'], row('Leningen en schulden', 'Nee')),
  );
  noFault(
    'vermogen-misvatting',
    captioned('Uw bezit', ['Bezit', 'Telt mee?'], row('Huisraad', 'Nee'), row('Schulden', 'Ja, die gaan eraf')),
    captioned('Vermogen', ['Wat', 'Telt mee als bezit?'], row('Schulden', 'Nee, die trekken wij juist af')),
    captioned('Inkomen', ['Wat', 'Telt mee?'], row('Schulden', 'Nee')),
  );

  const sharers = (four: string) =>
    `<h2>Met anderen in huis</h2>${captioned('Per persoon', ['Wie tellen mee', 'Bedrag'], row('2 personen', '€ 1.013,90'), row('3 personen', '€ 878,71'), row('4 personen', four))}`;
  wrong(
    'norm-onjuist',
    sharers('€ 783,40'),
    `<h2>Bijstand</h2>${table(row('Alleenstaande van 21 jaar of ouder', '€ 1.419,46'), row('Alleenstaande ouder van 21 jaar of ouder', '€ 1.681,80'), row('Echtpaar', '€ 2.027,79'))}`,
  );
  noFault('norm-onjuist', sharers('€ 811,12'), sharers('€ 811'));
});
