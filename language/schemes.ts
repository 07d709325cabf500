/** Which scheme a text is about. */
import { type Concept, concept, either } from './concept.ts';
import { contextOf } from './context.ts';
import type { Scheme } from './scheme.ts';
import type { Span, Statement } from './statement.ts';

/** Named schemes, special before general: "bijzondere bijstand" is not "bijstand". */
const SPECIAL: readonly (readonly [Scheme, Concept])[] = [
  [
    'bijzondere-bijstand',
    concept('bijzondere bijstand', 'bijzondere bijstand', 'bijzonder bijstand', 'bijzondere bijstandsuitkering'),
  ],
  [
    'inkomenstoeslag',
    concept('inkomenstoeslag', 'inkomenstoeslag', 'inkomenstoeslagen', 'langdurigheidstoeslag', 'IIT'),
  ],
  ['energietoeslag', concept('energietoeslag', 'energietoeslag*', 'energiefonds', 'noodfonds energie')],
  ['studietoeslag', concept('studietoeslag', 'studietoeslag*')],
  ['ioaw', concept('ioaw', 'ioaw', 'ioaz')],
  [
    'bbz',
    concept(
      'bbz',
      'bbz',
      'besluit bijstandverlening zelfstandigen',
      'bijstand voor zelfstandigen',
      'bijstand zelfstandigen',
      'bedrijfskrediet',
      'bedrijfskapitaal',
      'tozo',
    ),
  ],
  [
    'aio',
    concept(
      'aio',
      'aio',
      'aanvulling op de aow',
      'aow-aanvulling',
      'aanvullende inkomensvoorziening ouderen',
      'aio-aanvulling',
    ),
  ],
  ['ww', concept('ww', 'ww', 'werkloosheidsuitkering', 'werkloosheidswet')],
  [
    'arbeidsongeschiktheid',
    concept(
      'arbeidsongeschiktheid',
      'wia',
      'wajong',
      'wao',
      'ziektewet',
      'arbeidsongeschiktheidsuitkering',
      'toeslagenwet',
      'anw',
      'nabestaandenuitkering',
    ),
  ],
  [
    'toeslagen',
    concept('toeslagen', 'zorgtoeslag', 'huurtoeslag', 'kindgebonden budget', 'kinderopvangtoeslag', 'kinderbijslag'),
  ],
  ['kwijtschelding', concept('kwijtschelding', 'kwijtschelding', 'kwijtgescholden')],
  ['schuldhulp', concept('schuldhulp', 'schuldhulp*', 'schuldsanering', 'schuldregeling')],
  ['wmo', concept('wmo', 'wmo', 'maatschappelijke ondersteuning', 'huishoudelijke hulp')],
  ['inburgering', concept('inburgering', 'inburgering*', 'inburgeren')],
  [
    'minimaregeling',
    concept(
      'minimaregeling',
      'minimaregeling*',
      'minima',
      'stadspas',
      'meedoenpas',
      'meedoenregeling*',
      'meedoenpakket',
      'participatiefonds',
      'collectieve zorgverzekering',
      'noodfonds',
      'kindpakket',
      'jeugdfonds*',
      'aanvullende zorgverzekering',
    ),
  ],
  ['aow', concept('aow', 'aow', 'aow-uitkering', 'aow-pensioen')],
];

const GENERAL = concept(
  'bijstand',
  'bijstand',
  'bijstandsuitkering*',
  'bijstandsnorm*',
  'bijstandsaanvraag',
  'bijstandsgerechtigde*',
  'participatiewet',
  'participatiewetuitkering',
  'pw-uitkering',
);

/** What the bijstand is for; beside another scheme it is what that one is for. */
const WEAK = concept('levensonderhoud', 'levensonderhoud');

/** Other work of a municipality; its name says so where nothing else is said, for in a sentence it may be beside the bijstand. */
const SERVICE = concept(
  'andere dienst',
  'leerlingenvervoer',
  'urgentie',
  'urgentieverklaring',
  'gehandicaptenparkeerkaart',
  'parkeervergunning',
  'jeugdhulp',
);

