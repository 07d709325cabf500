/**
 * What a page is about. Only a page about the bijstand is judged, so a wrong answer here is a false accusation (too generous) or a
 * whole page missed (too strict); where the words point both ways the answer is not sure, and a person looks.
 */
import type { Scheme } from '../language/scheme.ts';
import type { PageText } from '../reading/page-text.ts';
import type { PageType } from '../rules/rule.ts';
import { isElsewhere, isOnOwnBenefit } from './own-benefit.ts';

export interface PageKind {
  readonly type: PageType;
  readonly isSure: boolean;
  /** What a sentence that names no scheme is about on this page; undefined on a page about several. */
  readonly scheme: Scheme | undefined;
  /** What the page means by bijstand, when its title calls another scheme so. */
  readonly callsBijstand?: Scheme;
}

/** The general benefit, by name. */
const BIJSTAND =
  /(?<!bijzondere )(?<!bijzonder )\bbijstand(?!\s+(?:van(?! \d| a tot| (?:de|onze) (?:gemeente|isd|dienst))|bij|door|aan)\b)|\b(?:uit|in|naast|zonder) (?:de )?bijstand\b|\bvra(?:agt?|gen) (?:\S+ ){0,6}bijstand aan\b|\bparticipatiewet|\bp-wet\b|\blevensonderhoud|\bwwb\b|\bpw-uitkering/g;

/** The bijstand of people who have reached the AOW age. */
const SUPPLEMENT = /\baio\b|inkomensvoorziening ouderen|\baanvull(?:ing|en)\b|vult? .{0,40}\baan\b/;

/** What no other benefit has: they tell what "uw uitkering" is on a page that never names it. */
const ONLY_BIJSTAND =
  /kostendeler|zoektermijn|zoekperiode|voorschot(?:ten)? op (?:de|uw) bijstand|sociale (?:dienst|zaken)|vrij te laten vermogen|vermogensgrens|\bwerk\.nl\b/;

/** Named first and most below a title that names nothing ("Vermogen"), it is the subject. */
const [SPECIAL, SUBJECT] = [/bijzondere bijstand/g, 2];

/** An income held to the bijstand: "130% van de bijstandsnorm". A page of other help that names it so is not about it. */
const MEASURE = /(?:%|procent) van (?:de |het )?(?:\S+ ){0,4}?bijstand\S*|bijstandsniveau/g;

/** The four weeks of looking for work, which no other benefit has: a page for the young may never say "bijstand". */
const SEARCH_PERIOD =
  /zoektermijn|zoekperiode|inspanningsperiode|(?:vier|4) weken (?:\S+ ){0,4}zoek|zoekt? (?:\S+ ){0,3}(?:vier|4) weken/;

/** Headings of a page on getting the benefit, whatever its title is. */
const ON_GETTING = /uitkering|voorschot|bijstand|inkomen/;

/** Words in a title that name a part of the bijstand; they count when the text names the bijstand itself. */
const PART =
  /uitkering|voorschot|zoektermijn|zoekperiode|kostendeler|huisgeno|samenwon|samen in|\bpartner\b|\bwoont? (?:\S+ ){0,2}met\b|\btrekt? .{0,30}\bin\b|gift|vermogen|spaargeld|eigen geld|inkom|bijverdien|verdien|werken|bezwaar|plicht|afstem|\bverlag|tegenprestatie|verandering|rechten|voorwaarden|aanvra|aanvraag|termijn|jonge?r?(?:en)?(?:loket|team)?\b|onder de 27|geldnood|geld nodig|geen geld|noodhulp|spoed|norm|bedrag|vakantie|buitenland|wijziging|taal|huisbezoek|controle|boete|maatregel|dak-? ?(?:en |of )?(?:thuis)?lo[oz]|thuislo[oz]|adres|regels|cli.ntondersteuning|klacht|gesprek|toeslag|minima|rondkomen|laag inkomen/;

