/** What follows from the search period and stands beside it: what comes after the weeks, before them, for whom the page is, and who is not spared. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const OLDER = 'zoektermijn-vanaf-27';
const NEVER = 'zoektermijn-zonder-uitzondering';
const LIMIT = 'zoektermijn-leeftijdsgrens';
const UNPAID = 'zoektermijn-geen-recht';

const fails: readonly Said[] = [
  [
    OLDER,
    '<h2>Jouw dossier</h2><p>Iedereen die zich meldt, zoekt een maand naar werk. Daarna starten wij het dossier.</p>',
  ],
  [
    OLDER,
    '<p>Deze brochure is er voor mensen van 27 jaar en ouder.</p><p>U zoekt eerst vier weken. Pas na die vier weken vraagt u aan.</p>',
  ],
  [
    OLDER,
    '<h1>Uitkering voor 27 jaar en ouder</h1><p>De vier weken na uw melding zijn er om een baan te vinden. In die tijd nemen wij uw aanvraag nog niet aan.</p>',
  ],
  [OLDER, '<h2>Moet ik eerst vier weken zoeken?</h2><p>Ja, op elke leeftijd.</p>'],
  [
    OLDER,
    '<p>De aanvrager, ongeacht leeftijd, heeft vier weken om zelf in het levensonderhoud te voorzien, waarna wij de aanvraag behandelen.</p>',
  ],
  [
    OLDER,
    '<table><tr><th>Wie</th><th>Wachttijd</th></tr><tr><td>Jonger dan 27</td><td>4 weken</td></tr><tr><td>27 of ouder</td><td>4 weken</td></tr></table>',
  ],
  [
    NEVER,
    '<h2>De zoekperiode</h2><p>Wij kunnen je aanvraag niet eerder behandelen, ook niet als je situatie zwaar is.</p>',
  ],
  [NEVER, '<h2>De zoekperiode</h2><p>Je zoekt vier weken. De wet laat ons daarbij geen ruimte.</p>'],
  [NEVER, '<p>Jongeren zoeken eerst vier weken. Ook als je ziek bent, maak je de vier weken af.</p>'],
  [NEVER, '<p>Elke jongere moet de zoektermijn uitzitten, ook wie in een instelling woonde.</p>'],
  [LIMIT, '<p>Ben je 19 t/m 27, dan ben je eerst vier weken zelf aan zet.</p>'],
  [LIMIT, '<p>Je bent 27 jaar of jonger. Dan gaan we je eerst vier weken op pad sturen.</p>'],
  [LIMIT, '<p>Vanaf 28 jaar vraag je meteen aan. Daaronder zoek je eerst vier weken naar werk.</p>'],
  [UNPAID, '<h2>Jongeren</h2><p>Krijg je later bijstand, dan is dat niet over de zoektijd.</p>'],
  [UNPAID, '<h2>Jongeren</h2><p>De bijstand start pas na de zoekperiode. De weken ervoor vergoeden wij niet.</p>'],
  [UNPAID, '<h2>Jongeren</h2><p>Over de weken dat je zoekt, is er geen recht op bijstand.</p>'],
  [
    UNPAID,
    '<h2>Jongeren</h2><p>Tussen je melding en je aanvraag redt je het zelf. Daarover geven wij geen bijstand.</p>',
  ],
  [
    UNPAID,
    '<table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Is er geld over de zoekperiode?</td><td>Nee, ook achteraf niet.</td></tr></table>',
  ],
  [OLDER, '<p>Wie ouder is dan 27, laat eerst tien sollicitaties zien; pas dan krijgt u een aanvraagformulier.</p>'],
  [LIMIT, '<p>Ben je tussen 18 en 27 jaar (27 telt mee), dan zoek je eerst vier weken zelf werk.</p>'],
  [OLDER, '<h2>Kan ik direct een uitkering aanvragen?</h2><p>Nee, de eerste vier weken zoekt u naar werk.</p>'],
  [OLDER, '<p>Er is een zoekperiode van vier weken. Zij geldt voor iedere aanvrager, op elke leeftijd.</p>'],
  [OLDER, '<p>Voor mensen van 27 jaar en ouder is de zoekperiode verplicht.</p>'],
];

const doesNotFail: readonly Said[] = [
  [
    OLDER,
    '<h1>Jongerenloket</h1><p>Iedereen die zich meldt, zoekt vier weken naar werk. Daarna openen wij je dossier.</p>',
  ],
  [
    OLDER,
    '<h1>Bijstand voor 27 jaar en ouder</h1><p>Jongeren zoeken eerst vier weken werk. Daarna vragen zij aan. U vraagt meteen aan.</p>',
  ],
  [
    OLDER,
    '<h1>Bijstand vanaf 27 jaar</h1><p>Na uw aanvraag volgt u een training solliciteren van vier weken. Daarna krijgt u een werkcoach.</p>',
  ],
  [OLDER, '<h2>Moet ik eerst vier weken zoeken?</h2><p>Ja, iedereen tot 27 jaar.</p>'],
  [NEVER, '<h2>Jongeren en de zoektermijn</h2><p>Je moet altijd je paspoort meenemen na de vier weken zoeken.</p>'],
  [NEVER, '<h2>Jongeren en de zoektermijn</h2><p>Ook als je dakloos bent, kun je na de vier weken aanvragen.</p>'],
  [NEVER, '<h2>Jongeren</h2><p>Een gesprek met je coach kun je in de zoekperiode niet overslaan.</p>'],
  [
    NEVER,
    '<h2>Afspraken</h2><p>Mis je een afspraak, dan korten we die maand je uitkering. Daar maken we geen uitzonderingen op.</p><p>Jongeren zoeken eerst vier weken.</p>',
  ],
  [LIMIT, '<p>Jongeren tot en met 27 jaar kunnen in de vier weken zoektijd een coach krijgen.</p>'],
  [
    UNPAID,
    '<h2>Jongeren</h2><p>Je uitkering begint op de dag van je melding, ook na de zoekperiode. De weken ervoor vergoeden wij niet.</p>',
  ],
  [UNPAID, '<h2>Jongeren</h2><p>Je zoekt eerst vier weken. Studiefinanciering krijg je niet over die weken.</p>'],
  [UNPAID, '<h2>Jongeren</h2><p>Over de zoekperiode krijg je later alsnog bijstand.</p>'],
  [UNPAID, '<h1>De zoekperiode</h1><p>Krijg je geen bijstand, dan vragen we het voorgeschoten bedrag terug.</p>'],
  [OLDER, '<p>Wie ouder is dan 27, hoeft niet eerst sollicitaties te laten zien bij de aanvraag.</p>'],
  [
    OLDER,
    '<p>Iedereen zoekt eerst vier weken werk voor hij kan aanvragen.</p><p>Niet waar. Dat geldt alleen onder de 27.</p>',
  ],
  [
    OLDER,
    '<h1>Jongeren</h1><h2>Kan ik direct een uitkering aanvragen?</h2><p>Nee, de eerste vier weken zoek je naar werk.</p>',
  ],
  [
    OLDER,
    '<h2>Kan ik direct een uitkering aanvragen?</h2><p>Nee, de eerste vier weken zoekt u werk. Bent u 27 of ouder? Dan hoeft dat niet.</p>',
  ],
  [
    OLDER,
    '<p>Er zijn twee wegen: direct aanvragen, of eerst vier weken zoeken.</p><p>Onder de 27 jaar zoekt u eerst. Daarna vraagt u aan.</p>',
  ],
  [
    OLDER,
    '<table><tr><th>Wie bent u?</th><th>Eerst vier weken zoeken?</th></tr><tr><td>Alleen, 22 jaar</td><td>ja, tenzij het niet kan</td></tr><tr><td>Alleen, 27 jaar</td><td>nee</td></tr></table>',
  ],
  [
    NEVER,
    '<h2>Jongeren</h2><p>Zonder uitzondering geven alle jongeren in die vier weken zoektijd een nieuw adres door.</p>',
  ],
];

describe('what pages say beside the search period', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
});
