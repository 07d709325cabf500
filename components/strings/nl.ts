/** Dutch at B1, and the fallback of every other language. */
import { findingsNl } from './findings-nl.ts';
import { panelNl } from './panel-nl.ts';
import type { Strings } from './strings.ts';
import { welcomeNl } from './welcome-nl.ts';

export const nl: Strings = {
  appName: 'Geweten',
  states: {
    loading: { title: 'Wij lezen de pagina', text: 'Een ogenblik.' },
    notAboutBijstand: {
      title: 'Deze pagina gaat niet over de bijstand',
      text: 'Wij zochten in de tekst, maar vonden niets over de bijstand.',
      todo: 'Ga naar de pagina over bijstand of uitkering. Druk daar weer op de knop.',
    },
    otherLanguage: {
      title: 'Deze pagina is niet in het Nederlands',
      text: 'Wij lezen alleen Nederlandse tekst. Daarom zeggen wij niets over deze pagina.',
      todo: 'Zoek de Nederlandse pagina op.',
    },
    noMainText: {
      title: 'Wij vonden hier geen tekst',
      text: 'Soms staat de tekst in een plaatje, een PDF of een ander venster.',
      todo: 'Open die tekst zelf. U kunt wel een bevinding toevoegen.',
    },
    elsewhere: {
      title: 'Dit is geen site van een gemeente',
      text: 'Geweten werkt op sites van gemeenten. Op andere sites doet Geweten niets.',
      todo: 'Ga naar de site van uw gemeente. Druk daar op de knop van Geweten.',
    },
    notAPage: {
      title: 'Dit is geen gewone pagina',
      text: 'Het is misschien een PDF, een tekening of een bestand met gegevens. Dat kunnen wij niet lezen.',
      todo: 'Ga naar de pagina over de bijstand. Druk daar op de knop van Geweten.',
    },
    behindLogin: {
      title: 'Deze pagina is van u alleen',
      text: 'Hier logt u in, of bent u ingelogd. Zulke pagina’s leest Geweten niet.',
      todo: 'Ga naar de openbare pagina over de bijstand. Druk daar op de knop van Geweten.',
    },
    privateWindow: {
      title: 'U kijkt in een privévenster',
      text: 'U ziet wat wij vinden. Wij bewaren hier niets en wij versturen niets.',
      todo: 'Wilt u iets bewaren? Open de pagina dan in een gewoon venster.',
    },
    offline: {
      title: 'U hebt geen internet',
      text: 'Lezen en bewaren kan gewoon. Wat u verstuurt, blijft wachten.',
      todo: 'Wij versturen het als u weer internet hebt.',
    },
    storageBlocked: {
      title: 'Uw browser laat ons niets bewaren',
      text: 'U kunt nu niets bewaren. Wat u eerder bewaarde, raken wij niet aan.',
      todo: 'Sta opslag toe voor Geweten. Of start uw browser opnieuw.',
    },
    pageGone: {
      title: 'De pagina is weg',
      text: 'De pagina naast dit paneel is gesloten of veranderd. Wat u bewaarde, is er nog.',
      todo: 'Open de pagina opnieuw en druk op de knop van Geweten.',
    },
    updated: {
      title: 'Geweten is bijgewerkt',
      text: 'Dit paneel hoort bij de vorige versie. Wat u bewaarde, is er nog.',
      todo: 'Schreef u net iets? Kopieer dat eerst. Laad dan de pagina opnieuw.',
    },
    refused: {
      title: 'Dit paneel is niet door u geopend',
      text: 'Een andere pagina probeert dit paneel te tonen. Daarom laten wij niets zien.',
      todo: 'Sluit deze pagina. Open Geweten met de knop van uw browser.',
    },
    failed: {
      title: 'Er ging iets mis bij ons',
      text: 'Wij konden deze pagina niet lezen. Dat ligt niet aan u. Wat u bewaarde, is er nog.',
      todo: 'Laad de pagina opnieuw en probeer het nog een keer.',
    },
    inTab: {
      title: 'Het paneel staat in een eigen tabblad',
      text: 'Het paneel kon hier niet naast de tekst staan.',
    },
  },
  outcome: {
    passed: 'klopt',
    failed: 'klopt niet',
    cantTell: 'zelf nakijken',
    inapplicable: 'gaat hier niet over',
    untested: 'nog niet bekeken',
  },
  reason: {
    'not-found-here': 'Wij vonden dit niet op deze pagina. Misschien staat het op een andere pagina.',
    'context-unclear': 'Er staat iets in de buurt dat het verschil kan maken. Lees het zelf na.',
    'page-type-unclear': 'Wij weten niet zeker of deze pagina over de bijstand gaat.',
    language: 'De pagina is niet in het Nederlands.',
    'no-main-text': 'Wij vonden geen tekst op deze pagina.',
    'local-rule-unknown': 'Dit hangt af van een regel van uw gemeente. Die kennen wij niet.',
    'rule-on-trial': 'Deze controle is nieuw. Wij zijn nog niet zeker genoeg.',
    'rule-error': 'Onze controle ging stuk. Dat is onze fout, niet die van de pagina.',
    incomplete: 'De pagina noemt dit, maar niet helemaal.',
    'perhaps-told': 'Misschien staat het in deze zin. Wij weten het niet zeker. Lees het zelf na.',
    outdated: 'De pagina noemt een eerdere periode. Kijk of er een nieuwere pagina is.',
  },
  harm: {
    'verliest-recht': 'U kunt hierdoor een recht mislopen',
    'te-weinig-geld': 'U kunt hierdoor te weinig geld krijgen',
    'te-laat': 'U kunt hierdoor te laat geld of een antwoord krijgen',
    'onnodige-drempel': 'Dit maakt aanvragen moeilijker dan nodig is',
    onduidelijk: 'Dit is niet duidelijk',
  },
  subject: {
    aanvraag: 'Aanvragen',
    zoektermijn: 'Eerst werk zoeken',
    beslissing: 'De beslissing',
    voorschot: 'Voorschot',
    bezwaar: 'Bezwaar en klacht',
    geld: 'Geld',
    plichten: 'Plichten',
    hulp: 'Hulp',
    taal: 'Taal en vindbaarheid',
  },
  verdict: {
    right: 'Dit klopt',
    wrong: 'Dit klopt niet',
    missing: 'Dit staat er niet',
    unclear: 'Dit is niet duidelijk',
    'good-example': 'Dit is een goed voorbeeld',
  },
  findingState: {
    concept: 'bewaard, niet verstuurd',
    wacht: 'wacht op versturen',
    verzonden: 'verstuurd en aangekomen',
    bevestigd: 'ook door anderen gezien',
    opgelost: 'opgelost door de gemeente',
    ingetrokken: 'ingetrokken',
    'aandacht-nodig': 'kijk hier even naar',
  },
  problem: {
    'not-a-page': 'Het adres van deze pagina kunnen wij niet versturen. De bevinding blijft bewaard.',
    'other-host': 'Deze pagina staat niet op een site van deze gemeente. De bevinding blijft bewaard.',
    'personal-page': 'Dit is een persoonlijke pagina. Daarvan versturen wij nooit iets.',
    'organisation-unknown': 'Deze gemeente staat niet in onze lijst. De bevinding blijft bewaard.',
    'personal-data-in-quote': 'In de zin staan gegevens van een persoon. Daarom versturen wij hem niet.',
    'quote-too-long': 'De gekozen tekst is te lang. Kies een kortere zin.',
    form: 'Deze bevinding is niet compleet. Pas haar aan en probeer het opnieuw.',
    'unknown-finding': 'Deze bevinding is er niet meer.',
    'changed-since-preview': 'De bevinding is intussen veranderd. Bekijk haar eerst opnieuw.',
    'already-under-way': 'Deze bevinding is al onderweg.',
    storage:
      'Uw browser laat ons nu niets bewaren. Wat u eerder bewaarde, raken wij niet aan. Start uw browser opnieuw.',
    'storage-full':
      'De opslag van uw browser is vol. Dit is niet bewaard. Wat u eerder bewaarde, is er nog. Maak ruimte vrij en probeer het opnieuw.',
    'not-allowed': 'Dat kan hier niet.',
    'no-consent': 'Uw browser gaf geen toestemming. Er is niets verstuurd. De bevinding blijft bewaard.',
    unexpected: 'Er ging iets mis bij ons. Er is niets verloren. Probeer het opnieuw.',
  },
  notRead: {
    frame: 'Een ander venster in de pagina',
    pdf: 'Een PDF-bestand',
    'closed-shadow': 'Een onderdeel dat zijn tekst afschermt',
    login: 'Een deel waarvoor u moet inloggen',
    'too-large': 'Het laatste deel van een heel lange pagina',
  },
  ...panelNl,
  ...findingsNl,
  ...welcomeNl,
};
