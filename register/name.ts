/** Finding an organisation by the name a person types; names of former municipalities lead to where they went. */
import { type Organisation, organisationByCode, organisations } from './organisation.ts';
import voormalig from './voormalig.json' with { type: 'json' };

export interface NameMatch {
  readonly organisation: Organisation;
  /** The former municipality by whose name it was found: "Boxmeer" for Land van Cuijk. */
  readonly formerly?: string;
}

/** Folds what people leave out when typing: case, accents, apostrophes, hyphens, spaces. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

interface Named {
  readonly key: string;
  readonly name: string;
  readonly match: NameMatch;
}

const named = (name: string, match: NameMatch): Named => ({ key: fold(name), name, match });
const current = organisations.map((organisation) => named(organisation.name, { organisation }));
const former = voormalig.flatMap((each) =>
  each.opgegaanIn.flatMap((code) => {
    const organisation = organisationByCode(code);
    return organisation ? [named(each.naam, { organisation, formerly: each.naam })] : [];
  }),
);

/** Names of former municipalities, each with where it went; one that was split stands once for each part. */
export const formerNames: readonly { readonly name: string; readonly organisation: Organisation }[] = former.map(
  ({ name, match }) => ({ name, organisation: match.organisation }),
);

/**
 * Organisations whose name begins with or contains what was typed: exact first, then beginnings, then the rest, at most `most`.
 * Empty or one-letter input gives `[]`.
 */
export function organisationsByName(typed: string, most = 8): readonly NameMatch[] {
  const wanted = fold(typed.slice(0, 100));
  if (wanted.length < 2) return [];
  const asTyped = typed.trim().toLowerCase();
  // "bergen" means Bergen before Berg en Dal, though both begin with it once spaces are folded away.
  const rank = ({ key, name }: Named): number => {
    if (key === wanted) return 0;
    if (name.toLowerCase().startsWith(asTyped)) return 1;
    return key.startsWith(wanted) ? 2 : 3;
  };
  return [...current, ...former]
    .filter(({ key }) => key.includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.key.localeCompare(b.key))
    .slice(0, most)
    .map(({ match }) => match);
}
