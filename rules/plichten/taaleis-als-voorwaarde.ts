import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isNo, isYes, questionAnswered, speaksOf } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { VERLAGEN } from '../words/sanctie.ts';
import { ANDER_NEDERLANDS, BEHEERST, NEDERLANDS, NOG_NIET, SPREEKT, TAAL_LEREN, TEST } from '../words/taaleis.ts';
import {
  ALS,
  ANDER_GELD,
  DE_UITKERING,
  GEEN_RECHT,
  HANGT_AF,
  KRIJGEN,
  MET_UITKERING,
  NA_TAALLES,
  NODIG,
  OM_TE_KRIJGEN,
  ONLY_IF,
  PAS_BEHANDELD,
  RECHT,
  RECHT_ALS,
  RECHT_OF_UITKERING,
  TOCH,
  UITKERING,
  VOORWAARDE,
  WEINIG,
  WERK,
} from '../words/taaleis-recht.ts';
import { isAmongConditions, isAmongDuties, isSoftened } from './among-duties.ts';
import { comesAfterLessons, DUTCH_FIRST, isOnlyAfterLessons, isOnlyAfterTest } from './dutch-first.ts';
import { isFirstStep, isForSpeakers, isOnlyFor } from './for-speakers.ts';
import { isDenied, isOfWhoHasIt } from './of-who-has-it.ts';
import { isLostWithout, isReasonToRefuse, isRefused, judgeLoss } from './refused-for-dutch.ts';

export const taaleisAlsVoorwaarde: ClaimRule = {
  id: 'taaleis-als-voorwaarde',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('18b', 'lid 1 tot en met 9'),
      says: 'Wie te weinig Nederlands kent en daar niet aan werkt, kan een lagere uitkering krijgen. Het recht zelf blijft.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('11', 'lid 1'),
      says: 'De voorwaarden voor bijstand noemen geen kennis van de Nederlandse taal.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A sentence that ties the right to the level of Dutch is wrong; one that ties a lower benefit to not learning is right.',
    'Learning Dutch named among conditions is left to a person: it is a duty, often listed together with conditions.',
  ],
  text: {
    nl: {
      title: 'Nederlands spreken is geen voorwaarde voor bijstand',
      whatIsWrong: 'De pagina zegt dat u geen recht hebt als u te weinig Nederlands spreekt. Dat klopt niet.',
      whatItMeansForYou: 'Spreekt u nog niet goed Nederlands? U kunt toch bijstand krijgen. Wel moet u de taal leren.',
      whatTheLawSays:
        'De gemeente kan de uitkering verlagen als u de taal niet wilt leren. Het recht op bijstand blijft.',
      goodExample:
        'Spreekt u nog niet goed Nederlands? Dan volgt u lessen. Voldoet u niet aan de taaleis, dan kunnen wij uw uitkering verlagen.',
    },
    en: {
      title: 'Speaking Dutch is no condition for the right',
      whatIsWrong: 'The page says that there is no right to bijstand without enough Dutch.',
    },
  },
  schemes: ['bijstand', 'inburgering'],
  about: either('Nederlands of antwoord', NEDERLANDS, VOORWAARDE, JA_NEE, GEEN_RECHT, VERLAGEN, DUTCH_FIRST),
  lookalikes: [
    'Not meeting the language requirement can lower the benefit.',
    'Dutch nationality or residence as a condition.',
    'Letters are in Dutch; help with the language.',
  ],
  judge(statement, page) {
    if (isLostWithout(statement)) return judgeLoss(statement);
    if (
      isRefused(statement) ||
      isSaidCondition(statement) ||
      isOnlyAfterTest(statement) ||
      isOnlyAfterLessons(statement) ||
      comesAfterLessons(statement)
    )
      return FAILED;
    if (!speaksOf(statement, NEDERLANDS) || statement.has(ANDER_NEDERLANDS)) return undefined;
    const asked = [statement, statement.intro, questionAnswered(statement)];
    if (page.schemeOf(statement) === 'inburgering' && !asked.some((each) => each?.has(DE_UITKERING))) return undefined;
    if (isReasonToRefuse(statement)) return FAILED;
    if (!statement.has(NEDERLANDS)) return judgeAnswer(statement);
    if (statement.has(TOCH) || statement.modality.has('hoeft-niet')) return PASSED;
    if ([isOnlyIf, isOnlyFor, isForSpeakers, isOnlyAfterCourse, isFirstStep].some((isSaid) => isSaid(statement)))
      return FAILED;
    if (isDenied(statement) && !isCondition(statement)) return judgeLoss(statement);
    if (isCondition(statement) && saysForRight(statement)) return FAILED;
    if (isCondition(statement))
      return [isAmongDuties, isSoftened].some((isSo) => isSo(statement)) || statement.has(TAAL_LEREN)
        ? cantTell('context-unclear')
        : FAILED;
    return statement.has(VERLAGEN) ? PASSED : undefined;
  },
  examples: [
    {
      html: '<p>U krijgt bijstand als u:</p><ul><li>18 jaar of ouder bent</li><li>voldoende Nederlands spreekt en begrijpt</li></ul>',
      expect: 'failed',
      quote: 'voldoende Nederlands spreekt en begrijpt',
      because: 'a condition for the right, in a list of such',
    },
    {
      html: '<p>Haalt u het taalniveau 1F niet, dan vervalt uw recht op bijstand.</p>',
      expect: 'failed',
      because: 'the right itself is said to end',
    },
    {
      html: '<p>Spreekt u onvoldoende Nederlands? Dan heeft u geen recht op een uitkering.</p>',
      expect: 'failed',
      quote: 'Dan heeft u geen recht op een uitkering.',
      because: 'the question before it is about Dutch',
    },
    {
      html: '<p>U kunt alleen een uitkering krijgen als u de Nederlandse taal beheerst.</p>',
      expect: 'failed',
      because: 'said as a condition',
    },
    {
      html: '<p>Beheersing van de Nederlandse taal is een voorwaarde voor bijstand.</p>',
      expect: 'failed',
      because: 'said as a condition',
    },
    {
      html: '<h3>Moet ik Nederlands spreken om bijstand te krijgen?</h3><p>Ja, dat is een eis.</p>',
      expect: 'failed',
      because: 'the answer is yes',
    },
    {
      html: '<p>Spreekt u niet goed Nederlands en werkt u daar niet aan? Dan kunnen wij uw uitkering verlagen.</p>',
      expect: 'passed',
      because: 'a lower benefit, not the right',
    },
    {
      html: '<p>Voldoet u niet aan de taaleis, dan kan uw uitkering met 20 procent worden verlaagd.</p>',
      expect: 'passed',
      because: 'the law says so',
    },
    {
      html: '<p>Spreekt u geen Nederlands? U kunt toch bijstand aanvragen.</p>',
      expect: 'inapplicable',
      because: 'it says that one can still apply',
    },
    {
      html: '<p>U krijgt bijstand als u:</p><ul><li>de Nederlandse nationaliteit hebt</li><li>in Nederland woont</li></ul>',
      expect: 'inapplicable',
      because: 'nationality is not language',
    },
    {
      html: '<h2>Uw plichten</h2><ul><li>U leert Nederlands als u de taal nog niet goed spreekt.</li></ul>',
      expect: 'inapplicable',
      because: 'learning is a duty, not a condition',
    },
    {
      html: '<p>U meldt veranderingen meteen.</p>',
      expect: 'inapplicable',
      because: 'not about language',
    },
  ],
};

