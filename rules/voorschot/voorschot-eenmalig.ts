import { type Concept, concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { isYes } from '../surroundings.ts';
import { ANDERE_HULP } from '../words/voorschot-ander.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { EERDER } from '../words/voorschot-eerder.ts';
import {
  DAT_DOEN,
  EEN_KEER,
  EEN_TWEEDE,
  EENMALIG,
  HERHALEN,
  IN_EEN_KEER,
  MEER,
  NIET_OPNIEUW,
  PER_AANVRAAG,
} from '../words/voorschot-keer.ts';
import { VOORSCHOT } from '../words/voorschot-naam.ts';
import { AANVRAGEN, ANDER_VERZOEK, HOEVEN, VERWIJZING } from '../words/voorschot-vragen.ts';
import { NEE, WEIGERINGSGROND } from '../words/voorschot-weigeren.ts';
import { AL_BESLOTEN, isAfterDecision, isOnceDecided } from './decided.ts';
import { AGAIN_EVERY_FOUR_WEEKS } from './law.ts';
import { isAskedOrPast, isOfMostPeople } from './once-otherwise.ts';
import { conditionOf, topicOf } from './passage.ts';
import { pageRepeats, repeats } from './repeat.ts';
import { denialsOfSecond } from './second.ts';

/** "1", "1x", "één", "eén": the number, not the article. */
const STRESSED = /^(?:1x?|(?:é[eé]|eé)n)$/iu;
/** "Per maand" without a number. */
const PERIODS: ReadonlySet<string> = new Set(['week', 'maand', 'periode']);

export const voorschotEenmalig: ClaimRule = {
  id: 'voorschot-eenmalig',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [AGAIN_EVERY_FOUR_WEEKS],
  assumptions: [
    '"Eenmalig" in a sentence that names the voorschot is said of the voorschot, not of settling it or of paying it in one sum.',
    'A page that elsewhere repeats the voorschot every four weeks means an extra one by "eenmalig": then a person judges.',
  ],
  text: {
    nl: {
      title: 'Het voorschot komt elke vier weken opnieuw',
      whatIsWrong: 'De pagina zegt dat u maar één keer een voorschot krijgt. Dat klopt niet.',
      whatItMeansForYou: 'Duurt het besluit lang? Dan krijgt u om de vier weken weer een voorschot.',
      whatTheLawSays: 'De gemeente geeft elke vier weken een voorschot, tot het besluit er is.',
      goodExample: 'Is er dan nog geen besluit? Dan krijgt u elke vier weken opnieuw een voorschot.',
    },
    en: {
      title: 'The advance payment comes again every four weeks',
      whatIsWrong: 'The page says that an advance payment is given once only.',
    },
  },
  about: either('hoe vaak', EENMALIG, EEN_KEER, NIET_OPNIEUW, HERHALEN, EEN_TWEEDE, MEER, NEE, UITKEREN),
  lookalikes: [
    '"Een voorschot" without once.',
    'Paid out or paid back in one sum ("in één keer").',
    'Once every four weeks.',
    'A noodfonds that helps once.',
  ],
  judge(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined || (statement.has(IN_EEN_KEER) && denialsOfSecond(statement).length === 0))
      return undefined;
    if (repeats(statement)) return PASSED;
    if (statement.has(ANDERE_HULP) || statement.has(HOEVEN) || statement.has(AL_BESLOTEN) || isOnceDecided(statement))
      return undefined;
    const denied = denialsOfSecond(statement);
    const once = [...statement.find(EENMALIG), ...onceStressed(statement), ...denied];
    const said = once.filter((at) => !isOtherwiseSaid(statement, at) && !isPerPeriod(statement));
    if (said.length === 0) return undefined;
    if (
      said.every(
        (at) => !denied.includes(at) && (statement.negates(withBut(statement, at)) || isDeniedBefore(statement, at)),
      )
    )
      return undefined;
    if (hasGround(statement) || (topic === 'context' && isOfOtherThing(statement))) return undefined;
    if (said.every((at) => denied.includes(at)) && (isAfterDecision(statement) || statement.has(NIET_NODIG)))
      return undefined;
    if (isOfMostPeople(statement) || statement.previous?.has(AFGEWEZEN)) return undefined;
    if (isSoonerOrExtra(statement) || pageRepeats(page) || isTakenBack(statement)) return cantTell('context-unclear');
    return FAILED;
  },
  examples: [
    {
      html: '<p>Per aanvraag geven wij slechts één voorschot.</p>',
      expect: 'failed',
      because: 'the law repeats it every four weeks',
    },
    {
      html: '<p>Het voorschot op uw bijstandsuitkering is eenmalig.</p>',
      expect: 'failed',
      because: '"eenmalig"',
    },
    {
      html: '<h2>Voorschot</h2><ul><li>U krijgt dit maximaal 1 keer.</li></ul>',
      expect: 'failed',
      because: 'at most once; the heading tells what',
    },
    {
      html: '<p>Hebt u al een voorschot gehad? Dan krijgt u niet nogmaals een voorschot.</p>',
      expect: 'failed',
      because: 'no second one',
    },
    {
      html: '<p>U krijgt elke vier weken opnieuw een voorschot.</p>',
      expect: 'passed',
      because: 'repeated every four weeks',
    },
    {
      html: '<p>Wij betalen het voorschot in één keer uit.</p>',
      expect: 'inapplicable',
      because: 'one sum, not one time',
    },
    {
      html: '<p>U betaalt het voorschot eenmalig terug.</p>',
      expect: 'inapplicable',
      because: 'about paying back',
    },
    {
      html: '<p>U krijgt één keer per vier weken een voorschot.</p>',
      expect: 'passed',
      because: 'once every four weeks is the law',
    },
    {
      html: '<p>Na vier weken krijgt u een voorschot.</p>',
      expect: 'inapplicable',
      because: '"een" is an article, not a number',
    },
    {
      html: '<p>De individuele inkomenstoeslag is eenmalig.</p>',
      expect: 'inapplicable',
      because: 'another payment',
    },
  ],
};

