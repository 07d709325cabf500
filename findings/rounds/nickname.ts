/** A name for inside one round, for who wants one but cannot think of any. Names no person has. */
const HOW = [
  'blauwe',
  'dappere',
  'groene',
  'kalme',
  'kleine',
  'oranje',
  'slimme',
  'snelle',
  'stille',
  'vrolijke',
] as const;
const WHO = [
  'bever',
  'egel',
  'fuut',
  'haas',
  'merel',
  'otter',
  'reiger',
  'specht',
  'uil',
  'vlinder',
  'vos',
  'zwaluw',
] as const;

/** "Kalme otter". `random` gives a whole number from 0 up to but not including `below`. */
export function inventedNickname(random: (below: number) => number): string {
  const how = HOW[random(HOW.length)] ?? HOW[0];
  return `${how.charAt(0).toUpperCase()}${how.slice(1)} ${WHO[random(WHO.length)] ?? WHO[0]}`;
}
