import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { isOfOtherMatter } from '../other-matter.ts';
import { type MentionRule, type Telling, TOLD, toldInPart } from '../rule.ts';
import { BUITEN_DE_GEMEENTE } from '../words/ander-orgaan.ts';
import { BEWIJS, GEGEVENS, LEGITIMATIE, PAPIEREN, WAAROVER, WELKE } from '../words/bewijsstukken.ts';
import { MAANDELIJKS, NODIG, ONTBREKEN, VRAAGT } from '../words/bewijsstukken-vragen.ts';
import { DOORGEVEN_KOP, INLICHTINGENPLICHT } from '../words/inlichtingen.ts';
import { GEEN_GELD } from '../words/noodhulp.ts';
import { FEITEN, VERANDERING } from '../words/verandering.ts';
import { VOORSCHOT } from '../words/voorschot-naam.ts';

export const bewijsstukken: MentionRule = {
  id: 'bewijsstukken',
  kind: 'mention',
  status: 'active',
  harm: 'te-laat',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('53a', 'lid 1'),
      says: 'De gemeente bepaalt welke gegevens en papieren u geeft. Wat zij zelf kan opzoeken, hoeft u niet te geven.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A paper on money, home or household beside a word of bringing, sending or asking tells what is needed.',
    'Proof of identity alone, or a wage slip every month, says nothing of what an application needs.',
  ],
  text: {
    nl: {
      title: 'Welke papieren u nodig hebt',
      whatIsWrong: 'Op deze pagina is niet gevonden welke papieren u nodig hebt. Wie dat niet weet, is later klaar.',
      whatItMeansForYou: 'Vraag de gemeente om een lijst van de papieren. Zo weet u wat u klaar moet leggen.',
      whatTheLawSays: 'U geeft de gegevens die nodig zijn voor het besluit. De gemeente zegt welke dat zijn.',
      goodExample:
        'Neem deze papieren mee: uw identiteitsbewijs, uw huurcontract, uw laatste loonstrook en bankafschriften van drie maanden.',
    },
    en: {
      title: 'Papers that are needed',
      whatIsWrong: 'The page was not found to say what papers or data are needed.',
    },
  },
  about: either('papieren of bewijs', BEWIJS, PAPIEREN, LEGITIMATIE, GEGEVENS, WAAROVER),
  sees: ['question'],
  notWhenFailed: [],
  tells(statement) {
    if (statement.has(ONTBREKEN) || statement.headings.at(-1)?.has(GEEN_GELD)) return undefined;
    if (namesPapers(statement)) return tellsWhich(statement);
    if (isAskedInList(statement)) return toldInPart('welke papieren u nog meer nodig hebt');
    return statement.has(WELKE) && statement.has(NODIG) && !statement.isQuestion && !statement.has(NOT_ASKED)
      ? toldInPart('welke papieren dat zijn')
      : undefined;
  },
  examples: [
    {
      html: '<h2>Neem mee</h2><ul><li>een geldig identiteitsbewijs</li><li>bankafschriften van de laatste drie maanden</li></ul>',
      expect: 'passed',
      quote: 'bankafschriften van de laatste drie maanden',
      because: 'a list under "Neem mee"',
    },
    {
      html: '<h3>Welke papieren heb ik nodig?</h3><p>Uw paspoort, uw huurcontract en uw laatste loonstrook.</p>',
      expect: 'passed',
      because: 'the answer to a question about papers',
    },
    {
      html: '<p>Wij vragen u om gegevens over uw inkomen, uw vermogen en uw woning.</p>',
      expect: 'passed',
      because: 'it names the data',
    },
    {
      html: '<p>Stuur met uw aanvraag kopieën mee van uw zorgpolis en arbeidscontract.</p>',
      expect: 'passed',
      because: 'papers to send with the application',
    },
    {
      html: '<p>Welke bewijsstukken u nodig hebt, leest u in de brief.</p>',
      expect: 'cantTell',
      because: 'it does not say which',
    },
    {
      html: '<p>U geeft ons de papieren waar wij om vragen.</p>',
      expect: 'cantTell',
      because: 'no paper is named',
    },
    {
      html: '<p>Stuur uw loonstrook iedere maand op.</p>',
      expect: 'cantTell',
      because: 'that is reporting income, not applying',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Lever bij bijzondere bijstand uw loonstrook en de rekening in.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** A paper by name, or data with what they are on: "gegevens over uw inkomen"; "gegevens over u" says nothing yet. */
function namesPapers(statement: Statement): boolean {
  if (statement.has(BEWIJS)) return true;
  if (statement.has(GEGEVENS)) return statement.has(WAAROVER) || statement.text.endsWith('over:');
  return statement.kind === 'item' && statement.has(WAAROVER) && statement.intro?.has(GEGEVENS) === true;
}

function tellsWhich(statement: Statement): Telling | undefined {
  if (statement.has(MAANDELIJKS) || statement.isHistory || isLater(statement)) return undefined;
  if (isAsked(statement)) return TOLD;
  return undefined;
}

/** Asked of who has the benefit already, or of one case: "Laat ons dan het contract zien." */
function isLater(statement: Statement): boolean {
  // What the item before it is about says nothing of this one.
  const previous = statement.kind === 'item' ? undefined : statement.previous;
  if (statement.has(CONTROL) || statement.has(VOORSCHOT) || previous?.has(VOORSCHOT)) return true;
  if (asksForVoorschot(statement)) return true;
  if (statement.headings.some((each) => each.has(BEZWAAR)) || reportsIncome(statement)) return true;
  if (previous?.isQuestion && previous.has(HAS_IT)) return true;
  if (isOfOtherMatter(statement) || statement.near(OUTSIDER, ASKS, 1)) return true;
  if ([statement, previous, statement.intro, statement.headings.at(-1)].some((each) => each?.has(OTHER_THING)))
    return true;
  if ((statement.ownScheme ?? previous?.ownScheme ?? 'bijstand') !== 'bijstand') return true;
  if (
    statement.headings.some((each) => each.has(INLICHTINGENPLICHT) || each.has(DOORGEVEN_KOP)) &&
    !statement.has(AANVRAAG)
  )
    return true;
  if (statement.headings.at(-1)?.has(CONTROL) && !statement.headings.some((each) => each.has(AANVRAAG))) return true;
  const isOne = statement.find(BEWIJS).length === 1 && !statement.has(LEGITIMATIE) && statement.intro === undefined;
  if (!isOne) return false;
  return [IN_THAT_CASE, IN_ONE_CASE, PROVES].some((each) => statement.has(each)) || followsChange(statement);
}

/** "Vraag om een voorschot. Neem mee:" above what is asked for that. */
function asksForVoorschot({ intro, headings }: Statement): boolean {
  if ([intro, intro?.previous].some((each) => each?.has(VOORSCHOT) && !each.has(AANVRAAG))) return true;
  const above = headings.at(-1);
  return above?.has(VOORSCHOT) === true && intro !== undefined && opensWith(above, VOORSCHOT);
}

/** "Gaat u werken? Dan stopt uw bijstand misschien. Stuur ons uw arbeidscontract." */
function followsChange({ kind, previous, headings }: Statement): boolean {
  const above = kind === 'item' ? headings.at(-1) : undefined;
  if (above?.has(FEITEN) || above?.has(VERANDERING)) return true;
  return [previous, previous?.previous].some((each) => each?.isQuestion && (each.has(FEITEN) || each.has(VERANDERING)));
}

/** "Laat met bankafschriften zien dat u niets hebt": one thing that is doubted. */
const PROVES = concept('zien dat', 'zien dat', 'aan* dat');

/** "Na uw aanvraag", "Controle": it is the application that is checked. */
const AANVRAAG = concept('aanvraag', 'aanvraag', 'aanvrager', 'aanvragen', 'vraagt … aan');

const CONTROL = concept(
  'controle',
  'heronderzoek*',
  'controle',
  'herziening',
  'steekproef',
  'rechtmatigheid*',
  'vergoeding*',
  'bonnen',
  'bonnetjes',
  'nota',
  'schriftelijke beschikking',
  'uitzendbureau*',
  'huisbezoek',
  'belastingaangifte',
  'aangifte',
);

/** Asked for a permit or a parcel, of an employer, or shown by the reader to somebody else. */
const OTHER_THING = concept(
  'iets anders',
  'parke*',
  'urgentie*',
  '*vervoer',
  'voedselbank*',
  'als werkgever',
  'betalingsregeling*',
  'nieuw* rekeningnummer',
  'rekeningnummer verandert',
  'stuur nooit',
  'geef nooit',
  'verhuurt u',
  'bij uw verhuurder laten zien',
  'naar de rechter',
  'naar de rechtbank',
  'taaleis',
  'voor school',
  'uitzonderingen',
  'naar uw vermogen',
  ...['telt', 'tellen'].map((counts) => `${counts} niet mee`),
);

/** "Voor kamerverhuur blijft een contract nodig." */
const IN_ONE_CASE = concept('in één geval', 'voor *verhuur', 'voor *huur', 'blijft', 'blijven', 'laat dat zien');

/** Wage slips by themselves are asked of who works beside the benefit. */
function reportsIncome(statement: Statement): boolean {
  if (statement.intro !== undefined || statement.has(LEGITIMATIE)) return false;
  if ([statement, ...statement.headings].some((each) => each.has(AANVRAAG))) return false;
  const slips = statement.find(WAGES);
  return slips.length > 0 && slips.length === statement.find(BEWIJS).length;
}

const WAGES = concept(
  'loonstrook',
  ...['*loonstro*', 'salarisstro*', 'loonspecificatie*', 'salarisspecificatie*', 'uitkeringsspecificatie*'],
);

/** "Krijgt u al bijstand van ons?" */
const HAS_IT = concept(
  'heeft het al',
  ...['hebt', 'heeft', 'krijgt', 'ontvangt'].flatMap((get) =>
    ['een bijstandsuitkering', 'al bijstand', 'bijstand van ons', 'al een uitkering', 'al een bijstandsuitkering'].map(
      (what) => `${get} u ${what}`,
    ),
  ),
);

/** Sent along with an objection. */
const BEZWAAR = concept('bezwaar', 'bezwaar*');

const IN_THAT_CASE = concept(
  'dan',
  'geef* … door',
  'verhui*',
  'laat dan',
  'stuur dan',
  'ons dan',
  'dan ook',
  'dan wel',
);

/** "Een geldig paspoort" in a list of several things that are asked. */
function isAskedInList(statement: Statement): boolean {
  const { kind, intro, headings, previous, next } = statement;
  if (kind !== 'item' || !statement.has(LEGITIMATIE) || (previous ?? next) === undefined) return false;
  // "Toon een identiteitsbewijs:" above kinds of it asks for no more than that.
  if (intro?.has(LEGITIMATIE)) return false;
  return intro?.has(NODIG) === true || headings.at(-1)?.has(NODIG) === true;
}

/** "Meestal zijn dat bankafschriften." */
const THESE_ARE = concept(
  'dat zijn',
  'dat zijn',
  'daar staan',
  'zijn dat',
  'is dat',
  'gaat om',
  'denk aan',
  'denkt u aan',
);

const CHECKLIST = concept('checklist', 'checklist', 'papieren', 'bewijsstukken', 'documenten', 'gegevens', 'bijlagen');

/** Who asks it for a purpose of his own: "De kredietbank wil …". */
const OUTSIDER = either(
  'een ander',
  BUITEN_DE_GEMEENTE,
  concept('nog een ander', 'SVB', '*fonds', '*corporatie', 'bewindvoerder'),
);
const ASKS = concept('vraagt', 'vraagt', 'vragen', 'wil', 'willen');

/** "Oude afschriften kunt u bij uw bank opvragen." */
const asksOnlyTheBank = (statement: Statement): boolean =>
  statement.has(YOU_ASK) && statement.find(VRAAGT).length === 1;

const YOU_ASK = concept('kunt u … opvragen', 'kunt u … opvragen', 'u kunt … opvragen', 'vraagt u … op');

/** What was once asked of somebody, what one is asked to do, and what the municipality has already. */
const NOT_ASKED = concept(
  'niet gevraagd',
  ...['ik moest', 'moest men', 'werd … gevraagd', 'werden … gevraagd', 'te regelen', 'wij van u hebben'],
);

/** Asked in its own words, or listed under a sentence or heading that asks. */
function isAsked(statement: Statement): boolean {
  const { intro, headings, previous } = statement;
  if (statement.isQuestion || statement.has(NOT_ASKED) || headings.at(-1)?.has(YOU_ASK)) return false;
  if (statement.has(VRAAGT)) return !statement.modality.has('hoeft-niet') && !asksOnlyTheBank(statement);
  if (intro !== undefined) return [intro, intro.previous, headings.at(-1)].some((each) => each?.has(NODIG) === true);
  if (statement.kind === 'item' && headings.some((each) => each.has(CHECKLIST))) return true;
  const isAnswer =
    previous?.has(NODIG) &&
    !previous.has(ONTBREKEN) &&
    (previous.isQuestion || (previous.has(VRAAGT) && previous.has(PAPIEREN)) || statement.has(THESE_ARE));
  return isAnswer || (headings.at(-1)?.has(NODIG) ?? false);
}
