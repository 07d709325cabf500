/** How binding a statement puts it. */
import { type Concept, concept, either } from './concept.ts';
import type { Modality, Statement } from './statement.ts';

const MUST = concept(
  'moet',
  'moet',
  'moeten',
  'moest',
  'verplicht',
  'verplichte',
  'verplichting*',
  'dient … te',
  'dienen … te',
  'dient u',
  'u dient',
  'dien je',
  'bent … gehouden',
  'is gehouden',
  'zijn gehouden',
  'vereist',
  'noodzakelijk',
  'behoort … te',
  'behoren … te',
  'u behoort',
  'dient op',
  'dient met',
  'voorts dient',
  'dient voorts',
  'vereist is',
);
const CAN = concept('kan', 'kan', 'kunt', 'kun', 'kunnen', 'mogelijk', 'mogelijkheid');
const MAY = concept('mag', 'mag', 'mogen', 'toegestaan');
const NEED_NOT = concept(
  'hoeft niet',
  ...['hoef', 'hoeft', 'hoeven'].flatMap((verb) => [
    `${verb} … niet`,
    `${verb} … geen`,
    `${verb} … niets`,
    `${verb} … niks`,
    `${verb} … nooit`,
  ]),
  'niet verplicht',
  'niet nodig',
  'niet noodzakelijk',
  'niet vereist',
  'niet … te hoeven',
  'niet hoeft',
  'niet … hoeft',
  'niet hoeven',
  'geen … hoeft',
  'geen … hoeven',
  'niemand … hoeft',
  'nooit … hoeft',
  'zonder dat u … hoeft',
);
const FREE = concept('vrijwillig', 'vrijwillig');
const BY_ITSELF = concept(
  'vanzelf',
  'automatische',
  'uit zichzelf',
  'uit onszelf',
  'uit ons zelf',
  'uit zich zelf',
  'ambtshalve',
  'uit eigen beweging',
  'zonder aanvraag',
  'zonder dat je … vragen',
  'zonder dat je … vraagt',
  'zonder te vragen',
  'zonder verzoek',
  'ongevraagd',
);

/** Many items and headings have none. */
const ANY = either('hoe bindend', MUST, CAN, MAY, NEED_NOT, FREE, BY_ITSELF);

/** "verplicht" in "niet verplicht" is `hoeft-niet`, not `moet`; "niet automatisch" is not `vanzelf`. */
export function modalityOf(statement: Statement): ReadonlySet<Modality> {
  const found = new Set<Modality>();
  if (!statement.has(ANY)) return found;
  const affirms = (meant: Concept) => statement.find(meant).some((span) => !statement.negates(span));
  if (statement.has(NEED_NOT) || affirms(FREE)) found.add('hoeft-niet');
  if (
    statement
      .find(MUST)
      .some((span) => /^moe/.test(statement.words[span.start]?.plain ?? '') || !statement.negates(span))
  )
    found.add('moet');
  if (statement.has(CAN)) found.add('kan');
  if (statement.has(MAY)) found.add('mag');
  const byItself = statement.find(BY_ITSELF);
  if (byItself.some((span) => !statement.negates(span) || statement.words[span.start]?.plain === 'zonder'))
    found.add('vanzelf');
  return found;
}
