/** `/`: what this is, the map of a subject, the latest repairs, and the country over time. */

import { formerNames } from '../../../register/name.ts';
import { SUBJECTS, type Subject } from '../../../rules/rule.ts';
import type { Municipality } from '../../figures/country.ts';
import type { Step } from '../../figures/series.ts';
import { type CountryMap, countryMap } from '../map/country-map.ts';
import { page } from '../page.ts';
import type { Sources } from '../sources.ts';
import { HOME_WORDS } from '../words/home.ts';
import { homeBody } from './home-body.ts';

interface Question {
  readonly subject: Subject;
}

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
  readonly municipalities: readonly Municipality[];
  readonly title: Readonly<Record<'nl' | 'en', string>>;
  readonly quote: string | undefined;
  readonly day: string;
  /** Days. */
  readonly took: number | undefined;
}

const FIRST: Subject = 'voorschot';
const NAME_IN_ADDRESS = 'onderwerp';
const MOST_REPAIRS = 4;

export const homePage = page<Question, HomeView>({
  path: '/',
  place: { in: 'bar', name: { nl: HOME_WORDS.nl.name, en: HOME_WORDS.en.name } },
  ask: ({ query }) => ({ subject: SUBJECTS.find((each) => each === query[NAME_IN_ADDRESS]) ?? FIRST }),
  address: ({ subject }) => (subject === FIRST ? '/' : `/?${NAME_IN_ADDRESS}=${subject}`),
  view: homeView,
  show: (view, language) => {
    const { title, tabTitle, description } = HOME_WORDS[language];
    return { title, tabTitle, description, ofFindings: true, body: homeBody(view, language) };
  },
});

function homeView({ subject }: Question, { figures, source }: Sources): HomeView {
  const rules = figures.rules.filter((rule) => rule.subject === subject);
  const names = figures.country.municipalities.map(({ name }) => name);
  return {
    subject,
    subjects: SUBJECTS.filter((each) => figures.subjects.includes(each)),
    map: countryMap(figures, rules),
    lookedAt: figures.lookedAt.size,
    released: figures.released,
    repairs: latestRepairs(figures),
    steps: figures.history.seriesOf({ of: 'country' }),
    names: source.example ? names : [...new Set([...names, ...formerNames.map(({ name }) => name)])].toSorted(),
  };
}

/** One for each municipality, so that a great repair leaves room for the others. Only of rules, whose title says what it is about. */
function latestRepairs({ repairs }: Sources['figures']): readonly HomeRepair[] {
  const seen = new Set<string>();
  const chosen: HomeRepair[] = [];
  for (const { known, day, took } of repairs) {
    const { rule, municipalities, point } = known;
    const who = municipalities.map(({ code }) => code).join();
    if (!rule || seen.has(who)) continue;
    seen.add(who);
    const title = { nl: rule.text.nl.title, en: rule.text.en.title };
    chosen.push({ municipalities, title, quote: point.quote, day, took });
    if (chosen.length === MOST_REPAIRS) break;
  }
  return chosen;
}
