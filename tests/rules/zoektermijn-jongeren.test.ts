/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const fails: readonly Said[] = [
  ...[
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Dat is wettelijk verplicht en er kan niet van worden afgeweken.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Lukt het niet, dan vraag je na die vier weken bijstand aan.</p><p>Er zijn geen uitzonderingen op de zoekperiode.</p>',
  ].map((html): Said => ['zoektermijn-zonder-uitzondering', html]),
  ...[
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Het recht op bijstand begint pas wanneer je na vier weken de aanvraag doet.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Je hebt recht op een uitkering vanaf het moment dat de zoekperiode voorbij is.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Het geld dat je in die weken mist, krijg je later niet meer.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Wat je over die weken misloopt, halen wij niet meer in.</p>',
  ].map((html): Said => ['zoektermijn-geen-recht', html]),
  ...[
    '<h2>Voor wie?</h2><p>Iedereen van 18 jaar tot en met 27 jaar die bijstand wil.</p><h2>Wat ga je doen?</h2><p>Je zoekt eerst vier weken naar een baan (de zoekperiode).</p>',
  ].map((html): Said => ['zoektermijn-leeftijdsgrens', html]),
  [
    'zoektermijn-zonder-uitzondering',
    '<p>U zoekt vier weken zelf werk. Dat heet de zoekperiode. Die geldt altijd voor jongeren tot 27 jaar.</p>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Wie jonger is dan 27, heeft altijd met de zoektermijn te maken.</p>'],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Bent u jonger dan 27, dan is er altijd eerst een zoektermijn van vier weken.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>De zoektermijn van vier weken geldt voor jongeren tot en met 27 jaar.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>27 jaar of jonger</h2><p>Meld u bij het UWV. Na uw melding zoekt u eerst vier weken naar werk of een studie.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<table><tr><th>Leeftijd</th><th>Zoektermijn</th></tr><tr><td>18 t/m 27 jaar</td><td>zoektermijn van 4 weken</td></tr><tr><td>28 jaar en ouder</td><td>geen</td></tr></table>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Jongeren tot 27</h2><p>U moet altijd eerst vier weken naar werk zoeken, ook als u ziek bent.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Bent u jonger dan 27 jaar? Dan krijgt u te maken met de zoektermijn. Hierop zijn geen uitzonderingen mogelijk.</p>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Bent u nog geen 27? Dan geldt hoe dan ook een zoekperiode van 4 weken.</p>'],
  ['zoektermijn-geen-recht', '<h2>Jonger dan 27 jaar</h2><p>De uitkering gaat in na de vier weken zoektermijn.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>Jongeren zoeken eerst vier weken naar werk. Over die vier weken bestaat geen recht op bijstand.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Bent u jonger dan 27? Over de zoekperiode ontvangt u geen bijstandsuitkering, ook niet later.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Ben je tussen de 18 en 27 jaar (27 jaar meegerekend)? Jongeren t/m 27 zoeken eerst vier weken naar werk.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>Jongere van 27 jaar of jonger</h2><ul><li>Er geldt een zoekperiode van vier weken.</li></ul>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren kunnen de zoektermijn nooit overslaan.</p>'],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Onder de 27</h2><p>Er geldt een zoektermijn van vier weken. Van deze termijn kunnen wij niet afwijken.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Ben je jonger dan 27? Voor de vier weken van de zoektermijn heb je geen recht op een uitkering.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h2>Zoektermijn</h2><p>Je uitkering begint pas na afloop van de zoektermijn, niet eerder.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Voor jongeren t/m 27 jaar geldt de zoekperiode van 4 weken.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Ben je 27 of jonger, dan moet je eerst zelf vier weken op zoek naar werk of een opleiding.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Voor jongeren onder de 27 jaar is de zoektermijn altijd verplicht, wat je omstandigheden ook zijn.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h2>Zoektermijn jongeren</h2><p>Deze vier weken gelden in alle gevallen. Uitzonderingen zijn niet mogelijk.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h2>Jongeren tot 27</h2><p>De uitkering gaat nooit in tijdens de zoekperiode, maar pas na die periode.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Jongeren hebben over de zoekperiode van vier weken geen recht op bijstand.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>De zoektermijn voor jongeren duurt vier weken. Voor deze weken betalen wij geen uitkering, ook niet achteraf.</p>',
  ],
];

