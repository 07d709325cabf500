import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { questionAnswered } from '../surroundings.ts';
import { INCOME } from '../words/geld/earnings-count.ts';
import {
  AMOUNT,
  BOTH,
  HOLDS_TOO,
  JUST_AS,
  LOOKED_INTO,
  MAY_OWN,
  POINTS_BACK,
  THAT_IS,
  THEN_TOO,
  THESE_LIMITS,
  TO_TELL,
} from '../words/geld/yearly-change.ts';
import {
  ASSET_LIMIT,
  ASSETS,
  BENEFIT,
  CHANGES,
  JANUARY,
  JULY,
  NORM,
  ONLY_JANUARY,
  OWN_HOME,
  TWICE_A_YEAR,
  WAS,
} from '../words/geld.ts';
import { assetAmountsOf } from './asset-amounts.ts';
import { placesOf } from './dating.ts';
import { ASSET_LIMITS_CHANGE } from './law.ts';
import { NEW_LIMIT, tellsNewLimitInJuly } from './new-limit-in-july.ts';

export const vermogenWijzigtInJuli: ClaimRule = {
  id: 'vermogen-wijzigt-in-juli',
  kind: 'claim',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSET_LIMITS_CHANGE],
  assumptions: [
    '"Deze bedragen" under a heading about assets are the asset limits, unless the sentence names the benefit.',
  ],
  text: {
    nl: {
      title: 'De grens voor vermogen verandert alleen in januari',
      whatIsWrong: 'De pagina zegt dat de grens voor uw vermogen ook in juli verandert. Dat klopt niet.',
      whatItMeansForYou: 'U wacht misschien op een hogere grens in juli. Die komt dan niet.',
      whatTheLawSays:
        'De bedragen voor vermogen veranderen elk jaar op 1 januari. De bedragen van de uitkering veranderen ook op 1 juli.',
      goodExample:
        'De grens voor uw vermogen verandert elk jaar op 1 januari. De bedragen van de uitkering veranderen in januari en juli.',
    },
    en: {
      title: 'The asset limits change in January only',
      whatIsWrong: 'The page says that the asset limits also change in July.',
    },
  },
  about: either('wijzigt in het jaar', JULY, TWICE_A_YEAR, JANUARY, ONLY_JANUARY, THEN_TOO, ASSETS),
  lookalikes: [
    'The norms change in January and in July.',
    'Norms and limits in one sentence, each with its own month.',
    'A date such as "1 juli 2026" on which a page was changed.',
  ],
  judge(statement, page) {
    const isSaid = [tellsNewLimitInJuly, changesThenToo, isListedForJuly].some((says) => says(statement));
    if (isSaid || tellsWhen(statement, page)) return FAILED;
    const asked = questionAnswered(statement) ?? questionAbove(statement);
    const isAnswer =
      asked !== undefined &&
      !asked.has(BENEFIT) &&
      asked.has(CHANGES) &&
      (bearsOnLimits(asked, page) ||
        (asked.has(THESE_LIMITS) && !namesNorms(asked) && followsLimits(statement, page)) ||
        (asked.has(POINTS_BACK) && isAfterAssets(statement, asked)));
    if (!isAnswer && (!bearsOnLimits(statement, page) || !tellsChange(statement))) return undefined;
    if (statement.has(ONLY_JANUARY)) return PASSED;
    const often = oftenOf(statement);
    if (often === undefined) return statement.has(JANUARY) ? PASSED : undefined;
    if (statement.negates(often) || statement.negates(NEW_LIMIT)) return PASSED;
    return judgeOften(statement, often);
  },
  examples: [
    {
      html: '<h2>Vrij te laten vermogen</h2><p>Deze vermogensgrenzen worden elk jaar in januari en juli opnieuw vastgesteld.</p>',
      expect: 'failed',
      because: 'the limits change on 1 January only',
    },
    {
      html: '<p>De bedragen voor het vermogen wijzigen op 1 januari en op 1 juli, tegelijk met de uitkeringen.</p>',
      expect: 'failed',
      because: 'says that the limits change with the norms',
    },
    {
      html: '<h2>Hoeveel vermogen mag u hebben?</h2><p>Alleenstaande: € 8.000. Deze bedragen passen wij twee keer per jaar aan.</p>',
      expect: 'failed',
      quote: 'Deze bedragen passen wij twee keer per jaar aan.',
      because: 'twice a year, under a heading about assets',
    },
    {
      html: '<p>Elk half jaar verandert de vermogensgrens.</p>',
      expect: 'failed',
      because: 'every half-year',
    },
    {
      html: '<p>De bedragen van de uitkering wijzigen in januari en juli, de vermogensgrens alleen in januari.</p>',
      expect: 'passed',
      because: 'each its own months',
    },
    {
      html: '<p>De vermogensgrens verandert ieder jaar op 1 januari.</p>',
      expect: 'passed',
      because: 'January only',
    },
    {
      html: '<p>De vermogensgrens wijzigt niet in juli.</p>',
      expect: 'passed',
      because: 'denies that it changes in July',
    },
    {
      html: '<h2>Hoogte van de uitkering</h2><p>De bedragen worden elk jaar in januari en juli aangepast.</p>',
      expect: 'inapplicable',
      because: 'the norms do change in January and July',
    },
    {
      html: '<h2>Vermogen</h2><p>De vermogensgrens staat in de wet. De bijstandsnormen veranderen in januari en juli.</p>',
      expect: 'inapplicable',
      because: 'the sentence is about the norms',
    },
  ],
};

