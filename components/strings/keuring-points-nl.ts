/** The points of a keuring, in Dutch at B1: what each asks and how to decide. */
import type { KeuringStrings } from './keuring-strings.ts';

export const keuringPointsNl: KeuringStrings['points'] = {
  startpagina: {
    title: 'Vanaf de startpagina',
    question: 'Vindt u de pagina over bijstand vlot vanaf de startpagina?',
    how: 'Begin op de startpagina. Tel hoe vaak u moet klikken. Twee is goed, drie kan nog.',
  },
  zoekfunctie: {
    title: 'Via de zoekfunctie',
    question: 'Vindt u de pagina over bijstand met de zoekfunctie van de site?',
    how: 'Zoek op de site met drie woorden. Kruis aan met welk woord u de pagina vindt.',
  },
  uitleg: {
    title: 'Algemene uitleg',
    question: 'Legt de site uit wat bijstand is en voor wie?',
    how: 'Alleen “bel voor een afspraak” is te weinig. Er hoort te staan voor wie het is.',
  },
  'vermogen-telt': {
    title: 'Geld en bezit',
    question: 'Zegt de site dat geld en bezit meetellen? En klopt wat er staat?',
    how: 'Geld en bezit heten samen vermogen. Er hoort te staan dat dit meetelt.',
  },
  vermogensbedragen: {
    title: 'Bedragen van vermogen',
    question: 'Noemt de site de goede bedragen die u mag hebben?',
    how: 'Een link naar de landelijke bedragen is ook goed. Die bedragen zijn altijd actueel.',
  },
  beslissing: {
    title: 'Wanneer u het besluit krijgt',
    question: 'Zegt de site hoe lang het besluit duurt? En klopt dat?',
    how: 'De gemeente heeft acht weken. Soms staat die tijd stil of duurt het langer. Dat hoort er ook te staan.',
  },
  'bezwaar-maken': {
    title: 'Bezwaar maken',
    question: 'Zegt de site dat u bezwaar kunt maken? En binnen zes weken?',
    how: 'Bezwaar maken is zeggen dat u het niet eens bent met een besluit. Dat kan binnen zes weken.',
  },
  'waar-aanvragen': {
    title: 'Waar u aanvraagt',
    question: 'Zegt de site waar en hoe u bijstand aanvraagt?',
    how: 'Dat kan bij werk.nl of bij de gemeente zelf. Een link is genoeg.',
  },
  'voorschot-vermeld': {
    title: 'Voorschot',
    question: 'Zegt de site dat u een voorschot krijgt tijdens het wachten?',
    how: 'Een voorschot is geld vooraf. Het hoort bij de uitleg over aanvragen te staan.',
  },
  'artikel-52': {
    title: 'Voorschot volgens de wet',
    question: 'Klopt wat de site over het voorschot zegt?',
    how: 'Het komt vanzelf, binnen vier weken en elke vier weken opnieuw. Het is minstens 95 procent.',
  },
  zoektermijn: {
    title: 'Eerst werk zoeken',
    question: 'Klopt wat de site zegt over eerst vier weken werk zoeken?',
    how: 'Dit geldt alleen voor mensen jonger dan 27. Er zijn uitzonderingen.',
  },
  'begin-van-de-bijstand': {
    title: 'Vanaf welke dag',
    question: 'Zegt de site vanaf welke dag u bijstand krijgt? En klopt dat?',
    how: 'De bijstand begint op de dag dat u zich meldt. Soms kan het eerder.',
  },
  'zonder-drempels': {
    title: 'Aanvragen zonder drempels',
    question: 'Kan iedereen aanvragen, ook zonder DigiD, internet of adres?',
    how: 'Let op zinnen die mensen eerst iets anders laten doen.',
  },
  bedragen: {
    title: 'Hoogte van de bijstand',
    question: 'Noemt de site hoe hoog de bijstand nu is?',
    how: 'Een link naar de landelijke bedragen is ook goed.',
  },
  huisgenoten: {
    title: 'Wonen met anderen',
    question: 'Klopt wat de site zegt over wonen met anderen?',
    how: 'Huisgenoten tellen pas mee vanaf 27 jaar. Samen wonen maakt u nog geen partners.',
  },
  'giften-en-loon': {
    title: 'Giften en bijverdienen',
    question: 'Klopt wat de site zegt over giften en geld uit werk?',
    how: 'Giften tot 1.200 euro per jaar mag u houden. Van loon soms een deel.',
  },
  papieren: {
    title: 'Papieren',
    question: 'Zegt de site welke papieren u nodig hebt? En is dat niet te veel?',
    how: 'Bankafschriften van drie maanden zijn meestal genoeg.',
  },
  plichten: {
    title: 'Plichten',
    question: 'Klopt wat de site zegt over wat u moet doen?',
    how: 'Het gaat over veranderingen doorgeven, werk, taal, vakantie en straf.',
  },
  hulp: {
    title: 'Hulp en klachten',
    question: 'Zegt de site waar u hulp krijgt, ook bij haast of een klacht?',
    how: 'Gratis hulp, hulp bij geen geld, en een adres voor klachten.',
  },
  gesprek: {
    title: 'Een gesprek opnemen',
    question: 'Klopt wat de site zegt over een gesprek opnemen?',
    how: 'U mag een gesprek opnemen voor uzelf.',
  },
  begrijpelijk: {
    title: 'Goed te begrijpen',
    question: 'Begrijpt iemand die weinig leest wat er staat?',
    how: 'Let op lange zinnen en moeilijke woorden. Lees een stuk hardop voor.',
  },
  toon: {
    title: 'De toon',
    question: 'Is de toon van de site vriendelijk en met respect?',
    how: 'Let op zinnen die dreigen of mensen wantrouwen.',
  },
};
