import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import type { QuestionRule } from '../rule.ts';
import { VERWIJTEN } from '../words/toon.ts';
import { strongest, threats } from './strongest.ts';

export const toon: QuestionRule = {
  id: 'toon',
  kind: 'question',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'taal',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vraagt de overheid om mensen met respect te behandelen.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: ['The words shown are signs; only a person can say whether the tone is respectful.'],
  text: {
    nl: {
      title: 'Is de toon respectvol?',
      whatIsWrong: 'Sommige zinnen klinken als een verwijt of een dreiging. Dat maakt vragen om hulp moeilijker.',
      whatItMeansForYou:
        'U hebt recht op een respectvolle behandeling. Voelt u zich slecht behandeld? U kunt een klacht indienen.',
      whatTheLawSays: 'Dit gaat over behoorlijk gedrag, niet over een wet. De ombudsman let hierop.',
      goodExample: 'Lukt het niet om op tijd te komen? Bel ons. Dan zoeken wij samen een ander moment.',
    },
    en: {
      title: 'Is the tone respectful?',
      whatIsWrong: 'Some sentences sound like blame or a threat, which makes asking for help harder.',
    },
  },
  ask: 'Is de toon van deze pagina respectvol?',
  howToDecide: 'Lees de zinnen hieronder. Stel u voor dat een familielid dit leest. Kies "nee" als u zich zou schamen.',
  shows: (page) => strongest(page, weight),
  examples: [
    {
      html: '<p>Wie profiteert van de bijstand door te liegen, pakken wij zonder pardon aan.</p>',
      expect: 'untested',
      quote: 'Wie profiteert van de bijstand door te liegen, pakken wij zonder pardon aan.',
      because: 'a person judges the tone',
    },
    {
      html: '<p>Lukt het niet om op tijd te komen voor uw bijstand? Bel ons gerust.</p>',
      expect: 'untested',
      because: 'nothing to show',
    },
  ],
};

/** Capitals for a whole word ("MOET") and exclamation marks sound like shouting; "Let op!" only points. */
function weight(statement: Statement): number {
  const shouted = statement.words.filter(({ text, plain }) => text !== plain && isShouted(text, plain)).length;
  const exclaims = statement.text.endsWith('!') && statement.words.length > SHORTEST_CRY ? 1 : 0;
  return 2 * statement.find(VERWIJTEN).length + threats(statement) + shouted + exclaims;
}

/** Words of "Let op!". */
const SHORTEST_CRY = 2;

/** Tells most words apart without making their capitals. */
const SMALL_INSIDE = /^.[a-z]/;
const ORDINARY_CAPITALS: ReadonlySet<string> = new Set(['BIJSTAND', 'PARTICIPATIEWET']);

/** Longer words in capitals are no abbreviations ("IOAZ", "JPEG"); of the short ones these are what is shouted. */
const LONGEST_ABBREVIATION = 5;
const CRIES = /^(?:moet|niet|geen|nooit|zelf|eerst)$/;

function isShouted(text: string, plain: string): boolean {
  if (text.length <= LONGEST_ABBREVIATION && !CRIES.test(plain)) return false;
  return (
    !SMALL_INSIDE.test(text) &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    !ORDINARY_CAPITALS.has(text)
  );
}
