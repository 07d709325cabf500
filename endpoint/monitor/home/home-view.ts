/** What the home page shows, as plain data. */
import { formerNames } from '../../../register/name.ts';
import { SUBJECTS, type Subject } from '../../../rules/rule.ts';
import type { Step } from '../../figures/series.ts';
import { type WholePage, wholePageOf } from '../../figures/whole-page.ts';
import { type CountryMap, countryMap } from '../map/country-map.ts';
import { whoseSite } from '../parts/whose-site.ts';
import type { Sources } from '../sources.ts';

export interface HomeView {
  readonly subject: Subject;
  readonly subjects: readonly Subject[];
  readonly map: CountryMap;
  /** Municipalities of which something is known. */
  readonly lookedAt: number;
  readonly released: string | null;
  readonly repairs: readonly HomeRepair[];
  /** The whole country over time. */
  readonly steps: readonly Step[];
  /** Names to suggest, former ones too. */
  readonly names: readonly string[];
}

export interface HomeRepair {
  readonly name: string;
  readonly slug: string;
  readonly title: Readonly<Record<'nl' | 'en', string>>;
  readonly quote: string | undefined;
  /** Without a quote: what it is about instead. */
  readonly wholePage: WholePage | undefined;
  readonly day: string;
  /** Days. */
  readonly took: number | undefined;
}

const MOST_REPAIRS = 4;

export function homeView(subject: Subject, { figures, source }: Sources): HomeView {
  const names = figures.country.municipalities.map(({ name }) => name);
  return {
    subject,
    subjects: SUBJECTS.filter((each) => figures.subjects.includes(each)),
    map: countryMap(figures, subject),
    lookedAt: figures.lookedAt.size,
    released: figures.released,
    repairs: latestRepairs(figures),
    steps: figures.history.seriesOf({ of: 'country' }),
    names: source.example ? names : [...new Set([...names, ...formerNames.map(({ name }) => name)])].toSorted(),
  };
}

/** One for each organisation, so that a great repair leaves room for the others. Only of rules, whose title says what it is about. */
function latestRepairs({ repairs, country }: Sources['figures']): readonly HomeRepair[] {
  const seen = new Set<string>();
  const chosen: HomeRepair[] = [];
  for (const { known, day, took } of repairs) {
    const { rule, point } = known;
    const who = whoseSite(point.organisation, country);
    if (!rule || !who || seen.has(who.slug)) continue;
    seen.add(who.slug);
    const title = { nl: rule.text.nl.title, en: rule.text.en.title };
    chosen.push({
      name: who.name,
      slug: who.slug,
      title,
      quote: point.quote,
      wholePage: wholePageOf(point),
      day,
      took,
    });
    if (chosen.length === MOST_REPAIRS) break;
  }
  return chosen;
}
