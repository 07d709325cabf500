/** Whether a statement tells of the past or of what is still to come. */
import { concept, either } from './concept.ts';
import type { DateMention, IsoDate } from './date.ts';
import { DATE_FORMS } from './dates.ts';
import type { Statement } from './statement.ts';

const FORMERLY = concept(
  'verleden',
  'vroeger',
  'voorheen',
  'vroegere',
  'destijds',
  'toentertijd',
  'indertijd',
  'tot voor kort',
  'in het verleden',
  'afgeschaft',
  'vervallen',
  'is gestopt',
  'zijn gestopt',
  'bestaan niet meer',
  'bestaat … niet meer',
  'geldt … niet meer',
  'gelden niet meer',
  'geldt niet langer',
  'tot vorig jaar',
  'vorig jaar was',
  'vorig jaar waren',
  'tot dit jaar',
  'heette',
  'heetten',
  'is vervangen',
  'werd vervangen',
  'opgegaan in',
  'opgevolgd door',
  'heet nu',
  'heet al',
  'heet tegenwoordig',
);
/** What may lapse has not lapsed yet: "dan kan de wachttijd vervallen". */
const MAY_LAPSE = concept(
  'kan vervallen',
  // "Schrijf op tijd, anders is uw recht vervallen"
  'anders … vervallen',
  ...['kan', 'kunnen', 'kunt', 'mag', 'mogen', 'soms'].map((may) => `${may} … vervallen`),
);
/** Earlier than another day, or somebody of then; not formerly: "drie maanden vroeger", "uw vroegere partner", "vroeger getrouwd". */
const EARLIER = concept(
  'vroeger dan',
  ...['maanden vroeger', 'weken vroeger', 'dagen vroeger', 'vroeger dan', 'vroeger in', 'vroeger laten'],
  ...['vroegere *datum', 'vroegere dag', 'vroegere ingang*', 'vroeger begin*'],
  ...['partner*', 'man', 'vrouw', 'echtgeno*', 'werkgever*', 'huisgeno*'].map((who) => `vroegere ${who}`),
  ...['vroeger getrouwd', 'vroeger gehuwd', 'vroeger … getrouwd', 'vroeger … gehuwd'],
);
/** It was so, and is. */
const AS_BEFORE = concept(
  'zoals vroeger',
  'net als vroeger',
  'net als voorheen',
  'net zoals vroeger',
  'net zoals voorheen',
  'zoals voorheen',
  'evenals voorheen',
  'evenals vroeger',
);
const PAST_TENSE = concept(
  'verleden tijd',
  ...(
    'was waren kon konden kreeg kregen gold golden had hadden moest moesten mocht mochten werd werden heette heetten telde telden bleef ' +
    'hanteerde hanteerden rekende rekenden duurde duurden hoefde hoefden bestond bestonden ging gingen kwam kwamen betaalde betaalden lag lagen viel vielen vond vonden liet lieten stond stonden gaf gaven accepteerde accepteerden leverde leverden weigerde weigerden volstond volstonden'
  ).split(' '),
);
/** A month that is over, without its year: past only beside the past tense. */
const UNTIL_MONTH = concept(
  'tot en met een maand',
  ...'januari februari maart april mei juni juli augustus september oktober november december'
    .split(' ')
    .map((month) => `tot en met ${month}`),
);
/** Whose case is told, not what holds for the reader. */
const SOMEONE = concept(
  'iemand',
  'hij had',
  'had hij',
  'hij kreeg',
  'kreeg hij',
  'de heer',
  ...['vrouw', 'man', 'mevrouw', 'meneer', 'inwoner', 'moeder', 'vader'].map((who) => `een ${who}`),
);
const THEN = concept(
  'toen',
  'toen',
  'in die tijd',
  'dat jaar',
  'vorig jaar',
  'jaar geleden',
  'jaren geleden',
  'maanden geleden',
);
/** "Eerst was het 90, nu 95" tells what is as well. */
const UNTIL_NOW = concept(
  'tot nu toe',
  ...['was', 'waren', 'gold', 'telde', 'kon', 'mocht', 'moest', 'hoefde'].flatMap((past) => [
    `tot nu toe ${past}`,
    `eerst ${past}`,
  ]),
);
/** "Toen u zich meldde": a day of the reader, whenever that is. */
const AT_REPORTING = concept('toen u zich', 'toen u zich', 'toen je je');
const NOW = concept('nu', 'nu', 'tegenwoordig', 'voortaan', 'inmiddels', 'thans', 'vandaag', 'sinds');
const TILL_NOW = concept('tot nu', 'tot nu toe');
const PRESENT_TENSE = concept(
  'tegenwoordige tijd',
  ...'is zijn geldt gelden kunt kan kunnen krijgt krijg krijgen mag mogen moet moeten blijft bent heeft hebt loopt telt tellen bedraagt'.split(
    ' ',
  ),
);
const COMING = concept(
  'toekomst',
  'gaat veranderen',
  'gaan veranderen',
  'het kabinet wil',
  'de regering wil',
  'de minister wil',
  'wil het kabinet',
  'van plan',
  'wetsvoorstel',
  'het plan is',
  'wet … op zich wachten',
  'regels … op zich wachten',
  'regeling … op zich wachten',
  'vanaf volgend jaar',
  'in voorbereiding',
  'binnenkort',
  'in de toekomst',
  'geldt nu nog niet',
  'geldt nog niet',
  'gelden nog niet',
  'nog niet in werking',
  'de bedoeling is',
  'zal … gelden',
  'zullen … gelden',
  'gaat … gelden',
  'gaan … gelden',
  'gaat … in werking',
  'wordt ingevoerd',
  'worden ingevoerd',
  'treedt … in werking',
);

