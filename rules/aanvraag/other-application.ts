/** Another thing to ask for than the bijstand, named in the sentence or just before it: a pass, a coach, an allowance of others. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { ANDERE_AANVRAAG } from '../words/aanvraag/aanvragen.ts';

const OTHER = either(
  'nog een andere aanvraag',
  ANDERE_AANVRAAG,
  concept(
    'iets anders aanvragen',
    'jobcoach*',
    'eHerkenning',
    'werkgever*',
    '*subsidie',
    'sport*',
    'korting*',
    'abonnement*',
    'verzekering*',
    '*verzekering',
    'zwemles*',
    'laptop*',
    '*kaart',
    'kindpakket',
    'pakket',
    '*voedsel*',
    'activiteiten',
    'inburger*',
    '*vergoeding',
    ...['de', 'die', 'deze'].map((the) => `${the} pas`),
    'lening*',
    'cursus*',
  ),
);
const OWN = concept('zelf', 'bijstand aanvra*', '*uitkering aanvra*', 'aanvraag voor … bijstand', 'bijstand vra*');
const BENEFIT = concept('bijstand of uitkering', 'bijstand', '*bijstandsuitkering', 'uitkering');

/** Sentences back in which it may be named: "U krijgt ook een pas. Die vraagt u aan via de site. Dat kan alleen online." */
const BACK = 2;

export function isOfOtherApplication(statement: Statement): boolean {
  if (statement.has(BENEFIT)) return false;
  const asked = statement.previous?.isQuestion ? statement.previous : undefined;
  if ([statement, asked].some((each) => each && asksForDigidItself(each) && !each.has(NEEDED))) return true;
  if (namesOther(statement) || isBelowOther(statement)) return true;
  let above = statement.previous;
  for (let step = 0; above !== undefined && step < BACK; step += 1) {
    if (above.has(OWN)) return false;
    if (namesOther(above)) return true;
    if (above.has(BENEFIT)) return false;
    above = above.previous;
  }
  return false;
}

/** "Merelpas", above it. */
export function isBelowOther({ headings }: Statement): boolean {
  const heading = headings.at(-1);
  return heading !== undefined && namesOther(heading) && !heading.has(BENEFIT) && !heading.has(OWN);
}

/** "Een DigiD vraagt u alleen online aan": it is the DigiD that is asked for. */
export function asksForDigidItself(statement: Statement): boolean {
  if (statement.has(APPLICATION) || !statement.near(DIGID, APPLY_FOR, 5) || !statement.sameClause(DIGID, APPLY_FOR))
    return false;
  return statement.find(DIGID).some(({ start }) => {
    const [before, first] = [statement.words[start - 1]?.plain ?? '', statement.words[start - 2]?.plain ?? ''];
    return !WITH.has(before) && !(WHOSE.has(before) && WITH.has(first));
  });
}

const NEEDED = concept('DigiD is een eis', 'nodig', 'verplicht', 'vereist', 'moet', 'hebt', 'heeft', 'heb');
const APPLICATION = concept('de aanvraag zelf', 'aanvraag', 'bijstandsaanvraag');
const DIGID = concept('DigiD', 'DigiD');
const APPLY_FOR = concept('vraag aan', 'aanvragen', 'vraagt … aan', 'vraag … aan', 'aan te vragen');
const WITH: ReadonlySet<string> = new Set(['met', 'via', 'zonder', 'geen', 'door', 'of', 'en']);
const WHOSE: ReadonlySet<string> = new Set(['een', 'uw', 'je', 'de', 'zijn']);

/** A pass goes by the name of its town: "de Merelpas". */
const namesOther = (statement: Statement): boolean =>
  statement.has(OTHER) || statement.words.some(({ plain }) => plain.length > PASS && plain.endsWith('pas'));
const PASS = 'aanpas'.length;
