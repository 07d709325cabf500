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
  if (namesOther(statement)) return true;
  let above = statement.previous;
  for (let step = 0; above !== undefined && step < BACK; step += 1) {
    if (above.has(OWN)) return false;
    if (namesOther(above)) return true;
    if (above.has(BENEFIT)) return false;
    above = above.previous;
  }
  return false;
}

/** A pass goes by the name of its town: "de Merelpas". */
const namesOther = (statement: Statement): boolean =>
  statement.has(OTHER) || statement.words.some(({ plain }) => plain.length > PASS && plain.endsWith('pas'));
const PASS = 'aanpas'.length;