/** What names none of these tells of no other time; most statements and headings do not. */
const OF_TIME = either('tijd', FORMERLY, PAST_TENSE, UNTIL_NOW, DATE_FORMS);

/**
 * "voorheen", "in 2024 was", "Tot 2015: …", "was toen"; so is what stands in the past tense under a heading of the past ("Tot en
 * met 2025"). A date after `asOf` is no past.
 */
export function isHistory(statement: Statement, asOf: IsoDate | undefined): boolean {
  const isOver = (last: IsoDate) => asOf === undefined || last < asOf;
  if (statement.has(OF_TIME) && tellsOfPast(statement, isOver)) return true;
  if (isBelowYear(statement, isOver)) return true;
  // "Tot 2014 was het streng. Elke fout leverde een boete op."
  const { previous } = statement;
  if (previous !== undefined && statement.has(PAST_TENSE) && previous.has(OF_TIME) && endsThen(previous, isOver))
    return true;
  const heading = statement.headings.at(-1);
  if (statement.kind === 'heading' || !heading?.has(OF_TIME)) return false;
  if (isDate(heading, isOver)) return true;
  if (statement.has(NOW) || heading.has(NOW)) return false;
  const isPastHeading =
    (heading.has(FORMERLY) && !FORMER_NAME.test(heading.text)) ||
    heading.dates.some(({ last, role }) => role === 'until' && isOver(last));
  return isPastHeading && (statement.has(PAST_TENSE) || !statement.has(PRESENT_TENSE));
}

/** Says until when it was. */
const endsThen = ({ dates }: Statement, isOver: (last: IsoDate) => boolean): boolean =>
  dates.some(({ last, role }) => role === 'until' && isOver(last));

/** By its own words. */
function tellsOfPast(statement: Statement, isOver: (last: IsoDate) => boolean): boolean {
  if (statement.has(FORMERLY) && ![AS_BEFORE, MAY_LAPSE, EARLIER].some((each) => statement.has(each))) return true;
  const isPastTense = statement.has(PAST_TENSE);
  if (isPastTense && ((statement.has(THEN) && !statement.has(AT_REPORTING)) || statement.has(SOMEONE))) return true;
  if (isPastTense && statement.has(UNTIL_MONTH)) return true;
  if (statement.has(UNTIL_NOW) && statement.find(NOW).length <= statement.find(TILL_NOW).length) return true;
  const { dates, text } = statement;
  const [date] = dates;
  // "2015: de naam verandert" is told of then, whatever its tense.
  if (date?.start === 0 && isOver(date.last) && OPENING_DATE.test(text)) return true;
  if (isPastTense && dates.some((each) => isOver(each.last) || opensBefore(statement, each, isOver))) return true;
  return dates.some(({ last, role }) => role === 'until' && isOver(last)) && !statement.has(PRESENT_TENSE);
}

/** "Inkomenstoeslag (vroeger langdurigheidstoeslag)": what stands below has only lost an old name. */
const FORMER_NAME = /\((?:voorheen|vroeger)[^)]*\)/i;

/** "2015" and no more: what stands under it is told of then, whatever its tense. */
function isDate({ dates, words }: Statement, isOver: (last: IsoDate) => boolean): boolean {
  const [date] = dates;
  return date !== undefined && isOver(date.last) && date.end - date.start === words.length;
}

/** "1965. Bijstand wordt een recht.": what follows in the paragraph is told of the year that opens it. */
function isBelowYear({ previous }: Statement, isOver: (last: IsoDate) => boolean): boolean {
  let before = previous;
  for (let steps = 0; before !== undefined && steps < OPENING_REACH; steps += 1) {
    const [year, ...more] = before.words;
    if (more.length === 0 && year !== undefined && YEAR.test(year.plain))
      return isOver(`${year.plain}-12-31` as IsoDate);
    before = before.previous;
  }
  return false;
}

/** Sentences below a year, at most. */
const OPENING_REACH = 5;
const YEAR = /^(?:18|19|20)\d\d$/;

/** A date before a colon, and nothing else. */
const OPENING_DATE = /^[\p{L}\d ]{4,20}:/u;

/** "Voor 2026 was de grens lager": a year that has begun. */
function opensBefore({ words }: Statement, { first, start }: DateMention, isOver: (last: IsoDate) => boolean): boolean {
  return start === 1 && words[0]?.plain === 'voor' && isOver(first);
}

/** "het kabinet wil", "gaat veranderen"; with `asOf` also what begins after it ("vanaf 2027"), here or in the nearest heading. */
export function isFuture(statement: Statement, asOf: IsoDate | undefined): boolean {
  if (statement.has(COMING)) return true;
  if (asOf === undefined) return false;
  const own = statement.dates;
  if (own.length > 0) return own.every(({ first, role }) => role !== 'until' && first > asOf);
  const heading = statement.headings.at(-1);
  return heading?.dates.some(({ first, role }) => role !== 'until' && first > asOf) ?? false;
}
