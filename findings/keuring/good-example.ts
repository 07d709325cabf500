/**
 * Sentences of others that show how it can be said: offered opposite a fault for the same rule. From the person's own findings and
 * keuringen, and from the national snapshot. Never of the organisation itself. Pure.
 */
import { isSentenceRight } from '../../checking/check-sentence.ts';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { IsoDate } from '../../language/date.ts';
import { jointOrganisationsOf, organisationByCode } from '../../register/organisation.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { type Finding, stateOf } from '../finding.ts';
import type { SnapshotPoint } from '../snapshot.ts';
import { answersOf, type GuidedKeuring } from './guided-keuring.ts';

export interface GoodExample {
  readonly rule: string;
  readonly exact: string;
  /** Code in the register of who wrote it, and its name. */
  readonly organisation: string;
  readonly name: string;
  readonly url: string;
  /** Day on which somebody saw it there. */
  readonly on: IsoDate;
}

/** Where they come from: all that this browser has. */
export interface ExampleSources {
  readonly findings: readonly Finding[];
  readonly points: readonly SnapshotPoint[];
  readonly keuringen: readonly GuidedKeuring[];
}

/** Every sentence that somebody called exemplary and nobody spoke against. */
export function goodExamples({ findings, points, keuringen }: ExampleSources): readonly GoodExample[] {
  return [...findings.flatMap(ofFinding), ...points.flatMap(ofPoint), ...keuringen.flatMap(ofKeuring)];
}

/**
 * The newest example for a rule that is fit for an organisation; of one day the first by name.
 * @param isRight says whether the sentence still stands beside the law
 */
export function exampleFor(
  rule: string,
  organisation: string,
  examples: readonly GoodExample[],
  isRight: (exact: string) => boolean,
): GoodExample | undefined {
  return examples
    .filter((example) => example.rule === rule && isOfAnother(example.organisation, organisation))
    .sort((a, b) => compare(b.on, a.on) || compare(a.name, b.name) || compare(a.exact, b.exact))
    .find(({ exact }) => isRight(exact));
}

/** For every rule that a keuring finds a fault in and that has one: an example that is right on the day of the keuring. */
export function examplesOpposite(
  { items, asOf }: Keuring,
  organisation: string,
  examples: readonly GoodExample[],
  ruleset: Ruleset,
): ReadonlyMap<string, GoodExample> {
  const isRight = (exact: string) => isSentenceRight(exact, ruleset, asOf);
  return new Map(
    items
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ ruleId }) => {
        const example = exampleFor(ruleId, organisation, examples, isRight);
        return example === undefined ? [] : [[ruleId, example] as const];
      }),
  );
}

function ofFinding(finding: Finding): readonly GoodExample[] {
  const { verdict, quote, rule, organisation, organisationName: name, url, history } = finding;
  const on = history.at(-1)?.on;
  if (verdict !== 'good-example' || quote === undefined || on === undefined || stateOf(finding) === 'ingetrokken')
    return [];
  return [{ rule, exact: quote.exact, organisation, name, url, on }];
}

function ofPoint({
  rule,
  quote,
  organisation,
  source,
  since,
  state,
  ...counts
}: SnapshotPoint): readonly GoodExample[] {
  const name = organisationByCode(organisation)?.name;
  const isPraisedOnly = counts.goodExample !== 0 && counts.wrong === 0 && counts.missing === 0 && counts.unclear === 0;
  const stands = state === 'reported' || state === 'confirmed';
  if (quote === undefined || name === undefined || !isPraisedOnly || !stands) return [];
  return [{ rule, exact: quote, organisation, name, url: source, on: since as IsoDate }];
}

function ofKeuring(guided: GuidedKeuring): readonly GoodExample[] {
  const { keuring, organisation } = guided;
  const { items, readOn } = keuring;
  return [...answersOf(guided).values()].flatMap(({ exemplary }) =>
    exemplary.flatMap(({ rule, exact }): GoodExample[] => {
      const quote = items.find(({ ruleId }) => ruleId === rule)?.quotes.find((each) => each.exact === exact);
      const url = quote?.places[0]?.url;
      return url === undefined ? [] : [{ rule, exact, organisation, name: keuring.organisation.name, url, on: readOn }];
    }),
  );
}

/** Not itself, not a joint organisation that works for it, not one of its members; and nothing made up beside what is real. */
function isOfAnother(theirs: string, ours: string): boolean {
  if (theirs === ours) return false;
  const [them, us] = [organisationByCode(theirs), organisationByCode(ours)];
  if (them === undefined || (them.kind === 'voorbeeld') !== (us?.kind === 'voorbeeld')) return false;
  if (us === undefined) return true;
  const around = new Set([
    ...us.members,
    ...us.members.flatMap((code) => jointOrganisationsOf(code).map((each) => each.code)),
  ]);
  return !around.has(theirs) && !them.members.some((code) => us.members.includes(code));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