/** "Een uitkering is pas mogelijk wanneer u …": the right waits for Dutch, whatever is learned meanwhile. */
function isOnlyIf(statement: Statement): boolean {
  return (
    (statement.near(ONLY_IF, UITKERING, 4) || statement.has(PAS_BEHANDELD)) &&
    ![VERLAGEN, MET_UITKERING].some((each) => statement.has(each)) &&
    !statement.modality.has('mag') &&
    (!statement.has(TAAL_LEREN) || statement.find(NEDERLANDS).some((span) => statement.sameClause(span, ONLY_IF)))
  );
}

/** "U moet Nederlands spreken. Dat is een voorwaarde voor bijstand." */
function isSaidCondition(said: Statement): boolean {
  const { words, previous } = said;
  if (!THAT.has(words[0]?.plain ?? '') || previous === undefined || previous.isQuestion) return false;
  if (!said.has(VOORWAARDE) || !said.has(RECHT_OF_UITKERING) || said.negates(VOORWAARDE) || said.has(TOCH))
    return false;
  const isOnLanguage = affirms(previous, NEDERLANDS) && affirms(previous, BEHEERST);
  return isOnLanguage && ![TAAL_LEREN, ANDER_NEDERLANDS, VERLAGEN, WERK].some((each) => previous.has(each));
}

const THAT: ReadonlySet<string> = new Set(['dat', 'dit']);

/** "Wie geen Nederlands spreekt, komt pas na de taalcursus in aanmerking." */
function isOnlyAfterCourse(statement: Statement): boolean {
  if (statement.has(VERLAGEN) || statement.modality.has('mag') || statement.negates(NA_TAALLES)) return false;
  return statement.has(NA_TAALLES) && statement.has(RECHT_ALS) && !statement.negates(RECHT_ALS);
}

/** "Taaleis: u moet Nederlands spreken om recht te hebben op bijstand": no duty, though it stands among duties. */
function saysForRight(statement: Statement): boolean {
  if (!statement.has(OM_RECHT) || !statement.modality.has('moet') || isSoftened(statement)) return false;
  return statement.has(UITKERING) && affirms(statement, BEHEERST) && !statement.has(TAAL_LEREN);
}

const OM_RECHT = concept('om recht', 'om recht te hebben', 'om in aanmerking te komen', 'om … recht te krijgen');

