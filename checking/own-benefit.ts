/**
 * Whether "uw uitkering" is the bijstand on a page of a municipality that never names it. Many say no more than "uitkering": to them
 * there is but one. Where the benefits of others are named as well it is not sure.
 */
import type { PageText } from '../reading/page-text.ts';
import { isOfReader, timesAtStake } from './at-stake.ts';

/** "Uw uitkering", whichever it is, or its norm; not "WW-uitkering". */
const BENEFIT = /(?<![\w-])(?:bijstands|gezins)?uitkering(?:en|sgerechtigden?)?\b|\bgehuwdennorm|\bnorm voor gehuwden/g;

/** The bijstand by its own name. */
const BY_NAME = /(?<!bijzondere? )\bbijstand\b(?! (?:van|bij|door)\b)|\bparticipatiewet/g;

/** Services that municipalities have together to give it: a page on what they do is on the bijstand, however seldom it says so. */
const JOINT = /\bisd\b|soci?aa?le?.?dienst|werkplein/;

/** What is decided on it: "uw aanvraag voor bijstand", "de bijstand kan lager worden". Who has it may be told anything. */
const DECIDED =
  /\b(?:aanvra\w+|aangevraagd|vraagt?|recht op|meld\w*|stop(?:t|pen)|verla\w+|beëindig\w*|beslis\w*|besluit|afgewezen|weiger\w*) (?:[\w-]+ ){0,4}bijstand(?:suitkering)?\b|\bbijstand(?:suitkering)? (?:[\w-]+ ){0,4}(?:aangevraagd|aanvra\w+|stopt|begint|beginnen|lager|hoger|verandert|ingaat|afgewezen|telt|verlagen|terug\w*)\b|\b(?:uw|jouw|de) bijstand(?:suitkering)? (?:gaat|wordt|kan|loopt|is|blijft)\b|bijstandsaanvra/;

/** The benefits of others; "AOW-leeftijd" is an age. */
const OF_OTHERS =
  /\b(?:ww|wia|wao|wajong|ziektewet|anw|tozo|ioa[wz]|bbz|aio)\b|\baow\b(?!.?leeftijd|.gerechtigd)|werkloosheidsu|nabestaanden|\buitkering van (?:het |de )?(?:uwv|svb)\b|toeslagenwet/g;

/** Who has reached that age may stay abroad longer with the bijstand too: an exception to it, and no word on the AOW. */
const OLDER_ABROAD = /(?:dertien|13) weken/;
const OF_THE_OLD = /\b(?:aow|aio)\b/g;

/** Sites of those who give another benefit. */
const ELSEWHERE = /\b(?:uwv|svb|duo)\b|belasting|rijksoverheid|toeslagen|pensioen|verzeker|vakbond/;

/** A site that says itself whose it is. */
const MUNICIPAL = /\bgemeente|soci?aa?le?.?dienst|werkplein/;

/** Who gives it, or what goes with the benefit of a municipality and no other. */
const OURS =
  /uitkering van (?:de |uw |onze )?gemeente|klantmanager|consulent|werkcoach|(?:wijzigings|mutatie|inkomsten|status)formulier|inkomstenverklaring|vullen (?:wij )?uw inkomen aan|kostendeler|gezamenlijke huishouding|tegenprestatie|huisbezoek|arbeids(?:ver)?plicht|werk en inkomen|werkplein|\bisd\b|sociale (?:dienst|zaken)/;

