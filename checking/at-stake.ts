/**
 * Where a text decides on a benefit, or tells the reader that he has it from us: "of u een uitkering krijgt", "wij verlagen uw uitkering". Who
 * has one is told anything on any page ("Hebt u een uitkering? Dan betaalt u minder"); on what is decided here, only who pays it writes.
 */

/** The benefit, whichever name; not "WW-uitkering". */
const NAME =
  '(?<![\\w-])(?<!bijzondere |specifieke |eenmalige |\\bof |\\bof een )(?:bijstand(?:suitkering)?|uitkering)(?![\\w-])(?! of\\b)';
/** Words between, within a clause. */
const BETWEEN = '(?:[\\w-]+ ){0,3}';

const HAPPENS =
  'aanvra\\w+|aangevraagd|stopt|stoppen|stopzetten|verlagen|verlaagd|lager|hoger|korten|gekort|klopt|kloppen|begint|ingaat|be[eë]indig\\w+|inhouden|af|terugbetalen|terugvragen|terugvorderen|afgewezen|toegekend|uitbeta\\w+';
const DONE =
  'stopt|stoppen|verlaagt|verlagen|verlaging van|korten(?: op)?|vraagt|aanvragen van|aanvraag (?:voor|om)|aanvragen|besluit(?:en)? over|beslissing over|beslissen over|behoud van|voorschot op|recht op|hoogte van|betalen';

const FORMS: readonly RegExp[] = [
  `${NAME} ${BETWEEN}(?:${HAPPENS})\\b`,
  `\\b(?:${DONE}) ${BETWEEN}${NAME}`,
  `\\b(?:of|dat) (?:u|je) ${BETWEEN}${NAME} (?:kunt |kan |kunnen )?krij`,
  `${NAME} (?:van|bij) (?:ons|(?:de|uw|onze) gemeente)\\b`,
  `\\bvan (?:ons|de gemeente|onze gemeente) ${BETWEEN}${NAME}`,
  'vul(?:len|t) (?:wij|we|de gemeente) (?:uw|je) (?:loon|inkom\\w+|salaris) aan\\b|vul(?:len|t) (?:uw|je) (?:loon|inkom\\w+|salaris) aan\\b',
].map((form) => new RegExp(form, 'g'));

/** How many times a text in lower case does so. */
export const timesAtStake = (text: string): number =>
  FORMS.reduce((times, form) => times + (text.match(form)?.length ?? 0), 0);

/** "U ontvangt bijstand", said of the reader; not "Krijgt u bijstand?", which is asked of anyone, nor "u hebt vragen over de bijstand". */
const HAS_IT = `\\b(?:u|je) (?:krijgt|ontvangt|hebt|heeft) (?:(?:al|nu|nog|van|ons|een|de|onze|gemeente) )*${NAME}`;
const OF_THE_READER = new RegExp(`${HAS_IT}|^(?:voor|in|met) de bijstand\\b`, 'm');
const SALUTATION = /^(?:beste|geachte) (?!raad|leden|college)/m;
const OWN_BENEFIT = new RegExp(HAS_IT);
/** Letters from the salutation on in which it must say so. */
const BEGINNING = 2000;

export const isOfReader = (text: string): boolean => OF_THE_READER.test(text);

/** A letter that begins with who has it. */
export function isToReceivers(text: string): boolean {
  const from = text.search(SALUTATION);
  return from >= 0 && OWN_BENEFIT.test(text.slice(from, from + BEGINNING));
}
