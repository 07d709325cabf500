/** One task on the sheet: who found it, how long that took, what people answered, where they went, and their own words. */
import { QUESTIONS } from '../../../findings/rounds/round.ts';
import { type Html, html } from '../../html.ts';
import type { SheetTask } from '../sheet.ts';
import { pathPicture } from './path-picture.ts';
import {
  ANSWERS_HELP,
  differenceWords,
  foundWords,
  numberWords,
  pageWords,
  peopleWords,
  QUESTION_WORDS,
  spreadWords,
  timeWords,
} from './words.ts';

/** Printed of each kind; all of them are on the screen. */
const PRINTED = { hindered: 3, helped: 1, pointedAt: 1 } as const;

export function taskPart(sheetTask: SheetTask): Html {
  const { task, number, figures, hindered, helped, pointedAt, paths } = sheetTask;
  const { found, others } = foundWords(figures);
  return html`
<section class="task" id="opdracht-${number}" aria-labelledby="opdracht-${number}-titel">
<h3 id="opdracht-${number}-titel">Opdracht ${number}. ${task.text}</h3>
<div class="sides">
<div>
<p><strong>${found}</strong> ${others} ${differenceWords(figures)}</p>
${measures(sheetTask)}
${figures.people > 0 && answersTable(sheetTask)}
</div>
<div>
${ownPart('Dit hinderde', quotes(hindered), PRINTED.hindered)}
${ownPart('Dit hielp', quotes(helped), PRINTED.helped, ' brief')}
${ownPart(
  'Deze zin wezen mensen aan',
  pointedAt.map(({ exact, page, people }) => html`<q>${exact}</q> (${peopleWords(people)}, ${pageWords(page)})`),
  PRINTED.pointedAt,
  ' brief',
)}
</div>
</div>
${task.kind === 'walk' && pathPicture(paths, number)}
</section>`;
}

function measures({ figures: { clicks, seconds, back, searches } }: SheetTask): Html | false {
  const rows = [
    { name: 'Klikken', spread: clicks, words: numberWords },
    { name: 'Tijd', spread: seconds, words: timeWords },
    { name: 'Terug', spread: back, words: numberWords },
    { name: 'Zoekfunctie', spread: searches, words: numberWords },
  ];
  const known = rows.filter(({ spread }) => spread !== undefined);
  if (known.length === 0) return false;
  return html`<dl>${known.map(({ name, spread, words }) => html`<div><dt>${name}</dt><dd>${spread ? spreadWords(spread, words) : ''}</dd></div>`)}</dl>`;
}

/** The question about which people differ most comes first. */
function answersTable({ figures: { answers }, number }: SheetTask): Html {
  const inOrder = QUESTIONS.toSorted((left, right) => answers[right].difference - answers[left].difference);
  return html`
<table aria-describedby="uitleg-${number}">
<thead><tr><th scope="col">Antwoorden</th>${[1, 2, 3, 4, 5].map((answer) => html`<th scope="col">${answer}</th>`)}<th scope="col">weet niet</th></tr></thead>
<tbody>${inOrder.map(
    (question) =>
      html`<tr><th scope="row">${QUESTION_WORDS[question]}</th>${answers[question].counts.map(
        (count) => html`<td${count > 0 && html` class="some"`}>${count}</td>`,
      )}<td>${answers[question].unknown}</td></tr>`,
  )}</tbody>
</table>
<p class="hint" id="uitleg-${number}">${ANSWERS_HELP}</p>`;
}

const quotes = (texts: readonly string[]): readonly Html[] => texts.map((text) => html`<q>${text}</q>`);

/** People's own words below a title. Paper has room for the first of them, and says how many there are more. */
function ownPart(title: string, items: readonly Html[], printed: number, brief = ''): Html | false {
  if (items.length === 0) return false;
  const leftOut = items.length - printed;
  return html`
<h4>${title}${leftOut > 0 && html`<span class="left-out"> (en nog ${leftOut} op het scherm)</span>`}</h4>
<ul class="quotes${brief}">${items.map((item, place) => html`<li${place >= printed && html` class="more"`}>${item}</li>`)}</ul>`;
}