/** Each names something that the bijstand has and hardly any other benefit. */
const PECULIAR: readonly RegExp[] = [
  /kostendeler/,
  /zoektermijn|zoekperiode|zoektijd|(?:vier|4) weken (?:\S+ ){0,4}zoek|zoekt? (?:\S+ ){0,3}(?:vier|4) weken/,
  /werkplein|\bisd\b|sociale (?:dienst|zaken)/,
  /gehuwdennorm|\bnorm voor (?:een )?(?:alleenstaande|gehuwde)|(?:%|procent) van de norm\b/,
  /\bvoorschot.{0,200}\b(?:90|95) ?(?:%|procent)|\b(?:vier|4) weken.{0,120}\b95 ?(?:%|procent)/,
  /\bdag (?:van|dat|waarop) (?:\S+ ){0,3}(?:aan)?(?:meld|gemeld)|\bdag van (?:\S+ )?melding|dag van melden/,
  /alleenstaande-?ouder-?kop|sociaal minimum/,
  /\b(?:21|27) jaar (?:of|en) ouder\b.{0,80}\b(?:lager|tel\w* mee|deelt|kosten)/,
  /1\.?200\b.{0,40}\b(?:per|kalender) ?jaar/,
  /\b(?:spaargeld|vermogen|eigen geld)\b.{0,200}€ ?\d{1,2}\.\d{3}/,
  /\b(?:vier|4) weken (?:per|in een|in het) (?:kalender)?jaar/,
  /\b(?:28 dagen|(?:\d|twee|drie|vier|vijf|zes) (?:\S+ )?weken)\b.{0,60}\b(?:buitenland|buiten nederland)|\b(?:buitenland|buiten nederland)\b.{0,60}\b(?:28 dagen|(?:\d|twee|drie|vier|vijf|zes) (?:\S+ )?weken)\b/,
  /tegenprestatie|taaleis|inkomstenvrijlating/,
  /\bgift(?:en)?\b.{0,200}\b(?:1\.?200\b|uitkering (?:af|kan lager|omlaag))|\b(?:1\.?200|uitkering (?:af|afga\w+))\b.{0,200}\bgift(?:en)?\b/,
  /\bmeldt? .{0,30}\bwerk\.nl\b/,
  /uitkering (?:aan )?(?:\S+ )?bij (?:de|uw|onze) gemeente\b/,
  /\bvoorschot.{0,120}\b(?:vier|4) weken|\b(?:vier|4) weken.{0,120}\bvoorschot/,
  /huisgeno.{0,120}\b(?:21|27)\b|\b(?:21|27)\b.{0,120}huisgeno/,
  /\b25 ?(?:%|procent).{0,120}(?:inkom|loon|verdien|salaris)|(?:inkom|loon|verdien|salaris).{0,120}\b25 ?(?:%|procent)/,
  /\bgemeente (?:vordert|stopt|verlaagt|betaalt) (?:\S+ ){0,3}(?:uitkering|terug)|\b(?:vordert|stopt|verlaagt) (?:de|uw|onze) gemeente\b/,
];

/** Each goes with it, and with other work of a municipality as well. */
const USUAL: readonly RegExp[] = [
  /klantmanager|consulent|coach\b|toezichthouder|sociaal rechercheur/,
  /huisbezoek|gezamenlijke huishouding/,
  /(?:wijzigings|mutatie|inkomsten|status)formulier|inkomstenverklaring/,
  /\bafschriften|bankafschrift/,
  /sollicit|vacatures|bereikbaar voor werk|arbeids(?:ver)?plicht/,
  /inlichtingenplicht|\bfraude|\bboete/,
  /\b(?:besluit|beslissing|brief) over (?:uw|je|jouw) uitkering/,
  /\b(?:meld|geef?t?) .{0,30}\b(?:meteen|direct|door|vooraf)\b/,
];

/** In a section on income a page with no more than one of these in its title is on what happens to the benefit. */
const ON_ITS_OWN =
  /^(?:huisbezoek(?:en)?|gift(?:en)?|samenwonen|samenwoont|vermogen|maatregel(?:en)?|boetes?|sancties?|\w*plichten|tegenprestatie|voorschot|inkomstenformulier|zoekperiode|zoektermijn|fraude)$/;
const SMALL =
  /^(?:|een|de|het|en|of|met|op|in|bij|u|uw|je|gaat|ga|gaan|krijgt|krijgen|hebt|samen|wonen|kort|uitkering|melden|doorgeven|aanvragen|wat|is|als|rechten|geld|spaargeld|bezit|partner|erfenis)$/;
const ON_INCOME = /[/ ](?:inkomen|uitkering(?:en)?|participatie|sociale zaken|sociale dienst)\b/;
const WHICH = /\b(?:uw|je|jouw|de|geen) uitkering\b/;

/** A title that on the site of a municipality is about what it pays itself. */
const AT_HOME = /\bfraude|\bboete|(?:besluit|beslissing) over (?:uw|je|de) uitkering/;

/** The four weeks of looking for work and the age below which they hold, wherever on the page. */
const FOUR_WEEKS = /\b(?:vier|4) weken\b/;
const UNDER_27 = /(?:onder|jonger dan) (?:de )?27\b|\b18\b.{0,20}\b(?:tot|of|met) (?:en met )?2[67]\b/;

