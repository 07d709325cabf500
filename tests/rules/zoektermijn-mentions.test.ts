/** Texts in the voices of different municipalities: beside the examples in the rules, to show that no wording was learnt by heart. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const told: readonly Said[] = [
  ['zoektermijn-jongeren', '<h2>Jonger dan 27 jaar</h2><p>Er is eerst een baanzoekplicht van vier weken.</p>'],
  [
    'zoektermijn-jongeren',
    '<h2>Jonger dan 27 jaar</h2><p>Eerst ga je vier weken lang helemaal zelf op een andere manier zoeken.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Bent u jonger dan 27 jaar? Samen kijken wij of u binnen vier weken werk vindt. Lukt dat niet, dan vraagt u bijstand aan.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Jonger dan 27 jaar</h2><p>Lukt het zoeken niet zonder hulp? Dan beslist de gemeente of de zoekperiode voor jou geldt.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn tot 27 jaar</h2><p>Het college neemt een aanvraag voor het einde van de vier weken in behandeling als de omstandigheden daarom vragen.</p>',
  ],
  ['zoektermijn-jongeren', '<p>Ben je 18 of ouder en nog geen 27? Dan begint een zoekperiode van vier weken.</p>'],
  [
    'zoektermijn-jongeren',
    '<h2>Ben je jonger dan 27?</h2><p>Dan start na je melding een zoektermijn van vier weken.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Jongeren tot 27 jaar gaan na de melding eerst zelf vier weken aan de slag om werk of een opleiding te vinden.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<table><tr><th>Uw leeftijd</th><th>Wanneer kunt u aanvragen?</th></tr><tr><td>18 tot 27 jaar</td><td>Na een zoekperiode van 4 weken</td></tr></table>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Ben je 18 tot en met 26 jaar? Dan kun je pas vier weken na je melding een uitkering aanvragen. In die tijd zoek je werk.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>18-27 jaar</h2><ul><li>Zoek eerst 4 weken naar werk of school.</li><li>Bewaar bewijzen.</li></ul>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Onder de 27 geldt een wachttijd van vier weken. Gebruik die om te solliciteren of een opleiding te zoeken.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Jonger dan 27?</h2><p>U zoekt eerst vier weken naar werk. Heeft u een arbeidsbeperking, dan is een uitzondering mogelijk.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn</h2><p>Jongeren zoeken vier weken naar werk. Dit geldt niet als je: </p><ul><li>praktijkonderwijs hebt gevolgd;</li><li>dakloos bent.</li></ul>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren onder de 27 zoeken eerst vier weken zelf naar werk. Kan dat door uw situatie niet? Dan kijken wij of u direct kunt aanvragen.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>De zoekperiode geldt voor de meeste jongeren, behalve als u uit het speciaal onderwijs komt.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h3>Voor wie geldt de zoektermijn niet?</h3><p>Jongeren die medisch urenbeperkt zijn, hoeven niet eerst vier weken te zoeken.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Ben je jonger dan 27 jaar, dan ben je verplicht om vier weken zelf naar werk of een opleiding te zoeken voordat je een uitkering aanvraagt.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Bent u 18 tot 27 jaar?</h2><p>U moet zich eerst melden. Vier weken na uw melding kunt u de aanvraag indienen. Gebruik deze zoekperiode om werk te vinden.</p>',
  ],
  ['zoektermijn-jongeren', '<p>In onze gemeente hoeven jongeren onder de 27 geen zoektermijn af te wachten.</p>'],
  ['zoektermijn-jongeren', '<p>Voor inwoners tot 27 jaar geldt een inspanningsperiode. Die duurt vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren onder de 27 zoeken eerst vier weken naar werk. In sommige gevallen mag u direct aanvragen.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>De zoektermijn is er niet voor jongeren met een medische beperking.</p>'],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn jongeren</h2><p>Bij schrijnende omstandigheden kan de gemeente uw aanvraag eerder in behandeling nemen.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Zit je in een lastige situatie en ben je jonger dan 27? Dan hoef je misschien geen vier weken te wachten.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<h2>Jonger dan 27</h2><p>Na je melding begint een periode van vier weken. Daarin zoek je zelf naar werk of een opleiding.</p>',
  ],
  ['zoektermijn-jongeren', '<p>Let op: 27-minners zoeken eerst 4 weken naar werk.</p>'],
  ['zoektermijn-jongeren', '<p>Tot je 27e geldt een zoektijd van vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<h2>Zoektermijn</h2><p>Ben je onder de 27? Dan wacht je vier weken. Er gelden uitzonderingen, bijvoorbeeld bij dakloosheid.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Jongeren tot 27 zoeken vier weken naar werk. Is dat door je gezondheid niet mogelijk? Dan kunnen we de zoekperiode korter maken.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Voor jongeren geldt een zoektermijn van vier weken. Hiervan kunnen wij afwijken als dat nodig is.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<h2>Jongeren</h2><p>Je zoekt eerst vier weken naar werk. Heb je een arbeidsbeperking of ben je dakloos? Dan beginnen we meteen met je aanvraag.</p>',
  ],
  [
    'zoektermijn-uitzondering',
    '<p>Ben je jonger dan 27? Je zoekt vier weken naar werk, tenzij je van het vso komt.</p>',
  ],
];

const notTold: readonly Said[] = [
  [
    'zoektermijn-uitzondering',
    '<h2>Jonger dan 27</h2><p>U zoekt vier weken zelf werk. Vindt u een baan? Dan vervalt uw aanvraag vanzelf.</p>',
  ],
  [
    'zoektermijn-jongeren',
    '<p>Voor jongeren tot 27 jaar gelden meer voorwaarden. Wilt u in een andere gemeente gaan wonen en hebt u bijstand? Zoek daar dan eerst werk.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>Bent u 27 of ouder? De gemeente bepaalt of de zoektermijn voor u geldt.</p>'],
  ['zoektermijn-jongeren', '<p>Iedereen moet eerst vier weken naar werk zoeken.</p>'],
  ['zoektermijn-jongeren', '<h2>Jongeren</h2><p>Jongeren van 18 tot 21 jaar krijgen een lagere uitkering.</p>'],
  ['zoektermijn-jongeren', '<p>Uiterlijk vier weken na uw aanvraag krijgt u een voorschot. U moet werk zoeken.</p>'],
  [
    'zoektermijn-jongeren',
    '<p>Bent u jonger dan 27? Bel dan het jongerenloket. Zij helpen u met werk of een opleiding.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>Bent u jonger dan 27? Dan geldt een zoektermijn van vier weken.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Voor jongeren geldt een zoektermijn van vier weken. Bent u 27 of ouder? Dan kunt u direct aanvragen.</p>',
  ],
  ['zoektermijn-uitzondering', '<p>De zoektermijn geldt zonder uitzondering voor alle jongeren.</p>'],
  ['zoektermijn-uitzondering', '<h2>Vermogen</h2><p>In bijzondere gevallen telt een auto niet mee.</p>'],
  ['zoektermijn-jongeren', '<p>Jongeren tot 27 jaar krijgen een coach die helpt bij het zoeken naar werk.</p>'],
  ['zoektermijn-jongeren', '<p>Huisgenoten jonger dan 27 tellen niet mee. U zoekt werk.</p>'],
  ['zoektermijn-uitzondering', '<p>Jongeren tot 27 jaar zoeken eerst vier weken. Vraag je uitkering op tijd aan.</p>'],
  [
    'zoektermijn-uitzondering',
    '<p>Zoektermijn jongeren: vier weken. Voorschot? In bijzondere gevallen betalen wij eerder een voorschot.</p>',
  ],
  ['zoektermijn-jongeren', '<p>Ben je jonger dan 27? Dan krijg je na vier weken een voorschot.</p>'],
  ['zoektermijn-uitzondering', '<p>Soms krijg je bijstand naast je baan.</p>'],
  ['zoektermijn-uitzondering', '<p>Voor jongeren geldt een zoektermijn. Soms bellen wij u op.</p>'],
];

describe('what pages tell of the search period of young people', () => {
  it.each(told)('%s is told by %s', (rule, html) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, html)));
  it.each(notTold)('%s is not told by %s', (rule, html) =>
    expect(['passed', 'incomplete']).not.toContain(outcomeOf(rule, html)),
  );
});
