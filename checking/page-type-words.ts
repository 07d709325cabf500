/** The words by which titles, headings, addresses and texts tell what a page is about (`page-type.ts`). */
import type { Scheme } from '../language/scheme.ts';

/** The general benefit, by name. */
export const BIJSTAND =
  /(?<!bijzondere )(?<!bijzonder )\bbijstand(?!\s+(?:van(?! \d| a tot| (?:de|onze) (?:gemeente|isd|dienst))|bij|door|aan)\b)|\b(?:uit|in|naast|zonder) (?:de )?bijstand\b|\bvra(?:agt?|gen) (?:\S+ ){0,6}bijstand aan\b|\bparticipatiewet|\bp-wet\b|\blevensonderhoud|\bwwb\b|\bpw-uitkering/g;

/** A letter, whoever signs it: "Brief van de wethouder". */
export const LETTER = /\bbrief\b/;

/** Headings of a page on getting the benefit, whatever its title is. */
export const ON_GETTING = /uitkering|voorschot|bijstand|inkomen/;

/** Words in a title that name a part of the bijstand; they count when the text names the bijstand itself. */
export const PART =
  /uitkering|voorschot|zoektermijn|zoekperiode|kostendeler|huisgeno|samenwon|samen in|\bpartner\b|\bwoont? (?:\S+ ){0,2}met\b|\btrekt? .{0,30}\bin\b|gift|vermogen|spaargeld|eigen geld|inkom|bijverdien|verdien|werken|bezwaar|plicht|afstem|\bverlag|tegenprestatie|verandering|rechten|voorwaarden|aanvra|aanvraag|termijn|jonge?r?(?:en)?(?:loket|team)?\b|onder de 27|geldnood|geld nodig|geen geld|noodhulp|spoed|norm|bedrag|vakantie|buitenland|wijziging|taal|huisbezoek|controle|boete|maatregel|dak-? ?(?:en |of )?(?:thuis)?lo[oz]|thuislo[oz]|adres|regels|cli.ntondersteuning|klacht|gesprek|toeslag|minima|rondkomen|laag inkomen/;

/** Words that name a part of other work too; they count where the page has more of the bijstand than its name. */
export const PART_TOO = /heronderzoek|\bfraude|sanctie|alleenstaande ouder/;

/** Other help beside the bijstand, by the scheme it is. */
export const BESIDE: readonly (readonly [RegExp, Scheme])[] = [
  [/bijzondere bijstand|woonkostentoeslag/, 'bijzondere-bijstand'],
  [
    /inkomenstoeslag|langdurigheidstoeslag|\b(?:lang|langere tijd|jarenlang|jaren) (?:\S+ ){0,3}(?:weinig|laag inkomen)/,
    'inkomenstoeslag',
  ],
  [/energietoeslag/, 'energietoeslag'],
  [/studietoeslag/, 'studietoeslag'],
  [/kwijtschelding/, 'kwijtschelding'],
  [
    /minimaregeling|minimabeleid|\bminima\b|inkomensregelingen|minimuminkomens|meedoen|stadspas|extra geld(?! (?:naast|bij|in) (?:uw|je|de) (?:uitkering|bijstand))/,
    'minimaregeling',
  ],
];

/** "Uitkering en minimabeleid": a title that names the benefit before what is beside it. */
export const BENEFIT = /\buitkering(?:en)? en\b/;

/** Related schemes, by the words of a title. */
export const RELATED: readonly (readonly [RegExp, Scheme])[] = [
  [/\bioa[wz]\b|(?:inkomensvoorziening (?:voor )?)?\bouderen? .{0,40}(?:werklo|werknemers)/, 'ioaw'],
  [/\bbbz\b|zelfstandig|ondernemer/, 'bbz'],
  [/\baio\b/, 'aio'],
  [/(?<!(?:tot|onder|voor) (?:de )?)(?:\baow\b|pensioen)/, 'aow'],
  [/\bww\b|werkloosheidsuitkering/, 'ww'],
  [/\bwia\b|\bwajong\b|\bwao\b|(?<!ouderen? .{0,30})arbeidsongeschikt/, 'arbeidsongeschiktheid'],
];

/** "Uw WW stopt. Wat nu?": the page is about what comes after it, when that is the bijstand and nothing else. */
export const WW_ENDS =
  /\b(?:ww|werkloosheidsuitkering)\S*(?: \S+){0,3}? (?:stopt|eindigt|loopt (?:\S+ )?(?:af|ten einde)|afloopt|afgelopen|ophoudt|houdt op|voorbij|(?:is|bijna) op)\b|\b(?:einde|eind|na|klaar met|laatste \S+)(?: (?:van|afloop|de|uw|je|mijn)){0,3} (?:ww|werkloosheidsuitkering)\b/;
export const OTHER_WAYS = /\bioa?[wz]\b|toeslagenwet/;

