/** What a page says by answering a question with yes or no: "Telt uw zoon van 22 mee? Ja." says that he counts. */

/** Words that take part of the answer back, or leave it open. */
const HEDGED =
  /\b(maar|tenzij|behalve|alleen (?:als|bij|voor|in|wanneer|op|met|indien|onder|huisgenoten|jongeren)|soms|meestal|vaak|misschien|mits|zolang|wel|altijd|uitzonder\S*|bijzonder\S*|in principe|in beginsel|hangt|afhankelijk|als|wanneer|indien|vanaf|tot|jonger|ouder|onder)\b/i;
const HEDGING_START = /^(maar|alleen|wel|tenzij|behalve|soms|toch|er zijn|dit geldt|dat geldt|niet|over de)\b/i;

/** "Krijgt iedereen een voorschot?": no says that some do not. */
const OF_ALL = /\b(?:iedereen|alle|elke|iedere|altijd)\b/i;

const YES = /^(ja|jazeker|jawel|zeker|inderdaad)\b/i;
const NO = /^(nee|neen)\b/i;

/** "Krijgen studenten niets? Jawel.": yes to what the question denies. */
const CONTRADICTS = /^jawel\b/i;
const DENIAL = /\b(?:geen|niet|niets|nooit)\b/i;

/** Somebody asks about himself; a statement speaks to the reader. */
const TO_READER: readonly (readonly [RegExp, string])[] = [
  [/\bheb ik\b/gi, 'hebt u'],
  [/\bkan ik\b/gi, 'kunt u'],
  [/\bkrijg ik\b/gi, 'krijgt u'],
  [/\bben ik\b/gi, 'bent u'],
  [/\b(verlies|kom|houd|behoud|ontvang) ik\b/gi, '$1t u'],
  [/\b(mijn|m'n)\b/gi, 'uw'],
  [/\b(ik|mij|me)\b/gi, 'u'],
];

/** "Krijgt u bijstand zonder adres?" is denied as "krijgt u geen bijstand zonder adres". */
const NONE_OF =
  /^((?:kunt|krijgt|kan|mag|ontvangt) u (?:ook |toch )?)(?:een )?(bijstand|bijstandsuitkering|uitkering|voorschot)\b/i;

/** "Krijg ik bijstand als mijn Nederlands slecht is? Ja.": it is given in that case too, and not only then. */
const NO_CONDITION =
  /^((?:[^,]*, )?(?:krijgt|kunt|mag|hebt|komt|houdt|kan|ontvangt)\b(?:(?! (?:alleen|pas|boete|ook|geen|niet|niets|minder)\b).)*?) (als|wanneer|indien)\b/i;

/** "Houd ik mijn uitkering als ik niet meedoe?": no denies what stands before the condition. */
const MAIN_CLAUSE = /^.+?(?= (?:als|wanneer|indien|zodra|zonder)\b|$)/i;

/** What an answer says, and after no also what it denies. */
export interface Assertion {
  readonly says: string;
  readonly denies: string | undefined;
}

/**
 * The answered question as a statement, with "niet" at its end after no; undefined when the answer is no plain yes or no.
 *
 * @param after the sentence that follows the answer: it may take the answer back
 */
export function answered(question: string, answer: string, after: string | undefined): Assertion | undefined {
  const isYes = YES.test(answer);
  // "Ja? Dan …" is a case, no answer.
  if ((!isYes && !NO.test(answer)) || answer.endsWith('?')) return undefined;
  if (isYes ? CONTRADICTS.test(answer) && DENIAL.test(question) : OF_ALL.test(question)) return undefined;
  const rest = answer.replace(/^\S+/, '');
  if (HEDGED.test(rest) || (after !== undefined && HEDGING_START.test(after))) return undefined;
  const asked = question.replace(/[?\s"'”’]+$/, '').split(/[.?!]\s+/);
  const last = asked.pop() ?? '';
  const told = TO_READER.reduce((text, [pattern, to]) => text.replace(pattern, to), [...asked, last].join(', '));
  if (isYes) return { says: `${told.replace(NO_CONDITION, '$1 ook $2')}.`, denies: undefined };
  const none = told.replace(NONE_OF, '$1geen $2');
  return { says: `${none === told ? told.replace(MAIN_CLAUSE, '$& niet') : none}.`, denies: `${told}.` };
}
