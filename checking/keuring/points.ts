/**
 * What a guided keuring asks a person, one point a screen. A point rests on one or more rules: their outcomes are its proposal. The first
 * ten are the list of the keuringen of 2018 to 2020; the words of each point are in `components/strings/keuring-points-nl.ts`.
 */
import type { AskedRule } from './merge-runs.ts';

/** How much is asked: the classic ten, those and the other large subjects, or every rule. */
export const DEPTHS = ['short', 'medium', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

/** A number that the person counts and that becomes a mark; never a grade. */
export type Measure = 'clicks' | 'search-words';

export interface Point {
  /** Of the lists below, or the id of the rule that it asks about. */
  readonly id: string;
  readonly rules: readonly [string, ...string[]];
  readonly measure?: Measure;
}

export const CLASSIC = [
  { id: 'startpagina', rules: ['vindbaar-startpagina'], measure: 'clicks' },
  { id: 'zoekfunctie', rules: ['vindbaar-zoekfunctie'], measure: 'search-words' },
  { id: 'uitleg', rules: ['uitleg-bijstand'] },
  { id: 'vermogen-telt', rules: ['vermogen', 'vermogen-misvatting'] },
  { id: 'vermogensbedragen', rules: ['vermogensgrens', 'vermogensgrens-onjuist', 'vermogen-wijzigt-in-juli'] },
  {
    id: 'beslissing',
    rules: [
      'beslistermijn',
      'beslistermijn-opschorting',
      'beslistermijn-te-lang',
      'beslistermijn-verkeerde-start',
      'dwangsom-onjuist',
    ],
  },
  { id: 'bezwaar-maken', rules: ['bezwaar', 'bezwaartermijn', 'bezwaartermijn-onjuist'] },
  { id: 'waar-aanvragen', rules: ['aanvraagroute'] },
  { id: 'voorschot-vermeld', rules: ['voorschot', 'voorschot-uitgesloten'] },
  {
    id: 'artikel-52',
    rules: [
      'voorschot-automatisch',
      'voorschot-termijn',
      'voorschot-herhaling',
      'voorschot-hoogte',
      'voorschot-verrekening',
      'voorschot-op-verzoek',
      'voorschot-alleen-bij-nood',
      'voorschot-als-maximum',
      'voorschot-percentage',
      'voorschot-te-laat',
      'voorschot-eenmalig',
      'voorschot-bij-zekerheid',
    ],
  },
] as const satisfies readonly Point[];

export const LARGE_SUBJECTS = [
  {
    id: 'zoektermijn',
    rules: [
      'zoektermijn-jongeren',
      'zoektermijn-uitzondering',
      'zoektermijn-vanaf-27',
      'zoektermijn-leeftijdsgrens',
      'zoektermijn-zonder-uitzondering',
      'zoektermijn-geen-recht',
    ],
  },
  {
    id: 'begin-van-de-bijstand',
    rules: ['ingangsdatum', 'terugwerkende-kracht', 'ingangsdatum-te-laat', 'terugwerkende-kracht-uitgesloten'],
  },
  {
    id: 'zonder-drempels',
    rules: [
      'aanvraag-zonder-digid',
      'alleen-digitaal',
      'drempel-voor-aanvraag',
      'adreslozen-uitgesloten',
      'identiteitsbewijs-onjuist',
    ],
  },
  { id: 'bedragen', rules: ['hoogte-bijstand', 'norm-onjuist', 'alleenstaande-ouder-norm'] },
  { id: 'huisgenoten', rules: ['kostendelersnorm', 'kostendeler-leeftijd', 'gezamenlijke-huishouding'] },
  { id: 'giften-en-loon', rules: ['giften', 'giften-onjuist', 'bijverdienen', 'bijverdienen-onjuist'] },
  { id: 'papieren', rules: ['bewijsstukken', 'bankafschriften-te-veel'] },
  {
    id: 'plichten',
    rules: ['inlichtingenplicht', 'arbeidsplicht', 'sanctie-onjuist', 'taaleis-als-voorwaarde', 'vakantieduur-onjuist'],
  },
  { id: 'hulp', rules: ['clientondersteuning', 'spoedhulp', 'klacht'] },
  { id: 'gesprek', rules: ['gesprek-opnemen', 'opnemen-verboden'] },
  { id: 'begrijpelijk', rules: ['begrijpelijk'] },
  { id: 'toon', rules: ['toon'] },
] as const satisfies readonly Point[];

/** Points that have words of their own. */
export type PointName = (typeof CLASSIC)[number]['id'] | (typeof LARGE_SUBJECTS)[number]['id'];

/** The points of a depth, in the order in which they are asked; a deeper one begins with those of the one before. */
export function pointsOf(depth: Depth, rules: readonly AskedRule[]): readonly Point[] {
  if (depth === 'short') return CLASSIC;
  const medium: readonly Point[] = [...CLASSIC, ...LARGE_SUBJECTS];
  if (depth === 'medium') return medium;
  const asked = new Set(medium.flatMap((point) => point.rules));
  return [...medium, ...rules.filter(({ id }) => !asked.has(id)).map(({ id }): Point => ({ id, rules: [id] }))];
}
