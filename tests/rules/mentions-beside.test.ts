/** What pages tell by the sentence beside it: of the search period, of changes, of company and of help at once. And what only looks like it. */
import { describe, expect, it } from 'vitest';
import { outcomeOf, type Said } from './said.ts';

const YOUNG = 'zoektermijn-jongeren';
const ROOM = 'zoektermijn-uitzondering';
const CHANGE = 'inlichtingenplicht';
const COMPANY = 'clientondersteuning';
const AT_ONCE = 'spoedhulp';
const PAPERS = 'bewijsstukken';

const tells: readonly Said[] = [
  [YOUNG, '<h3>"Eerst moet je vier weken wachten."</h3><p>Niet waar. Dat geldt alleen onder de 27.</p>'],
  [YOUNG, '<p>Ook nu zoeken jongeren van 18 tot en met 26 jaar na hun melding vier weken naar een baan of school.</p>'],
  [
    ROOM,
    '<h3>"Eerst moet je vier weken wachten."</h3><p>Niet waar. Dat geldt alleen onder de 27, en daar zijn uitzonderingen op.</p>',
  ],
  [ROOM, '<p>Ben je 20? Je zoekt vier weken werk of school. Niet als je ziek bent: dan beginnen wij meteen.</p>'],
  [CHANGE, '<p>Woont u straks met iemand samen? Geef dat direct door.</p>'],
  [CHANGE, '<p>Gaat u minder werken, dan meldt u dat binnen een week.</p>'],
  [COMPANY, '<p>De sociaal raadsman is niet in dienst van de gemeente en rekent niets.</p>'],
  [COMPANY, '<p>Een buddy van het buurthuis gaat mee naar het gesprek.</p>'],
  [COMPANY, '<p>Wilt u iemand meenemen? Zeg het als u de afspraak maakt.</p>'],
  [
    COMPANY,
    '<p>De buurtondersteuner zit er elke maandag. U kunt er binnenlopen, zij is niet in dienst van de gemeente.</p>',
  ],
  [
    AT_ONCE,
    '<h2>Is er ook geld als ik nu niks meer heb?</h2><p>Stuur ons een bericht, wij kijken vandaag nog mee.</p>',
  ],
  [AT_ONCE, '<p>Raak je je kamer kwijt? Bel ons.</p>'],
  [AT_ONCE, '<p>Bent u in nood? Zeg het aan de balie.</p>'],
  [
    YOUNG,
    '<dl><dt>Zoektermijn</dt><dd>Voor wie nog geen 27 is, tellen de eerste vier weken na de melding niet voor het voorschot.</dd></dl>',
  ],
  [
    ROOM,
    '<h1>Jongerenloket</h1><p>Je zoekt vier weken werk of school.</p><h2>Kan het sneller?</h2><p>Ja, in deze gevallen hoef je niet te wachten: je bent dakloos of ziek.</p>',
  ],
  [ROOM, '<h2>Jongeren en de zoektermijn</h2><p>De vier weken vervallen voor wie uit het praktijkonderwijs komt.</p>'],
  [ROOM, '<p>Jongeren zoeken vier weken. Nieuw is dat wij daarvan af mogen wijken.</p>'],
  [CHANGE, '<p>Hebt u weer een woning, meld dat dan direct.</p>'],
  [PAPERS, '<p>Stuur bij uw aanvraag een kopie van uw zorgpas en een bewijs van uw huurprijs mee.</p>'],
];

const doesNotTell: readonly Said[] = [
  [ROOM, '<h2>Jongeren</h2><p>Na de zoektermijn kun je ontheffing van de arbeidsplicht vragen.</p>'],
  [ROOM, '<h2>Jongeren</h2><p>Mag ik de zoektermijn overslaan? Nee.</p>'],
  [CHANGE, '<h2>Werkt uw zoon?</h2><p>Wie bij u woont, deelt mee in de kosten.</p>'],
  [CHANGE, '<p>Een fiets van de buren. Moet u dat melden?</p>'],
  [COMPANY, '<p>Kom samen met uw partner.</p>'],
  [COMPANY, '<p>Uw coach gaat met u mee naar de werkgever.</p>'],
  [AT_ONCE, '<p>Heb je geen slaapplek? Zeg het meteen, dan starten we eerder.</p>'],
  [
    PAPERS,
    '<p>Vraag om een voorschot. Neem mee:</p><ul><li>een afschrift van vandaag</li><li>de rekening van de huur</li></ul>',
  ],
  [
    ROOM,
    '<h1>Jongerenloket</h1><p>Je zoekt vier weken werk of school.</p><p>Ben je 27? Dan hoef je niet te wachten.</p>',
  ],
];

describe('what pages tell beside something else', () => {
  it.each(tells)('%s is told by %s', (rule, html) => expect(outcomeOf(rule, html)).toBe('passed'));
  it.each(doesNotTell)('%s is not told by %s', (rule, html) => expect(outcomeOf(rule, html)).not.toBe('passed'));
});
