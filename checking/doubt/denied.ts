/** Sentences that deny all that they say: what is wrong in them is what does not hold. */
import { concept } from '../../language/concept.ts';
import { closesWith, opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';

/** Openings that deny the whole sentence: "Niet omdat u erom vraagt, maar omdat …". */
const DENYING_OPENING = concept(
  'ontkennend begin',
  'evenmin',
  'niet omdat',
  'wat geen reden',
  'niet een',
  'geen medewerker mag',
  'geen gemeente mag',
);

/** "Niet de dag van het gesprek, niet de dag van het besluit": what does not count, one after another. */
const NOT_AND_NOT = concept('niet en niet', 'niet … niet');
const BUT = concept('maar', 'maar');

/** Nobody bears it. Who gets nothing is left out: "Niemand krijgt een voorschot" says what holds. */
const NOBODY = concept(
  'niemand',
  ...['wordt', 'raakt', 'verliest', 'moet', 'hoeft'].map((bears) => `niemand ${bears}`),
  'hoeft niemand',
  'hoeft iemand',
  'niemand af',
);

/** What we do not refuse, or promise never to do. */
const NOT_REFUSED = concept(
  'niet geweigerd',
  ...['wijzen', 'keuren'].flatMap((refuse) => [`${refuse} wij … niet af`, `${refuse} we … niet af`]),
  ...['reden', 'grond'].flatMap((ground) => [`geen ${ground} om … weigeren`, `geen ${ground} om … af te wijzen`]),
  'zullen … nooit',
  'niet zo ver dat',
);

/** What a sentence is about, at its end taken away: "Een verzoek of een gesprek is niet nodig." */
const NOT_ASKED = concept(
  'niet gevraagd',
  'niet nodig',
  'niet vereist',
  'niet verplicht',
  'niet van u verlangd',
  ...['vragen', 'eisen'].flatMap((ask) => [`${ask} wij niet`, `${ask} we niet`]),
);
/** What it points back to does not hold for these; what that is stands elsewhere. */
const NOT_FOR_THEM = concept('niet voor hen', 'geldt dit niet', 'geldt dat niet', 'is dat niet zo', 'hoeft dat niet');
/** Whoever says that no consent is needed takes a right away. */
const CONSENT = concept('toestemming', 'toestemming');

/** Something else makes no difference, comes more than once, or did not change. */
const WHATEVER = concept('hoe dan ook', 'volledig of niet', 'compleet of niet', 'niet ter zake', 'doet er niet toe');
const NOT_ONCE = concept('niet eenmaal', 'niet maar een keer', 'zo nodig nog een');
const UNCHANGED = concept('onveranderd', 'gelijk gebleven', 'gelijk zijn gebleven', 'hetzelfde gebleven');

/** "Altijd 100%; de omstandigheden doen niet ter zake": says that nothing excuses. "Of het altijd zo was, doet niet ter zake" does not. */
const ALWAYS = concept('altijd', 'altijd', 'in alle gevallen', 'in ieder geval', 'in elk geval', 'zonder uitzondering');
const WHETHER = concept('of', 'of');

const DENIALS = [NOBODY, NOT_REFUSED, NOT_ONCE, UNCHANGED];

export function isDenied(statement: Statement): boolean {
  if (DENIALS.some((each) => statement.has(each))) return true;
  if (statement.has(WHATEVER) && !(statement.has(ALWAYS) && !opensWith(statement, WHETHER))) return true;
  if (opensWith(statement, DENYING_OPENING) || closesWith(statement, NOT_FOR_THEM)) return true;
  if (opensWith(statement, NOT_AND_NOT) && !statement.has(BUT)) return true;
  return closesWith(statement, NOT_ASKED) && !statement.has(CONSENT);
}

const MAY = concept('mag', 'mag', 'mogen', 'kan', 'kunnen');
const WE = concept('wij', ...['de', 'een', 'uw', 'mijn'].map((which) => `${which} gemeente`), 'gemeenten', 'jullie');

/** "Mag de gemeente pas na acht weken betalen? Nee.": what the answer denies is what the municipality may do. */
export function asksWhatWeMay({ previous, headings }: Statement): boolean {
  const asked = previous ?? headings.at(-1);
  return asked !== undefined && opensWith(asked, MAY) && asked.find(WE).some(({ start }) => start === 1);
}
