/** The page for the talk itself: two strands, with room to write, and below it what is decided. */
import { type Html, html } from '../../html.ts';
import type { RoundDecisionTable } from '../../storage/round-tables.ts';
import { dayWords, TALK } from './words.ts';

/** Empty rows on paper. */
const ROWS = 4;

export function talkPart(decisions: readonly RoundDecisionTable[]): Html {
  return html`
<section class="talk">
<h2>Het gesprek</h2>
<p>Vlecht de twee kanten door elkaar: een vraag over de inhoud, dan een vraag over de mensen.</p>
<div class="sides">
${TALK.map(
  ({ title, parts }) => html`
<div>
<h3>${title}</h3>
<dl class="talk-parts">${parts.map(
    ({ name, question }) =>
      html`<div><dt>${name}</dt><dd>${question}<span class="room" aria-hidden="true"></span></dd></div>`,
  )}</dl>
</div>`,
)}
</div>
<h3>Wat wij besluiten</h3>
<table class="decisions">
<thead><tr><th scope="col">Besluit</th><th scope="col">Wie doet het</th><th scope="col">Klaar voor</th></tr></thead>
<tbody>
${decisions.map(
  ({ text, who, until }) =>
    html`<tr><td>${text}</td><td>${who === '' ? 'de werkgroep' : who}</td><td>${until === null ? '' : dayWords(until)}</td></tr>`,
)}
${Array.from({ length: ROWS }, () => html`<tr class="paper-only" aria-hidden="true"><td></td><td></td><td></td></tr>`)}
</tbody>
</table>
</section>`;
}
