/** The sheet that people get at the meeting: the code, and what to do at home. One A4. */
import { nl } from '../../../components/strings/nl.ts';
import { roundsNl } from '../../../components/strings/rounds-nl.ts';
import { type Html, html } from '../../html.ts';
import type { KnownRound } from '../rounds.ts';
import { dayWords } from './words.ts';

/** As the buttons are called. */
const { panel } = nl;

export function invitationPage({ round, code }: KnownRound, organisation: string): Html {
  return html`
<p class="screen"><a href="/beheer/rondes/${round.id}">Terug naar de ronde</a></p>
<div class="invitation">
<p>Kijkt u mee naar de site van ${organisation}? U weet zelf het best of de site werkt.</p>
<p>De ronde heet “${round.title}”. Meedoen kan van ${dayWords(round.opens)} tot en met ${dayWords(round.closes)}.</p>
<p>Uw code:</p>
<p class="code">${code}</p>
<h2>Zo doet u mee</h2>
<ol>
<li>Zet Geweten in uw browser. Lukt dat niet? Vraag hulp in de werkgroep.</li>
<li>Ga naar de site van de gemeente, en open Geweten.</li>
<li>Kies <strong>${panel.menu}</strong>, en dan <strong>${panel.myFindings}</strong>.</li>
<li>Kies <strong>${panel.rounds}</strong>, en dan <strong>${roundsNl.code.begin}</strong>.</li>
<li>Typ de code. Grote of kleine letters maken niet uit.</li>
<li>Kies een bijnaam, als u dat wilt. Gebruik niet uw eigen naam.</li>
<li>U krijgt ${round.each === 1 ? '1 opdracht' : `${round.each} opdrachten`}. Neem de tijd. Stoppen mag altijd.</li>
<li>Aan het eind ziet u wat er verstuurd wordt. U mag alles weghalen.</li>
</ol>
<h2>Wat er met uw antwoorden gebeurt</h2>
<ul>
<li>Bij uw antwoorden staat geen naam, ook geen bijnaam.</li>
<li>Niemand ziet antwoorden zolang de ronde bezig is.</li>
<li>Geweten telt alleen tijdens een opdracht, en alleen op deze site.</li>
<li>Na de ronde praten wij erover. Later hoort u wat ermee is gedaan.</li>
</ul>
<p>Kunt u iets niet vinden? Dan ligt dat niet aan u. Dat willen wij juist weten.</p>
</div>`;
}
