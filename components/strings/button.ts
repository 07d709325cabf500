/** Words on the toolbar button, which a screen reader reads. Apart from the others: the background has no use for those. */
import type { Language } from '../language.ts';

export interface ButtonStrings {
  /** Before it was pressed. */
  readonly plain: string;
  counts(wrong: number, missing: number): string;
  readonly elsewhere: string;
  readonly notAPage: string;
  readonly behindLogin: string;
}

const dingen = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`);
const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

export const BUTTON: Readonly<Record<Language, ButtonStrings>> = {
  nl: {
    plain: 'Geweten: lees deze pagina naast de wet',
    counts: (wrong, missing) =>
      `Geweten: ${dingen(wrong)} ${wrong === 1 ? 'klopt' : 'kloppen'} niet, ${dingen(missing)} vonden we niet`,
    elsewhere: 'Geweten: dit is geen site van een gemeente die wij kennen',
    notAPage: 'Geweten: dit is geen gewone pagina',
    behindLogin: 'Geweten: deze pagina is van u alleen',
  },
  en: {
    plain: 'Geweten: read this page beside the law',
    counts: (wrong, missing) =>
      `Geweten: ${things(wrong)} ${wrong === 1 ? 'is' : 'are'} not right, ${things(missing)} we did not find`,
    elsewhere: 'Geweten: this is not a site of a municipality that we know',
    notAPage: 'Geweten: this is not an ordinary page',
    behindLogin: 'Geweten: this page is yours alone',
  },
};
