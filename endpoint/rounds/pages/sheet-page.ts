/** The sheet for the meeting: what matters first, then the tasks, the talk and the decisions. On the screen and on paper. */
import { SMALL_COUNT } from '../../../findings/snapshot.ts';
import { type Html, html } from '../../html.ts';
import type { QueuedPoint } from '../../moderation/queue.ts';
import { WHOLE_PAGE_WORDS } from '../../monitor/words/whole-page.ts';
import type { RoundDecisionTable } from '../../storage/round-tables.ts';
import { type KnownRound, lastDay } from '../rounds.ts';
import type { Sheet } from '../sheet.ts';
import { talkPart } from './talk-part.ts';
import { taskPart } from './task-part.ts';
import {
  ANSWERS_HELP,
  dayWords,
  differenceWords,
  foundWords,
  PICTURE_HELP,
  peopleWords,
  SPREAD_HELP,
} from './words.ts';

export interface EarlierRound {
  readonly title: string;
  readonly closed: string;
  readonly decisions: readonly RoundDecisionTable[];
}

export interface SheetPage {
  readonly known: KnownRound;
  readonly organisation: string;
  readonly sheet: Sheet;
  readonly nicknames: readonly string[];
  /** Points of the monitor about which people say both. */
  readonly points: readonly QueuedPoint[];
  readonly earlier: readonly EarlierRound[];
  readonly decisions: readonly RoundDecisionTable[];
  /** Title of a rule as people read it. */
  readonly titleOf: (rule: string) => string;
}

/** Tasks on one page of paper. */
const TASKS_A_PAGE = 3;

export function sheetPage(page: SheetPage): Html {
  const { known, organisation, sheet, nicknames } = page;
  const { round, row } = known;
  return html`
<p class="screen"><a href="/beheer/rondes/${round.id}">Terug naar de ronde</a></p>
<p>${round.title}. ${organisation}. Van ${dayWords(round.opens)} tot en met ${dayWords(lastDay(row))}.</p>
${row.emptied !== null ? emptied(row.emptied) : html`<p>${takenPart(sheet, nicknames)}</p>`}
<section>
<h2>Hier begint het gesprek</h2>
<p>Waar mensen het meest verschillen, staat bovenaan.</p>
<ol>
${sheet.tasks.map(
  ({ task, number, figures }) => html`
<li><a href="#opdracht-${number}">Opdracht ${number}</a>: <strong>${foundWords(figures).found}</strong> ${differenceWords(figures)}
<span class="task-text">${task.text}</span></li>`,
)}
</ol>
<p class="hint">${SPREAD_HELP} <span class="paper-only">${ANSWERS_HELP} ${PICTURE_HELP}</span></p>
</section>
${earlierPart(page.earlier)}
${pointsPart(page)}
<h2 class="tasks-title">De opdrachten</h2>
${inPages(sheet.tasks).map((tasks) => html`<div class="paper">${tasks.map(taskPart)}</div>`)}
${talkPart(page.decisions)}`;
}

function takenPart({ people, results }: Sheet, nicknames: readonly string[]): string {
  const answers = results === 1 ? '1 antwoord' : `${results} antwoorden`;
  const came = `${peopleWords(people)} stuurde${people === 1 ? '' : 'n'} samen ${answers}.`;
  // Fewer names beside as many results would say who wrote what.
  if (people < SMALL_COUNT || nicknames.length < SMALL_COUNT) return came;
  return `${came} Dank aan ${nicknames.join(', ')}. Bij een antwoord staat nooit een naam.`;
}

const emptied = (day: string) =>
  html`<p class="said">De antwoorden zijn weggehaald op ${dayWords(day)}. De aantallen en de besluiten staan er nog.</p>`;

function earlierPart(earlier: readonly EarlierRound[]): Html {
  const some = earlier.filter(({ decisions }) => decisions.length > 0);
  return html`
<section>
<h2>Wat er met eerdere besluiten gebeurde</h2>
${some.length === 0 && html`<p>Er zijn nog geen eerdere besluiten over deze site.</p>`}
${some.map(
  ({ title, closed, decisions }) => html`
<h3>${title}, ${dayWords(closed)}</h3>
<ul>${decisions.map(
    ({ text, became, verdict }) =>
      html`<li>${text} <strong>${became ?? (verdict ? VERDICT_WORDS[verdict] : 'Nog niets gehoord.')}</strong></li>`,
  )}</ul>`,
)}
</section>`;
}

export const VERDICT_WORDS = {
  confirmed: 'In de monitor: dit punt klopt.',
  rejected: 'In de monitor: de pagina is goed.',
} as const;

function pointsPart({ points, titleOf }: SheetPage): Html | false {
  if (points.length === 0) return false;
  return html`
<section>
<h2>Punten van de monitor met twee kanten</h2>
<p>Mensen denken hier verschillend over. Lees de pagina samen, en beslis.</p>
<ul>${points.map((point) => html`<li>${aboutPoint(point, titleOf)}</li>`)}</ul>
</section>`;
}

/** What it is about and which sides there are; no numbers, for these are small. */
export function aboutPoint({ source, rule, quote }: QueuedPoint, titleOf: (rule: string) => string): Html {
  return html`<p>Het gaat over: ${titleOf(rule)} <a href="${source}">${source}</a></p>
${quote === null ? html`<p>${WHOLE_PAGE_WORDS.nl.beside.page}</p>` : html`<blockquote>${quote}</blockquote>`}
<p>Sommige mensen vinden dat het hier misgaat. Anderen vinden dat het klopt.</p>`;
}

function inPages<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / TASKS_A_PAGE) }, (_, page) =>
    items.slice(page * TASKS_A_PAGE, (page + 1) * TASKS_A_PAGE),
  );
}
