/** Who asks is not the reader, or asks already by applying. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';

/** "Daarom vraagt Samira om een voorschot": what somebody in a story does. */
export const isAskedByOther = (statement: Statement): boolean =>
  statement.has(DOOR_EEN_ANDER) ||
  statement.words.some(({ plain }, at) => plain === 'vraagt' && isName(statement.words[at + 1]?.text));

/** "Dat moet door de begeleider worden aangevraagd." */
const DOOR_EEN_ANDER = concept(
  'door een ander',
  ...['de', 'uw', 'je', 'een'].flatMap((which) =>
    ['begeleider', 'hulpverlener', 'bewindvoerder', 'maatschappelijk werker', 'casemanager'].map(
      (who) => `door ${which} ${who}`,
    ),
  ),
  'door VluchtelingenWerk',
  'door het COA',
);

const isName = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text);

/** "Wie bijstand aanvraagt, vraagt daarmee ook om het voorschot": one application is for both. */
export const isInOneApplication = (statement: Statement): boolean => statement.has(DAARMEE);

const DAARMEE = concept(
  'daarmee ook',
  ...['vraagt', 'vraag'].flatMap((ask) => ['daarmee', 'hiermee'].map((by) => `${ask} … ${by}`)),
  ...['daarmee', 'hiermee'].map((by) => `${by} … ook aangevraagd`),
  ...['geldt', 'telt', 'is'].map((counts) => `aanvraag … ${counts} … ook als`),
);