/** Other help of a municipality: a benefit that is named once beside it is not the subject. */
const OTHER_HELP =
  /\bwmo\b|\bpgb\b|leerplicht|verzuim|schuldhulp|schuldeiser|budgetbe|kwijtschelding|inburger|begeleid wonen|beschermd wonen|dagbesteding|hulpmiddel|stadspas|\wpas\b|minima|\bbewind|inwonerplan|jeugdhulp|krediet|stadsbank|\bindicatie|subsidie|bijzondere bijstand|werkgevers?\b/;

const OTHER_HELP_EACH = new RegExp(OTHER_HELP, 'g');

/** Titles of pages for those who hire or start a business, who have no benefit, who are paid for damage, or who come for a parcel. */
const FOR_OTHERS =
  /werkgever|personeel|ondernem|voedselbank|\bbedrijf|starters\b|\bschade|verzeker|(?:zonder|(?<!of )geen) uitkering|niet.uitkerings|\bnug/;

/** Income like any other, or who gets something else. */
const IN_PASSING =
  /\b(?:als|wanneer|indien|ook met) (?:(?:u|je|iemand|een|uw|ook) ){0,4}uitkering\b|\bof een uitkering\b|\buitkering of (?:een )?(?:loon|baan|werk|laag|studie|pensioen)/g;

