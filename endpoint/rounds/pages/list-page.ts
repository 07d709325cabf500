/** All rounds, newest first. */
import { type Html, html } from '../../html.ts';
import { type KnownRound, lastDay } from '../rounds.ts';
import { dayWords, STATE_WORDS } from './words.ts';

export function listPage(rounds: readonly KnownRound[], nameOf: (code: string) => string): Html {
  return html`
<p><a href="/beheer">Terug naar het beheer</a></p>
<p>Een werkgroep probeert thuis een site uit. Daarna praat u er samen over.</p>
<p><a href="/beheer/rondes/nieuw">Maak een nieuwe ronde</a></p>
${rounds.length === 0 && html`<p>Er zijn nog geen rondes.</p>`}
${rounds.map(
  ({ round, state, row }) => html`
<article>
<h2><a href="/beheer/rondes/${round.id}">${round.title}</a></h2>
<p>${nameOf(round.organisation)}. Van ${dayWords(round.opens)} tot en met ${dayWords(lastDay(row))}. De ronde ${STATE_WORDS[state]}.</p>
<p><a href="/beheer/rondes/nieuw?van=${round.id}">Maak een kopie van deze ronde</a></p>
</article>`,
)}`;
}