/** "Maar één keer": its "maar" opens no clause. */
const withBut = ({ words }: Statement, at: Span): Span =>
  words[at.start]?.plain === 'maar' ? { start: at.start - 1, end: at.start } : at;

/** Said of settling it, or of applying for the benefit; not "het eenmalig verstrekte voorschot verrekenen wij". */
function isOtherwiseSaid(statement: Statement, at: Span): boolean {
  if (isAskedOrPast(statement, at)) return true;
  const isAdjective = statement.words[at.start]?.plain.startsWith('eenmalig');
  if (isAdjective && statement.find(VOORSCHOT).some(({ start }) => start >= at.end && start - at.end <= 1))
    return false;
  const from = withBut(statement, at);
  const inClause = (named: Concept) => statement.find(named).some((other) => statement.sameClause(from, other));
  if (inClause(VERREKENEN)) return true;
  const isOther = statement.has(VOORSCHOT) || statement.has(ANDER_VERZOEK);
  return isOther && inClause(AANVRAGEN) && !inClause(VOORSCHOT);
}

const NIET_NODIG = concept('niet nodig', 'niet nodig', 'niet meer nodig');

/** "Hoe vaak krijg ik een voorschot? U wacht op het besluit. Eén keer.": after one sentence it still answers. */
function isAskedHowOften(statement: Statement): boolean {
  if (conditionOf(statement)?.has(HOE_VAAK)) return true;
  return statement.previous?.previous === undefined && statement.headings.at(-1)?.has(HOE_VAAK) === true;
}

const HOE_VAAK = concept('hoe vaak', 'hoe vaak', 'hoeveel keer', 'hoeveel voorschotten');

/** "Eén keer per aanvraag." */
const ANSWER = 5;
/** Words between "het voorschot" and "één keer". */
const BESIDE = 2;

/** "1x de norm": how much, not how often. */
const OF_A_SUM: ReadonlySet<string> = new Set(['de', 'het', 'uw', 'je', 'norm', 'bijstandsnorm']);

/**
 * "Één keer" is a number only when it is written with accents or as a figure ("als u een keer …" means some day), and tells how often
 * the voorschot is given only beside giving it ("wij bellen u één keer" does not).
 */
function onceStressed(statement: Statement): readonly Span[] {
  const last = statement.words.length - 1;
  if (last < ANSWER && isAskedHowOften(statement) && STRESSED.test(statement.words[last]?.text.normalize('NFC') ?? ''))
    return [{ start: last, end: last + 1 }];
  return statement.find(EEN_KEER).filter((at) => {
    const said = statement.words.slice(at.start, at.end);
    if (isWholeSentence(statement, at)) return true;
    if (!said.some(({ text }) => STRESSED.test(text.normalize('NFC')))) return false;
    if (statement.near(at, VOORSCHOT, 2) && statement.has(AANVRAGEN) && MAY.some((may) => statement.modality.has(may)))
      return true;
    if (OF_A_SUM.has(statement.words[at.end]?.plain ?? '')) return false;
    // "U en uw partner krijgen samen één voorschot."
    if (statement.words[at.start - 1]?.plain === 'samen') return false;
    if (statement.kind !== 'sentence' || said.some(({ plain }) => plain === 'voorschot')) return true;
    if (statement.has(PER_AANVRAAG) && (statement.has(VERWIJZING) || statement.words.length <= ANSWER)) return true;
    if (isAskedHowOften(statement) && (at.start === 0 || statement.words.length <= ANSWER)) return true;
    if (isYes(statement) && statement.words.length <= ANSWER) return true;
    if (statement.find(VOORSCHOT).some(({ end }) => end <= at.start && at.start - end <= BESIDE)) return true;
    return statement.sameClause(UITKEREN, at) || statement.sameClause(DAT_DOEN, at);
  });
}

