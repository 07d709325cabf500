/** Words of the pages about data and interface. */
import type { InBoth } from '../page.ts';

export interface OpenDataWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly releases: string;
  readonly releasesHint: string;
  readonly none: string;
  readonly example: string;
  readonly csv: string;
  readonly json: string;
  readonly ndjson: string;
  readonly description2: string;
  readonly moreReleases: string;
  readonly inIt: string;
  /** Points. */
  readonly contents: readonly string[];
  readonly fields: string;
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly care: string;
  readonly careText: readonly string[];
  readonly programmers: string;
  readonly toApi: string;
  readonly toFeed: string;
}

export const OPEN_DATA_WORDS: InBoth<OpenDataWords> = {
  nl: {
    name: 'Open data',
    title: 'Open data',
    description: 'Alle gegevens van de monitor, vrij te gebruiken: CSV, JSON, NDJSON en data package.',
    lead: 'Alles wat u hier ziet, kunt u downloaden. U mag het voor alles gebruiken (CC0).',
    releases: 'Uitgaven',
    releasesHint:
      'Een uitgave verandert niet meer. Alleen wat iemand kan schaden, halen wij er later uit. De nieuwste staat bovenaan.',
    none: 'Er is nog geen uitgave.',
    example: 'De voorbeeldgegevens zijn verzonnen. Die kunt u niet downloaden.',
    csv: 'Tabel (CSV)',
    json: 'Alle punten (JSON)',
    ndjson: 'Losse meningen (NDJSON, ingepakt)',
    description2: 'Beschrijving (data package)',
    moreReleases: 'De hele lijst van uitgaven (JSON)',
    inIt: 'Wat erin staat',
    contents: [
      'Een punt is één zin, of één ding dat niet gevonden is, op één pagina.',
      'Bij elk punt staat hoeveel mensen iets vonden. Minder dan vijf mensen staat er als <5.',
      'De losse meningen staan er zonder dag en zonder sleutel. Meningen van minder dan vijf mensen zijn weggelaten.',
      'De regels waarmee wij tellen staan in de beschrijving. U kunt alles natellen.',
      'Haalden wij later een punt weg? Dan staat in de beschrijving om hoeveel punten het gaat.',
    ],
    fields: 'De kolommen',
    fieldNames: {
      id: 'naam van het punt, altijd dezelfde',
      organisation: 'code van de gemeente of het samenwerkingsverband',
      source: 'adres van de pagina',
      rule: 'naam van de regel, of “free”',
      quote: 'de zin op de pagina; leeg als het over de hele pagina gaat',
      state: 'stand: gemeld, bevestigd, hersteld, in bezwaar, verdeeld, verworpen door de werkgroep of verdwenen',
      wrong: 'aantal mensen dat zegt: dit klopt niet',
      missing: 'aantal mensen dat zegt: dit staat er niet',
      unclear: 'aantal mensen dat zegt: dit is niet duidelijk',
      right: 'aantal mensen dat zegt: dit klopt',
      goodExample: 'aantal mensen dat zegt: dit is een goed voorbeeld',
      since: 'dag van de uitgave waarin het punt voor het eerst stond',
      reply: 'antwoord van de gemeente, als dat er is',
    },
    care: 'Gebruik het eerlijk',
    careText: [
      'Een gemeente die er niet in staat, is niet bekeken. Dat is niet goed en niet slecht.',
      'Maak er geen rapportcijfer van. Daarvoor zijn deze gegevens niet geschikt.',
      'Noem altijd de dag van de uitgave. Een pagina kan daarna verbeterd zijn.',
    ],
    programmers: 'Voor programmeurs',
    toApi: 'Beschrijving van de API',
    toFeed: 'Atom-feed met wat hersteld is',
  },
  en: {
    name: 'Open data',
    title: 'Open data',
    description: 'All data of the monitor, free to use: CSV, JSON, NDJSON and data package.',
    lead: 'Everything that you see here can be downloaded. You may use it for anything (CC0).',
    releases: 'Releases',
    releasesHint:
      'A release does not change. Only what may harm somebody is taken out later. The newest stands on top.',
    none: 'There is no release yet.',
    example: 'The example data are made up. They cannot be downloaded.',
    csv: 'Table (CSV)',
    json: 'All points (JSON)',
    ndjson: 'Single opinions (NDJSON, packed)',
    description2: 'Description (data package)',
    moreReleases: 'The whole list of releases (JSON)',
    inIt: 'What is in it',
    contents: [
      'A point is one sentence, or one thing that was not found, on one page.',
      'With each point stands how many people found something. Fewer than five people is written as <5.',
      'Single opinions have no day and no key. Opinions of fewer than five people are left out.',
      'The rules by which we count are in the description, so that you can count again.',
      'When we took points out later, the description says how many.',
    ],
    fields: 'The columns',
    fieldNames: {
      id: 'name of the point, always the same',
      organisation: 'code of the municipality or joint organisation',
      source: 'address of the page',
      rule: 'name of the rule, or “free”',
      quote: 'the sentence on the page; empty when it is about the whole page',
      state: 'reported, confirmed, resolved, disputed, ambiguous, rejected by the workgroup or not-found',
      wrong: 'people who say: not right',
      missing: 'people who say: not there',
      unclear: 'people who say: not clear',
      right: 'people who say: right',
      goodExample: 'people who say: a good example',
      since: 'day of the release in which the point first stood',
      reply: 'answer of the municipality, if any',
    },
    care: 'Use it fairly',
    careText: [
      'A municipality that is not in it was not looked at. That is neither good nor bad.',
      'Do not make a grade of it. These data are not fit for that.',
      'Always name the day of the release. A page may have been mended since.',
    ],
    programmers: 'For programmers',
    toApi: 'Description of the API',
    toFeed: 'Atom feed of what was repaired',
  },
};

export interface ApiWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly raw: string;
  readonly parameters: string;
  readonly required: string;
  readonly body: string;
  readonly answers: string;
}

export const API_WORDS: InBoth<ApiWords> = {
  nl: {
    name: 'API',
    title: 'API voor programmeurs',
    description: 'Wat programma’s hier kunnen opvragen en insturen.',
    lead: 'Een API is een ingang voor programma’s. U hebt geen sleutel nodig om te lezen. De uitleg is in het Engels.',
    raw: 'De hele beschrijving (OpenAPI 3.1, JSON)',
    parameters: 'In het adres',
    required: 'verplicht',
    body: 'Wat u meestuurt',
    answers: 'Antwoorden',
  },
  en: {
    name: 'API',
    title: 'API for programmers',
    description: 'What programs can ask and send here.',
    lead: 'An API is an entrance for programs. You need no key to read.',
    raw: 'The whole description (OpenAPI 3.1, JSON)',
    parameters: 'In the address',
    required: 'required',
    body: 'What you send',
    answers: 'Answers',
  },
};
