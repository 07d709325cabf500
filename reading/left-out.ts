/**
 * What is no part of the page's own text: menus, breadcrumbs, cookie bars, chat, footers, share and read-aloud buttons, tables of
 * contents, search, decoration. Leaving out too much hides a wrong sentence and leaving out too little invents one, so names of
 * classes only count when what they hold looks the part too.
 */
import type { Panels } from './panels.ts';
import { isHeading, type Place, startsLine } from './places.ts';

const LANDMARKS_OUT = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar menuitem toolbar tooltip tablist log status progressbar'.split(
    ' ',
  ),
);
/** Struck-through text is withdrawn: quoting it would accuse a page of what it took back. */
const ELEMENTS_OUT = new Set('nav dialog menu legend datalist del s strike'.split(' '));

/** Words of a class or id that never stand on main text. */
const NEVER = new Set(
  (
    'cookie cookies cookiebar cookiebanner cookiemelding cookiewall cookieconsent consent breadcrumb breadcrumbs kruimel kruimelpad ' +
    'kruimelspoor broodkruimel broodkruimels chat chatbot chatwidget livechat readspeaker rsbtn leesvoor voorlezen skiplink skiplinks ' +
    'megamenu sidenav subnav navbar inhoudsopgave toc paginering pagination share sharing sharebar socials feedback ' +
    'newsletter nieuwsbrief tooltip modal lightbox printbutton'
  ).split(' '),
);
/** Words that often do, but also stand on whole pages ("page-with-menu") and on boxes of text; they count for what is mostly links. */
const SELDOM = new Set(
  (
    'nav navigation navigatie menu submenu mainmenu hoofdmenu pad search zoek zoeken zoekbalk zoekveld sidebar zijbalk zijkant zijkolom ' +
    'related gerelateerd tags tools toolbar opties taal taalkeuze language languages login inloggen quicklinks snelnaar social footer ' +
    'footnav voet voettekst colofon onder header top links rechts back terug skip'
  ).split(' '),
);
/** A name that counts only when nothing is added to it: "kosten-delen" is about sharing a house. */
const SHARING = /(^|\s)delen(\s|$)/;
const ONLY_FOR_LISTENERS =
  /(^|\s)(sr-only|visually-?hidden|screen-?reader(-text|-only)?|u-hidden-visually|element-invisible|sronly)(\s|$)/;

/** Marks every place that is left out; `measure` must run again after it. */
export function leaveOut(places: readonly Place[], panels: Panels): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (place?.element === undefined || !isLeftOut(place, panels)) continue;
    for (let inside = at; inside < place.end; inside++) {
      const each = places[inside];
      if (each !== undefined) each.out = true;
    }
    at = place.end - 1;
  }
}

function isLeftOut(place: Place, panels: Panels): boolean {
  const { element, name, role } = place;
  if (element === undefined || place.parent === undefined || name === 'body') return false;
  if (name === 'head' || name === 'title') return true;
  if (name === 'main' || role === 'main') return false;
  if (ELEMENTS_OUT.has(name) || LANDMARKS_OUT.has(role) || isStruckThrough(place)) return !place.holdsTitle;
  if (name === 'button' || role === 'button') return !panels.isLabel(place) && !standsInHeading(place);
  // A cookie wall hides the whole page behind it, title and all.
  if (isUnseen(place)) return !place.holdsTitle && !panels.isPanel(place);
  if (name === 'sup') return isFootnote(place);
  const names = `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`.trim();
  if (ONLY_FOR_LISTENERS.test(names)) return !place.holdsHeading && !isHeading(place);
  if (place.holdsTitle) return false;
  if (name === 'footer' || ((name === 'header' || name === 'aside') && !standsInMain(place))) return true;
  if (name === 'aside') return isMostlyLinks(place);
  if (isListOfAnchors(place)) return true;
  if (names === '' || standsInSentence(place)) return false;
  return isNamedAsOutside(place, names);
}

/** A footnote's mark, which would make € 1.348,49 into € 1.348,491; cents in small type after a comma are no mark. */
function isFootnote({ element, size }: Place): boolean {
  const [only, ...more] = element?.children ?? [];
  if (size === 0 || size > 3 || more.length > 0) return false;
  return (
    only?.type === 'element' ||
    (only?.type === 'text' && /^\s*[\d*†‡()]+\s*$/.test(only.data) && !/^\d\d$/.test(only.data.trim()))
  );
}

/** An inline element between words: leaving it out would break a sentence. */
function standsInSentence(place: Place): boolean {
  return !startsLine(place) && place.parent?.holdsLooseText === true;
}

/** Hidden from everyone: only a panel that opens is read. */
function isUnseen({ element }: Place): boolean {
  if (element === undefined) return false;
  if (element.attribute('hidden') !== undefined || element.attribute('aria-hidden')?.toLowerCase() === 'true')
    return true;
  const style = element.attribute('style');
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Withdrawn as by `<s>`: editors of many sites write it as a style. */
function isStruckThrough({ element }: Place): boolean {
  const style = element?.attribute('style');
  return style !== undefined && /text-decoration[\w-]{0,9}\s{0,9}:[^;]{0,40}line-through/i.test(style);
}

function isNamedAsOutside(place: Place, names: string): boolean {
  const words = names.split(/[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  if ((SHARING.test(names) || words.some((word) => NEVER.has(word))) && place.size - place.linked < 600) return true;
  return words.some((word) => SELDOM.has(word)) && isMostlyLinks(place);
}

function isMostlyLinks({ size, linked }: Place): boolean {
  return size === 0 || linked / size > 0.6;
}

/** A list of places on the same page: a table of contents, or share buttons. */
function isListOfAnchors({ name, element, size, linked }: Place): boolean {
  if ((name !== 'ul' && name !== 'ol') || element === undefined || size === 0 || linked < size * 0.9) return false;
  let anchors = 0;
  let seen = 0;
  const todo = [...element.children];
  for (let node = todo.pop(); node !== undefined && seen < 500; node = todo.pop(), seen++) {
    if (node.type === 'text') continue;
    if (node.name === 'a') {
      if (!node.attribute('href')?.startsWith('#')) return false;
      anchors += 1;
    } else todo.push(...node.children);
  }
  return anchors >= 2;
}

function standsInHeading({ parent }: Place): boolean {
  for (let above = parent, up = 0; above !== undefined && up < 3; above = above.parent, up++) {
    if (isHeading(above)) return true;
  }
  return false;
}

/** Depth that is looked through; landmarks never stand deeper in real pages, and a hostile page must not cost n². */
const NEAR = 64;

function standsInMain({ parent }: Place): boolean {
  for (let above = parent, up = 0; above !== undefined && up < NEAR; above = above.parent, up++) {
    if (above.name === 'main' || above.role === 'main' || above.name === 'article' || above.role === 'article')
      return true;
  }
  return false;
}
