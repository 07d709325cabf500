/** `/lijsten/gemeenten`: every municipality with what is known, filtered and ordered by the address. */
import type { Subject } from '../../../rules/rule.ts';
import { byName } from '../../figures/country.ts';
import type { Figures } from '../../figures/figures.ts';
import type { Counts } from '../../figures/series.ts';
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page } from '../page.ts';
import { number } from '../parts/day.ts';
import { addressWith, type Choice, filter, oneOf } from '../parts/filter.ts';
import { type Paged, paged, pageLinks, pageNumber } from '../parts/paged.ts';
import { totalOf } from '../parts/standing.ts';
import { LISTS_WORDS, ORDERS, type Order, SHOWN, type ShownRows } from '../words/lists.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';
import { howToRead } from './how-to-read.ts';
import { rows } from './list-row.ts';

const PATH = '/lijsten/gemeenten';
/** A row is short; a phone still scrolls through so many easily. */
const AT_ONCE = 100;

interface Question {
  /** Slug, or empty for all. */
  readonly provincie: string;
  readonly onderwerp: Subject | '';
  readonly toon: ShownRows;
  readonly volgorde: Order;
  readonly bladzijde: number;
}

interface Listed {
  readonly name: string;
  readonly slug: string;
  readonly province: string;
  readonly counts: Counts;
}

interface View {
  readonly question: Question;
  readonly provinces: readonly { readonly slug: string; readonly name: string }[];
  readonly subjects: readonly Subject[];
  readonly listed: Paged<Listed>;
  readonly count: number;
  readonly lookedAt: number;
  readonly rules: number;
}

export const municipalitiesPage = page<Question, View>({
  path: PATH,
  ask: ({ query }, { figures: { country, subjects } }) => ({
    provincie: country.provinceBySlug(query.provincie ?? '')?.slug ?? '',
    onderwerp: subjects.find((subject) => subject === query.onderwerp) ?? '',
    toon: oneOf(SHOWN, query.toon),
    volgorde: oneOf(ORDERS, query.volgorde),
    bladzijde: pageNumber(query.bladzijde),
  }),
  address: addressOf,
  view: (question, { figures }) => {
    const rules = figures.rules.filter(({ subject }) => question.onderwerp === '' || subject === question.onderwerp);
    const all = municipalitiesOf(question, figures).map((municipality) => ({
      name: municipality.name,
      slug: municipality.slug,
      province: municipality.province,
      counts: figures.countsOf([municipality], rules),
    }));
    const chosen = all.filter(({ counts }) => SHOWS[question.toon](counts)).sort(inOrder(question.volgorde));
    return {
      question,
      provinces: figures.country.provinces.map(({ slug, name }) => ({ slug, name })),
      subjects: figures.subjects,
      listed: paged(chosen, question.bladzijde, AT_ONCE),
      count: chosen.length,
      lookedAt: all.filter(({ counts }) => totalOf(counts) > 0).length,
      rules: rules.length,
    };
  },
  show: (view, language) => {
    const { title, description, none, count, rulesSeen } = LISTS_WORDS[language].municipalities;
    const { listed, lookedAt, question } = view;
    const province = view.provinces.find(({ slug }) => slug === question.provincie)?.name;
    const about = [province, question.onderwerp === '' ? undefined : SUBJECT_WORDS[language][question.onderwerp]];
    const heading = about.filter((part) => part !== undefined).join(', ');
    return {
      title: heading === '' ? title : `${title}: ${heading}`,
      description,
      ofFindings: true,
      body: html`${filter(PATH, choicesOf(view, language), language)}
<p role="status">${count(number(view.count, language), number(lookedAt, language))}</p>
${view.count === 0 && html`<p>${none}</p>`}
${rows(
  listed.items.map(({ name, slug, province: small, counts }) => ({
    name,
    path: `/gemeente/${slug}`,
    small:
      totalOf(counts) === 0
        ? small
        : `${small}${small && '. '}${rulesSeen(number(totalOf(counts), language), number(view.rules, language))}`,
    counts,
  })),
  language,
)}
${pageLinks(listed, (bladzijde) => addressOf({ ...question, bladzijde }), language)}
${howToRead(language)}`,
    };
  },
});

function addressOf({ provincie, onderwerp, toon, volgorde, bladzijde }: Question): string {
  return addressWith(PATH, {
    provincie,
    onderwerp,
    toon: toon === SHOWN[0] ? '' : toon,
    volgorde: volgorde === ORDERS[0] ? '' : volgorde,
    bladzijde: bladzijde === 1 ? undefined : bladzijde,
  });
}

function municipalitiesOf({ provincie }: Question, { country }: Figures) {
  return provincie === '' ? country.municipalities : (country.provinceBySlug(provincie)?.municipalities ?? []);
}

const toMend = ({ wrong, missing, unclear }: Counts): number => wrong + missing + unclear;

const SHOWS: Readonly<Record<ShownRows, (counts: Counts) => boolean>> = {
  alle: () => true,
  bekeken: (counts) => totalOf(counts) > 0,
  'te-herstellen': (counts) => toMend(counts) > 0,
  'niet-bekeken': (counts) => totalOf(counts) === 0,
};

const WEIGHTS: Readonly<Record<Exclude<Order, 'naam'>, (counts: Counts) => number>> = {
  hersteld: ({ repaired }) => repaired,
  goed: ({ right }) => right,
  'te-herstellen': toMend,
  bekeken: totalOf,
};

/** Who was not looked at comes last and by name, never at the bad end of a count. */
function inOrder(order: Order): (a: Listed, b: Listed) => number {
  if (order === 'naam') return byName;
  const weight = ({ counts }: Listed) => (totalOf(counts) === 0 ? -1 : WEIGHTS[order](counts));
  return (a, b) => weight(b) - weight(a) || byName(a, b);
}

function choicesOf({ question, provinces, subjects }: View, language: Language): readonly Choice[] {
  const words = LISTS_WORDS[language].filter;
  return [
    {
      name: 'provincie',
      label: words.province,
      chosen: question.provincie,
      options: [
        { value: '', name: words.everyProvince },
        ...provinces.map(({ slug, name }) => ({ value: slug, name })),
      ],
    },
    {
      name: 'onderwerp',
      label: words.subject,
      chosen: question.onderwerp,
      options: [
        { value: '', name: words.everySubject },
        ...subjects.map((subject) => ({ value: subject, name: SUBJECT_WORDS[language][subject] })),
      ],
    },
    {
      name: 'toon',
      label: words.shown,
      chosen: question.toon,
      options: SHOWN.map((value) => ({ value, name: words.shownNames[value] })),
    },
    {
      name: 'volgorde',
      label: words.order,
      chosen: question.volgorde,
      options: ORDERS.map((value) => ({ value, name: words.orderNames[value] })),
    },
  ];
}
