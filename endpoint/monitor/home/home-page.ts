/** `/`: what this is, the map of a subject, the latest repairs, and the country over time. */

import { SUBJECTS, type Subject } from '../../../rules/rule.ts';
import { page } from '../page.ts';
import { HOME_WORDS } from '../words/home.ts';
import { homeBody } from './home-body.ts';
import { type HomeView, homeView } from './home-view.ts';

interface Question {
  readonly subject: Subject;
}

const FIRST: Subject = 'voorschot';
const NAME_IN_ADDRESS = 'onderwerp';

export const homePage = page<Question, HomeView>({
  path: '/',
  place: { in: 'bar', name: { nl: HOME_WORDS.nl.name, en: HOME_WORDS.en.name } },
  ask: ({ query }) => ({ subject: SUBJECTS.find((each) => each === query[NAME_IN_ADDRESS]) ?? FIRST }),
  address: ({ subject }) => (subject === FIRST ? '/' : `/?${NAME_IN_ADDRESS}=${subject}`),
  view: ({ subject }, sources) => homeView(subject, sources),
  show: (view, language) => {
    const { title, tabTitle, description } = HOME_WORDS[language];
    return { title, tabTitle, description, ofFindings: true, body: homeBody(view, language) };
  },
});
