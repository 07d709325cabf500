/** What a verb of beginning lets begin: the benefit, or an inquiry, a training, an exemption beside it. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { AANVRAAG, UITKERING } from '../words/aanvraag/start.ts';

/** Words of what a verb lets begin: "het gezamenlijke onderzoek". */
const REACH = 3;

/** Something else is what begins, at each verb of beginning; where one cannot tell, nothing else does. */
export function somethingElseBegins(statement: Statement): boolean {
  const verbs = beginnings(statement);
  const nouns = namedBeginnings(statement);
  if (verbs.length + nouns.length === 0) return false;
  return verbs.every((at) => beginsAnother(statement, at)) && nouns.every((at) => isOfAnother(statement, at));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const VERBS = setOf('start starten startte begint beginnen begin ingaat ingaan');
const GOES = setOf('gaat gaan ga');
const DETERMINERS = setOf('de het een uw je jouw ons onze mijn hun deze die dit dat');
const POSSESSIVES = setOf('uw je jouw');
const PERSONS = setOf('u je jij wij we ik');
const PREPOSITIONS = setOf(
  'van op over voor met bij naar naast na tot door om zonder tegen aan in uit tijdens binnen vanuit onder',
);
const TIMES = setOf('dag dagen datum moment maand week weken eerste volgende eerstvolgende');
const LINKS = setOf(
  'dat die of en waarop waarin waarover waarvoor waarna als zodra nadat wanneer omdat voordat totdat zolang',
);
const ADVERBS = setOf(
  'pas dan niet ook al meestal altijd direct meteen weer nog daarna automatisch dus uiterlijk zo er hier daar eerst vanaf per u wij we is wordt',
);

const plainAt = ({ words }: Statement, at: number): string => words[at]?.plain ?? '';

/** Closes what is named: a word that is no noun, or none. */
const closes = (word: string): boolean =>
  word === '' || [DETERMINERS, PREPOSITIONS, LINKS, ADVERBS, PERSONS].some((words) => words.has(word));

/** Where a verb of beginning stands; "de start" is none, and of "gaat van start", "gaat in" it is the first word. */
function beginnings(statement: Statement): readonly number[] {
  return statement.words.flatMap(({ plain }, at) => {
    const before = plainAt(statement, at - 1);
    if (GOES.has(plain)) return goesIn(statement, at) ? [at] : [];
    if (!VERBS.has(plain) || (DETERMINERS.has(before) && !PERSONS.has(before)) || before === 'van') return [];
    return [at];
  });
}

/** "Gaat in", "gaat de training in", "gaan de lessen van start". */
function goesIn(statement: Statement, at: number): boolean {
  const clause = (word: number) => statement.sameClause(spanAt(at), spanAt(word));
  for (let word = at + 1; word <= at + 8 && word < statement.words.length && clause(word); word += 1) {
    const plain = plainAt(statement, word);
    if (plain === 'start' || plain === 'lopen') return true;
    if (plain === 'in' && (word === at + 1 || !POSSESSIVES.has(plainAt(statement, word + 1)))) return true;
  }
  return false;
}

const spanAt = (at: number): Span => ({ start: at, end: at + 1 });

/** Where "van" stands in "de start van", "startdatum van". */
const namedBeginnings = ({ words }: Statement): readonly number[] =>
  words.flatMap(({ plain }, at) =>
    plain === 'van' && words[at - 2]?.plain !== 'met' && STARTS.has(words[at - 1]?.plain ?? '') ? [at] : [],
  );
const STARTS = setOf('start begin aanvang ingang startdatum begindatum ingangsdatum');

/** "De start van de training", and not "van uw aanvraag", which many say for the benefit. */
const UITK = concept('uitk.', 'uitk');
function isOfAnother(statement: Statement, van: number): boolean {
  const end = van + 2 + REACH;
  const isBenefit = [UITKERING, UITK, AANVRAAG].some((each) =>
    statement.find(each).some(({ start }) => start > van && start < end),
  );
  return !isBenefit && (opensOther(statement, van + 1) || opensNoun(statement, van + 1));
}

function beginsAnother(statement: Statement, verb: number): boolean {
  const from = verb + (GOES.has(plainAt(statement, verb)) && plainAt(statement, verb + 1) === 'in' ? 2 : 1);
  if (namesBenefit(statement, from, edgeAfter(statement, verb), isBegunWith)) return false;
  const follows = from < statement.words.length && statement.sameClause(spanAt(verb), spanAt(from));
  if (follows && (PERSONS.has(plainAt(statement, from)) || opensOther(statement, from))) return true;
  if (follows && isPlaceholder(statement, from)) return false;
  const start = edgeBefore(statement, verb);
  if (namesBenefit(statement, start, verb, isNamedByBeginning)) return false;
  for (let at = start; at < verb; at += 1) {
    if (isPlaceholder(statement, at)) return false;
    if (PEOPLE.has(plainAt(statement, at)) || PERSONS.has(plainAt(statement, at))) return true;
    if (!PREPOSITIONS.has(plainAt(statement, at - 1)) && opensOther(statement, at)) return true;
  }
  if (follows && plainAt(statement, from) === 'met' && !FROM_A_DAY.has(plainAt(statement, from + 1))) return true;
  const named = follows ? [from, start] : [start];
  return PLURAL.has(plainAt(statement, verb)) || named.some((at) => opensNoun(statement, at));
}

/** "Begint met cursussen", and not "begint met ingang van". */
const FROM_A_DAY = setOf('ingang terugwerkende de');

/** What may stand for the benefit: "dan kan zij beginnen". */
const isPlaceholder = (statement: Statement, at: number): boolean =>
  PLACEHOLDERS.has(plainAt(statement, at)) && closes(plainAt(statement, at + 1));
const PLACEHOLDERS = setOf('die deze dit dat het zij ze hij aanvragen');
const PEOPLE = setOf('mensen inwoners personen klanten deelnemers jongeren iedereen wie iemand');
/** There is one benefit. */
const PLURAL = setOf('starten beginnen gaan');

/** "Dan begint bewindvoering": a noun without an article. */
const opensNoun = (statement: Statement, at: number): boolean =>
  !closes(plainAt(statement, at)) && !TIMES.has(plainAt(statement, at)) && plainAt(statement, at).length > 6;

/** From here something is named that is not the benefit and no time: "de gemeente", "uw begeleiding". */
function opensOther(statement: Statement, at: number): boolean {
  if (!DETERMINERS.has(plainAt(statement, at)) || closes(plainAt(statement, at + 1))) return false;
  for (let word = at + 1; word <= at + REACH && !closes(plainAt(statement, word)); word += 1)
    if (TIMES.has(plainAt(statement, word))) return false;
  return true;
}

/** The benefit itself is named: not "over uw uitkering" or "naast de bijstand", unless what governs it still lets it begin. */
function namesBenefit(
  statement: Statement,
  from: number,
  to: number,
  lets: (word: string, at: number, statement: Statement) => boolean,
): boolean {
  return statement.find(UITKERING).some(({ start }) => {
    if (start < from || start >= to) return false;
    const at = governorOf(statement, start);
    return at === undefined || lets(plainAt(statement, at), at, statement);
  });
}

/** "Wij starten met uw uitkering"; "voor mensen met bijstand" tells for whom something begins. */
const isBegunWith = (word: string, at: number, statement: Statement): boolean =>
  word === 'met' && !PEOPLE.has(plainAt(statement, at - 1));

/** "Met de uitkering beginnen wij", "de aanvang van uw uitkering", "de eerste dag van de bijstand". */
const isNamedByBeginning = (word: string, at: number, statement: Statement): boolean =>
  (word === 'met' && at === 0) || (word === 'van' && BEGINNING.has(plainAt(statement, at - 1)));
const BEGINNING = setOf('start begin aanvang ingang dag startdatum datum begindatum');

/** The preposition before it and its article: "over" in "over de volledige uitkering", "voor" in "voor wie een uitkering aanvraagt". */
export function governorOf(statement: Statement, start: number): number | undefined {
  let at = start - 1;
  for (let step = 0; step < 2 && plainAt(statement, at).endsWith('e') && !closes(plainAt(statement, at)); step += 1)
    at -= 1;
  if (DETERMINERS.has(plainAt(statement, at))) at -= 1;
  if (plainAt(statement, at) === 'wie') at -= 1;
  return PREPOSITIONS.has(plainAt(statement, at)) ? at : undefined;
}

function edgeBefore(statement: Statement, verb: number): number {
  let at = verb;
  while (at > 0 && !LINKS.has(plainAt(statement, at - 1)) && statement.sameClause(spanAt(at - 1), spanAt(verb)))
    at -= 1;
  return at;
}

function edgeAfter(statement: Statement, verb: number): number {
  let at = verb + 1;
  while (
    at < statement.words.length &&
    !LINKS.has(plainAt(statement, at)) &&
    statement.sameClause(spanAt(at), spanAt(verb))
  )
    at += 1;
  return at;
}

/** "Het besluit volgt binnen 8 weken. De startdatum is …": it is the term that starts. */
export function goesOnAboutTerm({ previous, words }: Statement): boolean {
  if (previous === undefined || previous.durations.length === 0 || !previous.has(DECISION)) return false;
  return !words.some(({ plain }) => BENEFITS.test(plain));
}

const DECISION = concept('besluit', 'besluit', 'beslis*', 'beschikking');
const BENEFITS = /uitkering|bijstand|^recht$|^ingangsdatum$/;
