/** `/gemeente/{naam}`: what is known of a municipality or a joint organisation. */
import { slug } from '../../../register/organisation.ts';
import { page, pathIn } from '../page.ts';
import { DOSSIER_WORDS } from '../words/dossier.ts';
import type { DossierView } from './dossier.ts';
import { dossierBody } from './dossier-body.ts';
import { dossierView } from './dossier-view.ts';
import { organisationAt } from './organisation-at.ts';

/** Seconds: what happened since the release shows soon, and a crowd of readers costs one reading. */
const KEPT_FOR = 60;
/** Longer than any name; what comes after it is not looked at. */
const LONGEST = 100;

export const dossierPage = page<{ readonly slug: string }, DossierView>({
  path: '/gemeente/:slug',
  keptFor: KEPT_FOR,
  ask: ({ params }, sources) => {
    const wanted = (params.slug ?? '').slice(0, LONGEST);
    const found = organisationAt(wanted, sources);
    if (typeof found === 'string') return { to: `/gemeente/${found}`, forGood: true };
    if (found) return { slug: wanted };
    // As somebody would type it: "Den Haag", "Súdwest-Fryslân".
    const plain = slug(wanted);
    return plain !== wanted && organisationAt(plain, sources) ? { to: `/gemeente/${plain}`, forGood: true } : undefined;
  },
  address: (question) => `/gemeente/${question.slug}`,
  view: (question, sources) => {
    const whose = organisationAt(question.slug, sources);
    return whose === undefined || typeof whose === 'string' ? undefined : dossierView(whose, sources);
  },
  show: (view, language) => {
    const words = DOSSIER_WORDS[language];
    const { name } = view;
    return {
      title: words.title(name),
      description: words.description(name),
      ofFindings: true,
      picture: `/gemeente/${view.slug}/deel.png`,
      feed: { title: words.feedTitle(name), path: pathIn(language, `/gemeente/${view.slug}/feed.atom`) },
      body: dossierBody(view, language),
    };
  },
});
