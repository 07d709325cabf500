/** What stands beside a page, in Dutch at B1. */
import type { Strings } from './strings.ts';

const things = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`);

/** "2026-11-22" as "22 november 2026". */
const date = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

export const panelNl: Pick<Strings, 'panel' | 'card' | 'walk' | 'others' | 'forMe'> = {
  panel: {
    opening({ wrong, missing, missingInAll, right }) {
      if (wrong === 0 && missing === 0) {
        return right === 0 ? 'Wij konden hier niets nakijken.' : 'Alles wat wij nakeken, klopt.';
      }
      const notRight =
        wrong === 0 ? 'Wij zagen geen fouten.' : `${things(wrong)} ${wrong === 1 ? 'klopt' : 'kloppen'} niet.`;
      if (missing === 0) return notRight;
      const notFound = missing < missingInAll ? `${missing} belangrijke dingen` : things(missing);
      return `${notRight} ${notFound} vonden we niet.`;
    },
    groups: {
      wrong: 'Klopt niet',
      missing: 'Niet gevonden',
      check: 'Zelf nakijken',
      right: 'Klopt',
      questions: 'Vragen aan u',
    },
    groupHints: {
      wrong: 'Deze zinnen zeggen iets anders dan de wet.',
      missing: 'Dit is hier het belangrijkst. Het kan op een andere pagina staan.',
      check: 'Hier zijn wij niet zeker. Lees het zelf na.',
      right: 'Dit staat er, en het klopt.',
      questions: 'Dit kan alleen een mens beoordelen.',
    },
    checkedOn: (on, ruleset) => `Nagekeken met de wet van ${date(on)}. Regels: ${ruleset}.`,
    lastChanged: (on) => `Volgens de pagina zelf gewijzigd op ${date(on)}.`,
    alsoNotFound: (count) => (count === 1 ? 'Nog 1 ding niet gevonden' : `Nog ${count} dingen niet gevonden`),
    alsoNotFoundHint: 'Vaak staat dit op een andere pagina van uw gemeente.',
    close: 'Sluiten',
    menu: 'Meer',
    settings: 'Instellingen',
    myFindings: 'Mijn bevindingen',
    inspect: 'Keuring',
    rounds: 'Rondes van de werkgroep',
    moveLeft: 'Paneel links zetten',
    moveRight: 'Paneel rechts zetten',
    wider: 'Breder',
    narrower: 'Smaller',
    notReadTitle: 'Dit lazen wij niet',
    aboutTitle: 'Over dit overzicht',
    about: 'Geweten is geen onderdeel van de gemeente. U kunt er geen rechten aan ontlenen. Vraag bij twijfel hulp.',
    keys: 'Met de toets F6 gaat u naar de pagina en terug. Met Esc sluit u het paneel.',
    add: 'Zelf iets toevoegen',
    wholeSite: 'Bekijk de hele site',
    updatedQuietly: 'De pagina is veranderd. Wij keken haar opnieuw na.',
    ownTitle: 'Uw bevindingen hier',
  },
  card: {
    quote: 'Op de pagina staat',
    quoteUnder: (heading) => `Onder het kopje “${heading}”`,
    meaning: 'Wat betekent dit voor u?',
    law: 'Wat zegt de wet?',
    lawLink: 'Lees de wet',
    example: 'Zo kan het ook',
    exampleHint: 'Deze tekst mag de gemeente overnemen.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    show: 'Toon op de pagina',
    gone: 'Deze zin staat er nu anders. Daarom wijzen wij hem niet aan.',
    folded: 'Deze zin staat in een dichtgeklapt stuk. Klap het open op de pagina.',
    missingPart: (part) => `Wat ontbreekt: ${part}.`,
    agree: 'Eens',
    disagree: 'Niet eens',
    unclear: 'Niet duidelijk',
    praise: 'Goed voorbeeld',
    note: 'Opmerking toevoegen',
    readAloud: 'Lees voor',
    stopReading: 'Stop met voorlezen',
    yourFinding: 'Uw bevinding',
    decide: 'Hoe beslist u dat?',
    restInDutch: '',
  },
  walk: {
    label: 'Zinnen op de pagina',
    previous: 'Vorige zin',
    next: 'Volgende zin',
    position: (at, of) => `Zin ${at} van ${of}`,
    legend: 'Zo herkent u de zinnen op de pagina',
    legendWrong: 'golflijn: klopt niet',
    legendCheck: 'streepjes: zelf nakijken',
    legendRight: 'rechte lijn: klopt',
  },
  others: {
    title: 'Wat anderen hier vonden',
    hint: 'Dit stuurden andere mensen in over deze pagina.',
    nothingHere: 'Over deze pagina is nog niets bekend.',
    atOrganisation(points, resolved) {
      if (points === 0) return 'Over deze gemeente is nog niets bekend.';
      const known =
        points === 1 ? 'Over deze gemeente is 1 punt bekend.' : `Over deze gemeente zijn ${points} punten bekend.`;
      return resolved === 0 ? known : `${known} Daarvan ${resolved === 1 ? 'is' : 'zijn'} er ${resolved} opgelost.`;
    },
    released: (on) => `Bijgewerkt op ${date(on)}. Uw browser haalt dit zelf op. Niemand ziet welke pagina u bekijkt.`,
    states: {
      reported: 'gemeld, nog niet bevestigd',
      confirmed: 'door meer mensen gezien',
      resolved: 'opgelost door de gemeente',
      disputed: 'de gemeente is het er niet mee eens',
      ambiguous: 'mensen denken hier verschillend over',
      rejected: 'de werkgroep vindt dat dit klopt',
      'not-found': 'niet meer op de pagina gevonden',
    },
    people: (count) => (count === '<5' ? 'minder dan 5 mensen' : `${count} mensen`),
    reply: 'De gemeente antwoordt',
    unreadable: {
      title: 'Wij konden de nieuwste lijst niet lezen',
      text: 'U ziet de lijst van daarvoor. Uw eigen bevindingen zijn er nog.',
      todo: 'Wij proberen het later opnieuw. U hoeft niets te doen.',
    },
  },
  forMe: {
    title: 'Voor mij: wat past bij u?',
    intro: 'Kies wat bij u past. U ziet dan alleen wat u aangaat.',
    memory: 'Uw antwoorden blijven in dit venster. Sluit u het, dan zijn ze weg.',
    keep: 'Onthoud mijn antwoorden in deze browser',
    nothingChosen: 'U ziet nu alles.',
    showing: (shown, of) => `U ziet ${shown} van ${of} onderdelen.`,
    showAll: 'Toon alles',
    traits: {
      onder27: 'Ik ben jonger dan 27',
      partner: 'Ik heb een partner',
      kinderen: 'Ik heb kinderen',
      huisgenoten: 'Ik woon met anderen in huis',
      geenAdres: 'Ik heb geen vast adres',
      eigenHuis: 'Ik heb een eigen huis',
      werk: 'Ik werk ernaast',
      gevlucht: 'Ik ben gevlucht',
      aow: 'Ik heb de AOW-leeftijd',
      zelfstandig: 'Ik heb een eigen bedrijf',
    },
    withoutRules: {
      eigenHuis:
        'Met een eigen huis kunt u ook bijstand krijgen, soms als lening. Wij letten op of de pagina van niet zegt. Meer over een eigen huis kijken wij nog niet na.',
      zelfstandig:
        'Over een eigen bedrijf kijken wij nog niets na. Vraag uw gemeente naar het Bbz. Dat is hulp voor mensen met een eigen bedrijf.',
    },
    lettersTitle: 'Wat kunt u doen?',
    lettersHint: 'Kopieer een brief en vul hem zelf in. Wij versturen hem niet.',
  },
};
