/** What every municipal site has besides: many pages on other subjects, so that the page about the bijstand must be found. */
import type { SourcePage } from './pages-text.ts';

// biome-ignore format: a list is read as a list
const SUBJECTS = [
  'Parkeervergunning', 'Afval scheiden', 'Paspoort aanvragen', 'Rijbewijs verlengen', 'Trouwen', 'Geboorte aangeven',
  'Overlijden aangeven', 'Omgevingsvergunning', 'Hondenbelasting', 'WOZ-waarde', 'Riool en water', 'Zwembad de Plons',
  'Sportvelden', 'Evenement melden', 'Vacatures', 'Privacy', 'Cookies', 'Toegankelijkheid', 'Verhuizing doorgeven',
  'Straatverlichting', 'Speelplaatsen', 'Bibliotheek', 'Openbaar groen', 'Gladheid', 'Marktplaats huren', 'Kapvergunning',
  'Uittreksel bestellen', 'Naam veranderen', 'Stadspas', 'Weekmarkt', 'Begraafplaatsen', 'Monumenten', 'Fietsenstalling',
  'Drempels en borden', 'Meeuwen', 'Eikenprocessierups', 'Vuurwerk', 'Collecteren', 'Standplaats', 'Wijkagent',
  'Buurtfeest', 'Straatnamen', 'Muziekschool', 'Molens', 'Strandhuisjes', 'Visvergunning', 'Bomen', 'Bruggen',
] as const;

/** At most as many as there are subjects. */
export function fillerPages(count: number): readonly SourcePage[] {
  return SUBJECTS.slice(0, count).map((title) => ({
    path: `/${title.toLowerCase().replaceAll(' ', '-')}`,
    title,
    parts: [
      { kind: 'paragraph', text: `Hier leest u alles over ${title.toLowerCase()}.` },
      { kind: 'paragraph', text: 'U regelt dit aan de balie van het gemeentehuis. Maak daarvoor eerst een afspraak.' },
    ],
  }));
}

/** An index and as many pages that look worth reading, but are not about the bijstand. */
export function districtPages(count: number): readonly SourcePage[] {
  if (count === 0) return [];
  const districts = Array.from({ length: count }, (_, at) => ({
    path: `/hulp/wijk-${at + 1}`,
    title: `Hulp in wijk ${at + 1}`,
  }));
  return [
    {
      path: '/hulp',
      title: 'Hulp in uw wijk',
      parts: [{ kind: 'list', items: districts.map(({ path, title }) => `[${title}](${path})`) }],
    },
    ...districts.map(
      ({ path, title }): SourcePage => ({
        path,
        title,
        parts: [{ kind: 'paragraph', text: `${title} krijgt u van uw buren en van het wijkteam. Loop gerust binnen.` }],
      }),
    ),
  ];
}