/** Most statements name none, and of the others most only the bijstand. */
const NAMES = SPECIAL.map(([, name]) => name);
const ANY = either('regeling', GENERAL, WEAK, ...NAMES);
const ANY_OR_SERVICE = either('regeling of dienst', GENERAL, WEAK, SERVICE, ...NAMES);
const ANY_SPECIAL = concept('andere regeling', ...SPECIAL.flatMap(([, { forms }]) => forms));

/** Names that hold another's name but mean something else. */
const NOT_A_SCHEME = concept('geen regeling', 'aow-leeftijd', 'aow-gerechtigde*', 'leeftijd van de aow');

/**
 * Words right before a name that make it a circumstance of the reader, not the subject: "uw WW stopt", "geen recht op WW",
 * "120% van de bijstandsnorm". For the schemes of the gemeente itself "uw" is the subject all the same.
 */
const CIRCUMSTANCE = /^(uw|je|mijn|laatste|geen|op|zonder|weken|maanden|naast|toe|uit|of|na|einde|zoals|ww)$/;
const OF_OTHERS: ReadonlySet<Scheme> = new Set([
  'ww',
  'arbeidsongeschiktheid',
  'toeslagen',
  'aow',
  'inburgering',
  'wmo',
  'schuldhulp',
]);

/**
 * The scheme named by the statement's own words, else by what leads up to it.
 *
 * @param overruledTitle a heading that does not decide what stands below it
 */
export function schemeOf(statement: Statement, overruledTitle?: string): Scheme | undefined {
  return (
    statement.ownScheme ??
    contextOf(statement, (context) => {
      if (context.text === overruledTitle || (context.isQuestion && isDenied(context))) return undefined;
      return context.ownScheme;
    })
  );
}

/** In a line that names a service and no more, or in the first cell of a row. */
function isService(statement: Statement): boolean {
  const [named] = statement.find(SERVICE);
  if (named === undefined) return false;
  return statement.words.length <= LONGEST_SERVICE || (statement.kind === 'row' && named.start === 0);
}

const LONGEST_SERVICE = 4;

/** Named by its own words. General bijstand wins when it is named beside another scheme, outside that scheme's name. */
export function ownSchemeOf(statement: Statement): Scheme | undefined {
  if (!statement.has(ANY_OR_SERVICE)) return undefined;
  if (!statement.has(ANY)) return isService(statement) ? 'andere-dienst' : undefined;
  const named = specialsIn(statement, statement.find(NOT_A_SCHEME));
  const spans = named.map(({ span }) => span);
  const hasGeneral = statement
    .find(GENERAL)
    .some(
      (span) =>
        !isWithin(span, spans) && !isMeasure(statement, span) && !(named.length > 0 && isBeside(statement, span)),
    );
  if (hasGeneral) return 'bijstand';
  const subjects = named.filter(({ scheme, span }) => !OF_OTHERS.has(scheme) || !isCircumstance(statement, span));
  const [first] = subjects.sort((a, b) => a.span.start - b.span.start);
  return first?.scheme ?? (statement.has(WEAK) ? 'bijstand' : undefined);
}

/** Whether its own words set schemes side by side: "Bbz, algemene bijstand". */
export function namesSeveralSchemes(statement: Statement): boolean {
  if (!statement.has(ANY)) return false;
  const named = specialsIn(statement, statement.find(NOT_A_SCHEME));
  const spans = named.map(({ span }) => span);
  const schemes = new Set(named.map(({ scheme }) => scheme));
  if (statement.find(GENERAL).some((span) => !isWithin(span, spans))) schemes.add('bijstand');
  return schemes.size > 1;
}

/**
 * "Individuele inkomenstoeslag", "Hoe vraag ik Bbz aan?", "Bijstand aanvragen": a name, and nothing told of the reader. Of the bijstand
 * only its name, for "mensen met bijstand" are on pages of other help too.
 */