const doesNotFail: readonly Said[] = [
  ...[
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Soms kunnen wij hiervan afwijken.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Van de plicht om te solliciteren kan niet worden afgeweken.</p>',
  ].map((html): Said => ['zoektermijn-zonder-uitzondering', html]),
  ...[
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Heb je na die weken recht op bijstand? Dan krijg je de uitkering vanaf de dag van je melding.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). In die weken krijg je nog geen geld. Dat halen wij later in.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Wat je in die weken niet betaalt aan huur, haal je later niet zomaar in.</p>',
    '<h2>Jonger dan 27 jaar</h2><p>Je zoekt eerst vier weken naar werk (de zoekperiode). Het recht om aan te vragen begint pas na die vier weken.</p>',
  ].map((html): Said => ['zoektermijn-geen-recht', html]),
  ...[
    '<h2>Voor wie?</h2><p>Jongeren van 16 tot en met 27 jaar met een vraag over een uitkering.</p><h2>Bijstand</h2><p>Ben je jonger dan 27 jaar? Dan zoek je eerst vier weken naar een baan (de zoekperiode).</p>',
  ].map((html): Said => ['zoektermijn-leeftijdsgrens', html]),
  [
    'zoektermijn-geen-recht',
    '<h2>Jonger dan 27</h2><p>Je begint met een zoekperiode van vier weken.</p><ul><li>Als het na 4 weken niet lukt om betaald werk te vinden, kun je een uitkering aanvragen.</li></ul>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren tot 27 jaar hebben altijd in de zoekperiode contact met ons.</p>'],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren tot 27 jaar hebben niet altijd een zoekperiode.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Bent u 27 jaar? Dan geldt de zoektermijn niet meer.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Wie 18 tot 27 jaar is, heeft een zoektermijn van vier weken.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Tot uw 27e verjaardag geldt een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<h2>Kostendelersnorm</h2><p>Huisgenoten tot en met 27 jaar? Alleen wie 27 of ouder is, telt mee.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Jongeren zoeken eerst vier weken naar werk. Bespreek uw situatie altijd met ons.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>Bent u jonger dan 27? Dan geldt meestal een zoektermijn. Wij bekijken altijd of u eerder kunt aanvragen.</p>',
  ],
  ['zoektermijn-zonder-uitzondering', '<p>Alle jongeren onder de 27 krijgen een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>In de eerste vier weken krijgt u als jongere nog geen geld. U krijgt later alsnog bijstand over deze weken.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Vindt u werk binnen de zoektermijn? Dan heeft u geen uitkering nodig.</p>'],
  [
    'zoektermijn-geen-recht',
    '<h2>Bent u jonger dan 27?</h2><p>Na de zoektermijn kunt u een uitkering aanvragen. De uitkering gaat dan in vanaf de dag van uw melding.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Tijdens de vier weken ontvangen jongeren geen uitkering.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Jongeren van 16 tot en met 27 jaar kunnen bij het Jongerenpunt terecht voor hulp bij werk en school.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Vanaf 27 jaar heeft u geen zoektermijn.</p>'],
  ['zoektermijn-zonder-uitzondering', '<p>Jongeren moeten altijd hun inkomsten doorgeven.</p>'],
  ['zoektermijn-zonder-uitzondering', '<p>De zoektermijn van vier weken begint altijd op de dag van je melding.</p>'],
  [
    'zoektermijn-geen-recht',
    '<p>Wij betalen in de zoektermijn nog niets. Dat doen wij na uw aanvraag, ook over de vier weken.</p>',
  ],
  ['zoektermijn-geen-recht', '<p>Na de zoektermijn start de behandeling van je aanvraag voor een uitkering.</p>'],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Voor jongeren tot 27 jaar geldt de zoektermijn; bent u 27 jaar of ouder, dan niet.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<p>De zoektermijn geldt voor alle jongeren onder de 27, behalve voor wie van het praktijkonderwijs komt.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<p>Jongeren krijgen na de zoektermijn, als er recht is, ook over deze weken bijstand.</p>',
  ],
  ['zoektermijn-geen-recht', '<h2>Zoektermijn</h2><p>Vind je in die weken werk, dan krijg je geen uitkering.</p>'],
];

describe('what pages say about the search period of young people', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