/** The sentence or its list makes Dutch a condition for the right. */
function isCondition(statement: Statement): boolean {
  const { intro, headings } = statement;
  if (isOfWhoHasIt(statement) || statement.has(ANDER_GELD)) return false;
  if (statement.has(VOORWAARDE) && statement.has(RECHT_OF_UITKERING)) {
    return !statement.negates(VOORWAARDE) && !statement.has(VERLAGEN);
  }
  if (statement.has(OM_TE_KRIJGEN) && (statement.modality.has('moet') || statement.has(NODIG)))
    return !statement.has(TEST);
  if (statement.has(MET_UITKERING)) return false;
  if (addsCondition(statement)) return true;
  if (isTiedByIf(statement) || isConditionAskedFor(statement)) return true;
  if (statement.has(HANGT_AF) && statement.near(RECHT, HANGT_AF, 4)) return !statement.negates(HANGT_AF);
  if (statement.has(RECHT_ALS)) {
    return (
      (statement.has(ONLY_IF) && !statement.has(VERLAGEN)) ||
      (statement.isConditional &&
        ![GEEN_RECHT, WEINIG, NOG_NIET].some((each) => statement.has(each)) &&
        !statement.negates(NEDERLANDS))
    );
  }
  const listed = statement.kind === 'item' || statement.kind === 'row';
  if (!listed || statement.has(VERLAGEN)) return false;
  if ([intro, headings.at(-1)].some((place) => place?.has(TAAL_LEREN))) return false;
  const isAsked =
    intro !== undefined &&
    !intro.negates(VOORWAARDE) &&
    (intro.has(RECHT_ALS) ||
      intro.has(VOORWAARDE) ||
      ((intro.has(NODIG) || (intro.has(OM_TE_KRIJGEN) && affirms(statement, SPREEKT))) &&
        intro.near(KRIJGEN, UITKERING, 4)));
  if (statement.kind === 'row') return isConditionRow(statement, isAsked);
  if (isAsked) return true;
  if (intro?.has(ALS) && headings.at(-1)?.near(KRIJGEN, UITKERING, 2) === true) return true;
  const above = intro === undefined ? headings.at(-1) : undefined;
  if (above !== undefined && isAmongConditions(statement, above)) return true;
  return above !== undefined && (above.has(RECHT_ALS) || (above.has(VOORWAARDE) && above.has(OM_TE_KRIJGEN)));
}

/** "Voor bijstand moet uw inkomen laag zijn. Ook moet u Nederlands verstaan." */
function addsCondition(statement: Statement): boolean {
  const { previous, words, modality } = statement;
  if (!ALSO.has(words[0]?.plain ?? '') || !modality.has('moet') || previous === undefined) return false;
  if (!previous.has(OM_TE_KRIJGEN) || !previous.modality.has('moet')) return false;
  return affirms(statement, BEHEERST) && !statement.has(VERLAGEN) && !statement.negates(NEDERLANDS);
}

const ALSO: ReadonlySet<string> = new Set(['ook', 'verder', 'daarnaast', 'bovendien', 'tevens']);

/** "Als u de taal beheerst, kunt u een uitkering krijgen", "Kan ik bijstand krijgen? Ja, mits u taalniveau 1F hebt." */
function isTiedByIf(statement: Statement): boolean {
  if (!statement.sameClause(ALS, NEDERLANDS) || statement.sameClause(ALS, UITKERING)) return false;
  if (!affirms(statement, SPREEKT) || statement.negates(NEDERLANDS)) return false;
  if ([GEEN_RECHT, WEINIG, NOG_NIET, VERLAGEN, WERK].some((each) => statement.has(each))) return false;
  const question = isYes(statement) ? questionAnswered(statement) : undefined;
  return [statement, question].some((each) => each?.near(KRIJGEN, UITKERING, 4) === true);
}

/** "Taal | u spreekt Nederlands" in a table of conditions for the bijstand. */
function isConditionRow(statement: Statement, isAsked: boolean): boolean {
  const below = statement.headings.at(-1);
  if (below?.has(RECHT_OF_UITKERING) !== true && statement.intro?.has(RECHT_OF_UITKERING) !== true) return false;
  return affirms(statement, BEHEERST) && (isAsked || below?.has(VOORWAARDE) === true);
}

/** "Wat zijn de voorwaarden voor een uitkering? U spreekt Nederlands." */
function isConditionAskedFor(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question?.isQuestion !== true || !question.has(VOORWAARDE) || !question.has(RECHT_OF_UITKERING)) return false;
  return (
    affirms(statement, SPREEKT) && !question.has(NEDERLANDS) && !statement.isConditional && !statement.has(VERLAGEN)
  );
}

/** The answer to a question on Dutch, without naming it again. */
function judgeAnswer(statement: Statement): Judgement | undefined {
  const question = questionAnswered(statement);
  if (question === undefined) return undefined;
  if (statement.has(VERLAGEN)) return PASSED;
  const asksCondition = question.modality.has('moet') || [NODIG, VOORWAARDE].some((each) => question.has(each));
  if (asksCondition && question.has(RECHT_OF_UITKERING) && !question.has(NOG_NIET)) {
    if (isNo(statement)) return PASSED;
    if (isYes(statement)) return statement.has(TAAL_LEREN) ? cantTell('context-unclear') : FAILED;
  }
  if (!statement.has(GEEN_RECHT) || statement.has(TOCH)) return undefined;
  return question.has(TAAL_LEREN) ? cantTell('context-unclear') : judgeLoss(statement);
}