export function namesOnlyScheme({ ownScheme, words, isQuestion }: Statement): boolean {
  if (ownScheme === undefined || words.length > LONGEST_NAME) return false;
  if (isQuestion) return ASKS.test(words[0]?.plain ?? '');
  return words.every(({ plain }) => !TELLS.has(plain) && (ownScheme !== 'bijstand' || OF_BIJSTAND.test(plain)));
}

const LONGEST_NAME = 8;
const ASKS = /^(hoe|wat|wanneer|waar|wie)$/;
const TELLS: ReadonlySet<string> = new Set(
  'u uw je jij jouw wij we ik mijn is zijn heeft hebt hebben kunt kan krijgt krijgen mag moet wordt worden geldt geen niet naast zonder na'.split(
    ' ',
  ),
);
const OF_BIJSTAND =
  /^(?:bijstand\S*|algemene|participatiewet\S*|pw|uitkering|levensonderhoud|aanvragen|aanvraag|jongeren|voor|tot|onder|27|jaar|en|de|een)$/;

function specialsIn(statement: Statement, excluded: readonly Span[]): readonly { scheme: Scheme; span: Span }[] {
  if (!statement.has(ANY_SPECIAL)) return [];
  return SPECIAL.filter(([, name]) => statement.has(name)).flatMap(([scheme, name]) =>
    statement
      .find(name)
      .filter((span) => !isWithin(span, excluded))
      .map((span) => ({ scheme, span })),
  );
}

function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start >= start && span.end <= end);
}

/**
 * "110% van de bijstand", "niet meer vermogen dan in de bijstand mag", "de grens die staat in de Participatiewet": a yardstick for another
 * scheme; also "110% van de voor u van toepassing zijnde bijstandsnorm".
 */
function isMeasure({ percentages, words }: Statement, { start, end: after }: Span): boolean {
  let lead = start - 1;
  while (HOLDS_FOR_YOU.has(words[lead]?.plain ?? '')) lead -= 1;
  if (MEASURES.has(words[lead]?.plain ?? '') || SETS.has(words[after]?.plain ?? '')) return true;
  if (ARTICLE.test(words[lead - 1]?.plain ?? '')) return true;
  return percentages.some(({ end }) => {
    if (end > start || words[end]?.plain !== 'van') return false;
    return start - end <= 4 || lead < end;
  });
}

const HOLDS_FOR_YOU: ReadonlySet<string> = new Set(
  'van de het een voor in bij u je jou jullie hem haar hen toepassing zijnde geldende gewone algemene'.split(' '),
);

/** "Het vermogen dat de Participatiewet noemt", "de grens van artikel 34 van de Participatiewet". */
const SETS: ReadonlySet<string> = new Set('noemt toestaat toelaat'.split(' '));
const ARTICLE = /^(artikel|lid)$/;

/** Words that hold something against what comes after them. */
const MEASURES: ReadonlySet<string> = new Set('dan wat vastgelegd vastgesteld genoemd staat'.split(' '));

/** "Starters vanuit de bijstand", "naast uw bijstandsuitkering": who or what the other scheme is for. */
function isBeside({ words }: Statement, { start }: Span): boolean {
  const lead = OF_READER.has(words[start - 1]?.plain ?? '') ? start - 2 : start - 1;
  return BESIDE.has(words[lead]?.plain ?? '');
}

const OF_READER: ReadonlySet<string> = new Set(['de', 'een', 'uw', 'je']);
const BESIDE: ReadonlySet<string> = new Set(['vanuit', 'naast']);

function isCircumstance({ words }: Statement, { start }: Span): boolean {
  const before = words[start - 1]?.plain ?? '';
  return CIRCUMSTANCE.test(before) || (before === 'de' && /^(na|zoals|of)$/.test(words[start - 2]?.plain ?? ''));
}

/** "Hebt u geen recht op IOAW?" leads to something else. */
function isDenied(question: Statement): boolean {
  return (
    question.has(ANY_SPECIAL) && SPECIAL.some(([, name]) => question.find(name).some((span) => question.negates(span)))
  );
}
