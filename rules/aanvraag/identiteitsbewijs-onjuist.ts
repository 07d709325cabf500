import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { isNo, NEE, questionAnswered } from '../surroundings.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import {
  ANDER_DOEL,
  ANDERS_FOUT,
  EERST_ANDER,
  HIERVOOR,
  IDENTITEIT,
  NIET_VAST,
  RIJBEWIJS,
  TELT_NIET,
} from '../words/aanvraag/identiteit.ts';
import { NIET_BEHANDELD } from '../words/aanvraag/papier.ts';
import { DRIVING_LICENCE } from './law.ts';

const HELAAS = concept('helaas', 'helaas');

export const identiteitsbewijsOnjuist: ClaimRule = {
  id: 'identiteitsbewijs-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [DRIVING_LICENCE],
  assumptions: ['Foreigners may have to show a residence document; a driving licence does not tell nationality.'],
  text: {
    nl: {
      title: 'Een rijbewijs mag ook',
      whatIsWrong: 'De pagina zegt dat een rijbewijs niet geldt als identiteitsbewijs. Sinds 2026 geldt het wel.',
      whatItMeansForYou: 'Hebt u alleen een rijbewijs? Dan mag u dat laten zien. U hoeft geen paspoort te kopen.',
      whatTheLawSays: 'Sinds 2026 mag u ook met een rijbewijs laten zien wie u bent.',
      goodExample: 'Neem uw paspoort, identiteitskaart of rijbewijs mee.',
    },
    en: {
      title: 'A driving licence will do',
      whatIsWrong: 'The page says that a driving licence is not accepted as identification.',
    },
  },
  about: either('rijbewijs of nee', RIJBEWIJS, TELT_NIET, EERST_ANDER, NEE, HELAAS, NIET_AANVRAGEN, NIET_BEHANDELD),
  lookalikes: ['The costs of a driving licence, or a course for it.', 'Before 2026 a driving licence was not enough.'],
  judge(statement) {
    if (!isAboutIdentity(statement) || isOtherwiseWrong(statement) || isForSomethingElse(statement)) return undefined;
    if (statement.modality.has('hoeft-niet') || statement.negates(NEEDED)) return undefined;
    if (!statement.has(RIJBEWIJS))
      return isRefusedInAnswer(statement) || leavesWithout(statement) || isNoProof(statement) ? FAILED : undefined;
    if (!refuses(statement)) return PASSED;
    return isOfOtherPlaceOrTime(statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Een rijbewijs is geen geldig identiteitsbewijs.</p>',
      expect: 'failed',
      because: 'since 2026 it is',
    },
    {
      html: '<h2>Wat neemt u mee?</h2><ul><li>Paspoort of ID-kaart (geen rijbewijs)</li></ul>',
      expect: 'failed',
      because: 'since 2026 it is accepted',
    },
    {
      html: '<p>Voor uw legitimatie accepteren wij een rijbewijs niet.</p>',
      expect: 'failed',
      because: 'since 2026 it is accepted',
    },
    {
      html: '<p>Let op: met een rijbewijs kunt u zich niet legitimeren.</p>',
      expect: 'failed',
      because: 'since 2026 one can',
    },
    {
      html: '<p>Neem een geldig identiteitsbewijs mee: paspoort, ID-kaart of rijbewijs.</p>',
      expect: 'passed',
      because: 'it is accepted',
    },
    {
      html: '<p>Heeft u geen paspoort? Een rijbewijs is ook goed.</p>',
      expect: 'passed',
      because: 'it is accepted',
    },
    {
      html: '<p>Voor een rijbewijs krijgt u geen vergoeding.</p>',
      expect: 'inapplicable',
      because: 'it is about costs',
    },
    {
      html: '<p>Een rijbewijs is geen geldig identiteitsbewijs.</p>',
      expect: 'inapplicable',
      asOf: '2025-11-01',
      because: 'before 2026 it was right',
    },
  ],
};

/** The licence itself has another fault, or is for something else: said in its own clause. */
function isOtherwiseWrong(statement: Statement): boolean {
  if (statement.has(ANDER_DOEL) || statement.headings.at(-1)?.has(ANDER_DOEL) === true) return true;
  return (isCopy(statement) || statement.sameClause(RIJBEWIJS, ANDERS_FOUT)) && !statement.has(NIET_VAST);
}

