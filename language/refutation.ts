/** Myths that a page itself refutes. In "Fabel: X. Feit: Y" only X is refuted. */
import { concept, either } from './concept.ts';
import { isDeniedNext, isQuoted } from './denied-next.ts';
import { closesWith, opensWith } from './edges.ts';
import type { Statement } from './statement.ts';

/** Headings and list introductions that announce myths. */
const MYTHS = concept(
  'fabels',
  'fabel',
  'fabels',
  'fabeltje',
  'fabeltjes',
  'mythe',
  'mythes',
  'mythen',
  'misverstand',
  'misverstanden',
  'misvatting',
  'misvattingen',
  'klopt er niet',
);
const FACTS = concept('feiten', 'feit', 'feiten', 'waar', 'waarheid', 'antwoorden');

/** Beliefs that are reported in order to correct them. */
const BELIEVED = concept(
  'gedacht',
  'veel mensen denken',
  'mensen denken vaak',
  'sommige mensen denken',
  'soms denken mensen',
  'vaak wordt gedacht',
  'wordt vaak gedacht',
  'wordt wel gedacht',
  'wordt soms gedacht',
  'wordt vaak gezegd',
  'anders dan vaak',
  'ten onrechte',
  'een fabel dat',
  'een mythe dat',
  'een misverstand dat',
  'niet waar dat',
  'klopt niet dat',
  'onjuist dat',
  'niet zo dat',
  'betekent niet dat',
  'niet zeggen dat',
  'geen regel dat',
  'is onwaar dat',
  'misverstand dat',
  'fabeltje dat',
  'hardnekkig',
  'soms hoort u',
  'hoort u soms',
  'leest u soms',
  'leest u vaak',
  'leest u nog',
  'leest u wel',
  'leest u dat',
  'leest soms',
  'leest u bijvoorbeeld',
  'staat er in uw besluit',
  'staat in een oude',
  'medewerker die zegt',
  'hierin stond',
  'daarin stond',
  'in stond',
  'was bepaald',
  'luidende',
  'zeg niet',
  'zei iemand',
  'staat nergens',
  'klopt dat niet',
  'klopt dit niet',
  'is dat onjuist',
  'is dat niet waar',
  'denk niet dat',
  'verhaal dat',
  'sommigen geloven',
  'sommigen denken',
  'mensen geloven',
  'wordt gezegd dat',
  'uit de lucht gegrepen',
  'het idee dat',
  'mensen denken dat',
  'inwoners denken dat',
  'meende dat',
  'meenden dat',
  'dacht dat',
  'dachten dat',
  'zei dat',
  'zeiden dat',
  'kreeg … te horen dat',
  'kregen … te horen dat',
  ...['schreef', 'schreven', 'lazen', 'las', 'hoorden', 'stond', 'stonden'].flatMap((told) => [
    `${told} dat`,
    `${told} ook dat`,
    `${told} nog`,
  ]),
  'stond op onze site',
  'op onze site stond',
  'volgens het artikel',
  'volgens het bericht',
  'ergens nog leest',
  'is weggehaald',
  'zijn weggehaald',
  'staat er niet meer in',
  'oude formulier*',
  'oude folder*',
  'besluit stond',
  'brief stond',
  'verwijzing … verwijderd',
  'facebook staat',
  'sociale media staat',
  'niet meer mogen zeggen',
  'niet mogen zeggen',
  'vergist zich',
  'beweert dat',
  'wordt beweerd',
  'weleens dat',
  'wel eens dat',
  'verhalen rond',
  'gerucht*',
  'was … gewoonte',
  'was … gebruikelijk',
  'zou fout zijn',
  'zou onjuist zijn',
  'in strijd met de wet … gemeente',
  'gemeente … in strijd met de wet',
  'geloof niet dat',
  'niet toegestaan dat een gemeente',
  'niet toegestaan dat de gemeente',
  'niet toegestaan dat gemeenten',
  'niet toegestaan dat wij',
);

