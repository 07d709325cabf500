/** `/zoek?naam=…`: straight to the dossier when one name fits, else what was found. */
import { organisationsByName } from '../../../register/name.ts';
import { slug } from '../../../register/organisation.ts';
import { html } from '../../html.ts';
import { type Moved, page, pathIn } from '../page.ts';
import type { Sources } from '../sources.ts';
import { SEARCH_WORDS } from '../words/search.ts';
import { LONGEST_NAME, searchForm } from './search-form.ts';

interface Match {
  readonly name: string;
  readonly slug: string;
  readonly formerly?: string;
  readonly isJoint: boolean;
}

interface Question {
  readonly typed: string;
}

const MOST = 20;

export const searchPage = page<Question, Question & { readonly matches: readonly Match[] }>({
  path: '/zoek',
  neverKept: true,
  ask: ({ query }, sources): Question | Moved => {
    const typed = (query.naam ?? '').slice(0, LONGEST_NAME).trim();
    const only = onlyOne(typed, matchesOf(typed, sources));
    return only ? { to: `/gemeente/${only.slug}` } : { typed };
  },
  view: ({ typed }, sources) => ({ typed, matches: matchesOf(typed, sources) }),
  show: ({ typed, matches }, language) => {
    const words = SEARCH_WORDS[language];
    const said = matches.length === 0 ? words.none(typed) : words.found(matches.length, typed);
    return {
      title: words.title,
      description: words.description,
      noIndex: true,
      body: html`${searchForm({ language, names: [], typed })}
${typed !== '' && html`<p role="status">${said}</p>`}
<ul class="section">${matches.map(
        (match) =>
          html`<li><a href="${pathIn(language, `/gemeente/${match.slug}`)}">${match.name}</a>${match.formerly !== undefined && html` (${words.formerly(match.formerly)})`}${match.isJoint && html` (${words.joint})`}</li>`,
      )}</ul>
<p class="section"><a class="button" href="${pathIn(language, '/')}">${words.tryMap}</a></p>`,
    };
  },
});

/** The one that is meant: the only match, or the only one that is called so now. */
function onlyOne(typed: string, matches: readonly Match[]): Match | undefined {
  const exact = matches.filter(({ name, formerly }) => same(formerly ?? name, typed));
  if (exact.length === 1) return exact[0];
  return matches.length === 1 ? matches[0] : undefined;
}

const same = (a: string, b: string): boolean => slug(a) === slug(b);

function matchesOf(typed: string, { figures: { country }, source }: Sources): readonly Match[] {
  if (source.example) {
    const wanted = slug(typed);
    if (wanted === '') return [];
    const found = country.municipalities.filter((each) => each.slug.includes(wanted)).slice(0, MOST);
    return found.map(({ name, slug: address }) => ({ name, slug: address, isJoint: false }));
  }
  return organisationsByName(typed, MOST).map(({ organisation: { name, kind }, formerly }) => ({
    name,
    slug: slug(name),
    isJoint: kind === 'samenwerking',
    ...(formerly === undefined ? {} : { formerly }),
  }));
}
