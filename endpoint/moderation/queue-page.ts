/** The page on which moderators decide. Works without script and with the keyboard: headings, forms, buttons. */
import type { DialName, Dials } from '../dials.ts';
import { DIAL_NAMES } from '../dials.ts';
import { type Html, html } from '../html.ts';
import { aboutWholePage } from './about-point.ts';
import { type ActName, mayDo } from './act.ts';
import type { Queue, QueuedKey, QueuedObjection, QueuedPoint } from './queue.ts';
import { REASON } from './reason.ts';
import type { SignedIn } from './session.ts';
import type { Story } from './stories.ts';
import { ACT_WORDS, DIAL_WORDS } from './words.ts';

export interface QueuePage {
  readonly who: SignedIn;
  readonly queue: Queue;
  readonly dials: Dials;
  /** What was done just now. */
  readonly said?: string | undefined;
}

/** Its line in the log names none either: beside a day it can be enough to find one person. */
const NO_MUNICIPALITY = 'Noem in uw reden geen gemeente.';

export function queuePage({ who, queue, dials, said }: QueuePage): Html {
  const { objections, ambiguous, hidden, stories, shownStories, keys } = queue;
  const part = (title: string, help: string, items: readonly Html[]) => html`
<section>
<h2>${title} (${items.length})</h2>
<p>${items.length === 0 ? 'Hier wacht niets.' : help}</p>
${items}
</section>`;
  return html`
${said !== undefined && html`<p class="said" role="status">${said}</p>`}
<p>U bent aangemeld als ${who.name}. Alles wat u beslist, staat met uw reden in het <a href="/v1/moderation-log">openbare logboek</a>.
Uw naam staat daar niet bij. Schrijf in een reden niets over een persoon.</p>
<p><a href="/beheer/rondes">Rondes van de werkgroep</a>. <a href="/beheer/passkeys">Aanmelden zonder code, met een passkey</a>.</p>
<form method="post" action="/beheer/afmelden">${token(who)}<button>Afmelden</button></form>
${part(
  'Bezwaren',
  'Iemand vindt dat een punt niet klopt. Kijk op de pagina, en beslis.',
  objections.map((each) => objectionItem(each, who)),
)}
${part(
  'Punten met twee kanten',
  'Mensen denken hier verschillend over. Bespreek het in de werkgroep.',
  ambiguous.map((each) => pointItem(each, who, ['hide', 'reply-link'])),
)}
${part(
  'Verhalen',
  `Staat er iets in waaraan iemand te herkennen is? Haal het dan weg: de tekst is daarna ook hier weg. ${NO_MUNICIPALITY}`,
  stories.map((each) => storyItem(each, who, ['show-story', 'refuse-story', 'remove-story'])),
)}
${part(
  'Verhalen die iedereen kan lezen',
  `Herkent iemand zich in een verhaal? Haal het dan weg: de tekst is daarna ook hier weg. ${NO_MUNICIPALITY}`,
  shownStories.map((each) => storyItem(each, who, ['remove-story'])),
)}
${part(
  'Nieuwe sleutels',
  `Wat zij sturen telt nog niet mee. Meestal gaat dat na een dag vanzelf. ${NO_MUNICIPALITY}`,
  keys.map((each) => keyItem(each, who)),
)}
${part(
  'Niet getoonde punten',
  'Deze punten zijn eerder weggehaald.',
  hidden.map((each) => pointItem(each, who, ['show'])),
)}
${
  mayDo(who.role, 'turn-dial') &&
  part(
    'Knoppen voor drukte en aanvallen',
    'Elke verandering staat in het openbare logboek.',
    DIAL_NAMES.map((name) => dialItem(name, dials, who)),
  )
}`;
}

function aboutPoint(point: QueuedPoint): Html {
  const { organisation, source, rule, quote, counts } = point;
  const wholePage = aboutWholePage(point);
  const { wrong, missing, unclear, right } = counts;
  return html`
<p>${organisation}, regel ${rule}. Pagina: ${source}</p>
${quote !== null && html`<blockquote>${quote}</blockquote>`}
${wholePage !== undefined && html`<p>${wholePage}</p>`}
<p>Klopt niet: ${wrong}. Ontbreekt: ${missing}. Onduidelijk: ${unclear}. Klopt: ${right + counts['good-example']}.</p>`;
}

const objectionItem = (each: QueuedObjection, who: SignedIn) => html`
<article>
<h3>Bezwaar van ${each.day}</h3>
<blockquote>${each.reason}</blockquote>
${aboutPoint(each)}
${form(who, { organisation: each.organisation, subject: each.point, detail: each.objection }, ['close-objection', 'hide', 'reply-link'])}
</article>`;

const pointItem = (each: QueuedPoint, who: SignedIn, acts: readonly ActName[]) => html`
<article>
<h3>Punt bij ${each.organisation}</h3>
${aboutPoint(each)}
${form(who, { organisation: each.organisation, subject: each.point, detail: '' }, acts)}
</article>`;

const storyItem = (each: Story, who: SignedIn, acts: readonly ActName[]) => html`
<article>
<h3>Verhaal bij ${each.organisation}</h3>
<p>Pagina: ${each.source}</p>
<blockquote>${each.text}</blockquote>
${form(who, { organisation: each.organisation, subject: each.observation, detail: '' }, acts)}
</article>`;

const keyItem = (each: QueuedKey, who: SignedIn) => html`
<article>
<h3>Sleutel bij ${each.organisation}</h3>
<p>Bevindingen: ${each.observations}, op ${each.days} ${each.days === 1 ? 'dag' : 'dagen'}.</p>
${form(who, { organisation: each.organisation, subject: each.key, detail: '' }, ['release-key', 'hold-key'])}
</article>`;

function dialItem(name: DialName, dials: Dials, who: SignedIn): Html {
  const { name: title, help } = DIAL_WORDS[name];
  const id = `stand-${name}`;
  const value = html`
<p><label for="${id}">Nieuwe stand</label> <input id="${id}" name="detail" required value="${String(dials[name])}"></p>`;
  return html`
<article>
<h3>${title}</h3>
<p>${help} Nu: ${String(dials[name])}.</p>
${form(who, { organisation: '', subject: name }, ['turn-dial'], value)}
</article>`;
}

interface About {
  readonly organisation: string;
  readonly subject: string;
  readonly detail?: string;
}

function form(who: SignedIn, { organisation, subject, detail }: About, acts: readonly ActName[], more?: Html): Html {
  const id = `reden-${subject}-${detail ?? ''}`;
  return html`
<form method="post" action="/beheer">
${token(who)}
<input type="hidden" name="organisation" value="${organisation}">
<input type="hidden" name="subject" value="${subject}">
${detail !== undefined && html`<input type="hidden" name="detail" value="${detail}">`}
${more}
<p><label for="${id}">Reden (openbaar)</label>
<textarea id="${id}" name="reason" required minlength="${REASON.shortest}" maxlength="${REASON.longest}" rows="2"></textarea></p>
${acts.map((act) => html`<button name="act" value="${act}">${ACT_WORDS[act]}</button>`)}
</form>`;
}

const token = ({ formToken }: SignedIn) => html`<input type="hidden" name="token" value="${formToken}">`;
