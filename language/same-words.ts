/**
 * Words that say the same on a page about the bijstand, in the voice of a lawyer, a folder or a friend: a form that writes one of a
 * family is recognised in the others. Only for words that never make a right sentence wrong by taking each other's place.
 */

/** Each word stands for all others of its line. */
const FAMILIES = [
  'u je jij',
  'uw je jouw',
  'hebt heb heeft',
  'bent ben',
  'kunt kun',
  'krijgt krijg ontvangt ontvang verkrijgt',
  'hoeft hoef behoeft behoef',
  'hoeven behoeven',
  'nooit nimmer',
  'automatisch vanzelf ambtshalve',
  'maximaal hoogstens hooguit max',
  'minimaal minstens tenminste',
  'meteen direct onmiddellijk terstond',
  'wij we',
  'ingeleverd ingediend overgelegd aangeleverd ingestuurd ingezonden',
  'inleveren indienen overleggen aanleveren insturen inzenden',
  'verstrekt verleent',
  'verstrekken verlenen',
  'huisgenoot medebewoner',
  'huisgenoten medebewoners',
  'arbeid werk',
  'alvorens voordat',
  'neemt neem',
  'betaalt betalen',
  'trekt trekken',
  'houdt houden',
  'wijst wijzen',
  'ziet zien',
  'past passen',
  'doet doen',
  'keert keren',
  'haalt halen',
  'gaat gaan',
  'telt tellen',
  'rekent rekenen',
  'kijkt kijken',
  'stuurt stuur',
  'vult vul',
  'levert lever',
  'dient dien',
  'brengt brengen',
  'stelt stellen',
  'behandelt behandelen',
  'verrekent verrekenen',
  'beslist beslissen',
  'wacht wachten',
  'maakt maak',
  'stopt stoppen',
  'geldt gelden',
  'duurt duren',
  'loopt lopen',
  'begint beginnen',
  'komt kom',
];

/** A word that says the same, and more: it is recognised where a form writes one of the words behind it, not the other way round. */
const ALSO = [
  'men u',
  'aanvrager u',
  'belanghebbende u',
  'betrokkene u',
  'indien als',
  'wanneer als',
  'uitsluitend alleen',
  'bijstand uitkering',
  'bijstandsuitkering uitkering',
  'geschiedt gebeurt',
  'aanspraak recht',
  'klant u',
  'client u',
  'inwoner u',
  'uitkeringsgerechtigde u',
  'bijstandsgerechtigde u',
  'slechts alleen',
  'louter alleen',
  'eenieder iedereen',
  'gedurende tijdens',
  'documenten stukken',
  'papieren stukken',
];

const same = new Map<string, readonly string[]>();
for (const family of FAMILIES) {
  const words = family.split(' ');
  for (const word of words) same.set(word, [...(same.get(word) ?? []), ...words.filter((other) => other !== word)]);
}
for (const line of ALSO) {
  const [word = '', ...others] = line.split(' ');
  same.set(word, [...(same.get(word) ?? []), ...others]);
}

/** Other words that a folded word stands for, by word. */
export const SAME_WORDS: ReadonlyMap<string, readonly string[]> = same;