/** Words that name a part of other work too; they count where the page has more of the bijstand than its name. */
const PART_TOO = /heronderzoek|\bfraude|sanctie|alleenstaande ouder/;

/** Other help beside the bijstand, by the scheme it is. */
const BESIDE: readonly (readonly [RegExp, Scheme])[] = [
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
const BENEFIT = /\buitkering(?:en)? en\b/;

/** Headings for so many kinds of other help make a page an overview of them, whatever its title is. */
const SEVERAL = 2;

/** Related schemes, by the words of a title. */
const RELATED: readonly (readonly [RegExp, Scheme])[] = [
  [/\bioa[wz]\b|(?:inkomensvoorziening (?:voor )?)?\bouderen? .{0,40}(?:werklo|werknemers)/, 'ioaw'],
  [/\bbbz\b|zelfstandig|ondernemer/, 'bbz'],
  [/\baio\b/, 'aio'],
  [/(?<!(?:tot|onder|voor) (?:de )?)(?:\baow\b|pensioen)/, 'aow'],
  [/\bww\b|werkloosheidsuitkering/, 'ww'],
  [/\bwia\b|\bwajong\b|\bwao\b|(?<!ouderen? .{0,30})arbeidsongeschikt/, 'arbeidsongeschiktheid'],
];

/** "Uw WW stopt. Wat nu?": the page is about what comes after it, when that is the bijstand and nothing else. */
const WW_ENDS =
  /\b(?:ww|werkloosheidsuitkering)\S*(?: \S+){0,3}? (?:stopt|eindigt|loopt (?:\S+ )?(?:af|ten einde)|afloopt|afgelopen|ophoudt|houdt op|voorbij|(?:is|bijna) op)\b|\b(?:einde|eind|na|klaar met|laatste \S+)(?: (?:van|afloop|de|uw|je|mijn)){0,3} (?:ww|werkloosheidsuitkering)\b/;
const OTHER_WAYS = /\bioa?[wz]\b|toeslagenwet/;

/** "Bijstand: IOAW", "Bijstand individuele inkomenstoeslag": the section of the site, and then what the page is about. */
const SECTION = /^bijstand(?:suitkering)?\b ?[:,(–-]? */;

/** Words between the section and the name of the scheme: "individuele inkomenstoeslag". */
const BEFORE_NAME = 16;

/** What goes with the bijstand is not in its place: "Bijstand en inkomenstoeslag", "Bijstand naast WW". */
const WITH = /^[/&+]|^(?:en|of|naast|bij|na|met|zonder|plus|tot|voor|als|van|in|op|tijdens|versus)\b/;

/** "Bijstand voor ouderen met AOW", "Bijstand, pensioengerechtigden": what the SVB gives. */
const BIJSTAND_OF_THE_OLD =
  /(?<!bijzondere )\bbijstand\S* (?:\S+ ){0,2}(?:ouderen\b|(?:met|naast|boven op) (?:uw |een )?aow\b|pensioengerechtigden|65 ?\+|(?:65|67) jaar (?:of|en) ouder)/;

/** "Bijstandsuitkering voor oudere werklozen (IOAW)", "Bijstand na uw pensioen (AIO)": in brackets stands what the page means. */
const IN_BRACKETS: readonly (readonly [RegExp, Scheme])[] = [
  [
    /^bijstand.*\((?:de )?ioa[wz]\b(?![^)]*(?:bijstand|wet|bbz|ww))|^bijstand\S* voor (?:\S+ ){0,3}oudere (?:\S+ ){0,3}werklo/,
    'ioaw',
  ],
  [/^bijstand.*\((?:de )?aio\b(?![^)]*(?:bijstand|wet|bbz|ioa|ww))/, 'aio'],
];

/** A title by which a page on the Bbz names it too: "Bijstand voor zelfstandigen (Bbz)". Its terms, amounts and loans are others. */
const FOR_THE_SELF_EMPLOYED =
  /bijstand\S* (?:\S+ ){0,2}(?:voor|als|aan) (?:\S+ ){0,2}(?:zelfstandigen?(?! wonen)|zzp|\S*ondernemer)|bijstandverlening zelfstandigen|\(bbz\b|^bbz\b/;

/** Subjects of a municipal site that have nothing to do with it, though they speak of weeks, objection and applications too. */
const OTHER =
  /\bparke(?:er|ren)|\bafval|container|milieustraat|paspoort|identiteitskaart|rijbewijs|\bwmo\b|\bhuishoud(?!ing)|hulp in het|schuld|\bverhuiz|\btrouw|huwelijk|geboorte|overlijden|vergunning|subsidie|belasting|\bwoz\b|leerlingenvervoer|jeugdhulp|jeugdzorg|zorg voor|rolstoel|\bbouwen|verbouw|evenement|\bhond(?:en|enbelasting)?\b|riool|\bstraten\b|straatverlichting|verkiezing|vacature|raadsvergader|privacy|cookies|toegankelijkheid|sitemap|zoekresultaten|inburger|urgentie|briefadres|huisregels|oekra|ontheemd|lening|stichting|fonds|opvang|remigratie|uitvaart|beslag(?:vrije|legging)|leerwerk|\bstage|leerplicht|verzuim|verlof\b|adres(?:onderzoek|fraude|controle)|\bpgb\b|persoonsgebonden|naturalis|gezinshereniging|inkomenseis|(?:huur|zorg)toeslag|kinderbijslag|zorgverzeker/;

/** Changes that everybody reports to a municipality, also to the desk that pays the benefit; and what one owns, with what one owes. */
const ALSO_OURS = /\bverhuiz|\btrouw|huwelijk|geboorte|overlijden|vermogen|bezitting/;

/** Named so often in so many words it is the subject of such a page. */
const [OFTEN, SHARE] = [3, 0.012];

/** What one shows at any desk, and what any desk owes that is late. */
const FOR_ALL_DESKS = /\bidentificatie|\blegitim|identiteitsbewijs|dwangsom|gebreke/;

/** Titles of records and of work to be done: they tell of cases, mistakes and wishes, not what holds for the reader. */
const RECORD =
  /\bvacature|\bwethouder|\bnotulen|verslag\b|\bagenda\b|raadsvragen|vragen van de raad|raads?(?:voorstel|besluit|brief|informatie)|college(?:voorstel|besluit)|\bmotie\b|amendement|wetsvoorstel|(?:eerste|tweede) kamer|\bpersbericht|\brechtzetting|\boefenblad|\barchief|correcties|rekenkamer|controleplan|\bcasus|\buitspraak|\bdagboek|\bfactsheet|nagelezen|\bfolders\b|brandbrief|krantenartikel|ontkracht|voor in uw dossier/;
const HOME = /^(?:welkom|home|homepage|startpagina|hoofdpagina)\b|\b(?:direct|meteen|snel) regelen$/;

/** Decides from title, headings, address and how often the text names which scheme. */
export function pageTypeOf(page: PageText): PageKind {
  const title = titleOf(page);
  const path = pathOf(page.url);
  const other = OTHER.test(title);
  if (HOME.test(title) || isRoot(page.url, path)) return { type: 'anders', isSure: true, scheme: undefined };
  if (RECORD.test(title)) return { type: 'bijstand', isSure: false, scheme: undefined };
  const inSection = schemeInSection(page);
  if (inSection !== undefined) return inSection;
  if (BIJSTAND_OF_THE_OLD.test(title)) return { type: 'verwant', isSure: true, scheme: 'aio', callsBijstand: 'aio' };
  const [inBrackets] = namedIn(title, IN_BRACKETS);
  if (inBrackets !== undefined) return { type: 'verwant', isSure: true, scheme: inBrackets, callsBijstand: inBrackets };
  if (names(title, BIJSTAND))
    return FOR_THE_SELF_EMPLOYED.test(title)
      ? { type: 'verwant', isSure: true, scheme: 'bbz', callsBijstand: 'bbz' }
      : { type: 'bijstand', isSure: true, scheme: 'bijstand' };
  const { bijstand, special, asSubject, supplement, onlyBijstand, searchPeriod, headings, words } = countsOf(page);
  const beside = namedIn(title, BESIDE);
  // Remission of local taxes is for everyone with little money; only a page that names the bijstand is beside it.
  if (beside[0] === 'kwijtschelding' && bijstand === 0) return { type: 'anders', isSure: true, scheme: undefined };
  if (beside[0] === 'minimaregeling')
    return { type: 'aanvullend', isSure: true, scheme: bijstand > 0 && BENEFIT.test(title) ? 'bijstand' : undefined };
  if (beside.length > 0) return { type: 'aanvullend', isSure: true, scheme: beside[0] };
  const related = namedIn(title, RELATED);
  if (related.length > 0) {
    const isNext = related[0] === 'ww' && related.length === 1 && WW_ENDS.test(title) && asSubject >= SUBJECT;
    if (isNext && !page.blocks.some(({ text }) => OTHER_WAYS.test(text.toLowerCase())))
      return { type: 'verwant', isSure: true, scheme: 'bijstand' };
    return bijstand > 0 || supplement
      ? {
          type: 'verwant',
          isSure: true,
          scheme: related.length === 1 && !title.includes('bijstand') ? related[0] : undefined,
        }
      : { type: 'anders', isSure: true, scheme: undefined };
  }
  if (special >= SUBJECT && special > asSubject)
    return { type: 'aanvullend', isSure: true, scheme: 'bijzondere-bijstand' };
  if (bijstand > 0 && names(path, BIJSTAND)) return ABOUT;
  if (other && ALSO_OURS.test(title) && asSubject >= OFTEN && asSubject / words >= SHARE) return ABOUT;
  if (/\bverhuiz|privacy/.test(title) && /\buitkering[^/]*$/.test(`${path} ${title}`)) {
    if (isOnOwnBenefit(page, title, path, true, false)) return ABOUT;
  }
  if (other) return { type: 'anders', isSure: bijstand < 5 || bijstand / words < 0.02, scheme: undefined };
  const named = bijstand > 0 || names(path, BIJSTAND);
  if (named && (PART.test(title) || names(path, BIJSTAND) || /uitkering/.test(path))) return ABOUT;
  if (names(title, PART) && searchPeriod && !isElsewhere(page)) return ABOUT;
  if (asSubject >= 2 && asSubject / words >= 0.01) return ABOUT;
  if (asSubject >= 2 && onlyBijstand && ON_GETTING.test(headings)) return ABOUT;
  if (namedIn(headings, BESIDE).length >= SEVERAL) return { type: 'aanvullend', isSure: true, scheme: undefined };
  if (
    isOnOwnBenefit(
      page,
      title,
      path,
      PART.test(`${title} ${path}`) || PART_TOO.test(title),
      asSubject > 0 && !FOR_ALL_DESKS.test(title),
    )
  )
    return ABOUT;
  // A section of it is about the bijstand; of the others it is not sure.
  if (bijstand > 0 && names(headings, BIJSTAND)) return { type: 'verwant', isSure: true, scheme: undefined };
  // "Legitimatie": for every desk; only what names the bijstand is about it.
  if (named && FOR_ALL_DESKS.test(title)) return { type: 'verwant', isSure: true, scheme: undefined };
  if (named) return { type: 'bijstand', isSure: false, scheme: undefined };
  if (/\buitkering/.test(title))
    return onlyBijstand && !isElsewhere(page) ? ABOUT : { type: 'bijstand', isSure: false, scheme: undefined };
  if (supplement) return { type: 'bijstand', isSure: false, scheme: undefined };
  return { type: 'anders', isSure: true, scheme: undefined };
}

const ABOUT: PageKind = { type: 'bijstand', isSure: true, scheme: 'bijstand' };

/** What the first heading, or else the title, names behind the name of its section. */
function schemeInSection(page: PageText): PageKind | undefined {
  const [heading, own] = titlesOf(page);
  const title = (heading || own).toLowerCase();
  const rest = title.replace(SECTION, '');
  if (rest === title || WITH.test(rest) || names(rest, BIJSTAND)) return undefined;
  const inIt = (table: readonly (readonly [RegExp, Scheme])[]) =>
    table.filter(([pattern]) => rest.search(pattern) >= 0 && rest.search(pattern) < BEFORE_NAME);
  const beside = inIt(BESIDE);
  const related = inIt(RELATED);
  if (beside.length + related.length !== 1) return undefined;
  const scheme = [...beside, ...related][0]?.[1];
  if (scheme === undefined) return undefined;
  return { type: beside.length > 0 ? 'aanvullend' : 'verwant', isSure: true, scheme, callsBijstand: scheme };
}

/** First heading and title, without the name of the site. */
function titlesOf({ title, blocks }: PageText): readonly [string, string] {
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? '';
  const [own = ''] = title.split(/\s[|–—]\s|\s-\s/);
  return [heading, own];
}

/** Both in lower case. */
const titleOf = (page: PageText): string => titlesOf(page).join(' ').trim().toLowerCase();

/** Path of the address with words apart; "" for a file. */
function pathOf(url: string): string {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return '';
  return address.pathname.toLowerCase().replace(/[-_.]+/g, ' ');
}

/** The front page, and not one that the site numbers: "/?page_id=12". */
const isRoot = (url: string, path: string): boolean => path === '/' && !/\?(?:page_?id|p|id)=/i.test(url);

interface Counts {
  readonly bijstand: number;
  /** The bijzondere bijstand, where it is named before the bijstand itself. */
  readonly special: number;
  /** Without where it only measures an income. */
  readonly asSubject: number;
  /** Names the bijstand for older people, which goes by another name. */
  readonly supplement: boolean;
  /** Speaks of what only the bijstand has. */
  readonly onlyBijstand: boolean;
  /** Names the benefit and the search period. */
  readonly searchPeriod: boolean;
  /** Headings below the first, in lower case. */
  readonly headings: string;
  readonly words: number;
}

/** How often the running text names the bijstand. Lists of links do not count: every municipal home page has one. */
function countsOf({ blocks }: PageText): Counts {
  let bijstand = 0;
  let special = 0;
  let measures = 0;
  let supplement = false;
  let onlyBijstand = false;
  let searches = false;
  let benefit = false;
  let headings = '';
  let words = 1;
  for (const { kind, level, text, links } of blocks) {
    if (links.some((link) => link.text.length >= text.length * 0.8)) continue;
    words += text.split(' ').length;
    const lower = text.toLowerCase();
    if (special > 0 || (bijstand === 0 && !names(lower.split('bijzondere bijstand', 1)[0] ?? '', BIJSTAND)))
      special += lower.match(SPECIAL)?.length ?? 0;
    bijstand += lower.match(BIJSTAND)?.length ?? 0;
    measures += lower.match(MEASURE)?.length ?? 0;
    supplement ||= SUPPLEMENT.test(lower);
    onlyBijstand ||= ONLY_BIJSTAND.test(lower);
    searches ||= SEARCH_PERIOD.test(lower);
    benefit ||= /\buitkering/.test(lower);
    if (kind === 'heading' && level !== 1) headings += `${lower}\n`;
  }
  return {
    bijstand,
    special,
    asSubject: bijstand - measures,
    supplement,
    onlyBijstand,
    searchPeriod: searches && benefit,
    headings,
    words,
  };
}

function names(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

function namedIn(text: string, table: readonly (readonly [RegExp, Scheme])[]): readonly Scheme[] {
  return table.filter(([pattern]) => pattern.test(text)).map(([, scheme]) => scheme);
}
