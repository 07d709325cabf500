/** Which rules touch only some people. Everything else touches everyone and always shows. */
import type { Card, Group } from './overview.ts';
import type { Trait, TraitWithoutRules } from './strings/strings.ts';

/** Rules that matter to a person with this trait and, without it, to nobody else than people with another trait named here. */
export const RULES_OF: Readonly<Record<Trait, readonly string[]>> = {
  onder27: [
    'zoektermijn-jongeren',
    'zoektermijn-uitzondering',
    'zoektermijn-zonder-uitzondering',
    'zoektermijn-leeftijdsgrens',
    'zoektermijn-geen-recht',
  ],
  partner: ['gezamenlijke-huishouding'],
  kinderen: ['alleenstaande-ouder-norm'],
  huisgenoten: ['kostendelersnorm', 'kostendeler-leeftijd', 'gezamenlijke-huishouding'],
  geenAdres: ['adreslozen-uitgesloten'],
  eigenHuis: [],
  werk: ['bijverdienen', 'bijverdienen-onjuist'],
  gevlucht: ['identiteitsbewijs-onjuist', 'taaleis-als-voorwaarde'],
  aow: ['aio-bij-gemeente'],
  zelfstandig: [],
};

/** Nothing is promised to who chooses one of these: they read what we can say instead. */
export const hasNoRules = (trait: Trait): trait is TraitWithoutRules => RULES_OF[trait].length === 0;

export const TRAITS = Object.keys(RULES_OF) as readonly Trait[];
export const isTrait = (value: unknown): value is Trait => TRAITS.some((trait) => trait === value);

/** True when the rule is for everyone, or for someone with one of these traits. With no trait chosen everything is. */
export function touches(rule: string, chosen: ReadonlySet<Trait>): boolean {
  if (chosen.size === 0) return true;
  const traits = TRAITS.filter((trait) => RULES_OF[trait].includes(rule));
  return traits.length === 0 || traits.some((trait) => chosen.has(trait));
}

/** The cards that touch this person, in the same groups. */
export function cardsFor(
  cards: Readonly<Record<Group, readonly Card[]>>,
  chosen: ReadonlySet<Trait>,
): Readonly<Record<Group, readonly Card[]>> {
  const kept = (group: Group) => cards[group].filter(({ id }) => touches(id, chosen));
  return {
    wrong: kept('wrong'),
    missing: kept('missing'),
    check: kept('check'),
    questions: kept('questions'),
    right: kept('right'),
  };
}
