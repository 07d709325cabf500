/** Dutch words of the keuring report, letter and memo. B1, no blame, no motive. */
import type { Keuring, KeuringItem, SiteReason } from '../../checking/keuring/keuring.ts';
import type { NotReadWhat } from '../../checking/keuring/not-read-page.ts';
import { HARMS, type Rule } from '../../rules/rule.ts';

export const KINDS = { nulmeting: 'Nulmeting', herkeuring: 'Herkeuring' } as const;

/** A claim or mention as the report groups it, in the order of the report. */
export const GROUPS = ['wrong', 'doubt', 'lost', 'right', 'ask'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  wrong: 'Klopt niet',
  doubt: 'Zelf nakijken',
  lost: 'Niet gevonden',
  right: 'Klopt',
  ask: 'Vragen voor een mens',
};

/** Group of an item; undefined for what does not apply to the site, or was not looked at. */
export function groupOf({ kind, outcome, reason }: KeuringItem): Group | undefined {
  if (outcome === 'failed') return 'wrong';
  if (outcome === 'passed') return 'right';
  if (outcome === 'untested') return kind === 'question' ? 'ask' : undefined;
  if (outcome === 'inapplicable') return undefined;
  return reason === 'not-found-on-site' || reason === 'not-found-in-what-was-read' ? 'lost' : 'doubt';
}

export const REASONS: Readonly<Partial<Record<SiteReason, string>>> = {
  'context-unclear': 'De tekst eromheen maakt niet duidelijk wat hier bedoeld is.',
  'local-rule-unknown': 'Dit hangt af van de regels van de gemeente zelf.',
  'rule-on-trial': 'Deze regel is nog op proef. Kijk zelf of het klopt.',
  'rule-error': 'Onze regel werkte niet. Dat ligt niet aan de website.',
  incomplete: 'Dit staat er, maar niet helemaal.',
  'perhaps-told': 'Misschien staat dit er. Lees de zin zelf na.',
  outdated: 'De pagina of de bedragen zijn van een eerdere datum.',
  'not-found-on-site': 'Niet gevonden op deze site. Wij lazen alle pagina’s over dit onderwerp.',
  'not-found-in-what-was-read': 'Niet gevonden op de pagina’s die wij lazen. Niet alles kon gelezen worden.',
  'person-disagrees': 'Het programma vond dat deze zin niet klopt. Een mens las hem na en vindt van wel.',
  'person-unsure': 'Het programma vond dat deze zin niet klopt. Een mens las hem na en weet het niet.',
  'person-says-wrong': 'Het programma zag hier geen fout. Een mens zegt dat het niet klopt.',
};

export const NOT_READ: Readonly<Record<NotReadWhat, string>> = {
  frame: 'een stuk van een andere website in een pagina',
  pdf: 'een pdf-bestand',
  'closed-shadow': 'een afgesloten onderdeel van een pagina',
  login: 'een pagina achter een inlogscherm',
  'too-large': 'een pagina die te groot is',
  robots: 'de site vraagt programma’s om dit niet te lezen',
  blocked: 'de site weigert ons',
  missing: 'deze pagina bestaat niet (meer)',
  broken: 'de site gaf geen antwoord of een fout',
  slow: 'de site antwoordde niet op tijd',
  redirects: 'de pagina stuurt verder, en daar konden wij niet lezen',
  'other-host': 'staat op een andere website',
  'other-type': 'is geen webpagina',
  'needs-script': 'deze pagina is leeg zonder JavaScript',
  'page-limit': 'er waren meer pagina’s dan wij in één keer lezen',
  stopped: 'u bent eerder gestopt',
  'no-text': 'wij vonden geen tekst op deze pagina',
  'other-language': 'deze pagina is niet in het Nederlands',
  'unclear-subject': 'het is niet zeker dat deze pagina over de bijstand gaat',
};

export const FINDABILITY = {
  good: 'Dat is een korte weg.',
  acceptable: 'Dat kan nog. Een klik minder helpt.',
  long: 'Dat is een lange weg.',
} as const;

/** "22 november 2026". */
export function dutchDate(date: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** "1 klik", "3 klikken". */
export const clicksIn = (count: number): string => (count === 1 ? '1 klik' : `${count} klikken`);

/** An item with its rule. */
export interface Judged {
  readonly item: KeuringItem;
  readonly rule: Rule;
}

/** Items of the rules that we know, worst harm first; the order of the rules within it. */
export function byHarm(items: readonly KeuringItem[], rules: readonly Rule[]): readonly Judged[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return items
    .flatMap((item): Judged[] => {
      const rule = known.get(item.ruleId);
      return rule === undefined ? [] : [{ item, rule }];
    })
    .sort((a, b) => HARMS.indexOf(a.rule.harm) - HARMS.indexOf(b.rule.harm));
}

/** What a person can do about pages that only a browser fills. */
const READ_YOURSELF =
  'Is een pagina leeg zonder JavaScript? Open de pagina zelf en druk op de knop van Geweten. Dan lezen wij wat u ziet.';

/** Nothing where what was not read can be read in no other way. */
export function whatToDo(notRead: Keuring['notRead']): readonly string[] {
  return notRead.some(({ what }) => what === 'needs-script') ? [READ_YOURSELF] : [];
}

/** Said where no page about the bijstand was read. */
export const NOTHING_READ = 'Wij lazen geen pagina over de bijstand op deze site. Daarom zeggen wij er niets over.';

/** Whether anything was judged at all. */
export function isJudged({ items }: Pick<Keuring, 'items'>): boolean {
  return items.some(({ kind, outcome }) => kind !== 'question' && outcome !== 'untested');
}
