/** "Voor een stadspas moet u ingeschreven staan, voor bijstand niet": what the sentence tells is of something else, or its end turns it round. */
import type { Statement } from '../../language/statement.ts';

const BENEFIT =
  '(?:(?:voor|bij|met|aan|uit|dan|tot) )?(?:(?:bij|voor|de|een|uw|je|onze|gewone|algemene|wie|mensen|inwoners|die) )*(?:bijstand|bijstandsuitkering|bijstandsaanvraag|uitkering|inkomenstoeslag|voorschot|aanvraag|inwoners|aanvragers)';
const TURNED = new RegExp(
  `[,;(–-] ?(?:en |maar )?${BENEFIT}(?: (?:vragen|vraagt|aanvragen|aanvraagt|van de))? (?:juist |weer |gewoon )?(?:wel|niet)\\)?[.!]?$`,
  'i',
);
/** "Anders dan bij de bijstand …", "…, anders dan bij de bijstand" */
const UNLIKE = new RegExp(`(?:^|[,(;–-] ?)(?:anders|in tegenstelling) ${BENEFIT}\\b`, 'i');

/** Takes time linear in the statement. */
export const isContrasted = ({ text }: Statement): boolean => TURNED.test(text.slice(-END)) || UNLIKE.test(text);

/** Characters of an end that turns. */
const END = 90;
