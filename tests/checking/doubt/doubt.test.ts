import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../checking/check-page.ts';
import type { RuleResult } from '../../../checking/check-run.ts';
import { readHtml } from '../../../reading/html.ts';
import { claim } from '../made-rules.ts';

/** What comes out of a claim that finds every number of weeks but eight wrong, on a page about the bijstand with this text. */
function resultOf(text: string): RuleResult | undefined {
  const html = `<html lang="nl"><head><title>Bijstand | Gemeente Voorbeeldstad</title></head><body><main><h1>Bijstand</h1>
    <p>Op deze pagina staat hoe het gaat als u geld nodig hebt.</p>${text}</main></body></html>`;
  const page = readHtml(html, 'https://www.voorbeeldstad.example/inkomen/bijstand');
  const ruleset = { version: 'test', hash: 'sha256:test', rules: [claim()] };
  return checkPage(page, ruleset, { asOf: '2026-11-22' }).results[0];
}

/** Each a fault that a person should read, and beside it one so near that is sure. */
type Pair = readonly [doubtful: string, sure: string];

const listBelow = (above: string): string => `${above}<ul><li>Het duurt 13 weken.</li></ul>`;

function table(...heads: readonly string[]): string {
  const head = ['Wat', ...heads].map((each) => `<th>${each}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tr><td>Termijn</td><td>13 weken</td><td>8 weken</td></tr></table>`;
}

const DOUBTS: Readonly<Record<string, readonly Pair[]>> = {
  'a sentence of more than forty words': [
    [
      `<p>Wij sturen u na uw aanvraag ${'en na ons gesprek met u '.repeat(6)}een brief, en dat duurt 13 weken.</p>`,
      `<p>Wij sturen u na uw aanvraag ${'en na ons gesprek met u '.repeat(4)}een brief, en dat duurt 13 weken.</p>`,
    ],
  ],
  'what follows a sentence on another scheme': [
    [
      '<p>De Bbz is er voor ondernemers. Het duurt 13 weken.</p>',
      '<p>De Bbz is er voor ondernemers. Bij de bijstand duurt het 13 weken.</p>',
    ],
  ],
  'what follows how much more than the bijstand one may earn': [
    [
      '<p>Uw inkomen is niet hoger dan 130% van de norm. Het duurt 13 weken.</p>',
      '<p>Uw inkomen is niet hoger dan 100% van de norm. Het duurt 13 weken.</p>',
    ],
  ],
  'what its end turns, or sets against the bijstand': [
    [
      '<p>Een besluit voor een parkeerplaats duurt 13 weken, voor bijstand niet.</p>',
      '<p>Een besluit duurt 13 weken, en korter is het niet.</p>',
    ],
    [
      '<p>Een besluit duurt 13 weken, anders dan bij de bijstand.</p>',
      '<p>Een besluit duurt 13 weken, anders dan eerst.</p>',
    ],
    [
      '<p>Bij een lening duurt het 13 weken, bij een voorschot niet.</p>',
      '<p>Met een voorschot duurt het 13 weken.</p>',
    ],
    ['<p>Anders dan bij de bijstand duurt het 13 weken.</p>', '<p>Anders dan bij een paspoort duurt het 13 weken.</p>'],
  ],
  'what befalls somebody with a name and an age': [
    ['<p>Nadia (44) wacht 13 weken.</p>', '<p>Wie ouder is (44) wacht 13 weken.</p>'],
    ['<p>Sem (23) wachtte niet, zij (51) wacht 13 weken.</p>', '<p>Alleenstaande (21 jaar) wacht 13 weken.</p>'],
  ],
  'what it begins by denying': [
    ['<p>Wat geen reden is: dat het 13 weken duurt.</p>', '<p>Wat de reden is: het duurt 13 weken.</p>'],
    ['<p>Niet een tijd waarin u 13 weken wacht.</p>', '<p>Er is een tijd waarin u 13 weken wacht.</p>'],
  ],
  'words in quotes': [
    ['<p>"Het duurt 13 weken."</p>', '<p>Het duurt "13 weken".</p>'],
    ['<p>Er stond: "U krijgt een brief. Het duurt 13 weken."</p>', '<p>Het formulier "Aanvraag" kost u 13 weken.</p>'],
    ['<p>Er staat "het duurt 13 weken" op.</p>', '<p>Dat "wachten" duurt 13 weken.</p>'],
  ],
  'what others hear or think': [
    ['<p>Een lid heeft gehoord dat het 13 weken duurt.</p>', '<p>U hoort van ons dat het 13 weken duurt.</p>'],
    ['<p>Van hen dacht 40% dat het 13 weken duurt.</p>', '<p>Denk eraan dat het 13 weken duurt.</p>'],
    ['<p>Mijn buurman zegt dat het 13 weken duurt.</p>', '<p>De consulent zegt dat het 13 weken duurt.</p>'],
    [
      '<p>De grootste angst is dat het 13 weken duurt, en die is onterecht.</p>',
      '<p>Het nadeel is dat het 13 weken duurt.</p>',
    ],
    ['<p>Er is geen sprake van dat het 13 weken duurt.</p>', '<p>Er is sprake van dat het 13 weken duurt.</p>'],
    ['<p>De regel dat het 13 weken duurt, is geschrapt.</p>', '<p>De regel is dat het 13 weken duurt.</p>'],
    ['<p>Dat het 13 weken duurt, is een misvatting.</p>', '<p>Dat het 13 weken duurt, is een gegeven.</p>'],
    ['<p>Vertel hem niet dat het 13 weken duurt.</p>', '<p>Vertel hem ook dat het 13 weken duurt.</p>'],
    [
      '<p>Klanten melden dat het 13 weken duurt; dat moet u niet geloven.</p>',
      '<p>Sommige ouders denken dat het snel gaat, maar het duurt 13 weken.</p>',
    ],
  ],
  'what stood in a text that is withdrawn': [
    [
      '<p>De instructie waarin nog staat dat het 13 weken duurt, is ingetrokken.</p>',
      '<p>De instructie is ingetrokken: het duurt 13 weken.</p>',
    ],
    [
      '<p>De beleidsregels aanvragen (besluit na 13 weken) worden vervangen per 1 januari.</p>',
      '<p>Volgens de beleidsregels aanvragen duurt het 13 weken.</p>',
    ],
  ],
  'a row of a table that sets things side by side': [
    [table('Bbz', 'Bijstand'), table('Alleen', 'Samen')],
    [table('Tot en met 2025', 'Sinds 1 januari 2026'), table('Sinds 1 januari 2026', 'Meer')],
    [table('Oude tekst', 'Tekst'), table('Tekst', 'Uitleg')],
    [
      table('Nu', 'Vroeger'),
      table('Vroeger', 'Nu').replace('<td>13 weken</td><td>8 weken</td>', '<td>8 weken</td><td>13 weken</td>'),
    ],
    [table('Nederland', 'België'), table('Stad', 'Dorp')],
    [table('Gevonden', 'Aantal'), table('Aantal', 'Gevonden')],
  ],
  'what the page itself calls untrue': [
    [listBelow('<h2>Hier klopt niets van</h2>'), listBelow('<h2>Hier leest u meer</h2>')],
    [listBelow('<h2>Zo doen wij het niet</h2>'), listBelow('<h2>Zo doen wij het</h2>')],
    [listBelow('<p>De volgende regels gelden niet meer:</p>'), listBelow('<p>De volgende regels gelden:</p>')],
    ['<p>Het duurt 13 weken: dat is niet juist.</p>', '<p>Het duurt 13 weken: dat is lang.</p>'],
    ['<p>Zo’n eis van 13 weken kent de wet niet.</p>', '<p>Vóór 13 weken is er niets: dat recht kent de wet niet.</p>'],
    ['<p>Het duurt 13 weken → onjuist.</p>', '<p>Het duurt 13 weken → wacht.</p>'],
    ['<p>Dat het 13 weken duurt, is achterhaald.</p>', '<p>Dat duurt 13 weken, en dat is lang.</p>'],
    ['<p>Wie denkt dat het 13 weken duurt, heeft ongelijk.</p>', '<p>Wie met ons meedenkt, wacht 13 weken.</p>'],
    ['<p>Staat er dat het 13 weken duurt, dan is dat een tikfout.</p>', '<p>Staat het er, dan is dat 13 weken.</p>'],
    ['<h2>Mag de gemeente wachten?</h2><p>Wel 13 weken.</p>', '<h2>Moet de gemeente wachten?</h2><p>Wel 13 weken.</p>'],
  ],
  'what held before now, without its year': [
    ['<h2>Vorig jaar</h2><p>Het duurt 13 weken.</p>', '<h2>Dit jaar</h2><p>Het duurt 13 weken.</p>'],
    ['<h2>Hoeveel was het vorig jaar?</h2><p>13 weken.</p>', '<h2>Hoeveel is het dit jaar?</h2><p>13 weken.</p>'],
    ['<ul><li>tot en met juni: 13 weken</li></ul>', '<ul><li>voor u samen: 13 weken</li></ul>'],
    ['<ul><li>vanaf 1 juli: 13 weken</li></ul>', '<ul><li>vanaf 1 juli 2026: 13 weken</li></ul>'],
    ['<h2>Regels van 2025</h2><p>Het duurt 13 weken.</p>', '<h2>Regels van 2026</h2><p>Het duurt 13 weken.</p>'],
    ['<p>Eerst: 13 weken. Nu: 8 weken.</p>', '<p>Eerst wacht u 13 weken. Nu: uw brief.</p>'],
    ['<p>Nu geldt dit nog niet voor de 13 weken.</p>', '<p>Nu u dit weet: het duurt 13 weken.</p>'],
    ['<p>Het kon na 13 weken. Dat kan nu niet meer.</p>', '<p>Het kan na 13 weken. Dat kan nu ook per brief.</p>'],
    [
      '<p>In maart 2019 sprak de raad erover. Het duurt 13 weken.</p>',
      '<p>In maart 2019 spraken wij erover. Het duurt 13 weken.</p>',
    ],
    [
      '<p>De raad sprak op 3 mei 2023. Men was boos. Het duurt 13 weken.</p>',
      '<p>De wet is van 2023. Het duurt 13 weken.</p>',
    ],
    ['<p>Jarenlang duurde het 13 weken.</p>', '<p>Elk jaar duurt het 13 weken.</p>'],
  ],
  'what is told of an authority without a part in the bijstand': [
    ['<p>Bij DUO duurt het 13 weken.</p>', '<p>Wij vragen uw gegevens op bij DUO en dat duurt 13 weken.</p>'],
    [
      '<h2>Belastingdienst</h2><p>Het duurt 13 weken.</p>',
      '<h2>Bijstand en Belastingdienst</h2><p>Het duurt 13 weken.</p>',
    ],
    [
      '<h2>Studeren met een beurs</h2><h3>Tijd</h3><p>Het duurt 13 weken.</p>',
      '<h2>Een kleine beurs</h2><h3>Bijstand</h3><p>Het duurt 13 weken.</p>',
    ],
  ],
  'what is told of what another authority does': [
    ['<p>Daarover beslist UWV na 13 weken.</p>', '<p>Wie bij UWV komt, wacht 13 weken.</p>'],
  ],
  'what is told of another thing to ask for': [
    ['<p>De taalcursus duurt 13 weken.</p>', '<p>Besluiten duurt 13 weken.</p>'],
    [
      '<h2>Scholing en reiskosten</h2><p>Het duurt 13 weken.</p>',
      '<h2>Uitkering en reiskosten</h2><p>Het duurt 13 weken.</p>',
    ],
    ['<h2>Andere regelingen</h2><p>Het duurt 13 weken.</p>', '<h2>Regels</h2><p>Het duurt 13 weken.</p>'],
    ['<p>Cultuurfonds: het duurt 13 weken.</p>', '<p>Of u nu geld uit een cultuurfonds hebt: 13 weken.</p>'],
    ['<h2>Verhuiskosten</h2><p>Het duurt 13 weken.</p>', '<h2>Hebt u geen woonkosten?</h2><p>Het duurt 13 weken.</p>'],
    ['<h2>Voorschot op reiskosten</h2><p>Het duurt 13 weken.</p>', '<h2>Voorschot</h2><p>Het duurt 13 weken.</p>'],
  ],
  'what is denied': [
    ['<p>Niemand moet 13 weken wachten.</p>', '<p>Niemand krijgt geld voor de 13 weken om zijn.</p>'],
    ['<p>Evenmin duurt het 13 weken.</p>', '<p>Het duurt evenmin kort: 13 weken.</p>'],
    ['<p>Niet na het gesprek en niet na 13 weken.</p>', '<p>Niet na het gesprek, maar na 13 weken en niet eerder.</p>'],
    ['<p>Na 13 weken wijzen wij uw aanvraag niet af.</p>', '<p>Na 13 weken wijzen wij uw aanvraag af.</p>'],
    [
      '<p>Dat iets na 13 weken komt, is geen reden om het te weigeren.</p>',
      '<p>Dat iets na 13 weken komt, is een reden om het te weigeren.</p>',
    ],
    ['<p>Wij zullen u nooit 13 weken laten wachten.</p>', '<p>Wij zullen u 13 weken laten wachten.</p>'],
    ['<p>Wachten tot na 13 weken is niet nodig.</p>', '<p>Wachten is niet nodig tot na 13 weken.</p>'],
    ['<p>Een brief na 13 weken is niet nodig.</p>', '<p>Uw toestemming voor een brief na 13 weken is niet nodig.</p>'],
    ['<p>Voor die 13 weken geldt dit niet.</p>', '<p>Voor die 13 weken geldt dit.</p>'],
    ['<p>Of het 13 weken was, doet niet ter zake.</p>', '<p>Of het 13 weken wordt, hoort u later.</p>'],
    [
      '<p>Of het altijd 13 weken was, doet niet ter zake.</p>',
      '<p>Het is altijd 13 weken; uw situatie doet daarbij niet ter zake.</p>',
    ],
    ['<p>Na 13 weken zo nodig nog een.</p>', '<p>Na 13 weken pas weer een.</p>'],
    ['<p>De 13 weken zijn gelijk gebleven.</p>', '<p>De 13 weken zijn gebleven.</p>'],
  ],
  'what is told because it is wrong': [
    [
      '<p>Vaak duurt het 13 weken. Dat is in strijd met de wet.</p>',
      '<p>Het duurt 13 weken. Dat is volgens de wet.</p>',
    ],
    ['<p>Reken op 13 weken. Dat is te kort door de bocht.</p>', '<p>Reken op 13 weken. Dat is te kort.</p>'],
    ['<p>Wij zien dat 13 weken duren. Dat mag niet.</p>', '<p>U kiest voor 13 weken. Dat mag niet.</p>'],
    [
      '<p>Het duurt dan 13 weken. De ombudsman noemt het onbehoorlijk.</p>',
      '<p>Het duurt dan 13 weken. Bel bij een fout.</p>',
    ],
    [
      '<p>Wie zich niet aan de regels houdt, wacht 13 weken. Dat is in strijd met de wet.</p>',
      '<p>Wie zich niet aan de regels houdt, wacht 13 weken.</p>',
    ],
    ['<p>Zij wijken daarin af van de wet. Het duurt 13 weken.</p>', '<p>Het volgt uit de wet. Het duurt 13 weken.</p>'],
    [
      '<p>Daar houdt de dienst zich niet aan de regels. Soms zijn er brieven. Het duurt 13 weken.</p>',
      '<p>Houdt u zich niet aan de regels? Soms zijn er brieven. Het duurt 13 weken.</p>',
    ],
  ],
  'what is told of another time or voice': [
    ['<p>Lang was de regel dat het 13 weken duurt.</p>', '<p>De regel is al lang dat het 13 weken duurt.</p>'],
    ['<p>Het verhaal gaat dat het 13 weken duurt.</p>', '<p>Het gaat zo: het duurt 13 weken.</p>'],
    ['<p>In een oude uitspraak staat dat het 13 weken duurt.</p>', '<p>In uw brief staat dat het 13 weken duurt.</p>'],
    [
      '<p>Een beslissing duurt 13 weken. Die tijd is voorbij.</p>',
      '<p>Een beslissing duurt 13 weken. Die tijd hebben wij nodig.</p>',
    ],
  ],
  'what befell somebody': [
    ['<p>Zij kreeg na 13 weken een brief.</p>', '<p>Zij krijgen na 13 weken een brief.</p>'],
    ['<p>Mevrouw S. moest 13 weken wachten.</p>', '<p>Mevrouw of meneer: reken op 13 weken.</p>'],
    ['<p>Daar liet de gemeente iemand 13 weken wachten.</p>', '<p>Daar laat de gemeente iemand 13 weken wachten.</p>'],
    ['<p>Na 13 weken werden brieven verstuurd.</p>', '<p>Werd er niets gestuurd, dan komt het na 13 weken.</p>'],
    ['<h2>Voorbeeld 2</h2><p>Het duurt 13 weken.</p>', '<h2>Voorbeeld van een brief</h2><p>Het duurt 13 weken.</p>'],
    ['<h2>Zaak B</h2><p>Het duurt 13 weken.</p>', '<h2>Zaak afgerond</h2><p>Het duurt 13 weken.</p>'],
    ['<h2>Geplaatst door Ans</h2><p>Het duurt 13 weken.</p>', '<h2>Door wie</h2><p>Het duurt 13 weken.</p>'],
  ],
};

describe.each(Object.entries(DOUBTS))('%s', (_kind, pairs) => {
  it.each(pairs)('is left to a person: %s', (doubtful) => {
    expect(resultOf(doubtful)).toMatchObject({ outcome: 'cantTell', reason: 'context-unclear' });
  });

  it.each(pairs)('is told apart from what is sure: %s | %s', (_doubtful, sure) => {
    expect(resultOf(sure)).toMatchObject({ outcome: 'failed' });
  });
});

describe('an answer', () => {
  it.each([['<p>Beslist de gemeente binnen 13 weken? Ja.</p>'], ['<h2>Duurt het 13 weken?</h2><p>Ja.</p>']])(
    'is held to what was asked: %s',
    (text) => {
      expect(resultOf(text)).toMatchObject({ outcome: 'failed' });
    },
  );

  it.each(['Ja, alleen gaat het niet vanzelf.', 'Ja, niet meteen.'])(
    'that says how, not only whether, is no fault: %s',
    (answer) => {
      expect(resultOf(`<h2>Beslist de gemeente binnen 13 weken?</h2><p>${answer}</p>`)).toMatchObject({
        outcome: 'inapplicable',
      });
    },
  );

  it.each([
    ['what the municipality may do', '<p>Mag de gemeente binnen 13 weken beslissen? Ja.</p>'],
    ['what we may do, in a heading', '<h2>Kunnen jullie er 13 weken over doen?</h2><p>Ja.</p>'],
    ['more than forty words', `<p>Duurt het ${'en na ons gesprek met u '.repeat(8)} 13 weken? Ja.</p>`],
  ])('is no fault when what was asked is %s', (_asked, text) => {
    expect(resultOf(text)).toMatchObject({ outcome: 'inapplicable' });
  });
});
