/** Accordions and tabs: which button opens which panel, so that a closed panel is read under the words of its button. */
import { isHeading, type Place, startsLine } from './places.ts';
import { visibleText } from './visible-text.ts';

export interface Panels {
  /** The element is the button, tab or label that opens a panel of this page. */
  isLabel(place: Place): boolean;
  /** The element is a panel that opens. */
  isPanel(place: Place): boolean;
  /** The words on the button or tab that opens it; undefined when it has none. */
  labelOf(panel: Place): string | undefined;
  /** The button that opens it is a tab or stands elsewhere, so its words are not read in passing. */
  isTab(panel: Place): boolean;
}

const PANEL_WORD =
  /(^|[^a-z])(accordion|accordeon|collaps\w*|panel|paneel|tabpanel|tab-?(pane|content)|uitklap\w*|inklap\w*|toggle|expand\w*|faq|answer|antwoord|details)/i;

/** Finds buttons and panels by aria-controls, aria-labelledby, fragment links and checkbox labels. */
export function panelsOf(places: readonly Place[]): Panels {
  const byId = new Map<string, Place>();
  for (const place of places) {
    const id = place.element?.attribute('id');
    if (id !== undefined && id !== '' && !byId.has(id)) byId.set(id, place);
  }
  const labels = new Map<Place, Place>();
  const panels = new Map<Place, Place>();
  const pair = (label: Place, panel: Place | undefined) => {
    if (panel === undefined || isInside(label, panel) || panels.has(panel)) return;
    labels.set(label, panel);
    panels.set(panel, label);
  };
  for (const place of places) {
    const { element } = place;
    if (element === undefined) continue;
    const controls = element.attribute('aria-controls') ?? fragmentOf(place);
    if (controls !== undefined) for (const id of controls.trim().split(/\s+/)) pair(place, byId.get(id));
    const labelled = place.role === 'tabpanel' ? element.attribute('aria-labelledby') : undefined;
    const label = labelled === undefined ? undefined : byId.get(labelled.trim());
    if (label !== undefined) pair(label, place);
  }
  for (const [label, panel] of plainPairs(places)) if (!labels.has(label) && !isToggle(label)) pair(label, panel);
  const named = new Map<Place, boolean>();
  const isNamedPanel = (place: Place): boolean => {
    const known = named.get(place);
    if (known !== undefined) return known;
    const { element } = place;
    const isNamed = PANEL_WORD.test(`${element?.attribute('class') ?? ''} ${element?.attribute('id') ?? ''}`);
    named.set(place, isNamed);
    return isNamed;
  };
  /** By its role, or by its name or that of what it fills. */
  const looksLikePanel = (place: Place): boolean => {
    if (place.role === 'tabpanel' || place.role === 'region') return true;
    const { element, parent } = place;
    if (element === undefined || parent?.element === undefined) return false;
    return isNamedPanel(place) || (place.size > 0 && isNamedPanel(parent));
  };
  return {
    isLabel: (place) => labels.has(place) || isToggle(place),
    isPanel: (place) => panels.has(place) || looksLikePanel(place),
    labelOf(panel) {
      const label = panels.get(panel);
      if (label === undefined) return undefined;
      return wordsIn(label, places) || undefined;
    },
    isTab: (panel) => panels.get(panel)?.role === 'tab' || panel.role === 'tabpanel',
  };
}

/** Links and buttons of older kits name their panel with a fragment. */
function fragmentOf({ element, name, role }: Place): string | undefined {
  if (element === undefined) return undefined;
  const toggles = element.attribute('data-toggle') ?? element.attribute('data-bs-toggle');
  const opens =
    toggles === 'collapse' ||
    toggles === 'tab' ||
    toggles === 'pill' ||
    role === 'tab' ||
    (name === 'a' && role === 'button');
  if (!opens) return undefined;
  const target = element.attribute('data-target') ?? element.attribute('data-bs-target') ?? element.attribute('href');
  return target?.startsWith('#') && target.length > 1 ? target.slice(1) : undefined;
}

/** A button that says it opens something, though it does not say what. */
function isToggle({ element }: Place): boolean {
  return element?.attribute('aria-expanded') !== undefined && element.attribute('aria-haspopup') === undefined;
}

/** Letters on a button that is the name of what it opens. */
const LONGEST_NAME = 60;

/**
 * Buttons that say nothing of a panel, each right before a longer block, and more than one of them in a row: the script of the site opens
 * these. A single one may read the page out, or print it.
 */
function plainPairs(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  const rows = new Map<Place | undefined, (readonly [Place, Place])[]>();
  for (const place of places) {
    if (place.name !== 'button' || place.size < 3 || place.size > LONGEST_NAME || place.holdsBlock) continue;
    const panel = afterIt(place, places);
    if (panel === undefined || panel.size <= place.size) continue;
    // All in one element, or each with its panel in one of its own.
    const isAlone = place.parent !== undefined && place.parent.size === place.size + panel.size;
    const row = isAlone ? place.parent?.parent : place.parent;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [[place, panel]]);
    else known.push([place, panel]);
  }
  return [...rows.values()].flatMap((pairs) => (pairs.length > 1 ? pairs : []));
}

/** The block that comes right after it in the same element. */
function afterIt({ end, parent }: Place, places: readonly Place[]): Place | undefined {
  let at = end;
  while (places[at]?.text !== undefined && places[at]?.length === 0) at += 1;
  const next = places[at];
  return next?.parent === parent && next?.element !== undefined && startsLine(next) && !isHeading(next)
    ? next
    : undefined;
}

/** The label stands in the panel, or the panel is the whole page. */
function isInside(label: Place, panel: Place): boolean {
  return (label.index >= panel.index && label.index < panel.end) || panel.name === 'body' || panel.name === 'html';
}

/** Nodes of a label that are looked at: one label may open a hundred thousand panels. */
const MOST_NODES = 100;

function wordsIn({ index, end }: Place, places: readonly Place[]): string {
  let words = '';
  const last = Math.min(end, index + MOST_NODES);
  for (let at = index; at < last && words.length < 400; at++) words += places[at]?.text?.data ?? '';
  return visibleText(words);
}
