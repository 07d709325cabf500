/** "Zowel de norm als de grens": this "als" joins two things, it opens no clause and puts no condition. */

/** Words that may stand between "zowel" and its "als". */
const REACH = 8;

/** The "als" at this place is the first one after a "zowel" nearby; `plainAt` gives the plain word at a place, '' outside the text. */
export function pairsWithZowel(plainAt: (at: number) => string, als: number): boolean {
  for (let at = als - 1; at >= 0 && at >= als - REACH; at -= 1) {
    const word = plainAt(at);
    if (word === 'zowel') return true;
    if (word === 'als') return false;
  }
  return false;
}
