/** Where people went in a task: a picture, and the same in words. */
import { type Html, html } from '../../html.ts';
import type { PathNode, Paths } from '../paths.ts';
import { MOST_STEPS } from '../paths.ts';
import { PICTURE_HELP, pageWords, peopleWords } from './words.ts';

/** Sizes in units of the drawing; it is as wide as the paper. */
const WIDTH = 720;
const COLUMN = WIDTH / MOST_STEPS;
const BAR = 10;
const LABEL = 13;
const GAP = 4;
const ENDS = 11;
/** Height of all people of a step together. */
const PEOPLE_HEIGHT = 56;
const LONGEST_LABEL = 18;

interface Placed {
  readonly node: PathNode;
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** The picture with its text, of the task with this number. */
export function pathPicture(paths: Paths, number: number): Html {
  const id = `pad-${number}`;
  if (paths.people === 0) return html`<p class="hint">Van deze opdracht is geen pad verstuurd.</p>`;
  const perPerson = PEOPLE_HEIGHT / paths.people;
  const columns = paths.steps.map(({ nodes }, step) => placed(nodes, step, perPerson));
  const height = Math.max(...columns.map((column) => bottom(column)));
  return html`
<figure class="paths">
<section class="wide" tabindex="0" aria-label="Plaatje: waar mensen naartoe gingen bij opdracht ${number}">
<svg viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="img" aria-labelledby="${id}-titel">
<title id="${id}-titel">Waar ${peopleWords(paths.people)} naartoe gingen. Hieronder staat het in woorden.</title>
${paths.steps.map(({ edges }, step) => edgeLines(columns, step, edges, perPerson))}
${columns.flat().map((each) => bar(each))}
</svg>
</section>
<figcaption>
<p>${PICTURE_HELP}</p>
<details>
<summary>Het plaatje in woorden</summary>
<ol>
${paths.steps.map(({ nodes }) => html`<li><ul>${nodes.map((node) => html`<li>${nodeWords(node)}</li>`)}</ul></li>`)}
</ol>
</details>
</figcaption>
</figure>`;
}

function placed(nodes: readonly PathNode[], step: number, perPerson: number): readonly Placed[] {
  let top = LABEL;
  return nodes.map((node) => {
    const place = { node, x: step * COLUMN, top, height: Math.max(2, node.people * perPerson) };
    // Words beside a low bar need their own room above the next name.
    top += Math.max(place.height, endWords(node) === '' ? 0 : ENDS) + LABEL + GAP;
    return place;
  });
}

const bottom = (column: readonly Placed[]): number => {
  const last = column.at(-1);
  return last ? last.top + Math.max(last.height, LABEL) + 2 : 0;
};

function edgeLines(
  columns: readonly (readonly Placed[])[],
  step: number,
  edges: Paths['steps'][number]['edges'],
  perPerson: number,
): Html {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  return html`${edges.map(({ from, to, people }) => {
    const [start, end] = [columns[step]?.[from], columns[step + 1]?.[to]];
    if (!start || !end) return html``;
    const width = people * perPerson;
    // Lines beside one another fill the bar that they leave and the one that they reach.
    const y1 = start.top + (left.get(from) ?? 0) + width / 2;
    const y2 = end.top + (right.get(to) ?? 0) + width / 2;
    left.set(from, (left.get(from) ?? 0) + width);
    right.set(to, (right.get(to) ?? 0) + width);
    const [x1, x2] = [start.x + BAR, end.x];
    const middle = (x1 + x2) / 2;
    return html`<path d="M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}" stroke-width="${round(width)}"/>`;
  })}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function bar({ node, x, top, height }: Placed): Html {
  const ends = endWords(node);
  return html`
<rect x="${x}" y="${round(top)}" width="${BAR}" height="${round(height)}"/>
<text x="${x}" y="${round(top - 3)}">${short(pageWords(node.page))} <tspan class="count">${node.people}</tspan></text>
${ends !== '' && html`<text class="ends" x="${x + BAR + 3}" y="${round(top + Math.max(height / 2 + 4, 9))}">${ends}</text>`}`;
}

function endWords({ ended }: PathNode): string {
  const lost = ended.stopped + ended['not-found'];
  return [...(ended.found > 0 ? [`${ended.found} gevonden`] : []), ...(lost > 0 ? [`${lost} niet`] : [])].join(', ');
}

const short = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text;

/** "7 mensen op bijstand aanvragen. Daar vonden 5 mensen het, en stopte 1 persoon." */
function nodeWords({ page, people, ended }: PathNode): string {
  const ends = [
    ...(ended.found > 0 ? [`${peopleWords(ended.found)} vond${ended.found === 1 ? '' : 'en'} het hier`] : []),
    ...(ended['not-found'] > 0
      ? [
          `${peopleWords(ended['not-found'])} vond${ended['not-found'] === 1 ? '' : 'en'} het niet en hield${ended['not-found'] === 1 ? '' : 'en'} hier op`,
        ]
      : []),
    ...(ended.stopped > 0 ? [`${peopleWords(ended.stopped)} stopte${ended.stopped === 1 ? '' : 'n'} hier`] : []),
    ...(ended.on > 0 ? [`${peopleWords(ended.on)} ging${ended.on === 1 ? '' : 'en'} nog verder`] : []),
  ];
  const name = page === null ? 'andere pagina’s' : `${pageWords(page)} (${page})`;
  return `${peopleWords(people)}: ${name}. ${ends.map((end) => `${end}.`).join(' ')}`.trim();
}
