/** What stood in a text of the municipality that holds no more. */
import type { Statement } from '../../language/statement.ts';

/** "De Beleidsregels giften 2021 (vrijlating € 1.000 per jaar) worden ingetrokken." */
const WITHDRAWN =
  /^[^:]{0,40}\b(?<!een )(?:beleidsregels?|regels|richtlijn\w*|verordening|protocol|\w*instructie|folder|\w*brief|brochure|formulier)\b[^:;]{3,200}\b(?:ingetrokken|vervallen|vervangen|aangepast|herzien|geschrapt|weggegooid|buiten werking|(?:gelden|geldt) niet meer|niet (?:meer gebruikt|langer van kracht))(?: (?:met ingang van|per|op|sinds|door)\b[^,;:]{1,60})?[.!]*$/i;

/** Takes time linear in the statement. */
export const isOfWithdrawnText = ({ text }: Statement): boolean => WITHDRAWN.test(text);
