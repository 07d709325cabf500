/**
 * The line above news that says who wrote it and when: "Door de redactie | 3 mei 2019", "3 mei 2019, 10.30 uur". Who is named, is a person
 * or an editor, so the page is of that day; a page that stays only tells when it was last changed.
 */
import type { Statement } from '../language/statement.ts';

/** Longer is a sentence. */
const LONGEST = 90;

const DATE = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2}[ ./-](?:\d{1,2}|[a-z]{3,9}\.?)[ ./-]20\d\d`;
const BETWEEN = '(?: ?[|·•–—-] ?|, ?)';
const TIME = String.raw`(?:,? (?:om )?\d{1,2}[:.]\d\d(?: uur)?)?`;

const FORMS: readonly RegExp[] = [
  // "Geplaatst door Jo op …", "Door: redactie, …"
  `^(?:[a-z]+ )?door:? [^|.]{1,40}?(?:${BETWEEN}| op )${DATE}${TIME}$`,
  // "Redactie - …", "Merelhof, …"
  `^[^|.,:]{3,30}${BETWEEN}${DATE}${TIME}$`,
  // "Auteur: Jo | …"
  `^(?:auteur|tekst|foto|bron)\\w*: [^|.]{1,40}${BETWEEN}${DATE}${TIME}$`,
  // "3 mei 2019, 10.30 uur", "3 mei 2019 door Jo", "3 mei 2019 - leestijd 2 minuten"
  `^${DATE}${TIME}(?:${BETWEEN}| )?(?:(?:door|auteur|tekst|leestijd|nieuws)\\b[^.]{0,40})?$`,
  // "Blog van …", "Gepost op … in Nieuws", "Gepubliceerd op … door Jo"
  `^(?:artikel|blog|column|interview|persbericht|gepost|geplaatst|verschenen)(?: van| op|:|${BETWEEN}|) ?${DATE}(?: (?:in|door) [^.]{1,30})?$`,
  `^gepubliceerd(?: op|:) ?${DATE}(?:${BETWEEN}| )(?:door|auteur|leestijd)\\b[^.]{1,40}$`,
].map((form) => new RegExp(form, 'i'));

/** When a page was changed, or what is written there came to hold. */
const OF_CHANGE =
  /gewijzigd|wijziging|bijgewerkt|aangepast|update|gecontroleerd|geldig|geldend|vanaf|sinds|\bper\b|vastgesteld|besluit|verordening|regeling|inwerking|bedrag|norm|tarie|peildatum/i;

export function isByline({ text, dates, kind }: Statement): boolean {
  if ((kind !== 'sentence' && kind !== 'item') || dates.length !== 1 || text.length > LONGEST || OF_CHANGE.test(text))
    return false;
  return FORMS.some((form) => form.test(text));
}
