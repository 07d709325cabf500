/** The letter of the keuring report, from what is confirmed in a dossier. */

import type { KeuringItem } from '../../../checking/keuring/keuring.ts';
import { letterText } from '../../../components/keuring-report/letter.ts';
import type { IsoDate } from '../../../language/date.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Standing } from '../../figures/standing.ts';
import type { DossierPoint, DossierView } from './dossier.ts';

type Addressee = Pick<DossierView, 'name' | 'isJoint' | 'others'>;

/** Plain text; undefined when nothing is wrong or missing, or nothing was released. */
export function letterOf(
  { name, isJoint, others }: Addressee,
  { wrong, missing, right }: Readonly<Record<Standing, readonly DossierPoint[]>>,
  released: string | null,
  rules: readonly Rule[],
): string | undefined {
  if (released === null || wrong.length + missing.length === 0) return undefined;
  const items = [
    ...wrong.map((point) => item(point, { outcome: 'failed' })),
    ...missing.map((point) => item(point, { outcome: 'cantTell', reason: 'not-found-on-site' })),
    ...right.map((point) => item(point, { outcome: 'passed' })),
  ];
  const organisation = { name, members: isJoint ? others.map((each) => each.name) : [] };
  const day = released as IsoDate;
  return letterText({ organisation, readOn: day, asOf: day, items: items.flat() }, rules);
}

function item(
  { rule, quote, source }: DossierPoint,
  judged: Pick<KeuringItem, 'outcome' | 'reason'>,
): readonly KeuringItem[] {
  if (!rule) return [];
  const place = { url: source, prefix: '', suffix: '', headings: [] };
  const quotes = quote === undefined ? [] : [{ exact: quote, places: [place] }];
  return [{ ruleId: rule.id, kind: rule.kind, ...judged, quotes }];
}