/** What somebody says of himself or of what happened, in quotes: not what the page says. */
const CITIZEN = concept('een burger', 'ik', 'mij', 'mijn', 'was', 'moest', 'kreeg', 'kregen', 'zeiden', 'hielpen');

/** What a municipality may not do or does not ask: announces things that do not hold. */
const FORBIDDEN_TO_US = concept(
  'gemeente mag niet',
  ...['een gemeente', 'de gemeente', 'geen gemeente', 'onze gemeente'].flatMap((who) => [
    `mag ${who} niet`,
    `${who} mag niet`,
  ]),
  ...['wij', 'we'].flatMap((who) => [
    `doen ${who} niet`,
    `${who} niet doen`,
    `vragen ${who} niet`,
    `${who} niet vragen`,
  ]),
  'klachten die',
  'kunt u klagen',
  'kun je klagen',
  'niet waar',
  'hoeft u niet te doen',
  'hoef je niet te doen',
  'u niet hoeft te doen',
  'je niet hoeft te doen',
  'niet nodig voor de aanvraag',
  ...['gemeenten', 'wij', 'we'].flatMap((who) => [`mogen ${who} niet`, `${who} mogen niet`]),
);

/** Short headings over what nobody should say or do, or over what went wrong: whatever stands below them does not hold. */
const NOT_SO = concept(
  'zo niet',
  'en zo niet',
  'wij niet stellen',
  'niet hoeft te doen',
  'niet meer hoeft te doen',
  'aanvraag hoeft u niet',
  'zeg nooit',
  'niet zeggen',
  'niet doen',
  'niemand geldt',
  'wat niet geldt',
  'wat niet meer geldt',
  'wat niet klopt',
  'ging niet goed',
  'ging … niet goed',
  'ging fout',
  'ging mis',
  'correcties',
  'rectificatie*',
  'verouderde paginas',
  'oude folders',
  'oudere folders',
  'oude formulieren',
);
/** An item below it is what may not be done; a sentence below it says so itself. */
const WHAT_MAY_NOT = concept('wat niet mag', 'wat niet mag');
const SHORT_HEADING = 8;
/** "Tijdens uw uitkering hoeft u niet": what follows ends the sentence; "Wat hoeft u niet op te geven?" is answered by what does hold. */
const NEEDS_NOT = concept('hoeft niet', 'hoeft u niet', 'hoef je niet');

/** Money that was wrongly received is no wrong belief. */
const WRONGLY_PAID = concept(
  'onverschuldigd',
  ...[
    'kreeg',
    'krijgt',
    'ontvangt',
    'ontving',
    'verkregen',
    'uitgekeerd',
    'ontvangen',
    'gekregen',
    'betaald',
    'betaalde',
    'uitbetaald',
    'uitbetaalde',
    'verstrekt',
    'verstrekte',
  ].flatMap((paid) => [
    `ten onrechte ${paid}`,
    `ten onrechte hebt ${paid}`,
    `ten onrechte heeft ${paid}`,
    `ten onrechte ${paid} hebt`,
  ]),
);

