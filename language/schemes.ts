/** Which scheme a text is about. */
import { type Concept, concept } from './concept.ts';
import type { Scheme } from './scheme.ts';
import type { Statement } from './statement.ts';

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
      'tozo',
    ),
  ],
  ['aio', concept('aio', 'aio', 'aanvullende inkomensvoorziening ouderen', 'aio-aanvulling')],
  ['ww', concept('ww', 'ww', 'werkloosheidsuitkering', 'werkloosheidswet')],
  [
    'arbeidsongeschiktheid',
    concept('arbeidsongeschiktheid', 'wia', 'wajong', 'wao', 'ziektewet', 'arbeidsongeschiktheidsuitkering'),
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
      'meedoenregeling*',
      'meedoenpakket',
      'participatiefonds',
      'collectieve zorgverzekering',
      'noodfonds',
      'voedselbank',
    ),
  ],
  ['aow', concept('aow', 'aow-uitkering', 'aow-pensioen')],
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
  'algemene bijstand',
  'levensonderhoud',
  'pw-uitkering',
);

/** The scheme named by the statement's own words, else by its introduction, else by the nearest heading that names one. */
export function schemeOf(statement: Statement): Scheme | undefined {
  return ownScheme(statement) ?? (statement.intro && ownScheme(statement.intro)) ?? headingScheme(statement);
}

function headingScheme(statement: Statement): Scheme | undefined {
  for (const heading of statement.headings.toReversed()) {
    const scheme = ownScheme(heading);
    if (scheme) return scheme;
  }
  return undefined;
}

/** General bijstand wins when it is named beside another scheme, outside that scheme's name. */
function ownScheme(statement: Statement): Scheme | undefined {
  const named = SPECIAL.map(([scheme, name]) => ({ scheme, spans: statement.find(name) })).filter(
    ({ spans }) => spans.length > 0,
  );
  const general = statement
    .find(GENERAL)
    .filter(
      (span) => !named.some(({ spans }) => spans.some((other) => span.start >= other.start && span.end <= other.end)),
    );
  const [earliest] = named.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  if (general.length > 0) return 'bijstand';
  return earliest?.scheme;
}
