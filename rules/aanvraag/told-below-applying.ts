/** How one applies, told by what the heading or the question above it is about: a place to go, a form to fill in, "doe dat via werk.nl". */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { ANDERE_AANVRAAG, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { LOKET } from '../words/aanvraag/contact.ts';
import { TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { HOE_KRIJG, ROUTE, STERKE_ROUTE, WERK_NL } from '../words/aanvraag/route.ts';

/** Words between "daar" and "vraagt u aan". */
const CLOSE = 2;

export function isToldBelowApplying(statement: Statement): boolean {
  if (statement.isQuestion) return false;
  const tells =
    fillsInWithUs(statement) || pointsThereItself(statement) || reportedThere(statement) || isStepBelow(statement);
  return (tells || answersWhere(statement)) && !statement.negates(ROUTE);
}

/** A step, below a heading or lead-in that asks how one applies. */
function isStepBelow(statement: Statement): boolean {
  if (!statement.has(A_STEP)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  if (above === undefined || !(above.has(VRAAG_AAN) || above.has(HOE_KRIJG))) return false;
  const fills = statement.kind === 'item' && statement.has(FILLS_FORM);
  if (!fills && !doesThat(statement) && !goesWhere(statement, above)) return false;
  return !isOther(above) && !isOther(statement);
}

const isOther = (each: Statement): boolean =>
  [ANDERE_AANVRAAG, NA_AANVRAAG, TELLS_CHANGE].some((other) => each.has(other));

/** "Samen met een tolk vullen wij de aanvraag in", below "Hulp bij aanvragen". */
const fillsInWithUs = (statement: Statement): boolean =>
  statement.has(WE_FILL_IN) && statement.headings.at(-1)?.has(VRAAG_AAN) === true && !statement.has(ANDERE_AANVRAAG);
const WE_FILL_IN = concept(
  'wij vullen in',
  ...['wij', 'we'].flatMap((we) =>
    ['aanvraag', 'aanvraagformulier'].flatMap((form) => [`${we} vullen … ${form}`, `vullen ${we} … ${form}`]),
  ),
);

/** "Schrijf u in bij UWV; daar vraagt u ook de bijstand aan." */
const pointsThereItself = (statement: Statement): boolean =>
  statement.near(THERE, VRAAG_AAN, CLOSE) && [WERK_NL, LOKET].some((place) => statement.has(place));
const THERE = concept('daar', 'daar', 'waar u', 'waar je');

/** "Nadat je je via werk.nl hebt gemeld": that is where one does it. */
const reportedThere = (statement: Statement): boolean => statement.has(REPORTED) && !statement.has(THE_DAY);
const REPORTED = concept(
  'via werk.nl gemeld',
  ...['op', 'bij', 'via'].flatMap((at) => [`melden zich … ${at} werk.nl`, `aanvraag staat … ${at} werk.nl`]),
  ...['via', 'op'].flatMap((by) => ['gemeld', 'aangemeld', 'aangevraagd'].map((done) => `${by} werk.nl … ${done}`)),
);
const THE_DAY = concept('dag', 'dag', 'datum');

/** "Waar vul ik het in?": "Op werk.nl, of op papier." */
const WHERE_TO_FILL_IN = concept('waar vul ik in', 'waar vul … in');
const answersWhere = (statement: Statement): boolean =>
  statement.find(STERKE_ROUTE).some(({ start }) => start <= 1) &&
  questionAnswered(statement)?.has(WHERE_TO_FILL_IN) === true;

/** "Vul het formulier in", as a step below "Zo vraagt u aan". */
const FILLS_FORM = concept(
  'vul formulier in',
  ...['vul … formulier*', 'vult … formulier*', 'lever … formulier*', 'haal … formulier*', 'stuur … formulier*'],
);

/** "Doe dat via werk.nl of aan onze balie", below "Meld u op tijd". */
const doesThat = (statement: Statement): boolean =>
  statement.find(DOES_THAT).some(({ start }) => start === 0) && statement.has(ROUTE);
const DOES_THAT = concept(
  'doe dat',
  ...['doe', 'dat doet u', 'dat doe je', 'dit doet u'].map((does) => `${does}`),
  'dat kan',
);

/** "Waar meldt u zich?": "Kom naar het Meldpunt, Havenkade 2." */
const goesWhere = (statement: Statement, above: Statement): boolean =>
  above.has(WHERE) && statement.find(GO_TO).some(({ start }) => start === 0);
const WHERE = concept('waar', 'waar');
/** One goes somewhere. */
export const GO_TO = concept(
  'ga naar',
  ...['ga', 'kom', 'loop'].flatMap((go) => [`${go} naar`, `${go} langs`, `${go} … binnen`]),
);

const A_STEP = either('stap', FILLS_FORM, DOES_THAT, GO_TO);