const MYTH_LABEL =
  /^["'“‘«\s]*(fabel|mythe|misverstand|misvatting|onwaar|niet waar|klopt niet|onjuist|fout|bewering|stelling|correctie|rectificatie)\s*\d*\s*[:.–—-]/i;
/** "Zo schrijven wij het niet meer: “…”". Most texts hold no quote after a colon, and need no closer look. */
const INTRODUCED_QUOTE = /: ?["“‘«']/;
const BAD_EXAMPLE = /^[^:"“]{1,60}\b(niet meer|liever niet|slecht|fout|verkeerd)( voorbeeld)?: ?["“‘«']/i;

const FACT_LABEL = /^["'“‘«\s]*(feit|waar|waarheid|juist|klopt|antwoord|nee|nee,|onzin|niet waar|ook niet waar)\b/i;

const CLOSING_DENIAL = /\b(is|zijn) (een )?(\S+ )?(fabel|fabels|mythe|misverstand|misverstanden)[.!]*$/i;

/**
 * @param following The statement after it in reading order, whatever its block: the answer to a myth often stands under it.
 */
export function isRefuted(statement: Statement, following: Statement | undefined): boolean {
  const { text } = statement;
  if (answersQuotedHeading(statement)) return false;
  if (MYTH_LABEL.test(text) || (INTRODUCED_QUOTE.test(text) && BAD_EXAMPLE.test(text))) return true;
  if (CALLED_UNTRUE.test(text)) return true;
  if (FACT_LABEL.test(text)) return false;
  if (statement.has(OF_OTHERS) && isBelieved(statement)) return true;
  if (isQuoted(text) && statement.has(CITIZEN)) return true;
  if (isDeniedNext(statement, following)) return true;
  if (isAnsweredNoInRow(statement) || isListedAsForbidden(statement) || isUnderNotSo(statement)) return true;
  const above = statement.headings.findLast((heading) => heading.has(MYTHS));
  const announcement = statement.intro?.has(MYTHS) ? statement.intro : above;
  if (statement.kind === 'row' && statement.intro?.has(MYTHS)) return true;
  if (!announcement || announcement.has(FACTS)) return false;
  return statement.kind === 'heading' || statement.kind === 'item' || isQuoted(text);
}

/** What others say or believe; most statements name none of it. */
const OF_OTHERS = either('van anderen', BELIEVED, MYTHS);

const isBelieved = (statement: Statement): boolean =>
  (statement.has(BELIEVED) && !statement.has(WRONGLY_PAID)) ||
  (statement.has(MYTHS) && CLOSING_DENIAL.test(statement.text));

/** "Niet waar: het eerste bedrag komt na vier weken.", below a heading that quotes what people say: what it tells is so. */
function answersQuotedHeading({ previous, headings, text }: Statement): boolean {
  if (previous !== undefined || !ANSWERS_NO.test(text)) return false;
  return isQuoted(headings.at(-1)?.text ?? '');
}

const ANSWERS_NO = /^(?:niet waar|onwaar|onjuist|fout)[:.]/i;

/** "Is het voorschot hoogstens 95%? | Nee, minstens": a limit that is asked and denied in the cells of a row. */
function isAnsweredNoInRow({ kind, text }: Statement): boolean {
  if (kind !== 'row') return false;
  const at = text.search(NO_IN_ROW);
  return at >= 0 ? LIMIT.test(text.slice(0, at)) : UNTRUE.test(text);
}

const NO_IN_ROW = /\? (nee|neen|niet waar|onwaar|fabel|onzin)\b/i;
const LIMIT = /\b(hoogstens|hooguit|maximaal|alleen|slechts|maar|pas)\b/i;
/** "Zonder huis geen uitkering. (onwaar)" */
const CALLED_UNTRUE = /\((onwaar|niet waar|onjuist|fout|fabel)\b[^)]{0,40}\)[.!]?$/i;
const UNTRUE = /\b(niet waar|onwaar|onjuist|fout|fabel)[.!]?$/i;

/** An item below "Dit mag een gemeente niet". */
function isListedAsForbidden({ kind, intro, headings }: Statement): boolean {
  return kind === 'item' && [intro, headings.at(-1)].some((each) => each?.has(FORBIDDEN_TO_US));
}

const TAKES_BACK = either('neemt terug', NOT_SO, NEEDS_NOT);
const NOT_ALONE = /^(zo )?niet[.:!]?$/i;

function isUnderNotSo({ kind, headings }: Statement): boolean {
  const heading = headings.at(-1);
  if (kind === 'heading' || heading === undefined || heading.words.length > SHORT_HEADING) return false;
  if (kind === 'item' && opensWith(heading, WHAT_MAY_NOT)) return true;
  if (heading.has(TAKES_BACK) && (heading.has(NOT_SO) || closesWith(heading, NEEDS_NOT))) return true;
  return NOT_ALONE.test(heading.text);
}
