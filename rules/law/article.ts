import type { IsoDate } from '../../language/date.ts';

/** A place in a law, enough to cite it and to link to its text on any day. */
export interface Article {
  /** "Participatiewet, artikel 52 lid 2". */
  readonly citation: string;
  /** Number in the national law database, e.g. "BWBR0015703". */
  readonly bwb: string;
  /** Location inside the law in the form of a jci link: "hoofdstuk=6&paragraaf=6.1&artikel=52". */
  readonly location: string;
}

/** Participatiewet: chapter and paragraph of each article that the rules rest on (the law's own table of contents). */
const PARTICIPATIEWET: Readonly<Record<string, string>> = {
  '3': '1/1.1', '6b': '1/1.1',
  '7': '1/1.2', '7a': '1/1.2', '8': '1/1.2', '8a': '1/1.2', '8b': '1/1.2', '8c': '1/1.2', '8d': '1/1.2',
  '9': '2/2.1', '9a': '2/2.1', '10': '2/2.1',
  '11': '2/2.2', '13': '2/2.2', '14': '2/2.2', '15': '2/2.2', '16': '2/2.2',
  '17': '2/2.3', '18': '2/2.3', '18a': '2/2.3', '18b': '2/2.3',
  '19': '3/3.1',
  '19a': '3/3.2', '20': '3/3.2', '21': '3/3.2', '22': '3/3.2', '22a': '3/3.2', '23': '3/3.2', '24': '3/3.2', '24a': '3/3.2',
  '27': '3/3.3', '28': '3/3.3',
  '31': '3/3.4', '32': '3/3.4', '33': '3/3.4', '34': '3/3.4', '34a': '3/3.4', '34b': '3/3.4',
  '35': '4/4.1', '36': '4/4.1', '36b': '4/4.1',
  '37': '4/4.2', '38': '4/4.2', '39': '4/4.2',
  '40': '5/5.1', '41': '5/5.1', '42': '5/5.1', '43': '5/5.1', '43a': '5/5.1',
  '44': '5/5.2', '44a': '5/5.2', '45': '5/5.2',
  '47': '5/5.3', '47a': '5/5.4', '47d': '5/5.4',
  '48': '6/6.1', '49': '6/6.1', '50': '6/6.1', '52': '6/6.1',
  '53a': '6/6.2', '54': '6/6.2',
  '55': '6/6.3', '56a': '6/6.3',
  '58': '6/6.4', '60': '6/6.4',
  '79': '8', '80': '8', '81': '8',
}; // biome-ignore format: one line a paragraph of the law

/** Article of the Participatiewet: `participatiewet('52', 'lid 2')`. Throws when its place in the law is not listed above. */
export function participatiewet(number: string, part = ''): Article {
  const place = PARTICIPATIEWET[number];
  if (place === undefined) throw new Error(`Participatiewet: place of article ${number} unknown`);
  const [chapter, paragraph] = place.split('/');
  const location = [`hoofdstuk=${chapter}`, paragraph && `paragraaf=${paragraph}`, `artikel=${number}`]
    .filter(Boolean)
    .join('&');
  return article('Participatiewet', 'BWBR0015703', location, number, part);
}

/** Article of the Algemene wet bestuursrecht: `awb('6:7')`. Linked by article number only. */
export function awb(number: string, part = ''): Article {
  return article('Algemene wet bestuursrecht', 'BWBR0005537', `artikel=${number}`, number, part);
}

/** Article of the Wet maatschappelijke ondersteuning 2015. */
export function wmo(number: string, part = ''): Article {
  return article('Wet maatschappelijke ondersteuning 2015', 'BWBR0035362', `artikel=${number}`, number, part);
}

/** Where a person reads the article as it stood on `asOf`. */
export function articleUrl({ bwb, location }: Article, asOf: IsoDate): string {
  return `https://wetten.overheid.nl/jci1.3:c:${bwb}&${location}&z=${asOf}&g=${asOf}`;
}

function article(law: string, bwb: string, location: string, number: string, part: string): Article {
  return { citation: `${law}, artikel ${number}${part && ` ${part}`}`, bwb, location };
}