/** "U kunt één keer om een voorschot vragen." */
const MAY = ['kan', 'mag'] as const;

/** "U krijgt het een keer.": without anything else it can only be how often. */
function isWholeSentence({ kind, words }: Statement, { end }: Span): boolean {
  return (
    kind === 'sentence' &&
    end === words.length &&
    words.at(-1)?.plain === 'keer' &&
    end <= ANSWER &&
    GIVES.has(words[1]?.plain ?? '')
  );
}

const GIVES: ReadonlySet<string> = new Set(['krijgt', 'ontvangt', 'betalen', 'geven']);

/** "Eén keer over dezelfde weken". */
const SAME: ReadonlySet<string> = new Set(['weken', 'maand', 'maanden', 'periode', 'tijd']);

/** "Een keer per maand", "één voorschot per vier weken". */
function isPerPeriod({ words, durations }: Statement): boolean {
  if (
    words.some(({ plain }, at) => plain === 'dezelfde' && [1, 2].some((far) => SAME.has(words[at + far]?.plain ?? '')))
  )
    return true;
  const per = words.findIndex(({ plain }) => plain === 'per');
  if (per < 0) return false;
  return durations.some(({ start }) => start === per + 1) || PERIODS.has(words[per + 1]?.plain ?? '');
}

/** Refused: what then stops is no voorschot that is still owed. */
const AFGEWEZEN = concept(
  'afgewezen',
  'afgewezen',
  'afwijzing',
  'wijzen … af',
  'geen recht',
  'geen bijstand',
  'geen uitkering',
);

/** A ground of the law, and not "geen recht op een tweede voorschot". */
const hasGround = (statement: Statement): boolean =>
  [WEIGERINGSGROND, AFGEWEZEN].some((ground) =>
    statement.find(ground).some((at) => !statement.negates(at) || !statement.sameClause(at, EEN_TWEEDE)),
  );

/** "U krijgt daarover één keer een brief": below a heading, it is something else that is once. */
const isOfOtherThing = (statement: Statement): boolean =>
  statement.kind === 'sentence' && !statement.has(VOORSCHOT) && statement.has(IETS_ANDERS);

const IETS_ANDERS = concept(
  'iets anders',
  ...['brief', 'bericht', 'mail', 'extra', 'informatie', 'langs', 'bellen', 'belt', 'bel', 'gegevens', 'afspraak'],
  ...['*formulier', '*nummer', '*stukken', '*afschriften', '*gesprek'],
);

/** Sooner than it must come, or beside the others; not "al eerder een voorschot gehad". */
const isSoonerOrExtra = (statement: Statement): boolean =>
  statement.find(EERDER).some(({ start }) => !ALREADY.has(statement.words[start - 1]?.plain ?? '')) ||
  (statement.has(EXTRA) && statement.has(HERHALEN));

const EXTRA = concept('extra', 'extra', 'naast');
const ALREADY: ReadonlySet<string> = new Set(['al', 'reeds']);

/** "Duurt het langer, dan wel": the next sentence gives it after all. */
function isTakenBack({ next }: Statement): boolean {
  return next?.has(LANGER) === true && next.has(WEL_WEER);
}

const LANGER = concept('langer', 'langer', 'nog geen besluit', 'nog niet beslist');
const WEL_WEER = concept('wel weer', 'wel', 'nog een', 'nog eens', 'weer', 'opnieuw', 'volgt er');

/** "Nooit maar één keer", "niet iets wat u één keer krijgt". */
function isDeniedBefore({ words }: Statement, { start }: Span): boolean {
  const [outer, what] = words.slice(0, start).filter(({ plain }) => plain === 'niet' || plain === 'wat');
  if (outer?.plain === 'niet' && what?.plain === 'wat') return true;
  return ['nooit', 'niet'].includes(words[start - 1]?.plain ?? '');
}
