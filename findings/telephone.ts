/** How Dutch and foreign telephone numbers are written. Amounts, dates and articles of law must never look like one. */

const DATE_LIKE = /^[0-9]{1,2}[-/.\s][0-9]{1,2}[-/.\s][0-9]{4}(?![0-9])/;

/**
 * Length in characters of the telephone number at the start of `text`, or 0. `text` need not be longer than 32 characters.
 * National numbers have ten digits with the area code (2 to 4 digits) as first group; +31 and 0031 nine digits after it; other
 * countries 8 to 14 digits. Public numbers without a person behind them (112, 14 036, 0800, 0900) are let be.
 */
export function telephoneLength(text: string): number {
  if (DATE_LIKE.test(text)) return 0;
  const dutch = /^(?:\+|00)31[\s.-]{0,2}(?:\(0\)[\s.-]?)?(?=[1-9])/.exec(text);
  if (dutch) return digitsFrom(text, dutch[0].length, 9, 9);
  const foreign = /^(?:\+|00)(?!31)[1-9][0-9]{0,2}(?=[\s.(-]{0,2}[0-9])/.exec(text);
  if (foreign) return digitsFrom(text, foreign[0].length, 7, 12);
  const national =
    /^\(?(?:06|0[1-9][0-9]{1,2})\)?(?:[\s.-]|\s?[-/]\s?)(?=[1-9])/.exec(text) ?? /^0[1-9](?=[0-9]{8})/.exec(text);
  if (!national || /^\(?0[89]00/.test(text)) return 0;
  const area = national[0].replace(/[^0-9]/g, '').length;
  return digitsFrom(text, national[0].length, 10 - area, 10 - area);
}

/** End of `least` to `most` digits from `start`, with one separator at a time between them; 0 when there are fewer or more. */
function digitsFrom(text: string, start: number, least: number, most: number): number {
  let digits = 0;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character >= '0' && character <= '9') {
      digits++;
      end = at + 1;
      if (digits === most) break;
    } else if (!/[\s.()-]/.test(character) || at - end > 1) break;
  }
  const goesOn = /^[0-9]/.test(text.slice(end));
  return digits >= least && !goesOn ? end : 0;
}
