/** A place to apply by its own name: "bij Werkplein De Vaart", "via Sociaal Loon", "via aanvraag.merelhof.nl". */
import type { Span, Statement } from '../../language/statement.ts';
import { VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';

const AT: ReadonlySet<string> = new Set(['bij', 'via']);

/** What may stand before the name. */
const BEFORE_NAME: ReadonlySet<string> = new Set('de het onze uw afdeling team dienst organisatie'.split(' '));

/** Names of laws, schemes and of others, where one does not apply for bijstand. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'participatiewet wet ioaw ioaz bbz ww wia wmo aow aio svb duo digid belastingdienst rijksoverheid u uwv cwi'.split(
    ' ',
  ),
);

/** Words between the applying and the place. */
const CLOSE = 3;

/** "U vraagt bijstand aan bij De Vaart", "bij De Vaart kunt u bijstand aanvragen". */
export function appliesAtNamedPlace(statement: Statement): boolean {
  const places = namedPlaces(statement).filter((place) => !statement.negates(place));
  return statement
    .find(VRAAG_AAN)
    .some(
      (apply) =>
        !statement.negates(apply) &&
        places.some(({ start }) => start <= 1 || (start >= apply.end && start - apply.end <= CLOSE)),
    );
}

export function namedPlaces({ text, words }: Statement): readonly Span[] {
  const found: Span[] = [];
  for (const [start, { plain }] of words.entries()) {
    if (!AT.has(plain)) continue;
    let at = start + 1;
    while (BEFORE_NAME.has(words[at]?.plain ?? '')) at += 1;
    const name = words[at];
    if (
      name === undefined ||
      NO_PLACE.has(name.plain) ||
      name.plain.startsWith('nederland') ||
      words[at + 1]?.plain === 'verzekeringsbank'
    )
      continue;
    if (/\p{Lu}/u.test(text.slice(name.from, name.to)) || isAddress(name.plain)) found.push({ start, end: at + 1 });
  }
  return found;
}

/** "aanvraag.merelhof.nl", not where one reads about the law or asks for a DigiD. */
const isAddress = (plain: string): boolean =>
  (plain.endsWith('.nl') || plain.startsWith('www.')) && !/digid|rijksoverheid/.test(plain);
