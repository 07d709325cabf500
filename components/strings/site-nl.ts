/** Reading a whole site, in Dutch at B1. */
import { NOT_READ } from '../keuring-report/words.ts';
import type { SiteStrings } from './site-strings.ts';

const date = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
const pages = (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina’s`);
const clicks = (count: number): string => (count === 1 ? '1\u00a0klik' : `${count}\u00a0klikken`);

export const siteNl: SiteStrings = {
  title: (organisation) => `De hele site van ${organisation}`,
  lead: 'Wij zoeken op deze site de pagina’s over bijstand. Wij leggen ze naast de wet.',
  howTitle: 'Zo gaat het',
  how: [
    'Wij beginnen op de startpagina en volgen de links over bijstand.',
    'Wij lezen rustig: twee pagina’s tegelijk, met pauzes.',
    'Wij lezen zonder in te loggen en zonder cookies.',
    'De site ziet net als altijd dat iemand pagina’s opvraagt.',
    'Wij versturen niets. Wat wij lezen, blijft in uw browser.',
  ],
  mostPages: 'Hoeveel pagina’s lezen wij hooguit?',
  pages,
  begin: 'Begin met lezen',
  allowHint:
    'Uw browser vraagt misschien om toestemming. Die geldt alleen voor deze gemeente. Na het lezen geven wij haar terug.',
  refused: {
    title: 'Uw browser gaf geen toestemming',
    text: 'Dan kunnen wij deze site niet lezen. Er is niets gebeurd.',
    todo: 'Druk opnieuw op de knop en kies ‘Toestaan’.',
  },
  unknown: {
    title: 'Wij weten niet om welke gemeente het gaat',
    text: 'Deze pagina hoort bij de site van een gemeente.',
    todo: 'Open de site van uw gemeente. Druk op de knop van Geweten. Kies dan ‘Bekijk de hele site’.',
  },
  privateWindow: {
    title: 'U kijkt in een privévenster',
    text: 'Hier bewaren wij niets. Een hele site lezen kan daarom niet.',
    todo: 'Open de site in een gewoon venster.',
  },
  elsewhereOpen: {
    title: 'Dit staat al open',
    text: 'In een ander tabblad lezen wij deze site al.',
    todo: 'Ga naar dat tabblad, of sluit het en laad deze pagina opnieuw.',
  },
  failed: {
    title: 'Er ging iets mis bij ons',
    text: 'Dat ligt niet aan u. De pagina’s die wij al lazen, zijn er nog.',
    todo: 'Laad deze pagina opnieuw. Dan kunt u verdergaan.',
  },
  reading: 'Wij lezen de site',
  readSoFar: (count) => `${pages(count)} bekeken.`,
  now: 'Nu bezig met:',
  pause: 'Pauze',
  stop: 'Stop en maak een overzicht',
  paused: {
    title: 'Het lezen staat stil',
    text: 'Wat wij al lazen, is bewaard. U kunt verdergaan, ook na het sluiten van uw browser.',
  },
  goOn: 'Ga verder',
  makeNow: 'Maak een overzicht van wat gelezen is',
  startOver: 'Begin opnieuw',
  startOverSure: 'Wat wij lazen, gaat dan weg. Opnieuw beginnen?',
  met: 'Bekeken pagina’s',
  subject: 'over bijstand',
  other: 'over iets anders',
  notRead: NOT_READ,
  done: 'Klaar met lezen',
  readOn: (day, count) => `Gelezen op ${date(day)}: ${pages(count)}.`,
  nothingRead: {
    title: 'Wij vonden geen pagina over bijstand',
    text: 'Daarom zeggen wij niets over deze site. Kijk hieronder wat wij niet konden lezen.',
    todo: 'Open zo’n pagina zelf en druk op de knop van Geweten. Dan lezen wij wat u ziet.',
  },
  groups: {
    wrong: 'klopt niet',
    doubt: 'zelf nakijken',
    lost: 'niet gevonden',
    right: 'klopt',
    ask: 'vragen voor u',
  },
  wrongTitle: 'Wat niet klopt',
  wrongHint: 'Elke zin staat hier één keer, ook als die op meer pagina’s staat.',
  noneWrong: 'Wij zagen geen zinnen die anders zijn dan de wet.',
  law: 'Wat zegt de wet?',
  quotePlaces: 'Waar staat dit?',
  clicks: (count) => `${clicks(count)} vanaf de startpagina`,
  lostTitle: 'Wat wij niet vonden',
  lostOnSite: 'Wij lazen alle pagina’s over bijstand die wij tegenkwamen.',
  lostPartly: 'Let op: niet alles kon gelezen worden. Het kan dus ergens anders op de site staan.',
  findTitle: 'Is het goed te vinden?',
  findNothing: 'Wij kwamen via de links op de startpagina niet bij een pagina over bijstand.',
  found: (count) => `Van de startpagina naar de bijstand is het ${clicks(count)}.`,
  linkWithoutWords: '(link zonder woorden)',
  searchFound: 'De zoekfunctie vindt de pagina op bijstand, bijstandsuitkering en uitkering.',
  searchMissed: (words) => `Met de zoekfunctie zagen wij de pagina niet op: ${words.join(', ')}. Probeer het zelf ook.`,
  searchUntried: 'De zoekfunctie konden wij niet proberen. Probeer zelf: bijstand, bijstandsuitkering en uitkering.',
  madeWith: 'Gemaakt met:',
  notReadTitle: 'Wat wij niet lazen',
  notReadHint: 'Hier kan meer staan. Open het zelf als u het wilt weten.',
  allRead: 'Wij lazen alle pagina’s over bijstand die wij tegenkwamen.',
  nextTitle: 'En nu?',
  nextHint: 'Een mens hoort de punten na te lezen. Pas dan is het een keuring.',
  guided: 'Loop de punten zelf na',
  saveReport: 'Bewaar het verslag',
  saveTable: 'Bewaar een tabel',
  saveData: 'Bewaar de gegevens',
  again: 'Lees de site opnieuw',
};
