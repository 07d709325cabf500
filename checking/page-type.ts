/**
 * What a page is about. Only a page about the bijstand is judged, so a wrong answer here is a false accusation (too generous) or a
 * whole page missed (too strict); where the words point both ways the answer is not sure, and a person looks.
 */
import type { Scheme } from '../language/scheme.ts';
import type { PageText } from '../reading/page-text.ts';
import type { PageType } from '../rules/rule.ts';
import { isToReceivers } from './at-stake.ts';
import { isElsewhere, isOnOwnBenefit } from './own-benefit.ts';
import { countsOf } from './page-counts.ts';
import {
  AIO,
  ALSO_OURS,
  AOW,
  BENEFIT,
  BESIDE,
  BIJSTAND,
  BIJSTAND_OF_THE_OLD,
  FOR_ALL_DESKS,
  FOR_THE_SELF_EMPLOYED,
  HOME,
  IN_BRACKETS,
  LETTER,
  namedIn,
  names,
  ON_GETTING,
  OTHER,
  OTHER_WAYS,
  PART,
  PART_TOO,
  RECORD,
  RELATED,
  SECTION,
  WITH,
  WW_ENDS,
} from './page-type-words.ts';

export interface PageKind {
  readonly type: PageType;
  readonly isSure: boolean;
  /** What a sentence that names no scheme is about on this page; undefined on a page about several. */
  readonly scheme: Scheme | undefined;
  /** What the page means by bijstand, when its title calls another scheme so. */
  readonly callsBijstand?: Scheme;
}

/** Named first and most below a title that names nothing ("Vermogen"), it is the subject. */
const SUBJECT = 2;

/** Headings for so many kinds of other help make a page an overview of them, whatever its title is. */
const SEVERAL = 2;

/** Words between the section and the name of the scheme: "individuele inkomenstoeslag". */
const BEFORE_NAME = 16;

/** Named so often in so many words it is the subject of such a page. */
const [OFTEN, SHARE] = [3, 0.012];

/** Decides from title, headings, address and how often the text names which scheme. */
export function pageTypeOf(page: PageText): PageKind {
  const title = titleOf(page);
  const path = pathOf(page.url);
  const other = OTHER.test(title);
  if (HOME.test(title) || isRoot(page.url, path)) return { type: 'anders', isSure: true, scheme: undefined };
  if (LETTER.test(title) && isToReceivers(lowerTextOf(page))) return ABOUT;
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
    if (isOnOwnBenefit(page, title, path, { isPart: true, isNamed: false })) return ABOUT;
  }
  if (other) return { type: 'anders', isSure: bijstand < 5 || bijstand / words < 0.02, scheme: undefined };
  const named = bijstand > 0 || names(path, BIJSTAND);
  if (named && (PART.test(title) || names(path, BIJSTAND) || /uitkering/.test(path))) return ABOUT;
  if (names(title, PART) && searchPeriod && !isElsewhere(page)) return ABOUT;
  if (asSubject >= 2 && asSubject / words >= 0.01) return ABOUT;
  if (asSubject >= 2 && onlyBijstand && ON_GETTING.test(headings)) return ABOUT;
  if (namedIn(headings, BESIDE).length >= SEVERAL) return { type: 'aanvullend', isSure: true, scheme: undefined };
  const isPart = PART.test(`${title} ${path}`) || PART_TOO.test(title);
  const isNamed = asSubject > 0 && !FOR_ALL_DESKS.test(title);
  if (isOnOwnBenefit(page, title, path, { isPart, isNamed })) return ABOUT;
  // A section of it is about the bijstand; of the others it is not sure.
  if (bijstand > 0 && names(headings, BIJSTAND)) return { type: 'verwant', isSure: true, scheme: undefined };
  // "Legitimatie": for every desk; only what names the bijstand is about it.
  if (named && FOR_ALL_DESKS.test(title)) return { type: 'verwant', isSure: true, scheme: undefined };
  if (named) return { type: 'bijstand', isSure: false, scheme: undefined };
  if (/\buitkering/.test(title))
    return onlyBijstand && !isElsewhere(page) ? ABOUT : { type: 'bijstand', isSure: false, scheme: undefined };
  if (supplement && isOfTheOld(page)) return { type: 'verwant', isSure: true, scheme: 'aio' };
  if (supplement) return { type: 'bijstand', isSure: false, scheme: undefined };
  return { type: 'anders', isSure: true, scheme: undefined };
}

const ABOUT: PageKind = { type: 'bijstand', isSure: true, scheme: 'bijstand' };

/** A page for who has AOW, on what comes beside it; its title may speak of "ouderen" or of what they have. */
function isOfTheOld(page: PageText): boolean {
  const lines = lowerTextOf(page).split('\n');
  return lines.some((line) => AIO.test(line)) && lines.filter((line) => AOW.test(line)).length >= SUBJECT;
}

const lowerTextOf = ({ blocks }: PageText): string => blocks.map(({ text }) => text.toLowerCase()).join('\n');

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
