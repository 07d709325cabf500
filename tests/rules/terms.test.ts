/** What pages say in words of their own about the search period, the decision, the voorschot and objection. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'zoektermijn-vanaf-27',
    '<p>Wilt u een beroep doen op de bijstand, dan begint u met een zoekperiode van vier weken.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Wilt u bijstand? Dan start u met vier weken zelf zoeken naar werk.</p>'],
  ['zoektermijn-vanaf-27', '<p>Een aanvraag begint met een zoektermijn van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>De eerste stap is een zoekperiode van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Voordat u bijstand kunt aanvragen, doorloopt u een zoekperiode van vier weken.</p>'],
  ['zoektermijn-vanaf-27', '<p>Wie bijstand wil, krijgt een zoekperiode van vier weken.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding volgt een inspanningsperiode van 4 weken. Daarna kunt u een aanvraag doen.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Aanmelden</h2><p>Meldt u zich aan? Dan gaat er een inspanningsperiode van vier weken in. Na de inspanningsperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>U doorloopt een zoekperiode van vier weken. Deze periode geldt ook voor mensen van 27 jaar en ouder. Na de zoekperiode krijgt u het aanvraagformulier.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>De beslistermijn begint pas bij het intakegesprek.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Besluit</h2><p>Wij beslissen binnen acht weken. De termijn begint pas als uw dossier compleet is.</p>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>Geen voorschot wordt verleend aan:</p><ul><li>de aanvrager die minder dan een jaar geleden een uitkering had;</li><li>wie geen gegevens verstrekt.</li></ul>',
  ],
  ['voorschot-uitgesloten', '<p>Wie korter dan een half jaar geleden bijstand kreeg, krijgt geen voorschot.</p>'],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u in de afgelopen twaalf maanden al bijstand had.</li></ul>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u onlangs nog een uitkering van ons kreeg.</li></ul>',
  ],
  [
    'voorschot-te-laat',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Voorschot</td><td>Eenmalig, na acht weken zonder besluit</td></tr></table>',
  ],
  [
    'voorschot-te-laat',
    '<table><tr><th>Onderwerp</th><th>Regel</th></tr><tr><td>Voorschot</td><td>Na tien weken, hoogstens één keer</td></tr></table>',
  ],
  ['voorschot-te-laat', '<p>U krijgt eenmalig een voorschot, zes weken na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>Na acht weken krijgt u één voorschot.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>In schrijnende gevallen verstrekken wij een voorschot. Anders wacht u op het besluit.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Een voorschot geven wij in noodgevallen. In alle andere gevallen wacht u op de beslissing.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Wie krijgt een voorschot?</h2><p>Alleen mensen die echt niet meer rond kunnen komen.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<h2>Wie krijgt een voorschot?</h2><p>Alleen wie niets meer heeft om van te leven.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>U belt uw consulent. Zonder verzoek van u maken wij niets over.</p>'],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder ingevuld formulier storten wij niets.</p>'],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><p>Wanneer staat het geld op mijn rekening?</p><p>Zes weken na uw aanvraag, als er dan nog geen besluit is.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><h3>Wanneer staat het op mijn rekening?</h3><p>Acht weken na uw aanvraag.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over uw aanvraag doet de gemeente dertien weken.</p>'],
  ['beslistermijn-te-lang', '<p>Wij mogen drie maanden doen over uw aanvraag om bijstand.</p>'],
  ['beslistermijn-te-lang', '<p>De behandeling van uw aanvraag neemt ten hoogste twaalf weken in beslag.</p>'],
];

const doesNotFail: readonly Said[] = [
  ['zoektermijn-vanaf-27', '<p>Bent u jonger dan 27? Dan begint u met een zoekperiode van vier weken.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Jongeren</h2><p>Wilt u bijstand, dan begint u met een zoekperiode van vier weken. Na de zoekperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>U begint met een melding. Bent u nog geen 27, dan begint u met een zoekperiode van vier weken. Na de zoekperiode maakt u een afspraak.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Het traject begint met een zoekopdracht: welke baan past bij u? U doet dit met uw coach, als u al bijstand hebt.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>Na de zoekperiode maakt u een afspraak bij het Werkplein.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>Hebt u een zoekperiode van vier weken?</h2><p>Na de zoekperiode maakt u een afspraak bij het Werkplein.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Voorschot</h2><p>U krijgt geen voorschot zolang u jonger bent dan 27 en de zoekperiode loopt; de termijn begint dan pas bij uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Bent u jonger dan 27? Dan begint de beslistermijn pas bij uw aanvraag, na de zoekperiode.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<h2>Besluit</h2><p>De termijn van acht weken begint bij uw aanvraag.</p>'],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u minder dan vier weken geleden bijstand aanvroeg.</li></ul>',
  ],
  [
    'voorschot-uitgesloten',
    '<p>U krijgt geen voorschot als:</p><ul><li>u de afgelopen weken niet hebt gereageerd op onze vragen over uw uitkering.</li></ul>',
  ],
  ['voorschot-uitgesloten', '<p>U krijgt geen voorschot als:</p><ul><li>u geen recht hebt op bijstand.</li></ul>'],
  ['voorschot-te-laat', '<p>U krijgt eenmalig een voorschot, vier weken na uw aanvraag.</p>'],
  ['voorschot-te-laat', '<p>U krijgt elke vier weken een voorschot, ook na acht weken.</p>'],
  ['voorschot-te-laat', '<p>Na acht weken krijgt u nog een keer een voorschot.</p>'],
  [
    'voorschot-alleen-bij-nood',
    '<p>Kunt u in een schrijnend geval niet wachten, dan geven wij een voorschot eerder. In andere gevallen krijgt u het na vier weken vanzelf.</p>',
  ],
  [
    'voorschot-alleen-bij-nood',
    '<p>Na vier weken krijgt u vanzelf een voorschot. In schrijnende gevallen kan het voorschot eerder komen. In andere gevallen wacht u de vier weken af.</p>',
  ],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder dat u iets vraagt maken wij het geld over.</p>'],
  ['voorschot-op-verzoek', '<h2>Voorschot</h2><p>Zonder aanvraag om bijstand maken wij niets over.</p>'],
  [
    'voorschot-percentage',
    '<p>Dan krijgt u vanzelf een voorschot.</p><p>De kostendelersnorm met een huisgenoot is 50% van de gehuwdennorm.</p>',
  ],
  [
    'voorschot-percentage',
    '<p>U krijgt een voorschot.</p><p>Het bedrag van de uitkering voor twee kostendelers is 50% van de norm.</p>',
  ],
  [
    'voorschot-te-laat',
    '<h2>Voorschot</h2><h3>Wanneer staat mijn uitkering op de rekening?</h3><p>Acht weken na uw aanvraag.</p>',
  ],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor bijstand doen wij hoogstens acht weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een bezwaar doen wij hoogstens twaalf weken.</p>'],
  ['beslistermijn-te-lang', '<p>Over een aanvraag voor een lening doen wij hoogstens twaalf weken.</p>'],
];

const told: readonly Said[] = [];

const notTold: readonly Said[] = [];

describe('what pages say about terms in words of their own', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
