/** A made-up site, read with the real rules, and guided keuringen of it. */
import { checkPage } from '../../../checking/check-page.ts';
import type { Keuring } from '../../../checking/keuring/keuring.ts';
import { keuringOf } from '../../../checking/keuring/keuring-of.ts';
import type { Mark } from '../../../checking/keuring/person-mark.ts';
import { type Depth, pointsOf } from '../../../checking/keuring/points.ts';
import {
  answered,
  type GivenAnswer,
  type GuidedKeuring,
  startGuided,
} from '../../../findings/keuring/guided-keuring.ts';
import { readHtml } from '../../../reading/html.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand';
export const TODAY = '2026-11-22';

/** Two faults about the voorschot; the objection is told. */
export const WITH_FAULTS =
  '<h2>Voorschot</h2><p>U krijgt het voorschot maar één keer. Het voorschot is maximaal 90 procent van de uitkering.</p>' +
  '<h2>Bezwaar</h2><p>U kunt binnen zes weken na de datum op de brief bezwaar maken.</p>';
export const ONCE = 'U krijgt het voorschot maar één keer.';
/** The first fault is repaired, the other stands. */
export const REPAIRED =
  '<h2>Voorschot</h2><p>U krijgt elke vier weken opnieuw een voorschot. Het voorschot is maximaal 90 procent van de uitkering.</p>' +
  '<h2>Bezwaar</h2><p>U kunt binnen zes weken na de datum op de brief bezwaar maken.</p>';

export function keuringOfHtml(html: string, readOn: Keuring['readOn'] = TODAY, address = PAGE): Keuring {
  const page = readHtml(
    `<html lang="nl"><title>Bijstand</title><main><h1>Bijstand</h1><p>Lees deze tekst rustig door.</p>${html}</main></html>`,
    address,
  );
  const run = checkPage(page, ruleset, { asOf: TODAY, organisation: 'VB0001' });
  return keuringOf(
    { runs: [run], linked: [], notRead: [], isWhole: false },
    { organisation: { code: 'VB0001', name: 'Voorbeeldstad', members: [] }, readOn, asOf: TODAY, ruleset },
  );
}

/** Two other pages of the same site, each with a fault. */
export const YOUNG = keuringOfHtml(
  '<p>Bent u 27 jaar of jonger? Dan geldt een zoektermijn van vier weken.</p>',
  TODAY,
  'https://www.voorbeeldstad.example/jongeren',
);
export const ONLINE = keuringOfHtml(
  '<p>U kunt de bijstandsuitkering alleen online aanvragen.</p>',
  TODAY,
  'https://www.voorbeeldstad.example/aanvragen',
);

export const guidedOfHtml = (html: string, depth: Depth = 'short', id = 'keuring-een'): GuidedKeuring =>
  startGuided(keuringOfHtml(html), depth, id);

export const given = (mark: Mark, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  mark,
  note: '',
  without: [],
  exemplary: [],
  ...more,
});

/** The keuring with this answer to the point of that id. */
export function withAnswer(guided: GuidedKeuring, id: string, answer: GivenAnswer): GuidedKeuring {
  const point = pointsOf('full', ruleset.rules).find((each) => each.id === id);
  if (point === undefined) throw new Error(`no point ${id}`);
  return answered(guided, point, answer, TODAY);
}

/** Every point of its depth answered alike. */
export function allAnswered(guided: GuidedKeuring, mark: Mark): GuidedKeuring {
  return pointsOf(guided.depth, ruleset.rules).reduce((so, point) => answered(so, point, given(mark), TODAY), guided);
}
