/** Words and numbers as a workgroup reads them: B1 Dutch. */
import type { Question, RoundState, TaskKind } from '../../../findings/rounds/round.ts';
import type { Spread, TaskFigures } from '../figures.ts';

export const STATE_WORDS: Readonly<Record<RoundState, string>> = {
  planned: 'begint nog',
  open: 'is bezig',
  closed: 'is gesloten',
};

export const KIND_WORDS: Readonly<Record<TaskKind, string>> = {
  walk: 'Op de site zoeken. Geweten telt mee.',
  'by-hand': 'Zelf bekijken, zoals een PDF of sociale media. Geweten telt niets.',
};

export const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  vindbaar: 'Vindbaar',
  begrijpelijk: 'Begrijpelijk',
  volledig: 'Volledig',
};

/** The talk in two strands: about the matter, and about the people. */
export const TALK = [
  {
    title: 'Over de inhoud',
    parts: [
      { name: 'Waarom', question: 'Waarom is dit belangrijk voor wie bijstand nodig heeft?' },
      { name: 'Doel', question: 'Wat moet iemand straks kunnen vinden en begrijpen?' },
      { name: 'Hoe ver', question: 'Wat is er beter geworden sinds de vorige keer? Wat nog niet?' },
      { name: 'Wat is nodig', question: 'Wat moet er nu gebeuren? Wie kan dat doen?' },
    ],
  },
  {
    title: 'Over de mensen',
    parts: [
      { name: 'Belang', question: 'Wat hebt u er zelf aan als dit beter wordt?' },
      { name: 'Droom', question: 'Hoe ziet de site eruit als alles goed is?' },
      { name: 'Allergie', question: 'Waar kunt u niet tegen, op de site of in dit gesprek?' },
      { name: 'Bijdrage', question: 'Wat wilt u zelf doen?' },
    ],
  },
] as const;

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "2026-12-06" as "6 december 2026". */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** "1 persoon", "7 mensen". */
export const peopleWords = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`);

/** Seconds as "45 sec", "1 min", "2 min 5 sec". */
export function timeWords(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [...(minutes === 0 ? [] : [`${minutes} min`]), ...(rest === 0 && minutes > 0 ? [] : [`${rest} sec`])];
  return parts.join(' ');
}

/** A middle may lie between two: "4,5". */
export const numberWords = (value: number): string => String(value).replace('.', ',');

/** "4 (meestal 3 tot 7)": the middle and the middle half. */
export function spreadWords({ middle, low, high, people }: Spread, words: (value: number) => string): string {
  if (people === 1 || low === high) return words(middle);
  return `${words(middle)} (meestal ${words(low)} tot ${words(high)})`;
}

/** How to read that; stands above the tasks once. */
export const SPREAD_HELP =
  'Bij klikken en tijd ziet u eerst de middelste persoon. Achter “meestal” staat de middelste helft van de mensen.';

/** How to read the numbers below an answer. */
export const ANSWERS_HELP = '1 is heel slecht, 5 is heel goed. Elk getal is een aantal mensen.';

/** How to read the picture of where people went. */
export const PICTURE_HELP = 'Het plaatje leest u van links naar rechts. “Niet” is niet gevonden of gestopt.';

/** How many found it, in one sentence; then the others. */
export function foundWords({ people, outcomes }: TaskFigures): { readonly found: string; readonly others: string } {
  if (people === 0) return { found: 'Nog niemand deed deze opdracht.', others: '' };
  const { found, stopped } = outcomes;
  if (people === 1) {
    const ended = found === 1 ? 'vond het' : stopped === 1 ? 'stopte' : 'vond het niet';
    return { found: `1 persoon deed deze opdracht, en ${ended}.`, others: '' };
  }
  const missed = outcomes['not-found'];
  const others = [
    ...(missed === 0 ? [] : [`${peopleWords(missed)} ${missed === 1 ? 'vond' : 'vonden'} het niet.`]),
    ...(stopped === 0 ? [] : [`${peopleWords(stopped)} ${stopped === 1 ? 'stopte' : 'stopten'}.`]),
  ];
  return {
    found: `${found} van de ${peopleWords(people)} ${found === 1 ? 'vond' : 'vonden'} het.`,
    others: others.join(' '),
  };
}

/** Above these a workgroup has something to talk about. */
const MUCH = 0.5;
const SOME = 0.2;

export function differenceWords({ people, difference }: TaskFigures): string {
  if (people < 2) return 'Hier is nog niets te vergelijken.';
  if (difference >= MUCH) return 'Hier verschillen mensen veel.';
  return difference >= SOME ? 'Hier verschillen mensen wat.' : 'Hier zijn mensen het eens.';
}

/** The end of an address, as a name for a page: "bijstand-aanvragen" as "bijstand aanvragen". */
export function pageWords(page: string | null): string {
  if (page === null) return 'andere pagina’s';
  const { pathname = '' } = URL.parse(page) ?? {};
  const last = pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return 'startpagina';
  return readable(last)
    .replace(/\.(?:html?|aspx?|php)$/i, '')
    .replace(/[-_+]/g, ' ');
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
