/** Whether a statement tells of another reason for having no benefit than the weeks of the search period. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';

/** "… als u in die weken loon had": another reason than the period. */
export function namesOtherReason(statement: Statement): boolean {
  if (statement.previous?.isQuestion && statement.previous.has(MEANS)) return true;
  if (statement.words[0]?.plain === 'had' || statement.has(NIET_GEZOCHT) || isNeglect(statement)) return true;
  if (statement.has(HAD_OTHER)) return true;
  const isCase = statement.isConditional || CASE.has(statement.words[0]?.plain ?? '');
  return isCase && (statement.has(OTHER_REASON) || affirms(statement, MEANS));
}

const CASE: ReadonlySet<string> = new Set(['wie', 'hebt', 'heb', 'heeft', 'vindt', 'vraagt', 'zit', 'zat']);

/** "Meldt u zich niet, dan …", "Vindt u werk in die weken? Dan …": the case that it speaks of. */
function isNeglect(statement: Statement): boolean {
  const { previous, words } = statement;
  const asked = previous?.isQuestion && words[0]?.plain === 'dan' ? previous : undefined;
  if (asked === undefined && !statement.isConditional) return false;
  const inCase = asked ?? statement;
  const ofCase = (span: Span) => asked !== undefined || statement.sameClause({ start: 0, end: 1 }, span);
  return (
    inCase.find(NALATEN).some((span) => ofCase(span) && inCase.negates(span)) ||
    inCase.find(VINDT_WERK).some((span) => ofCase(span) && !inCase.negates(span))
  );
}

const NALATEN = concept(
  'nalaten',
  'meldt',
  'meld',
  'zoekt',
  'zoek',
  'solliciteert',
  'genoeg',
  'voldoende',
  'op tijd',
  'houdt',
  'komt',
  'reageert',
);
const VINDT_WERK = concept(
  'vindt werk',
  'vind* … werk',
  'vind* … baan',
  'werk gevonden',
  'baan gevonden',
  'gaat … werken',
);

/** What one may live on instead, in the question before it: "Verdien je genoeg?" */
const MEANS = concept(
  'eigen middelen',
  'genoeg',
  'voldoende',
  'eigen inkomen',
  'verdien*',
  'loon',
  'inkomsten',
  'vermogen',
  'spaargeld',
  'studiefinanciering',
);

const NIET_GEZOCHT = concept('niet gezocht', 'niet gezocht', 'niet … gezocht', 'onvoldoende … gezocht');

const OTHER_REASON = concept(
  'andere reden',
  'loon had',
  'als … loon',
  'als … inkomen',
  'als … inkomsten',
  'als … vermogen',
  'als … spaargeld',
  'als … verdien*',
  'als … studiefinanciering',
  'als … werkte',
  ...['detentie', 'gevangenis', 'niets aan', 'geen aanvraag'],
);

/** "Over de weken waarin u loon had." */
const HAD_OTHER = concept('waarin u had', ...['had', 'kreeg', 'verdiende', 'werkte'].map((had) => `waarin u … ${had}`));