/** "Een kopie van uw rijbewijs is niet genoeg", and not "geen kopie van uw rijbewijs, want dat telt niet als legitimatie". */
function isCopy(statement: Statement): boolean {
  const copies = statement.find(KOPIE);
  return copies.length === 1 && statement.sameClause(RIJBEWIJS, KOPIE) && !isPointedAt(statement);
}

const KOPIE = concept('kopie', 'kopie*', 'foto', 'scan');

/** "Voor de huur van een zaal hebt u een paspoort nodig": says for what, and it is not the bijstand. */
function isForSomethingElse(statement: Statement): boolean {
  if (statement.words[0]?.plain !== 'voor') return false;
  return !statement.find(HIERVOOR).some(({ start }) => start <= OPENING);
}

/** Words in which a sentence that opens with "voor" says for what. */
const OPENING = 5;

/** Own words, list introduction, heading or a neighbour speak of showing who one is. */
function isAboutIdentity(statement: Statement): boolean {
  if (statement.within(IDENTITEIT)) return true;
  if (statement.near(ONLY, RIJBEWIJS, 2) && statement.has(HIERVOOR)) return true;
  return [statement.previous, statement.next].some((each) => each?.has(IDENTITEIT));
}

/** "Mag ik mijn rijbewijs laten zien? Nee, dat is niet geldig." */
function isRefusedInAnswer(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (question?.has(RIJBEWIJS) !== true || question.has(TELT_NIET)) return false;
  if (!isNo(statement) && statement.words[0]?.plain !== 'helaas') return false;
  if (question.modality.has('moet') || question.modality.has('hoeft-niet')) return false;
  return question.modality.has('mag') || question.modality.has('kan') || question.has(IS_GOED);
}

/** "Hebt u alleen een rijbewijs bij u, dan kunnen wij u niet helpen." */
const WEL = concept('wel', 'wel');

const ONLY = concept('alleen', 'alleen', 'enkel', 'slechts', 'uitsluitend');

const OOK_GOED = concept('ook goed', 'ook goed', 'is goed', 'mag ook', 'prima');

const NEEDED = concept('verplicht', 'verplicht', 'nodig', 'vereist');

const IS_GOED = concept('is goed', 'goed', 'geldig', 'genoeg', 'voldoende', 'telt', 'geldt', 'volstaat');

const ORDERS: ReadonlySet<string> = new Set(['vraag', 'regel', 'koop', 'haal']);

/** "Met een rijbewijs mag u rijden. Voor bijstand is het geen geldig identiteitsbewijs." */
function isNoProof(statement: Statement): boolean {
  return statement.previous?.has(RIJBEWIJS) === true && statement.near(IS_IT, NO_PROOF, 2);
}

const IS_IT = concept('is het', 'is het', 'is dat', 'is dit', 'dat is', 'dit is', 'het is', 'geldt het', 'geldt dat');
const NO_PROOF = concept(
  'geen bewijs',
  'geen geldig',
  'geen legitimatie*',
  'geen identiteitsbewijs',
  'geen ID-bewijs',
  'niet als *bewijs',
);

/** "Hebt u alleen een rijbewijs? Dan moet u eerst een identiteitskaart aanvragen", "dan kunnen wij u niet helpen". */
function leavesWithout(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question?.has(RIJBEWIJS) !== true || question.negates(RIJBEWIJS)) return false;
  const isSentOff = statement.has(NIET_AANVRAGEN) || statement.has(NIET_BEHANDELD) || statement.has(TELT_NIET);
  if (isSentOff && (question.near(ONLY, RIJBEWIJS, 2) || question.near(WEL, RIJBEWIJS, 1))) return true;
  return statement.has(EERST_ANDER) && (statement.modality.has('moet') || ORDERS.has(statement.words[0]?.plain ?? ''));
}

