/** What pages say in words of their own about the term of the decision, and of objection. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ['beslistermijn-verkeerde-start', '<p>De beslistermijn begint pas bij het intakegesprek.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Besluit</h2><p>Wij beslissen binnen acht weken. De termijn begint pas als uw dossier compleet is.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over uw aanvraag doet de gemeente dertien weken.</p>'],
  ['beslistermijn-te-lang', '<p>Wij mogen drie maanden doen over uw aanvraag om bijstand.</p>'],
  ['beslistermijn-te-lang', '<p>De behandeling van uw aanvraag neemt ten hoogste twaalf weken in beslag.</p>'],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij hebben tijd nodig om te beslissen op uw aanvraag. Dat wordt vaak twaalf weken.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Stuur binnen vier weken een brief naar het college.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>De brief</h2><p>U krijgt een brief met ja of nee. Reken op twaalf weken voor die brief.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<p>Tegen besluiten op grond van deze verordening staat gedurende vier weken bezwaar open.</p>',
  ],
  ['beslistermijn-te-lang', '<h2>Besluit</h2><p>U hoort uiterlijk na drie maanden of u bijstand krijgt.</p>'],
  ['beslistermijn-te-lang', '<h2>Hoe lang duurt het?</h2><p>Gemiddeld tien weken.</p>'],
  ['beslistermijn-te-lang', '<p>Wij hebben wettelijk twaalf weken om op uw aanvraag te beslissen.</p>'],
  [
    'beslistermijn-te-lang',
    '<table><tr><th>Onderwerp</th><th>Termijn</th></tr><tr><td>Besluit op uw aanvraag</td><td>13 weken</td></tr></table>',
  ],
  ['beslistermijn-te-lang', '<p>Na uw aanvraag duurt het tien weken voor u de beschikking krijgt.</p>'],
  ['beslistermijn-verkeerde-start', '<p>Wij beslissen binnen acht weken nadat u bij ons op gesprek bent geweest.</p>'],
  ['beslistermijn-verkeerde-start', '<p>De acht weken gaan pas in wanneer wij alle stukken hebben.</p>'],
  ['beslistermijn-verkeerde-start', '<h2>Termijn</h2><p>Binnen acht weken na het gesprek met de klantmanager.</p>'],
  ['dwangsom-onjuist', '<p>Beslissen wij te laat, dan krijgt u een dwangsom tot maximaal € 1.260.</p>'],
  ['dwangsom-onjuist', '<p>De vergoeding bij een te late beslissing is nooit meer dan € 1.500.</p>'],
  ['bezwaartermijn-onjuist', '<p>U hebt vier weken de tijd om bezwaar te maken.</p>'],
  [
    'bezwaartermijn-onjuist',
    '<h2>Niet eens met de beslissing?</h2><p>Laat het ons binnen een maand schriftelijk weten.</p>',
  ],
  ['bezwaartermijn-onjuist', '<p>Bezwaar kan tot acht weken na de datum van de brief.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    'beslistermijn-verkeerde-start',
    '<h2>Voorschot</h2><p>U krijgt geen voorschot zolang u jonger bent dan 27 en de zoekperiode loopt; de termijn begint dan pas bij uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Bent u jonger dan 27? Dan begint de beslistermijn pas bij uw aanvraag, na de zoekperiode.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<h2>Besluit</h2><p>De termijn van acht weken begint bij uw aanvraag.</p>'],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens acht weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een bezwaar doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor een lening doen wij hoogstens twaalf weken.</p>'],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij hebben acht weken om te beslissen op uw aanvraag. Missen er papieren? Dat kan twaalf weken worden.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>Besluit</h2><p>Wij beslissen op uw aanvraag. Uw bankafschriften bekijken we ook. Dat zijn er drie maanden.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na het gesprek</h2><p>Niet eens met het verslag? Stuur binnen twee weken een reactie.</p>',
  ],
  [
    'bezwaartermijn-onjuist',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Bel ons binnen een week, dan leggen we het uit.</p>',
  ],
  [
    'beslistermijn-te-lang',
    '<h2>De brief</h2><p>U krijgt een brief met ja of nee. Reken op zes tot acht weken voor die brief.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<h2>Termijn</h2><p>Binnen acht weken na ontvangst van uw aanvraag.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Bezwaartermijn</h2><p>Binnen acht weken na het gesprek hoort u het besluit op bezwaar.</p>',
  ],
];

const told: readonly Said[] = [
  [
    'beslistermijn-opschorting',
    '<p>Reken op acht weken voor het besluit op uw aanvraag. Is uw situatie ingewikkeld en vragen wij meer gegevens, dan kan het langer duren.</p>',
  ],
  ['beslistermijn', '<h2>Week 8: het besluit</h2><p>U krijgt uiterlijk dan de brief.</p>'],
  [
    'beslistermijn',
    '<h2>Veelgestelde vragen</h2><ol><li>Hoe snel beslist de gemeente? Binnen acht weken na uw aanvraag.</li></ol>',
  ],
  [
    'beslistermijn',
    '<p>Beschikking: de brief met ons besluit. Wij sturen deze binnen acht weken nadat u uw aanvraag hebt gedaan.</p>',
  ],
  ['bezwaar', '<h2>Na de beslissing</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan het college.</p>'],
  [
    'bezwaartermijn',
    '<h2>Na de beslissing</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan het college.</p>',
  ],
  ['bezwaartermijn', '<p>Tegen besluiten op grond van deze verordening staat gedurende zes weken bezwaar open.</p>'],
];

const notTold: readonly Said[] = [
  [
    'beslistermijn-opschorting',
    '<p>Reken op dertien weken voor het besluit op uw aanvraag. Is uw situatie ingewikkeld, dan kan het langer duren.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<h2>Besluit</h2><p>Lever de papieren binnen een week in. Hebt u meer tijd nodig, vraag dan om uitstel.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<h2>Te laat</h2><p>Wij beslissen binnen acht weken. Blijft het na uw ingebrekestelling nog twee weken stil, dan betalen wij een dwangsom.</p>',
  ],
  ['beslistermijn', '<h2>Voorschot</h2><p>Vul het formulier in. Wij beslissen binnen een week op uw verzoek.</p>'],
  ['beslistermijn', '<h2>Taal</h2><p>U doet een toets. Binnen zes weken daarna krijgt u de uitslag.</p>'],
  [
    'bezwaar',
    '<h2>Hoe wij met u omgaan</h2><p>Niet mee eens? Schrijf binnen zes weken een brief aan de directeur.</p>',
  ],
];

describe('what pages say about the term of the decision, and of objection', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));
  it.each(notTold)('%s is not told by %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('passed'));
});
