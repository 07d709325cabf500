/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  [
    'beslistermijn-verkeerde-start',
    '<p>De gemeente neemt binnen 8 weken na de intake een besluit over uw uitkering.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Wanneer hoor ik iets?</h2><p>Uiterlijk acht weken na het gesprek met de consulent krijgt u een besluit.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>De beslistermijn van acht weken gaat pas in als uw dossier compleet is.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<p>De 8 weken waarin wij moeten beslissen, tellen vanaf het moment dat wij alle documenten hebben.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Vanaf het intakegesprek hebben wij acht weken om te beslissen op uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Heeft u alles ingeleverd? Vanaf dat moment begint de beslistermijn van 8 weken. De termijn start dus pas met een volledig dossier.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Wij nemen een besluit binnen acht weken nadat u alle bewijsstukken heeft ingeleverd.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Pas als uw dossier volledig is, gaat de termijn van acht weken lopen waarin wij beslissen.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Acht weken nadat u alle gegevens heeft ingeleverd, krijgt u ons besluit.</p>'],
  ['beslistermijn-verkeerde-start', '<p>Binnen 8 weken na dit gesprek hoort u of u een uitkering krijgt.</p>'],
  ['beslistermijn-verkeerde-start', '<p>De beslistermijn (8 weken) start op de dag van het intakegesprek.</p>'],
  ['beslistermijn-verkeerde-start', '<p>Zodra uw aanvraag compleet is, begint de termijn van 8 weken te lopen.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<p>U krijgt uiterlijk acht weken na het intakegesprek bericht over uw uitkering.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>De termijn van acht weken waarbinnen wij beslissen, gaat in na het eerste gesprek.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Zodra uw dossier compleet is, hebben wij acht weken om te beslissen.</p>'],
  ['beslistermijn-verkeerde-start', '<p>Na het intakegesprek krijgt u binnen acht weken een besluit.</p>'],
  ['beslistermijn-verkeerde-start', '<p>De acht weken gaan pas lopen wanneer wij alle stukken van u hebben.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<p>Let op: de termijn van 8 weken telt vanaf de dag van het gesprek, niet vanaf uw aanvraag.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Wij nemen binnen 8 weken na een volledige aanvraag een besluit.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<h2>Besluit</h2><p>U hoort binnen 8 weken na de afspraak met de consulent of u een uitkering krijgt.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Wanneer alle gegevens binnen zijn, start de beslistermijn van 8 weken.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    'beslistermijn-verkeerde-start',
    '<p>Wij beslissen binnen acht weken. Moet u nog papieren inleveren? Dan stopt de termijn tot uw aanvraag compleet is.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Vanaf de dag dat wij uw aanvraag hebben ontvangen, hebben wij acht weken om te beslissen.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Zorg dat uw aanvraag compleet is. Dan kunnen wij sneller dan acht weken beslissen.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Tijdens de intake bespreken wij uw situatie. U krijgt binnen acht weken na uw aanvraag een besluit.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Binnen een week na het intakegesprek krijgt u een verslag.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<p>De termijn begint niet pas bij het gesprek, maar op de dag van uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>De behandeltijd is acht weken na ontvangst van de aanvraag. Daarna volgt, als alles compleet is, de betaling.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Na het gesprek vragen wij soms nog papieren. Uiterlijk acht weken na uw aanvraag beslissen wij.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Wij streven naar een besluit binnen drie weken na het intakegesprek.</p>'],
  [
    'beslistermijn-verkeerde-start',
    '<p>Wij beslissen binnen acht weken na ontvangst van uw aanvraag, ook als uw aanvraag nog niet compleet is.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Na het intakegesprek wordt uw aanvraag verder behandeld. In totaal duurt dit hoogstens acht weken vanaf uw aanvraag.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Na uw gesprek krijgt u vier weken na de aanvraag een voorschot en binnen acht weken een besluit.</p>',
  ],
  [
    'beslistermijn-verkeerde-start',
    '<p>Na het intakegesprek krijgt u een verslag. U krijgt binnen acht weken een besluit.</p>',
  ],
  ['beslistermijn-verkeerde-start', '<p>Als uw aanvraag volledig is, beslissen wij meestal binnen acht weken.</p>'],
];

