/** Not the only way after all: "niet alleen online", "u hoeft geen DigiD te hebben", or said of those alone who go by internet. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import { NIET_ALLEEN } from '../words/aanvraag/digitaal.ts';
import { PAPIER } from '../words/aanvraag/papier.ts';

/** The sentence leaves a choice, or says nothing of who does not go by internet. */
export function leavesChoice(statement: Statement): boolean {
  return (
    isNotOnly(statement) ||
    isFreeToChoose(statement) ||
    statement.has(FOR_SOME) ||
    saysForWhom(statement) ||
    turnsToPaper(statement) ||
    statement.has(OLD_FORM)
  );
}

/** "Zonder DigiD kunt u niet verder, maar wel op papier." */
const turnsToPaper = (statement: Statement): boolean => statement.near(BUT_DO, PAPIER, 3);
const OLD_FORM = concept(
  'oud formulier',
  ...['oude', 'verouderd*', 'vorige'].map((old) => `${old} formulier*`),
  'formulier* … verouderd',
);
const BUT_DO = concept('maar wel', 'maar wel', 'maar ook', 'dan wel', 'dan gewoon');

/** "Niet alleen online"; not "kan niet, alleen online". */
function isNotOnly(statement: Statement): boolean {
  return statement
    .find(NIET_ALLEEN)
    .some(({ start, end }) => statement.sameClause({ start, end: start + 1 }, { start: end - 1, end }));
}

/** "Alleen als u via werk.nl aanvraagt, krijgt u een ontvangstbewijs." */
function saysForWhom(statement: Statement): boolean {
  const [first, second] = statement.words;
  if (first?.plain !== 'alleen' || second?.plain !== 'als') return false;
  return statement.find(AANVRAGEN).every((span) => statement.sameClause(span, { start: 1, end: 2 }));
}

/** "Hoeft niet", and not in another clause: "u hoeft niet te komen, want de aanvraag gaat alleen via internet". */
function isFreeToChoose(statement: Statement): boolean {
  if (!statement.modality.has('hoeft-niet')) return false;
  return !statement.has(HOEFT) || !statement.has(WANT) || statement.sameClause(HOEFT, AANVRAGEN);
}

const HOEFT = concept('hoeft', 'hoeft', 'hoeven');
const WANT = concept('want', 'want', 'omdat');

/** "Alleen als u online aanvraagt": says for whom. */
const FOR_SOME = concept(
  'alleen als online',
  ...['als u', 'als je', 'wanneer u', 'voor wie'].flatMap((who) =>
    ['online', 'digitaal', 'via internet'].map((way) => `alleen … ${who} ${way}`),
  ),
);
