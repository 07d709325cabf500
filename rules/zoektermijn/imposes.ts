/** Does a statement lay the search period on somebody, lift it, or only speak of it? */
import { type Concept, concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { GELDT, GELDT_NIET, WIJ_BEPALEN } from '../words/zoektermijn/gelding.ts';
import { ALLE_LEEFTIJDEN, OOK } from '../words/zoektermijn/leeftijd.ts';
import { NA_DE_WEKEN, OVER_DE_WEKEN, TIJDENS_DE_WEKEN, WACHTTIJD, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { SOMS, UITZONDERING } from '../words/zoektermijn/uitzondering.ts';
import { DAG, EERST } from '../words/zoektermijn/volgorde.ts';
import { isOlder, looksForWork, namesFourWeeks } from './search-period.ts';
import { followsNoWork, isFollowedByApplying, waitsForNoWork } from './wait-before-applying.ts';

/** It only speaks of the period: what happens in it, after it, on which day it begins. */
const SPEAKS_OF: readonly Concept[] = [UITZONDERING, SOMS, TIJDENS_DE_WEKEN, OVER_DE_WEKEN, NA_DE_WEKEN, DAG];

/** The statement lays the period on somebody, and does not only speak of it. */
export function imposes(statement: Statement): boolean {
  if (!statement.has(ZOEKTERMIJN)) return true;
  if (followsNoWork(statement)) return true;
  if (statement.has(WHETHER) && statement.ages.some(isOlder)) return true;
  if (SPEAKS_OF.some((each) => statement.has(each))) return false;
  if (statement.kind === 'row' && namesFourWeeks(statement) && !statement.negates(ZOEKTERMIJN)) return true;
  if (statement.kind === 'item' && statement.has(OOK) && statement.ages.some(isOlder)) return true;
  if (statement.has(GELDT) || statement.has(ALLE_LEEFTIJDEN) || statement.near(ZOEKTERMIJN, VERPLICHT, 3)) return true;
  if (looksForWork(statement) && isFollowedByApplying(statement)) return true;
  return (
    (statement.has(EERST) || statement.modality.has('moet')) &&
    (looksForWork(statement) || namesFourWeeks(statement) || statement.has(WACHTTIJD) || waitsForNoWork(statement))
  );
}

const VERPLICHT = concept('verplicht', 'verplicht', 'verplichte');

/** "Geldt niet", "hoeft niet", "niet iedereen", "de gemeente mag u niet laten zoeken": nobody has to wait. */
export function isLifted(statement: Statement): boolean {
  if (statement.modality.has('hoeft-niet') || holdsNot(statement) || statement.has(NOT_ASKED)) return true;
  if (isSkipped(statement)) return true;
  const isNone = ({ plain }: { readonly plain: string }): boolean => plain === 'geen';
  return statement
    .find(ZOEKTERMIJN)
    .some(({ start }) => statement.words.slice(Math.max(0, start - 2), start).some(isNone));
}

/** Not "geldt niet alleen voor jongeren". */
const holdsNot = (statement: Statement): boolean =>
  statement.find(GELDT_NIET).some(({ end }) => statement.words[end]?.plain !== 'alleen');

/** "U kunt aanvragen zonder eerst vier weken te zoeken": not "u kunt niet aanvragen zonder te zoeken". */
function isSkipped(statement: Statement): boolean {
  const { modality, words } = statement;
  if (!modality.has('kan') && !modality.has('mag')) return false;
  return statement
    .find(NOT_SEARCHED)
    .some(({ start, end }) => !words.some(({ plain }, at) => (at < start || at >= end) && BARS.has(plain)));
}

const NOT_SEARCHED = concept(
  'niet gezocht',
  ...['zonder', 'als … niet', 'als … geen'].flatMap((no) =>
    ['*zoek*', '*gezocht', '*solliciteer*', '*solliciteren'].map((seek) => `${no} … ${seek}`),
  ),
);

const BARS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'niemand', 'pas', 'alleen', 'maar']);

const NOT_ASKED = concept(
  'niet gevraagd',
  ...['iedereen', 'elke', 'iedere', 'alle'].map((all) => `niet ${all}`),
  ...['kan', 'kunnen', 'mag', 'mogen'].flatMap((may) => [`${may} u niet eerst`, `${may} niet van u`]),
  'niet eerst … laten',
  ...['laten', 'vragen', 'sturen'].flatMap((ask) => [`${ask} wij niet`, `${ask} we niet`]),
);

/** "De gemeente bepaalt of er een zoekperiode voor u is." */
const WHETHER = concept('of er een is', 'of er … zoek*');

/** "Bent u 27 of ouder, dan bepaalt de gemeente of u ermee te maken krijgt", after a sentence that names the search period. */
export function leavesItToUs(statement: Statement): boolean {
  const { previous, ages } = statement;
  if (!affirms(statement, WIJ_BEPALEN) || ages.length === 0 || !ages.every(isOlder)) return false;
  return previous?.has(ZOEKTERMIJN) === true && !isLifted(previous) && !isLifted(statement);
}
