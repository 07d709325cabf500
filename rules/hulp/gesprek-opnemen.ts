import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { isNearby, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  ANDER_OPNEMEN,
  EIGEN_GEBRUIK,
  GESPREK,
  GOEDGEVONDEN,
  OPNEMEN,
  SPELREGEL,
  VERBODEN,
  ZO_NEEMT_U_OP,
} from '../words/opnemen.ts';

export const gesprekOpnemen: MentionRule = {
  id: 'gesprek-opnemen',
  kind: 'mention',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'hulp',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vindt dat u een gesprek mag opnemen voor uzelf. De gemeente hoort daar spelregels voor te geven.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: ['Recording a talk beside a word that allows it or sets a rule tells it; a ban does not.'],
  text: {
    nl: {
      title: 'Een gesprek opnemen',
      whatIsWrong:
        'Op deze pagina is niet gevonden hoe u een gesprek mag opnemen. Een opname helpt om later na te luisteren.',
      whatItMeansForYou: 'U mag een gesprek opnemen voor uzelf. Zeg het wel aan het begin.',
      whatTheLawSays:
        'De Nationale ombudsman vraagt gemeenten om opnemen toe te staan. Daar horen duidelijke spelregels bij.',
      goodExample: 'Wilt u het gesprek opnemen? Dat mag. U neemt het gesprek op voor uzelf en zegt het aan het begin.',
    },
    en: {
      title: 'Recording a conversation',
      whatIsWrong: 'The page was not found to say how recording a conversation works.',
    },
  },
  about: either('opnemen of antwoord', OPNEMEN, JA_NEE, GOEDGEVONDEN, ZO_NEEMT_U_OP),
  notWhenFailed: ['opnemen-verboden'],
  tells(statement) {
    const question = questionAnswered(statement) ?? headingOnRecording(statement);
    if (!(statement.has(OPNEMEN) || question?.has(OPNEMEN)) || !isOfTalk(statement, question)) return undefined;
    if (statement.has(ANDER_OPNEMEN) || (!statement.has(OPNEMEN) && question?.has(ANDER_OPNEMEN))) return undefined;
    if (isNo(statement)) return undefined;
    if (isBanned(statement) && !statement.has(SPELREGEL)) return undefined;
    if (!statement.has(OPNEMEN))
      return isYes(statement) || statement.has(GOEDGEVONDEN) || statement.has(ZO_NEEMT_U_OP) ? TOLD : undefined;
    return TOLD;
  },
  examples: [
    {
      html: '<p>U mag het gesprek opnemen voor eigen gebruik. Meld het aan het begin.</p>',
      expect: 'passed',
      quote: 'U mag het gesprek opnemen voor eigen gebruik.',
      because: 'recording is allowed',
    },
    {
      html: '<h3>Mag ik een geluidsopname maken van het gesprek?</h3><p>Ja, dat vinden wij goed.</p>',
      expect: 'passed',
      because: 'the answer to the question',
    },
    {
      html: '<p>Maakt u een geluidsopname? Zeg dit vooraf en deel de opname van het gesprek niet op sociale media.</p>',
      expect: 'passed',
      because: 'rules for recording',
    },
    {
      html: '<p>Wij nemen contact met u op voor een gesprek.</p>',
      expect: 'cantTell',
      because: 'another meaning of the word',
    },
    {
      html: '<p>Het is verboden om gesprekken op te nemen.</p>',
      expect: 'cantTell',
      because: 'a ban is no way to record',
    },
    {
      html: '<h2>Wmo</h2><p>Het gesprek over uw Wmo-aanvraag mag u opnemen.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** The talk by name, or recording for oneself beside a sentence about the talk. */
function isOfTalk(statement: Statement, question: Statement | undefined): boolean {
  if (question?.has(GESPREK) || allowsPlainly(statement)) return true;
  // "Opnemen? Zeg het dan."
  if (question?.words.length === 1 && question.has(OPNEMEN)) return true;
  return (
    statement.has(GESPREK) ||
    ((statement.has(EIGEN_GEBRUIK) || statement.has(SPELREGEL)) && isNearby(statement, GESPREK))
  );
}

/** What is denied in the clause of the recording: "U mag een opname maken; wij doen dat niet" bans nothing. */
function isBanned(statement: Statement): boolean {
  const recordings = statement.find(OPNEMEN);
  if (recordings.length === 0) return statement.has(VERBODEN);
  return statement
    .find(VERBODEN)
    .some(({ end }) => recordings.some((at) => statement.sameClause({ start: end - 1, end }, at)));
}

/** "Opnemen mag, als u het even zegt." */
function allowsPlainly(statement: Statement): boolean {
  const { words } = statement;
  return statement.has(MAKES_RECORDING) || (words[0]?.plain === 'opnemen' && MAY.has(words[1]?.plain ?? ''));
}

const MAKES_RECORDING = concept('opname maken', '*opnam* maken', '*opnam* te maken', 'maak* … *opnam*', 'spraakmemo*');

const MAY: ReadonlySet<string> = new Set(['mag', 'is', 'kan']);

/** "Dat mag." below "Gesprek opnemen". */
function headingOnRecording({ previous, headings }: Statement): Statement | undefined {
  const heading = headings.at(-1);
  return previous === undefined && heading?.has(OPNEMEN) && heading.has(GESPREK) ? heading : undefined;
}
