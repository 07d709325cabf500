/** A memo for the council on one page: what was read, the worst points, what is good, what may be asked. Plain text. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { Rule } from '../../rules/rule.ts';
import { bySentence } from './letter.ts';
import { isReviewed, saidLost, saidWrong } from './said-by-person.ts';
import { byHarm, clicksIn, dutchDate, groupOf, isJudged, NOTHING_READ } from './words.ts';

const MOST_POINTS = 5;

export function memoText(keuring: Keuring, rules: readonly Rule[]): string {
  const { organisation, readOn, pages, notRead, findability } = keuring;
  const judged = byHarm(keuring.items, rules);
  const inGroup = (wanted: ReturnType<typeof groupOf>) => judged.filter(({ item }) => groupOf(item) === wanted);
  const wrong = saidWrong(judged, keuring);
  const lost = saidLost(judged, keuring);
  const points = bySentence(wrong)
    .slice(0, MOST_POINTS)
    .map(([{ item, rule }]) => {
      const [quote] = item.quotes;
      return `- ${rule.text.nl.whatIsWrong}\n  “${quote?.exact ?? ''}” (${quote?.places[0]?.url ?? ''})`;
    });
  const paragraphs = [
    `Memo voor de gemeenteraad\nOnderwerp: informatie over de bijstand van ${organisation.name}\nDatum: ${dutchDate(readOn)}`,
    isJudged(keuring) ? '' : NOTHING_READ,
    `Wij lazen ${pages.length === 1 ? '1 pagina' : `${pages.length} pagina’s`} naast de wet.\nKlopt niet: ${wrong.length}. Niet gevonden: ${lost.length}. Klopt: ${inGroup('right').length}.`,
    points.length === 0 ? '' : `Dit raakt inwoners het meest:\n${points.join('\n')}`,
    'path' in findability ? `Van de startpagina naar de bijstand is het ${clicksIn(findability.path.length)}.` : '',
    notRead.length === 0 ? '' : `Niet alles kon gelezen worden: ${notRead.length} delen. Zie het verslag.`,
    'Vragen die u kunt stellen:\n- Kent het college deze punten?\n- Wanneer wordt de tekst aangepast?\n- Doet de gemeente in de praktijk wat de wet zegt?',
    `Het verslag noemt elke zin, met de plek en de wet. ${isReviewed(keuring) ? 'Een mens keek deze punten na.' : 'Een mens hoort de punten na te lezen.'}`,
  ];
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}
