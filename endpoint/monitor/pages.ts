/** Every page of the monitor, in the order of the bar and the foot. A new page is one line here. */
import { aboutPages } from './about/about-pages.ts';
import { apiPage } from './data/api-page.ts';
import { openDataPage } from './data/open-data-page.ts';
import { dossierPage } from './dossier/dossier-page.ts';
import { homePage } from './home/home-page.ts';
import { searchPage } from './home/search-page.ts';
import { goodExamplesPage } from './lists/good-examples-page.ts';
import { listsPage } from './lists/lists-page.ts';
import { municipalitiesPage } from './lists/municipalities-page.ts';
import { repairsPage } from './lists/repairs-page.ts';
import { ruleListPage } from './lists/rule-list-page.ts';
import { subjectPage } from './lists/subject-page.ts';
import { objectionPage } from './objection/objection-page.ts';
import type { Page } from './page.ts';
import { rulePage } from './rules/rule-page.ts';
import { rulesPage } from './rules/rules-page.ts';
import { storiesPage } from './stories/stories-page.ts';

export const PAGES: readonly Page[] = [
  homePage,
  searchPage,
  dossierPage,
  listsPage,
  municipalitiesPage,
  subjectPage,
  ruleListPage,
  repairsPage,
  goodExamplesPage,
  rulesPage,
  rulePage,
  storiesPage,
  ...aboutPages,
  objectionPage,
  openDataPage,
  apiPage,
];
