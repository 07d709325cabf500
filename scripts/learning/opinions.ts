/**
 * Where a model that learned a mention from other pages parts from its rule. A page counts as right when the rule finds some sentence on
 * it, so the score says nothing of a second sentence that goes unheard, nor of a wrong quote beside a right one. Pure.
 */
import { learn, type Model, type Sample } from './logistic.ts';

export interface HeardStatement {
  /** As it is shown to who reads the list. */
  readonly shown: string;
  readonly features: Int32Array;
  /** The rule takes it for telling, quoted or not. */
  readonly isHeard: boolean;
  /** The result has it as a quote. */
  readonly isQuoted: boolean;
}

export interface HeardPage {
  /** By its label; undefined where the label leaves it open. */
  readonly isTold: boolean | undefined;
  readonly statements: readonly HeardStatement[];
}

export interface Opinion {
  /** 0 to 1. */
  readonly sure: number;
  readonly shown: string;
}

export interface Opinions {
  /** The model takes them for telling and the rule does not, on pages that tell it; surest first. */
  readonly unheard: readonly Opinion[];
  /** The rule quotes them and the model would not, least sure first. */
  readonly odd: readonly Opinion[];
}

/** Each part is judged by what was learned from the others. */
const PARTS = 5;
const LEAST_FOR_UNHEARD = 0.5;
const MOST_FOR_ODD = 0.1;

/** Lists of both kinds over all pages; a statement that comes twice is shown once. */
export function opinionsOn(pages: readonly HeardPage[]): Opinions {
  const unheard = new Map<string, number>();
  const odd = new Map<string, number>();
  for (let part = 0; part < PARTS; part += 1) {
    const isOwn = (_: HeardPage, at: number) => at % PARTS === part;
    const model = learn(samplesOf(pages.filter((page, at) => !isOwn(page, at))));
    for (const page of pages.filter(isOwn)) judge(page, model, unheard, odd);
  }
  const bySure = (of: ReadonlyMap<string, number>, order: 1 | -1) =>
    [...of].map(([shown, sure]) => ({ shown, sure })).sort((a, b) => order * (a.sure - b.sure));
  return { unheard: bySure(unheard, -1), odd: bySure(odd, 1) };
}

function judge(
  { isTold, statements }: HeardPage,
  model: Model,
  unheard: Map<string, number>,
  odd: Map<string, number>,
): void {
  for (const { shown, features, isHeard, isQuoted } of statements) {
    const sure = model(features);
    if (isTold === true && !isHeard && sure > LEAST_FOR_UNHEARD) unheard.set(shown, sure);
    if (isQuoted && sure < MOST_FOR_ODD) odd.set(shown, sure);
  }
}

/** What a rule quotes on a page that tells it tells it; nothing on a page that does not; of other statements nobody knows. */
function samplesOf(pages: readonly HeardPage[]): readonly Sample[] {
  return pages.flatMap(({ isTold, statements }) => {
    if (isTold === undefined) return [];
    const known = isTold ? statements.filter(({ isQuoted }) => isQuoted) : statements;
    return known.map(({ features }) => ({ features, isPositive: isTold }));
  });
}
