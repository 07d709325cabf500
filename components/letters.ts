/** Letters to copy, with blanks to fill in. Never sent by us: the person sends them, or not. In Dutch, because the municipality reads them. */

export interface Letter {
  readonly id: string;
  readonly title: string;
  /** When one uses it, B1. */
  readonly when: string;
  readonly text: string;
}

const FROM = 'Naam: ……\nAdres: ……\nGeboortedatum: ……\n\nAan: burgemeester en wethouders van ……\nDatum: ……\n\n';
const CLOSE = '\n\nMet vriendelijke groet,\n……';

export const LETTERS: readonly Letter[] = [
  {
    id: 'voorschot',
    title: 'Brief: vragen waar uw voorschot blijft',
    when: 'Is uw aanvraag vier weken oud? En hebt u nog geen geld of besluit?',
    text: `${FROM}Ik heb op …… bijstand aangevraagd. Ik heb nog geen besluit en nog geen voorschot.\n\nDe wet zegt dat ik binnen vier weken een voorschot krijg. Dat staat in artikel 52 van de Participatiewet. Ik vraag u het voorschot nu te betalen.${CLOSE}`,
  },
  {
    id: 'ingebrekestelling',
    title: 'Brief: de gemeente beslist te laat',
    when: 'Is de tijd om te beslissen voorbij? Dat is meestal na acht weken.',
    text: `${FROM}Ik heb op …… bijstand aangevraagd. De tijd om te beslissen is voorbij. Ik heb nog geen besluit.\n\nMet deze brief stel ik u in gebreke. Ik vraag u binnen twee weken te beslissen. Doet u dat niet, dan vraag ik om een dwangsom. Dat staat in artikel 4:17 van de Algemene wet bestuursrecht.${CLOSE}`,
  },
  {
    id: 'bezwaar',
    title: 'Brief: bezwaar maken',
    when: 'Bent u het niet eens met een besluit? Doe dit binnen zes weken.',
    text: `${FROM}Ik maak bezwaar tegen uw besluit van …… met kenmerk …….\n\nIk ben het er niet mee eens, omdat ……\n\nIk wil mijn bezwaar graag zelf uitleggen. Wilt u mij daarvoor uitnodigen?${CLOSE}`,
  },
  {
    id: 'klacht',
    title: 'Brief: een klacht',
    when: 'Bent u niet goed behandeld door de gemeente?',
    text: `${FROM}Ik heb een klacht over hoe de gemeente met mij omging. Dit gebeurde op ……:\n\n……\n\nIk vraag u mijn klacht te behandelen en mij te schrijven wat u ermee doet.${CLOSE}`,
  },
];
