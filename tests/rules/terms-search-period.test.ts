/** What pages say in words of their own about the search period. */
import { describe, expect, it } from 'vitest';
import { checkExample, resultFor } from './example-page.ts';
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
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding zoekt u vier weken zelf naar werk. U houdt bij waar u solliciteert. Daarna bespreken wij dit en kunt u aanvragen. Zo doen wij het bij iedereen. Dat geldt voor jong en oud.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Geldt dat zoeken voor iedereen?</h2><p>Ja. Wij maken daar geen uitzonderingen op.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Mijn situatie is anders</h2><p>Ben je dakloos? Dat is naar, maar de zoektijd blijft ook dan verplicht.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Ook als ik ziek ben?</h2><p>Ja. Ziek of dakloos: die vier weken blijven gewoon staan.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken ben je voorgoed kwijt, ook als je later bijstand krijgt.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ben je 19 of 24? Je zoekt eerst vier weken naar werk. Ben je 35 jaar? Dan doe je precies hetzelfde en daarna vraag je aan.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken krijg je voorgoed geen geld, ook niet als je daarna wel bijstand krijgt.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk.</p><h2>Mijn situatie</h2><p>Heb je schulden of ben je dakloos? De zoektijd blijft voor iedere jongere verplicht.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Eerst zelf zoeken</h2><p>Heeft u zich gemeld? Dan krijgt u eerst vier weken om zelf werk te vinden. Pas na die vier weken kunt u een uitkering aanvragen.</p>',
  ],
  ['zoektermijn-vanaf-27', '<p>U kunt uw aanvraag indienen zodra u vier weken naar werk hebt gezocht.</p>'],
  ['zoektermijn-vanaf-27', '<p>Voor elke aanvraag geldt: eerst vier weken solliciteren, ongeacht uw leeftijd.</p>'],
  [
    'zoektermijn-vanaf-27',
    '<h2>27 jaar en ouder</h2><ul><li>U meldt zich op werk.nl.</li><li>U zoekt vier weken naar werk.</li><li>U vraagt de uitkering aan.</li></ul>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Na uw melding op werk.nl wachten wij vier weken met uw aanvraag. In die weken zoekt u zelf werk.</p>',
  ],
  [
    'zoektermijn-leeftijdsgrens',
    '<p>Voor inwoners van 18 tot en met 27 jaar is er een zoekperiode van vier weken.</p>',
  ],
  ['zoektermijn-leeftijdsgrens', '<p>Bent u 28 jaar of ouder? Dan hoeft u niet eerst vier weken te zoeken.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>De zoekperiode geldt tot u 28 wordt.</p>'],
  ['zoektermijn-leeftijdsgrens', '<p>Wie 27 jaar of jonger is, begint met de zoektijd.</p>'],
  ['zoektermijn-leeftijdsgrens', '<h2>Tot 28 jaar</h2><p>Je zoekt eerst vier weken naar werk of school.</p>'],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren</h1><p>Je zoekt eerst vier weken. Je uitkering gaat in op de dag dat je je aanvraag indient, dus na de zoekperiode.</p>',
  ],
  ['zoektermijn-geen-recht', '<h1>Jongeren</h1><p>In de zoekperiode heb je geen recht op een uitkering.</p>'],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren</h1><p>De zoekperiode wordt niet vergoed, ook niet als je later bijstand krijgt.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren</h1><p>Iedereen onder de 27 doorloopt de zoekperiode. Daar wijken wij niet van af.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren</h1><p>De zoekperiode van vier weken geldt ook als u ziek bent of geen huis hebt.</p>',
  ],
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
    'zoektermijn-vanaf-27',
    '<p>Bent u jonger dan 27? Dan zoekt u vier weken zelf naar werk. Daarna kunt u aanvragen. U krijgt dan een coach. Dit doen wij bij al onze klanten, jong en oud.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Wij helpen u bij het zoeken naar werk. Dit doen wij bij al onze klanten, jong en oud.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je jonger dan 27? Dan zoek je eerst vier weken naar werk.</p><h2>Ben je ziek?</h2><p>Dan hoeft dat niet. Voor anderen blijft de zoektijd verplicht.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je dakloos? Dan blijft de zoektijd niet gelden.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Jongeren en bijstand</h1><p>Ben je ziek? In die vier weken blijft je zorgverzekering gewoon nodig.</p>',
  ],
  [
    'zoektermijn-geen-recht',
    '<h1>Jongeren en bijstand</h1><p>Je zoekt eerst vier weken naar werk. Die vier weken ben je niet voorgoed kwijt: krijg je bijstand, dan betalen we ze alsnog.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Ben je 19 of 24? Je zoekt eerst vier weken naar werk. Ben je al 35? Dan kun je meteen aanvragen; het formulier is hetzelfde.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Bent u jonger dan 27? U kunt uw aanvraag indienen zodra u vier weken naar werk hebt gezocht.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<p>Zodra u uw aanvraag hebt ingediend, zoekt u werk. Na vier weken hoort u van uw coach wat u hebt gezocht.</p>',
  ],
  [
    'zoektermijn-vanaf-27',
    '<h2>Ik ben 25. Is er een wachttijd?</h2><p>Ja. Vanaf 27 jaar kunt u direct aanvragen. Iedereen daaronder zoekt eerst vier weken naar werk.</p>',
  ],
  [
    'zoektermijn-zonder-uitzondering',
    '<h1>Plichten in de bijstand</h1><table><tr><th>Plicht</th><th>En anders</th></tr><tr><td>U zoekt werk</td><td>De uitkering vervalt altijd een maand</td></tr></table>',
  ],
];

const told: readonly Said[] = [
  [
    'zoektermijn-jongeren',
    '<h2>Vragen</h2><p>Ik ben 23. Kan ik nu al aanvragen? U meldt zich nu. Na vier weken dient u de aanvraag in.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h1>Bijstand voor jongeren tot 27</h1><p>Na je melding zoek je vier weken naar werk.</p><h2>Moet ik altijd vier weken wachten?</h2><p>Nee. Soms starten we eerder, bijvoorbeeld als je dakloos bent.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Moet ik eerst vier weken naar werk zoeken?</h2><p>Alleen als u jonger bent dan 27, en zelfs dan zijn er uitzonderingen mogelijk.</p>',
  ],
];

describe('what pages say about the search period', () => {
  it.each(fails)('%s sees the fault in %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('failed'));
  it.each(doesNotFail)('%s does not accuse %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('failed'));
  it.each(told)('%s is told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));

  it('quotes what follows a meeting, not the weeks before it, for the meeting only', () => {
    const steps =
      '<h2>27 jaar of ouder</h2><ol><li>U zoekt eerst vier weken naar werk.</li><li>U volgt een training. Na afloop ontvangt u het aanvraagformulier.</li></ol>';
    const { evidence } = resultFor(checkExample({ html: steps }), 'zoektermijn-vanaf-27');
    expect(evidence.map(({ exact }) => exact)).toEqual(['U zoekt eerst vier weken naar werk.']);
  });
});