/** "Bijstand: IOAW", "Bijstand individuele inkomenstoeslag": the section of the site, and then what the page is about. */
export const SECTION = /^bijstand(?:suitkering)?\b ?[:,(–-]? */;

/** What goes with the bijstand is not in its place: "Bijstand en inkomenstoeslag", "Bijstand naast WW". */
export const WITH = /^[/&+]|^(?:en|of|naast|bij|na|met|zonder|plus|tot|voor|als|van|in|op|tijdens|versus)\b/;

/** "Bijstand voor ouderen met AOW", "Bijstand, pensioengerechtigden": what the SVB gives. */
export const BIJSTAND_OF_THE_OLD =
  /(?<!bijzondere )\bbijstand\S* (?:\S+ ){0,2}(?:ouderen\b|(?:met|naast|boven op) (?:uw |een )?aow\b|pensioengerechtigden|65 ?\+|(?:65|67) jaar (?:of|en) ouder)/;

/** What the SVB gives beside the AOW, and the AOW; not the age at which it begins. */
export const AIO = /\baio\b|inkomensvoorziening ouderen/;
export const AOW = /\baow\b(?!.?leeftijd|.gerechtigd)/;

/** "Bijstandsuitkering voor oudere werklozen (IOAW)", "Bijstand na uw pensioen (AIO)": in brackets stands what the page means. */
export const IN_BRACKETS: readonly (readonly [RegExp, Scheme])[] = [
  [
    /^bijstand.*\((?:de )?ioa[wz]\b(?![^)]*(?:bijstand|wet|bbz|ww))|^bijstand\S* voor (?:\S+ ){0,3}oudere (?:\S+ ){0,3}werklo/,
    'ioaw',
  ],
  [/^bijstand.*\((?:de )?aio\b(?![^)]*(?:bijstand|wet|bbz|ioa|ww))/, 'aio'],
];

/** A title by which a page on the Bbz names it too: "Bijstand voor zelfstandigen (Bbz)". Its terms, amounts and loans are others. */
export const FOR_THE_SELF_EMPLOYED =
  /bijstand\S* (?:\S+ ){0,2}(?:voor|als|aan) (?:\S+ ){0,2}(?:zelfstandigen?(?! wonen)|zzp|\S*ondernemer)|bijstandverlening zelfstandigen|\(bbz\b|^bbz\b/;

/** Subjects of a municipal site that have nothing to do with it, though they speak of weeks, objection and applications too. */
export const OTHER =
  /\bparke(?:er|ren)|\bafval|container|milieustraat|paspoort|identiteitskaart|rijbewijs|\bwmo\b|\bhuishoud(?!ing|ens?\b)|(?:hulp|zorg|steun\w*|schoonmaak) (?:\S+ ){0,3}huishouden|hulp in het|schuld|\bverhuiz|\btrouw|huwelijk|geboorte|overlijden|vergunning|subsidie|belasting|\bwoz\b|leerlingenvervoer|jeugdhulp|jeugdzorg|zorg voor|rolstoel|\bbouwen|verbouw|evenement|\bhond(?:en|enbelasting)?\b|riool|\bstraten\b|straatverlichting|verkiezing|vacature|raadsvergader|privacy|cookies|toegankelijkheid|sitemap|zoekresultaten|inburger|urgentie|briefadres|huisregels|oekra|ontheemd|(?<!ver)lening|stichting|fonds|opvang|remigratie|uitvaart|beslag(?:vrije|legging)|leerwerk|\bstage|leerplicht|verzuim|verlof\b|adres(?:onderzoek|fraude|controle)|\bpgb\b|persoonsgebonden|naturalis|gezinshereniging|inkomenseis|(?:huur|zorg)toeslag|kinderbijslag|zorgverzeker/;

/** Changes that everybody reports to a municipality, also to the desk that pays the benefit; and what one owns, with what one owes. */
export const ALSO_OURS = /\bverhuiz|\btrouw|huwelijk|geboorte|overlijden|vermogen|bezitting/;

/** What one shows at any desk, and what any desk owes that is late. */
export const FOR_ALL_DESKS = /\bidentificatie|\blegitim|identiteitsbewijs|dwangsom|gebreke/;

/** Titles of records and of work to be done: they tell of cases, mistakes and wishes, not what holds for the reader. */
export const RECORD =
  /\bvacature|\bwethouder|\bnotulen|verslag\b|\bagenda\b|raadsvragen|vragen van de raad|raads?(?:voorstel|besluit|brief|informatie)|college(?:voorstel|besluit)|\bmotie\b|amendement|wetsvoorstel|(?:eerste|tweede) kamer|\bpersbericht|\brechtzetting|\boefenblad|\barchief|correcties|rekenkamer|controleplan|\bcasus|\buitspraak|\bdagboek|\bfactsheet|nagelezen|\bfolders\b|brandbrief|krantenartikel|ontkracht|voor in uw dossier/;
export const HOME = /^(?:welkom|home|homepage|startpagina|hoofdpagina)\b|\b(?:direct|meteen|snel) regelen$/;

export function names(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

export function namedIn(text: string, table: readonly (readonly [RegExp, Scheme])[]): readonly Scheme[] {
  return table.filter(([pattern]) => pattern.test(text)).map(([, scheme]) => scheme);
}