const told: readonly Said[] = [
  [
    'beslistermijn-opschorting',
    '<p>Wij beslissen binnen acht weken. Hebben wij meer gegevens nodig, dan krijgt u daar tijd voor. Die tijd komt boven op de acht weken.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<ul><li>U hoort binnen acht weken of u bijstand krijgt.</li><li>Is uw aanvraag niet compleet, dan vragen wij om de rest. De duur daarvan komt bij de tijd die wij voor uw aanvraag hebben.</li></ul>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>U hebt binnen acht weken een beslissing. Soms duurt dat langer. Bijvoorbeeld omdat uw aanvraag nog niet volledig is.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>De gemeente beslist binnen acht weken. Zij mag er één keer tijd bij nemen. Dat is zo als er iets ontbreekt.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>Wij beslissen binnen acht weken. Als u gegevens te laat inlevert, loopt de termijn niet door.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<h2>Besluit</h2><p>Binnen 8 weken krijgt u bericht. Is uw aanvraag niet compleet, dan kan het langer duren.</p>',
  ],
  ['beslistermijn-opschorting', '<p>De gemeente kan de beslistermijn met acht weken verlengen.</p>'],
  [
    'beslistermijn-opschorting',
    '<p>U hoort binnen acht weken of u bijstand krijgt. De dagen waarop wij op uw papieren wachten, tellen niet mee.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>Moeten wij nog iets uitzoeken? Dan stellen wij de beslissing op uw aanvraag uit. U krijgt daarover een brief.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>Ontbreken er stukken? Dan krijgt u twee weken de tijd om ze te sturen. De beslistermijn wordt zolang stopgezet.</p>',
  ],
  ['beslistermijn-opschorting', '<p>De termijn van acht weken wordt verlengd als u nog stukken moet aanleveren.</p>'],
  ['beslistermijn-opschorting', '<p>Wij beslissen binnen acht weken. Wij mogen die termijn eenmaal uitstellen.</p>'],
  [
    'beslistermijn-opschorting',
    '<p>Is uw aanvraag niet volledig? Dan krijgt u de tijd om die aan te vullen. Ondertussen stopt de klok voor onze beslissing.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>Vragen wij u om extra stukken? Dan schuift de datum waarop wij moeten beslissen op.</p>',
  ],
  [
    'beslistermijn-opschorting',
    '<p>U krijgt binnen 8 weken een besluit. Soms duurt het langer, bijvoorbeeld als er stukken ontbreken.</p>',
  ],
];

const notTold: readonly Said[] = [
  ['beslistermijn-opschorting', '<p>Gaat u op reis, geef dat dan op tijd bij de gemeente aan.</p>'],
  [
    'beslistermijn-opschorting',
    '<h2>Bewijs</h2><ul><li>Een beschikking waarin staat dat uw studiefinanciering stopt</li></ul>',
  ],
  ['beslistermijn-opschorting', '<p>Vraag de bijstand aan vier weken voordat de WW stopt.</p>'],
  ['beslistermijn-opschorting', '<p>Het voorschot stopt zodra er een besluit op uw aanvraag is.</p>'],
  [
    'beslistermijn-opschorting',
    '<p>Levert u uw papieren niet op tijd in? Dan schorten wij de betaling van uw uitkering op.</p>',
  ],
  ['beslistermijn-opschorting', '<p>Duurt het langer dan vier weken? Dan krijgt u een voorschot.</p>'],
  [
    'beslistermijn-opschorting',
    '<p>Stopt u met werken? Dan kunt u bijstand aanvragen. U krijgt binnen acht weken een besluit.</p>',
  ],
  ['beslistermijn-opschorting', '<p>Wilt u langer dan vier weken op vakantie? Dan stopt uw uitkering.</p>'],
  ['beslistermijn-opschorting', '<p>Wij kunnen uw uitkering acht weken opschorten als u geen gegevens geeft.</p>'],
  ['beslistermijn-opschorting', '<p>Duurt het besluit langer? Dan krijgt u een voorschot.</p>'],
];

describe('what pages say about the day that the term to decide begins, and the days that it stands still', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
