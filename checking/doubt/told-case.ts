/** What befell somebody once, or held then: a story, from which nobody can tell what holds for the reader. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';

const SOMEONE = concept(
  'iemand',
  ...['ik', 'hij', 'zij', 'ze', 'men', 'niemand', 'mevrouw', 'meneer', 'de heer', 'broer', 'zus'],
  ...['een gemeente', 'de gemeente', 'gemeenten', 'mensen', 'inwoners'],
);
const DID = concept(
  'deed',
  ...'deed gaf stuurde diende wachtte betaalde weigerde eiste kreeg kregen moest vroeg meldde had wilde mocht volgde liet lieten zegt stelde vond meende'.split(
    ' ',
  ),
);
/** Words between somebody and what he did: "Mevrouw S. kreeg", "had de gemeente". */
const BESIDE = 1;

const THEN = concept('toen', 'toen nog', 'van toen', 'is iets van voor', 'meldde zich');
/** "Drie weken geleden"; "wie korter dan drie maanden geleden …" is a case that may be the reader's. */
const AGO = concept('geleden', ...['dagen', 'weken', 'maanden'].map((unit) => `${unit} geleden`));

/** What was done. With a condition it may hold for the reader: "Werd uw aanvraag afgewezen, dan …". */
const WAS_DONE = concept('werd', 'werd', 'werden');

/** Headings above one case: "Voorbeeld 2", "Zaak B", "Geplaatst door Ans". */
const CASE = concept('geval', 'voorbeeld', 'zaak', 'casus');
const NUMBER = /^(\d{1,3}|[a-z])$/;
const POSTED = concept('geplaatst', 'geplaatst door');

/** "Nadia (44) wacht zeven weken"; "Alleenstaande (21 jaar)" is whom a norm is for. */
const NAMED_WITH_AGE = /^\p{Lu}\p{Ll}+ \(\d{2}\) \p{Ll}/u;

export function isToldOfOneCase(statement: Statement): boolean {
  if (NAMED_WITH_AGE.test(statement.text)) return true;
  if (statement.has(THEN) || statement.near(SOMEONE, DID, BESIDE)) return true;
  if (statement.has(AGO) && statement.durations.every(({ bound }) => bound === 'exact')) return true;
  if (statement.has(WAS_DONE) && !statement.isConditional) return true;
  return statement.headings.some((each) => each.has(POSTED) || isNumberedCase(each));
}

function isNumberedCase(heading: Statement): boolean {
  return heading.find(CASE).some(({ start, end }) => start === 0 && NUMBER.test(heading.words[end]?.plain ?? ''));
}