/** "Geen rijbewijs", "een rijbewijs telt niet": the refusal reaches the licence; not one of all papers ("geen paspoort of rijbewijs"). */
function refuses(statement: Statement): boolean {
  if (statement.has(NIET_GEWEIGERD) || isOneOfAll(statement) || endsAllowed(statement)) return false;
  if (statement.negates(RIJBEWIJS) && !(statement.kind === 'row' && statement.has(NAAR_RIJBEWIJS))) return true;
  if ((statement.kind === 'row' && statement.has(TELT_NIET)) || statement.has(NIET_VAST)) return true;
  return (
    statement.has(TELT_NIET) &&
    ((statement.near(ONLY, RIJBEWIJS, 2) && !statement.has(OOK_GOED)) ||
      statement.sameClause(RIJBEWIJS, TELT_NIET) ||
      isRightBehind(statement) ||
      isTakenAs(statement) ||
      isPointedAt(statement))
  );
}

/** "Een bankpas telt niet, maar een rijbewijs mag." */
const endsAllowed = (statement: Statement): boolean =>
  statement.find(MAG_WEL).some(({ end }) => end === statement.words.length);

const MAG_WEL = concept('rijbewijs wel', 'rijbewijs wel', 'rijbewijs mag', 'rijbewijs mag wel', 'rijbewijs telt wel');

/** "Uw rijbewijs is dan niet genoeg": not "een bankpas is niet genoeg, een rijbewijs wel". */
function isRightBehind(statement: Statement): boolean {
  const refusals = statement.find(TELT_NIET);
  return statement.find(RIJBEWIJS).some(({ end }) => refusals.some(({ start }) => start >= end && start - end <= 2));
}

/** "Laat uw rijbewijs thuis, dat accepteren wij niet": the next clause points back at it. */
function isPointedAt(statement: Statement): boolean {
  const licences = statement.find(RIJBEWIJS);
  const { words } = statement;
  return statement
    .find(TELT_NIET)
    .some(({ start: refusal }) =>
      licences.some(({ end }) =>
        [end, end + 1, end + 2, end + 3].some((at) => at <= refusal && POINTS_BACK.has(words[at]?.plain ?? '')),
      ),
    );
}

const POINTS_BACK: ReadonlySet<string> = new Set(['dat', 'die']);

/** "Een rijbewijs zien wij als niet geldig": the "als" opens no clause of its own. */
function isTakenAs(statement: Statement): boolean {
  return statement
    .find(TELT_NIET)
    .some(
      ({ start }) =>
        statement.words[start - 1]?.plain === 'als' &&
        statement.sameClause(RIJBEWIJS, { start: start - 2, end: start - 1 }),
    );
}

/** "Een rijbewijs is daar niet geldig"; two cells on the licence tell of then and now; one that is not owned is not refused. */
function isOfOtherPlaceOrTime(statement: Statement): boolean {
  if (statement.has(DAAR) || (statement.has(BEZIT) && !statement.has(NIET_GELDIG))) return true;
  return statement.kind === 'row' && statement.find(RIJBEWIJS).length > 1;
}

const DAAR = concept(
  'daar',
  'rijbewijs is daar',
  'rijbewijs daar',
  'rijbewijs geldt daar',
  'dat niet zien',
  'toen',
  'destijds',
);
const BEZIT = concept('heeft er geen', 'rijbewijs heb je', 'rijbewijs hebt u', 'rijbewijs heeft', 'rijbewijs had');
const NIET_GELDIG = concept('niet geldig', 'niets aan', 'geldig', 'genoeg', 'voldoende');
const NAAR_RIJBEWIJS = concept('naar uw rijbewijs', 'naar uw rijbewijs', 'naar je rijbewijs', 'naar het rijbewijs');

const NIET_GEWEIGERD = concept(
  'niet geweigerd',
  'niet afgewezen',
  'niet afgekeurd',
  'niet geweigerd',
  'niet teruggestuurd',
  'niet weigeren',
  'nooit weigeren',
  'nooit geweigerd',
  ...['wij', 'we'].flatMap((who) => [
    `weigeren ${who} … niet`,
    `weigeren ${who} nooit`,
    `wijzen ${who} niet af`,
    `wijzen ${who} nooit af`,
    `keuren ${who} niet af`,
    `sturen ${who} niet terug`,
  ]),
);

function isOneOfAll(statement: Statement): boolean {
  const papers = statement.find(IDENTITEIT);
  const joined = (end: number, start: number) => start - end === 1 && statement.words[end]?.plain === 'of';
  return statement
    .find(RIJBEWIJS)
    .some((licence) => papers.some((each) => joined(each.end, licence.start) || joined(licence.end, each.start)));
}
