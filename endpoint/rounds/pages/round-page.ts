/** One round for its moderator: the code, how many joined, closing it; and when it is closed, its decisions. */
import { ROUND_LIMITS } from '../../../findings/rounds/round.ts';
import { type Html, html } from '../../html.ts';
import type { QueuedPoint } from '../../moderation/queue.ts';
import { REASON } from '../../moderation/reason.ts';
import type { SignedIn } from '../../moderation/session.ts';
import { ACT_WORDS } from '../../moderation/words.ts';
import type { RoundDecisionTable } from '../../storage/round-tables.ts';
import { type KnownRound, lastDay } from '../rounds.ts';
import { aboutPoint, VERDICT_WORDS } from './sheet-page.ts';
import { dayWords, KIND_WORDS, peopleWords, STATE_WORDS } from './words.ts';

/** Characters of "who does it". */
export const LONGEST_WHO = 100;

export interface RoundPage {
  readonly who: SignedIn;
  readonly known: KnownRound;
  readonly organisation: string;
  readonly joined: number;
  readonly results: number;
  readonly points: readonly QueuedPoint[];
  readonly decisions: readonly RoundDecisionTable[];
  readonly titleOf: (rule: string) => string;
  /** What was done just now. */
  readonly said?: string | undefined;
}

export function roundPage(page: RoundPage): Html {
  const { known, organisation, said } = page;
  const { round, row, state } = known;
  return html`
${said !== undefined && html`<p class="said" role="status">${said}</p>`}
<p><a href="/beheer/rondes">Terug naar alle rondes</a></p>
<p>${organisation}. Van ${dayWords(round.opens)} tot en met ${dayWords(lastDay(row))}. De ronde ${STATE_WORDS[state]}.</p>
<section>
<h2>Meedoen</h2>
<p>${takingPart(page)}</p>
${
  state === 'closed'
    ? html`<p><a href="/beheer/rondes/${round.id}/blad">Open het blad voor de bijeenkomst</a></p>`
    : html`
<p>Met deze code doet iemand mee:</p>
<p class="code">${known.code}</p>
<p><a href="/beheer/rondes/${round.id}/uitnodiging">Druk de uitnodiging af</a></p>
<p>Niemand ziet een antwoord van een ander zolang de ronde bezig is. U ook niet.</p>
${closeForm(page)}`
}
</section>
<section>
<h2>Opdrachten</h2>
<p>Iedereen krijgt ${round.each === 1 ? '1 opdracht' : `${round.each} opdrachten`}, in een eigen volgorde.</p>
<ol>${round.tasks.map(({ text, kind, start }) => html`<li>${text}<br>${KIND_WORDS[kind]} Begint op ${start}.</li>`)}</ol>
</section>
${state === 'closed' && decisionsPart(page)}
<p><a href="/beheer/rondes/nieuw?van=${round.id}">Maak een kopie van deze ronde</a></p>`;
}

function takingPart({ known: { round, row, state }, joined, results }: RoundPage): string {
  if (row.emptied !== null) return `De antwoorden zijn weggehaald op ${dayWords(row.emptied)}.`;
  const answers = `Er ${results === 1 ? 'is 1 antwoord' : `zijn ${results} antwoorden`}.`;
  if (state === 'closed') return `${peopleWords(joined)} ${joined === 1 ? 'deed' : 'deden'} mee. ${answers}`;
  return `${peopleWords(joined)} ${joined === 1 ? 'doet' : 'doen'} mee. U zoekt er ${round.people}. ${answers}`;
}

const token = ({ formToken }: SignedIn) => html`<input type="hidden" name="token" value="${formToken}">`;

const closeForm = ({ who, known: { round } }: RoundPage) => html`
<form method="post" action="/beheer/rondes/${round.id}/sluiten">
${token(who)}
<label class="choice" for="zeker"><input type="checkbox" id="zeker" name="zeker" value="ja" required> Ja, niemand hoeft nog iets te sturen.</label>
<button>Sluit de ronde nu</button>
<p class="hint">Dit kan niet terug. Anders sluit de ronde vanzelf na ${dayWords(round.closes)}.</p>
</form>`;

function decisionsPart(page: RoundPage): Html {
  const { who, known, points, decisions, titleOf } = page;
  const path = `/beheer/rondes/${known.round.id}`;
  return html`
<section>
<h2>Besluiten</h2>
<p>Wie meedeed, leest deze besluiten ook. Wie iets doet, staat daar niet bij. Schrijf niets over een persoon.</p>
${decisions.length === 0 && html`<p>Er zijn nog geen besluiten.</p>`}
${decisions.map((each) => decisionItem(each, path, who))}
<article>
<h3>Nieuw besluit</h3>
<form method="post" action="${path}/besluiten">
${token(who)}
<label for="besluit">Wat besluit de werkgroep?</label>
<textarea id="besluit" name="text" required rows="2" maxlength="${ROUND_LIMITS.decision}"></textarea>
<label for="wie">Wie doet het? Een bijnaam mag.</label>
<input id="wie" name="who" maxlength="${LONGEST_WHO}">
<label for="klaar">Klaar voor (mag leeg)</label>
<input id="klaar" name="until" type="date">
<p><button>Bewaar dit besluit</button></p>
</form>
</article>
</section>
${
  points.length > 0 &&
  html`
<section>
<h2>Punten van de monitor met twee kanten</h2>
<p>De werkgroep leest de pagina samen, en beslist. De reden komt in het <a href="/v1/moderation-log">openbare logboek</a>.</p>
${points.map((point, place) => pointItem(point, place, path, who, titleOf))}
</section>`
}`;
}

function decisionItem(
  { id, text, who: doer, until, became, verdict }: RoundDecisionTable,
  path: string,
  who: SignedIn,
): Html {
  return html`
<article>
<h3>${text}</h3>
${verdict !== null && html`<p>${VERDICT_WORDS[verdict]}</p>`}
${(doer !== '' || until !== null) && html`<p>${doer !== '' && `Wie: ${doer}. `}${until !== null && `Klaar voor ${dayWords(until)}.`}</p>`}
<form method="post" action="${path}/besluiten/${id}">
${token(who)}
<label for="werd-${id}">Wat werd het?</label>
<textarea id="werd-${id}" name="became" required rows="2" maxlength="${ROUND_LIMITS.decision}">${became ?? ''}</textarea>
<p><button>Bewaar wat het werd</button></p>
</form>
</article>`;
}

function pointItem(
  point: QueuedPoint,
  place: number,
  path: string,
  who: SignedIn,
  titleOf: (rule: string) => string,
): Html {
  return html`
<article>
<h3>Punt ${place + 1}</h3>
${aboutPoint(point, titleOf)}
<form method="post" action="${path}/punten">
${token(who)}
<input type="hidden" name="point" value="${point.point}">
<label for="reden-${place}">Waarom? Iedereen kan dit lezen.</label>
<textarea id="reden-${place}" name="reason" required rows="2" minlength="${REASON.shortest}" maxlength="${REASON.longest}"></textarea>
<button name="act" value="workgroup-confirm">${ACT_WORDS['workgroup-confirm']}</button>
<button name="act" value="workgroup-reject">${ACT_WORDS['workgroup-reject']}</button>
</form>
</article>`;
}
