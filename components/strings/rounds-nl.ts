/** Dutch at B1. */
import { ROUND_REFUSALS } from '../../findings/rounds/round-refusal.ts';
import type { RoundStrings } from './rounds-strings.ts';

/** "2026-11-22" as "22 november 2026". */
const date = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

const minutes = (seconds: number): string => {
  const whole = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const inMinutes = whole === 1 ? '1 minuut' : `${whole} minuten`;
  const inSeconds = rest === 1 ? '1 seconde' : `${rest} seconden`;
  if (whole === 0) return inSeconds;
  return rest === 0 ? inMinutes : `${inMinutes} en ${inSeconds}`;
};

const refusals = Object.fromEntries(Object.entries(ROUND_REFUSALS).map(([code, { nl }]) => [code, nl])) as Record<
  keyof typeof ROUND_REFUSALS,
  string
>;

export const roundsNl: RoundStrings = {
  title: 'Rondes van de werkgroep',
  lead: 'U zoekt thuis iets op, op de site van een gemeente. Zo hoort de werkgroep of de site werkt.',
  back: 'Vorige',
  next: 'Volgende',
  none: {
    title: 'U doet nog niet mee aan een ronde',
    text: 'De werkgroep geeft u een code. Met die code doet u mee.',
  },
  code: {
    begin: 'Ik heb een code',
    title: 'Wat is de code?',
    label: 'Code van de ronde',
    hint: 'De code heeft acht tekens, zoals CDFG-HJKM. Hoofdletters zijn niet nodig.',
    find: 'Zoek de ronde',
    unreadable: 'Dit kan geen code zijn. Een code heeft acht letters en cijfers. Kijk het nog eens na.',
  },
  about: {
    title: 'Wilt u meedoen?',
    forWhom: (organisation) => `Over de site van ${organisation}`,
    days: (opens, closes) => `Van ${date(opens)} tot en met ${date(closes)}`,
    tasks: (count) => (count === 1 ? 'U krijgt 1 opdracht.' : `U krijgt ${count} opdrachten.`),
    countedTitle: 'Wat wij tellen, alleen tijdens een opdracht',
    counted: [
      'Hoe vaak u op een link of knop drukt.',
      'Welke pagina’s van deze site u bekijkt.',
      'Hoe lang u op deze site zoekt.',
      'Hoe vaak u teruggaat, en hoe vaak u zoekt.',
    ],
    neverTitle: 'Wat wij nooit versturen',
    never: [
      'Wat u op andere sites doet.',
      'Wat u op de site typt of zoekt.',
      'Pagina’s waar u bent ingelogd.',
      'Uw naam, uw e-mailadres of het tijdstip.',
    ],
    free: 'U ziet alles voordat het weggaat. U mag altijd stoppen.',
    nickname: 'Hoe wilt u hier heten?',
    nicknameHint: 'Gebruik niet uw eigen naam. U mag dit ook leeg laten. De naam staat los van uw antwoorden.',
    invent: 'Verzin een naam',
    join: 'Ik doe mee',
  },
  round: {
    open: 'Open deze ronde',
    state: { planned: 'nog niet begonnen', open: 'open', closed: 'gesloten' },
    taskState: {
      'to-do': 'nog te doen',
      running: 'loopt nu',
      'not-sent': 'gedaan, nog niet verstuurd',
      waiting: 'wacht op versturen',
      sent: 'verstuurd en aangekomen',
      withdrawn: 'ingetrokken',
      'needs-attention': 'kijk hier even naar',
    },
    tasksDone: (done, of) => `${done} van ${of} opdrachten gedaan`,
    calledHere: (nickname) => `U heet hier: ${nickname}`,
    nextTask: 'Naar de volgende opdracht',
    allDone: {
      title: 'U hebt alle opdrachten gedaan',
      text: 'Dank u wel. De werkgroep ziet de antwoorden pas als de ronde gesloten is.',
    },
    notYet: 'Deze ronde is nog niet begonnen. Kom op de eerste dag terug.',
    closed: 'Deze ronde is gesloten. Er kan niets meer bij.',
    task: (number) => `Opdracht ${number}`,
    look: 'Bekijk de opdracht',
    answer: 'Antwoorden en versturen',
    again: 'Doe de opdracht opnieuw',
    send: 'Bekijken en versturen',
    sendNow: 'Nu versturen',
    withdraw: 'Intrekken',
    withdrawSure: 'Wilt u uw antwoord intrekken? De werkgroep ziet het dan niet meer.',
    refresh: 'Kijk of er nieuws is',
    refreshed: 'Dit is het laatste nieuws.',
    decisions: 'Wat de werkgroep besloot',
    noDecisions: 'De werkgroep besloot nog niets over deze ronde.',
    became: 'Wat ervan kwam',
    leave: 'Stop met deze ronde',
    leaveSure:
      'Wilt u stoppen? Uw antwoorden in deze browser gaan weg. Wat u al verstuurde, blijft staan. Trek dat eerst in als u dat niet wilt.',
    left: 'U doet niet meer mee. Alles van deze ronde is uit uw browser gewist.',
  },
  task: {
    ofAll: (number, of) => `Opdracht ${number} van ${of}`,
    how: 'Lees de opdracht. Druk dan op de knop. De site gaat open in een nieuw tabblad.',
    noHurry: 'U hoeft zich niet te haasten. Niet vinden is ook een goed antwoord.',
    begin: 'Begin',
    beginUncounted: 'Begin zonder tellen',
    refused: 'Uw browser geeft geen toestemming voor deze site. U kunt de opdracht ook zonder tellen doen.',
    byHand: 'Bij deze opdracht tellen wij niets. Open de pagina, kijk rustig, en kom dan hier terug.',
    openLink: 'Open de pagina',
    looked: 'Ik heb gekeken',
    running: 'Opdracht loopt',
    runningHint: 'Zoek op de site. Naast de pagina ziet u de opdracht. Bent u klaar? Zeg het daar of hier.',
    paused: 'De opdracht staat stil. Wij tellen nu niets.',
    goOn: 'Ga verder op de site',
    outcomeTitle: 'Hoe ging het?',
  },
  outcome: {
    found: 'Ik heb het gevonden',
    'not-found': 'Ik kan het niet vinden',
    stopped: 'Ik stop ermee',
  },
  ended: { found: 'Gevonden', 'not-found': 'Niet gevonden', stopped: 'Gestopt' },
  panel: {
    bar: 'Opdracht loopt',
    stop: 'Ik stop ermee',
    pointTitle: 'Waar staat het?',
    pointHow: 'Kies op de pagina de zin met de muis, of kies hem uit de lijst.',
    takeSelection: 'Neem de tekst die ik koos',
    noSelection: 'Wij vonden geen gekozen tekst. Kies eerst een zin op de pagina.',
    listTitle: 'Zinnen op deze pagina',
    filter: 'Zoek in deze zinnen',
    sentences: (count) => (count === 1 ? '1 zin' : `${count} zinnen`),
    chosen: 'U koos deze zin',
    thisOne: 'Ja, hier staat het',
    without: 'Ik wijs geen zin aan',
    done: {
      title: 'De opdracht is klaar',
      text: 'Wij tellen niet meer. Er is nog niets verstuurd.',
    },
    toQuestions: 'Naar de vragen',
  },
  questions: {
    position: (at, of) => `Vraag ${at} van ${of}`,
    faces: ['heel slecht', 'slecht', 'gaat wel', 'goed', 'heel goed'],
    unsure: 'weet ik niet',
    helped: 'Wat hielp u?',
    hindered: 'Wat maakte het moeilijk?',
    wordsHint: 'U mag dit leeg laten. Schrijf geen namen of gegevens van uzelf of anderen op.',
    words: 'In uw eigen woorden',
  },
  preview: {
    title: 'Dit gaat er weg als u verstuurt',
    intro: 'Kijk het rustig na. Er gaat niets weg voordat u op de knop drukt.',
    choose: 'Haal het vinkje weg bij wat niet mee mag.',
    part: {
      clicks: 'Op een link of knop gedrukt',
      back: 'Teruggegaan',
      searches: 'Gezocht op de site',
      seconds: 'Tijd op de site',
      pages: 'Pagina’s die u zag',
      quote: 'De zin die u aanwees',
      vindbaar: 'Hoe goed te vinden',
      begrijpelijk: 'Hoe goed te begrijpen',
      volledig: 'Hoe volledig',
      helped: 'Wat u hielp',
      hindered: 'Wat het moeilijk maakte',
    },
    goes: 'gaat mee',
    staysOut: 'blijft hier',
    times: (count) => `${count} keer`,
    seconds: minutes,
    outcome: 'Uitkomst',
    key: 'Sleutel van deze ronde',
    keyHint: 'Een nummer dat uw browser maakte. Het hoort alleen bij deze ronde, en bij geen naam.',
    removed: 'Dit haalden wij uit uw tekst. Het gaat niet mee:',
    literal: 'Letterlijk wat er weggaat',
    neverSent: 'Uw naam, uw e-mailadres, het tijdstip en uw adres op internet gaan niet mee in het antwoord.',
    send: 'Versturen',
    sendNow: 'Nu versturen',
    keep: 'Nog niet versturen',
    sendHint: 'Versturen gaat na een paar uur, of morgen. Zo ziet niemand wanneer u keek. Nu versturen gaat meteen.',
    queued: 'Uw antwoord wacht en gaat vanzelf weg.',
    queuedNow: 'Uw antwoord gaat nu weg.',
    queuedAtOnce: 'De ronde sluit bijna. Daarom gaat uw antwoord nu weg.',
    kept: 'Uw antwoord is bewaard in uw browser. Er is niets verstuurd.',
  },
  problem: {
    ...refusals,
    'no-connection': 'Wij krijgen geen verbinding. Kijk of u internet hebt en probeer het later opnieuw.',
    'personal-data': 'In deze naam staan gegevens van een persoon. Kies een andere naam.',
    busy: 'Het is nu te druk. Probeer het over een paar minuten opnieuw.',
    refused: 'Dat lukte niet. Werk Geweten bij en probeer het opnieuw.',
    form: 'Dit antwoord kunnen wij zo niet versturen. Maak uw tekst korter en probeer het opnieuw.',
    'unknown-finding': 'Dit antwoord is er niet meer.',
    'already-under-way': 'Dit antwoord is al onderweg.',
    'changed-since-preview': 'Het antwoord is intussen veranderd. Kijk het nog een keer na.',
    'not-allowed': 'Dat kan nu niet. Misschien loopt er een andere opdracht, of is deze al verstuurd.',
    'no-consent': 'Uw browser geeft nog geen toestemming om te versturen. Wat u deed, blijft bewaard.',
    unexpected: 'Er ging iets mis bij ons. Wat u deed, is bewaard. Probeer het nog een keer.',
  },
};