/** What happened, or another subject on which a benefit is named. */
const NOT_TO_THE_READER =
  /in dienst|aannemen|^['"‘“’]|\b(?:verhaal|verhalen|ervaring(?:en)?|columns?|interviews?|blogs?|een dag met|nieuws|nieuwsberichten|raad|gemeenteraad|actueel)\b|\bschool|verlof\b|adres(?:onderzoek|fraude|controle)/;

/** Named twice, or in the title, it is the subject by itself. */
const HOUSEMATES = /kostendeler/g;

/** So many times before it is the subject. */
const SUBJECT = 2;

/** So many peculiar things are enough without a word on the benefit. */
const PLAINLY = 4;

/** For each name of another benefit it is named so often itself. */
const TO_ONE_OTHER = 4;

/** A section of the site, where a page on papers may never say what for. */
const SECTION = /\buitkering(?:en)? aanvragen\b/;

/** Who has none is on such a page too: "Werk zoeken zonder uitkering". */
const NAMED = /(?<!zonder |(?<!of )geen )\buitkering/;

/** Sections for people whom a municipality knows from the benefit most. */
const PART_OF_SITE = /dakloos|daklo[oz]en|jongeren/;

/** What is known already of the bijstand on the page. */
export interface Naming {
  /** The title names a part of it. */
  readonly isPart: boolean;
  /** The text names it, not only as a measure. */
  readonly isNamed: boolean;
}

/** Whether "uw uitkering" is the bijstand here. `path` is the address with words apart, in lower case, as the title is. */
export function isOnOwnBenefit(page: PageText, title: string, path: string, { isPart, isNamed }: Naming): boolean {
  const about = `${title} ${path}`;
  const site = siteOf(page);
  if (ELSEWHERE.test(site) || FOR_OTHERS.test(title)) return false;
  const { benefits, others, isOurs, isJointItself, byName, text } = textOf(page);
  const isInAbout = NAMED.test(about);
  const isJoint = isJointItself || JOINT.test(`${site} ${about}`);
  if ((others + timesIn(about, OF_OTHERS)) * TO_ONE_OTHER > benefits) return false;
  if (isOurs && NAMED.test(path)) return true;
  if ((isOurs || isInAbout) && (benefits >= SUBJECT || SECTION.test(path))) return true;
  const ofBenefit = benefits - timesIn(text, IN_PASSING);
  const told = ofBenefit + (isNamed ? byName : 0);
  const isDecided =
    (isNamed && (isJoint || told >= SUBJECT) && DECIDED.test(text)) ||
    (isNamed && isJoint && found(PECULIAR, text) >= SUBJECT);
  if (isDecided && !NOT_TO_THE_READER.test(about) && !OTHER_HELP.test(about)) return true;
  const isAtHome = MUNICIPAL.test(site);
  const isOnIncome = ON_INCOME.test(path) && !path.includes('toeslag') && WHICH.test(text);
  const named = (isNamed ? 1 : 0) + (told >= SUBJECT ? 1 : 0);
  if ((isAtHome || isJoint) && !NOT_TO_THE_READER.test(about) && isAtStake({ about, text, named, isOnIncome }))
    return true;
  if (NOT_TO_THE_READER.test(about) || OTHER_HELP.test(`${about} ${text}`) || about.includes('schulden')) return false;
  if (title.includes('kostendeler') || timesIn(text, HOUSEMATES) >= SUBJECT) return true;
  if (isJoint && told >= SUBJECT) return true;
  const usual = found(USUAL, text) + (isOnIncome ? 1 : 0);
  const peculiar =
    peculiarIn(text, told) + (isAtHome && AT_HOME.test(title) ? 1 : 0) + (isOnIncome && isPureTitle(title) ? 1 : 0);
  if (isInAbout && (usual >= SUBJECT || (isAtHome && usual > 0))) return true;
  if (peculiar === 0) return false;
  if (peculiar >= PLAINLY || isInAbout) return true;
  if (told >= SUBJECT && peculiar >= SUBJECT) return true;
  if (!isPart && !isNamed && !PART_OF_SITE.test(path)) return false;
  return told >= SUBJECT || (ofBenefit > 0 && peculiar + usual >= SUBJECT);
}

/** What tells that a text decides on its own benefit, on the site of who pays it. */
interface Signs {
  readonly about: string;
  readonly text: string;
  /** How far it names the bijstand or a benefit: 0 to 2. */
  readonly named: number;
  readonly isOnIncome: boolean;
}

/** Decides on it, or tells the reader that he has it, more than it names other help; and something of the bijstand goes with it. */
function isAtStake({ about, text, named, isOnIncome }: Signs): boolean {
  if (OTHER_HELP.test(about) || about.includes('schulden')) return false;
  const stake = timesAtStake(text);
  const sure = stake + (isOfReader(text) ? 1 : 0) + named;
  if (sure === 0 || timesIn(text, OTHER_HELP_EACH) >= sure) return false;
  const peculiar = found(PECULIAR, text) + (isOnIncome ? 1 : 0);
  const beside = peculiar + Math.min(1, found(USUAL, text));
  return beside > 0 && sure + beside > SUBJECT && (stake >= SUBJECT || peculiar > 0);
}

interface RunningText {
  /** Times that a benefit is named, and times that another one is. */
  readonly benefits: number;
  readonly others: number;
  readonly isOurs: boolean;
  readonly isJointItself: boolean;
  /** Times that the bijstand is named. */
  readonly byName: number;
  /** In lower case, a line a block. */
  readonly text: string;
}

/** What the running text names, below its first heading. Lists of links do not count. */
function textOf({ blocks }: PageText): RunningText {
  const told = blocks.filter(({ text, links }) => !links.some((link) => link.text.length >= text.length * 0.8));
  const below = told.filter(({ level }) => level !== 1).map(({ text }) => text.toLowerCase());
  const sum = (count: (lower: string) => number): number => below.reduce((total, lower) => total + count(lower), 0);
  return {
    benefits: sum((lower) => timesIn(lower, BENEFIT)),
    others: sum((lower) => timesIn(OLDER_ABROAD.test(lower) ? lower.replace(OF_THE_OLD, '') : lower, OF_OTHERS)),
    isOurs: below.some((lower) => OURS.test(lower)),
    isJointItself: below.some((lower) => JOINT.test(lower)),
    byName: sum((lower) => timesIn(lower, BY_NAME)),
    text: told.map(({ text }) => `${text.toLowerCase()}\n`).join(''),
  };
}

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** On the site of another authority "uitkering" is what that one pays. */
export const isElsewhere = (page: PageText): boolean => ELSEWHERE.test(siteOf(page));

/** Whose site it is: its host and what stands behind the title of the page. */
function siteOf({ url, title }: PageText): string {
  const host = URL.parse(url)?.hostname.replace(/[-.]/g, ' ') ?? '';
  return `${host} ${title
    .toLowerCase()
    .split(/\s[|–—-]\s/)
    .slice(1)
    .join(' ')}`;
}

function isPureTitle(title: string): boolean {
  const words = title.split(/[^\p{L}]+/u).filter((word) => !SMALL.test(word));
  return words.every((word) => ON_ITS_OWN.test(word)) && (words.length > 0 || /samen.?won/.test(title));
}

const peculiarIn = (text: string, told: number): number =>
  Math.max(found(PECULIAR, text), told >= SUBJECT && FOUR_WEEKS.test(text) && UNDER_27.test(text) ? 1 : 0);

const found = (patterns: readonly RegExp[], text: string): number =>
  patterns.filter((pattern) => pattern.test(text)).length;
