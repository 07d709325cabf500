/** The form with which a moderator makes a round. Works without script; what is wrong is told beside its field and above. */
import { QUESTIONS, ROUND_LIMITS, TASK_KINDS } from '../../../findings/rounds/round.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { field } from '../../form-body.ts';
import { type Html, html } from '../../html.ts';
import type { SignedIn } from '../../moderation/session.ts';
import { type Complaint, EMPTY_TASK, type RoundForm, type TaskForm } from '../round-form.ts';
import { KIND_WORDS, QUESTION_WORDS } from './words.ts';

/** Room for tasks beyond those that are there. */
const SPARE_TASKS = 2;

export interface FormPage {
  readonly who: SignedIn;
  readonly form: RoundForm;
  readonly organisations: readonly Organisation[];
  readonly complaints: readonly Complaint[];
}

export function formPage({ who, form, organisations, complaints }: FormPage): Html {
  const line = lines(complaints);
  const places = Math.min(ROUND_LIMITS.tasks, form.tasks.length + SPARE_TASKS);
  return html`
<p><a href="/beheer/rondes">Terug naar alle rondes</a></p>
${
  complaints.length > 0 &&
  html`<div class="said" role="alert"><p>De ronde is nog niet gemaakt. Kijk nog eens naar:</p>
<ul>${complaints.map(({ field: name, text }) => html`<li><a href="#${name}">${text}</a></li>`)}</ul></div>`
}
<form method="post" action="/beheer/rondes/nieuw">
<input type="hidden" name="token" value="${who.formToken}">
${line('title', 'Titel', html`<input id="title" name="title" required maxlength="${ROUND_LIMITS.title}" value="${form.title}"${described(complaints, 'title')}>`)}
${line(
  'organisation',
  'Gemeente of organisatie',
  html`<select id="organisation" name="organisation" required${described(complaints, 'organisation')}>
<option value="">Kies</option>
${organisations.map(
  ({ code, name, kind }) =>
    html`<option value="${code}"${code === form.organisation && html` selected`}>${name}${kind === 'voorbeeld' ? ' (voorbeeld)' : ''}</option>`,
)}
</select>`,
)}
<fieldset>
<legend>Wanneer en met hoeveel mensen</legend>
${line('opens', 'Eerste dag', html`<input id="opens" name="opens" type="date" required value="${form.opens}"${described(complaints, 'opens')}>`)}
${line('closes', 'Laatste dag', html`<input id="closes" name="closes" type="date" required value="${form.closes}"${described(complaints, 'closes')}>`)}
${line(
  'people',
  'Hoeveel mensen doen mee?',
  html`<input id="people" name="people" type="number" min="${ROUND_LIMITS.testers}" max="${ROUND_LIMITS.people}" required value="${form.people}"${described(complaints, 'people')}>`,
)}
${line(
  'each',
  'Hoeveel opdrachten krijgt iedereen?',
  html`<input id="each" name="each" type="number" min="1" max="${ROUND_LIMITS.tasks}" required value="${form.each}"${described(complaints, 'each')}>`,
)}
<p class="hint">Geweten verdeelt de opdrachten. Elke opdracht wordt door minstens ${ROUND_LIMITS.testers} mensen gedaan.</p>
</fieldset>
${Array.from({ length: places }, (_, place) => taskFields(form.tasks[place] ?? EMPTY_TASK, place, complaints))}
<fieldset>
<legend>Drie vragen na elke opdracht</legend>
<p class="hint">Mensen antwoorden met een getal van 1 tot 5, of met “weet ik niet”.</p>
${QUESTIONS.map((question) =>
  line(
    `question-${question}`,
    QUESTION_WORDS[question],
    html`<input id="question-${question}" name="question-${question}" required maxlength="${ROUND_LIMITS.question}" value="${form.questions[question]}"${described(complaints, `question-${question}`)}>`,
  ),
)}
</fieldset>
<p>Na het maken verandert een ronde niet meer. U kunt haar wel eerder sluiten.</p>
<button>Maak deze ronde</button>
</form>`;
}

function taskFields(task: TaskForm, place: number, complaints: readonly Complaint[]): Html {
  const line = lines(complaints);
  return html`
<fieldset>
<legend>Opdracht ${place + 1}</legend>
${line(
  `task-${place}`,
  'Wat moet iemand vinden?',
  html`<textarea id="task-${place}" name="task-${place}" rows="2" maxlength="${ROUND_LIMITS.task}"${described(complaints, `task-${place}`)}>${task.text}</textarea>`,
)}
${line(
  `start-${place}`,
  'Adres waar het begint (leeg is de startpagina)',
  html`<input id="start-${place}" name="start-${place}" maxlength="2000" inputmode="url" autocomplete="off" value="${task.start}"${described(complaints, `start-${place}`)}>`,
)}
${TASK_KINDS.map(
  (kind) =>
    html`<label class="choice" for="kind-${place}-${kind}"><input type="radio" id="kind-${place}-${kind}" name="kind-${place}" value="${kind}"${kind === task.kind && html` checked`}> ${KIND_WORDS[kind]}</label>`,
)}
</fieldset>`;
}

/** A label, what is wrong with it if anything, and its field. */
const lines =
  (complaints: readonly Complaint[]) =>
  (name: string, label: string, input: Html): Html => {
    const complaint = complaints.find(({ field: about }) => about === name);
    return html`
<label for="${name}">${label}</label>
${complaint && html`<p class="wrong" id="${name}-fout">${complaint.text}</p>`}
${input}`;
  };

const described = (complaints: readonly Complaint[], name: string): Html | false =>
  complaints.some(({ field: about }) => about === name) && html` aria-invalid="true" aria-describedby="${name}-fout"`;

/** What was typed, as a form holds it. */
export function readRoundForm(body: unknown): RoundForm {
  const tasks = Array.from({ length: ROUND_LIMITS.tasks }, (_, place) => ({
    text: field(body, `task-${place}`),
    start: field(body, `start-${place}`),
    kind: field(body, `kind-${place}`) === 'by-hand' ? ('by-hand' as const) : ('walk' as const),
  }));
  const last = tasks.findLastIndex(({ text, start }) => text !== '' || start !== '');
  return {
    title: field(body, 'title'),
    organisation: field(body, 'organisation'),
    opens: field(body, 'opens'),
    closes: field(body, 'closes'),
    people: field(body, 'people'),
    each: field(body, 'each'),
    tasks: tasks.slice(0, last + 1),
    questions: Object.fromEntries(
      QUESTIONS.map((question) => [question, field(body, `question-${question}`)]),
    ) as RoundForm['questions'],
  };
}
