/** Whether a link looks as if it leads to something about the bijstand. Words of link and address only; pure and linear. */

/** Points a link gets for the words in it, and why; the highest counts, so that a long link is not better than a short one. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [10, /bijstand(?!er)|participatiewet|levensonderhoud/],
  [9, /uitkering|voorschot|zoektermijn|kostendeler/],
  [8, /werk[- ]en[- ]inkomen|werkplein|sociale[- ](?:dienst|zaken)|sociaal[- ]domein|inkomensondersteuning/],
  [7, /inkomen|te[- ]weinig[- ]geld|geen[- ]geld|geldzaken|geldproblemen|rondkomen|laag[- ]inkomen|minima/],
  [6, /vermogen|giften|jongeren[- ](?:en[- ])?werk|bijverdien|tegenprestatie|inlichtingenplicht|taaleis|huisbezoek/],
  [5, /bezwaar|klacht|geld|inkomenstoeslag|studietoeslag|energietoeslag|daklo|briefadres|statushouder/],
  [3, /\bwerk\b|zorg|hulp|ondersteuning|sociaal|jongeren|schuld/],
  [2, /inwoner|onderwerp|product|a[- ]?(?:tot[- ]|-)?z\b|sitemap|loket|regelen|aanvragen|direct[- ]naar|alle[- ]/],
];

/** Subjects that a municipal site has many pages on and that never lead to the bijstand. */
const ELSEWHERE =
  /parke(?:er|ren)|\bafval|paspoort|rijbewijs|identiteitskaart|trouw|huwelijk|geboorte|overlij|vergunning|vacature|raadsvergader|gemeenteraad|\bcollege\b|verkiezing|evenement|agenda|nieuws|archief|privacy|cookie|toegankelijkheid|disclaimer|proclaimer|hondenbelasting|\bwoz\b|riool|bouwen|zwembad|sport|toeris|facebook|instagram|linkedin|youtube|twitter|whatsapp|rss|english|deutsch|\/(?:en|de|pl|tr|ar|fr)(?:\/|$)/;

/** From this many points on a link is about the subject itself: not reading it matters. */
export const RELEVANT = 5;

/** 0 to 10; 0 says nothing either way, undefined says that it leads elsewhere. */
export function relevanceOf(text: string, url: string): number | undefined {
  const address = URL.parse(url);
  const words = `${text.slice(0, 300)} ${decoded(address?.pathname ?? '').slice(0, 300)}`
    .toLowerCase()
    .replaceAll('_', '-');
  const score = WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 0;
  return ELSEWHERE.test(words) && score < 8 ? undefined : score;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