/** Names the limits, or is about "deze bedragen" under words that do, and not about the benefit. */
function bearsOnLimits(statement: Statement, page: Page): boolean {
  if (statement.has(TO_TELL) || (statement.has(LOOKED_INTO) && !limitChanges(statement))) return false;
  if (statement.has(ASSET_LIMIT) || ((statement.has(ASSETS) || statement.has(MAY_OWN)) && tellsOfAmounts(statement)))
    return true;
  if (isShortEntry(statement)) return true;
  if (!statement.has(POINTS_BACK) || (namesNorms(statement) && !statement.has(JUST_AS))) return false;
  const { previous } = statement;
  if (previous !== undefined && namesNorms(previous) && ![NAMED, THESE_LIMITS].some((each) => previous.has(each)))
    return false;
  if (statement.has(THESE_LIMITS) && followsLimits(statement, page)) return true;
  if (isRowBelowAssets(statement)) return true;
  return placesOf(statement, page).some(
    (place) =>
      (place.has(NAMED) || place.has(OWN_HOME)) &&
      !place.has(NORM) &&
      !(place.kind === 'heading' && place.has(BENEFIT)),
  );
}

/** "Veranderen die bedragen nog? | Ja, in juli" below "Hoeveel spaargeld mag ik hebben? | € 8.000". */
const isRowBelowAssets = ({ kind, previous }: Statement): boolean =>
  kind === 'row' && previous?.kind === 'row' && previous.amounts.length > 0 && previous.has(ASSETS);

/** Itself, or as an entry of a table or list of amounts: "Vermogen | 1-1 en 1-7". */
function tellsOfAmounts(statement: Statement): boolean {
  if (statement.has(AMOUNT)) return true;
  const { kind, intro, headings } = statement;
  return kind !== 'sentence' && kind !== 'heading' && [intro, headings.at(-1)].some((each) => each?.has(AMOUNT));
}

/** "Wijzigt op | 1 januari en 1 juli" below "Grens aan uw vermogen". */
function isShortEntry(entry: Statement): boolean {
  const heading = entry.headings.at(-1);
  if (entry.kind === 'sentence' || heading === undefined || namesNorms(entry) || namesNorms(heading)) return false;
  if (entry.words.length > SHORT || !entry.has(CHANGES) || entry.words.some(({ plain }) => YEAR.test(plain)))
    return false;
  return heading.has(ASSET_LIMIT) || (heading.has(ASSETS) && heading.has(AMOUNT));
}

/** "Laatst gewijzigd | 1 juli 2026": one day, and not every year. */
const YEAR = /^20\d\d$/;

/** Words of an entry that says when, and hardly what. */
const SHORT = 8;

/** "De vermogensgrens stijgt in juli", whatever else is looked into then. */
function limitChanges(statement: Statement): boolean {
  const changes = statement.find(CHANGES);
  return statement.find(ASSET_LIMIT).some(({ end }) => changes.some(({ start }) => start >= end && start - end <= 3));
}

/** "Hoe vaak wijzigt de grens? Vermogen mag u maar weinig hebben. Twee keer per jaar." */
function isAfterAssets({ previous }: Statement, asked: Statement): boolean {
  return previous !== undefined && !namesNorms(asked) && previous.has(ASSETS) && !previous.has(NORM);
}

/** "Deze grenzen …" below "Nieuwe bedragen", when the section before gives the limits. */
function followsLimits({ headings }: Statement, page: Page): boolean {
  const heading = headings.at(-1);
  if (heading === undefined || heading.has(INCOME)) return false;
  return sectionBefore(heading, page, 3).some((each) => assetAmountsOf(each, page).length > 0);
}

/** The heading asks it, though a sentence stands between. */
function questionAbove(statement: Statement): Statement | undefined {
  const above = statement.headings.at(-1);
  return above?.isQuestion && !namesNorms(statement) ? above : undefined;
}

/** "De uitkering en de grens van het vermogen" below "Wat verandert er op 1 juli?". */
function isListedForJuly(item: Statement): boolean {
  const above = item.intro ?? item.headings.at(-1);
  if (item.kind !== 'item' || item.amounts.length > 0 || item.words.length > LISTED) return false;
  if (!above?.has(JULY) || !above.has(CHANGES) || above.negates(CHANGES)) return false;
  return (
    (item.has(ASSET_LIMIT) || (item.has(ASSETS) && item.has(AMOUNT))) && !item.has(CHANGES) && !item.negates(ASSETS)
  );
}

/** Words of an item that only names what changes. */
const LISTED = 16;

function namesNorms(statement: Statement): boolean {
  return statement.has(NORM) || statement.has(BENEFIT);
}

function changesThenToo(statement: Statement): boolean {
  const { previous } = statement;
  const isOfLimits = statement.has(ASSET_LIMIT) || (statement.has(ASSETS) && statement.has(AMOUNT));
  if (previous === undefined || !isOfLimits || statement.has(JANUARY) || statement.has(TO_TELL)) return false;
  if (statement.negates(ASSET_LIMIT)) return false;
  if (opensWith(statement, HOLDS_TOO) && !statement.negates(HOLDS_TOO) && !statement.has(WAS))
    return [JULY, TWICE_A_YEAR].some((often) => previous.has(often) && !previous.negates(often)) && isYearly(previous);
  if (!statement.has(THEN_TOO) || !statement.has(CHANGES) || statement.negates(CHANGES)) return false;
  return previous.has(JULY) && previous.has(CHANGES) && !previous.negates(JULY);
}

/** "Deze bedragen wijzigen elk half jaar. Dat geldt ook voor de vermogensgrens": no change of one year, and no duty to tell. */
function isYearly(told: Statement): boolean {
  const isOfOneDay = told.has(WAS) || told.words.some(({ plain }) => YEAR.test(plain));
  return told.has(CHANGES) && !told.negates(CHANGES) && !told.has(TO_TELL) && !isOfOneDay;
}

/** "De grenzen veranderen twee keer per jaar. Dat gebeurt in januari en in juli.": when, after what changes. */
function tellsWhen(statement: Statement, page: Page): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.isQuestion || !opensWith(statement, THAT_IS) || !statement.has(JULY))
    return false;
  if ([JULY, THAT_IS].some((each) => statement.negates(each)) || statement.has(TO_TELL) || statement.has(WAS))
    return false;
  if (!isYearly(previous) || previous.has(ONLY_JANUARY) || previous.dates.length > 0) return false;
  return bearsOnLimits(previous, page) && (!namesNorms(previous) || previous.has(ASSET_LIMIT));
}

/** Every year, or the next time; not a day of the past. */
function tellsChange(statement: Statement): boolean {
  const { kind, intro, headings } = statement;
  const above = kind === 'sentence' ? [] : [intro, headings.at(-1)];
  return [statement, ...above].some((each) => each?.has(CHANGES)) && !statement.has(WAS);
}

/** How often is said; where both are, what stands with the limits: "twee keer per jaar aangepast, op 1 januari en op 1 juli". */
function oftenOf(statement: Statement): typeof JULY | undefined {
  const said = [JULY, TWICE_A_YEAR].filter((often) => statement.has(often));
  return said.find((often) => statement.has(NAMED) && statement.sameClause(NAMED, often)) ?? said[0];
}

/** In the clause of July: the limits, or only the norms? */
function judgeOften(statement: Statement, often: typeof JULY): Judgement | undefined {
  if (statement.near(NAMED, JUST_AS, 2)) return FAILED;
  const isJanuaryOnly = statement.sameClause(NAMED, JANUARY) && !statement.sameClause(NAMED, often);
  if (!isJanuaryOnly && (statement.near(NAMED, BOTH) || statement.near(NAMED, JUST_AS, 4))) return FAILED;
  const areJoined = statement
    .find(NORM)
    .some((norm) => statement.find(NAMED).some((named) => isJoined(statement, norm, named)));
  if (areJoined && !isJanuaryOnly) return FAILED;
  if (!statement.has(NAMED) || statement.sameClause(NAMED, often)) {
    if (statement.has(JUST_AS)) return FAILED;
    const normsOnly = statement.has(NORM) && statement.sameClause(NORM, often) && !statement.sameClause(NAMED, often);
    return normsOnly ? undefined : FAILED;
  }
  return statement.has(NORM) || statement.has(BENEFIT) ? undefined : FAILED;
}

/** "De normen en de vermogensgrenzen", "de norm, de vermogensgrens en het bedrag": one subject of the sentence. */
function isJoined({ words }: Statement, norm: Span, named: Span): boolean {
  const between = named.start - norm.end;
  if (between < 0 || between > 2) return false;
  return words[norm.end]?.plain === 'en' || (between === 1 && words[named.end]?.plain === 'en');
}

const NAMED = either(
  'vermogen of grens',
  ASSETS,
  ASSET_LIMIT,
  concept('mag hebben', 'mag … hebben', 'mogen hebben', 'mag bezitten', 'achter de hand'),
);
