/** The search period of four weeks for people under 27 by name, and the weeks themselves. */
import { concept } from '../../../language/concept.ts';

/** The search period by name. */
export const ZOEKTERMIJN = concept(
  'zoektermijn',
  '*zoektermijn*',
  '*zoekperiode*',
  ...['', 'baan', 'werk'].map((what) => `${what}zoekplicht`),
  ...['fase', 'weken', 'week', 'maand', 'opdracht*', 'tijd*', 'verplichting', 'eis', 'ronde'].map((of) => `zoek${of}`),
  'de zoekers',
  '*inspanningsperiode*',
  '*inspanningstermijn*',
  'vierwekentermijn',
  'vierwekenregel',
  'vier-weken-termijn',
  'vier-weken-regel',
);

/** Names that also mean other waits; they count with four weeks beside them. */
export const WACHTTIJD = concept(
  'wachttijd',
  'wachttijd',
  'wachttermijn*',
  'wachtperiode*',
  'wachtweken',
  'wachten',
  'wacht',
  'gewacht',
  'kom … terug',
  'opzij',
  'op de plank',
  'laten … liggen',
);

/** Four weeks without their number. */
export const EERSTE_MAAND = concept(
  'eerste maand',
  'eerste maand',
  'zoekmaand',
  ...['week', 'weken', 'dag'].flatMap((unit) =>
    ['tot en met', 't/m'].map((to) => `${unit} 1 ${to} ${unit === 'dag' ? 28 : 4}`),
  ),
);

/** Other things that last four weeks. */
export const ANDERE_VIER_WEKEN = concept(
  'andere vier weken',
  '*voorschot*',
  'vakantie*',
  'buitenland',
  'reis',
  'WW',
  'bezwaar*',
  'terugbetal*',
  // For so long one gets less, or nothing.
  ...['uitkering vervalt', 'verlaging*', 'verlaagd', 'maatregel*'],
);

/** The weeks, named before. */
export const DIE_WEKEN = concept(
  'die weken',
  ...['die', 'deze', 'dat', 'dit'].flatMap((that) => [
    ...['weken', 'maand', 'periode', 'termijn', 'stap', 'tijdvak'].map((time) => `${that} ${time}`),
    ...['vier', '4', 'eerste vier'].map((four) => `${that} ${four} weken`),
    `${that} 28 dagen`,
  ]),
  'in die tijd',
  'de volle vier weken',
  'de vier weken',
  'de termijn geldt',
  'de periode geldt',
);

/** While the weeks last. */
export const TIJDENS_DE_WEKEN = concept(
  'tijdens de weken',
  'in de zoektijd',
  'in uw zoek*',
  'tijdens uw zoek*',
  'tijdens de zoek*',
  'tijdens deze',
  'tijdens die',
  'tijdens de vier weken',
  'tijdens de 4 weken',
  'in de zoektermijn',
  'in deze … weken',
  'in die … weken',
  'in deze periode',
  'in die periode',
  'in de vier weken',
  'gedurende',
  'in de zoekperiode',
);

/** The four weeks themselves as a time for which one gets (or does not get) something. */
export const OVER_DE_WEKEN = concept(
  'over de weken',
  ...['over', 'voor'].flatMap((over) => [
    ...['wachtweken', 'wachtperiode', 'wachttermijn'].map((wait) => `${over} de ${wait}`),
    ...['zoektermijn', 'zoekperiode', 'zoektijd', 'zoekfase', 'zoekweken', 'inspanningsperiode', 'wachttijd'].flatMap(
      (period) => [
        `${over} uw ${period}`,
        `${over} je ${period}`,
        `${over} deze ${period}`,
        `${over} die ${period}`,
        `${over} de … ${period}`,
      ],
    ),
    ...['weken', 'periode', 'tijd', 'maand'].flatMap((time) => [`${over} deze … ${time}`, `${over} die … ${time}`]),
    `daar${over}`,
    `daar … ${over}`,
    ...['weken', 'tijd', 'periode'].map((time) => `${time} waar${over}`),
    ...['het', 'dat', 'dit'].map((that) => `${over} ${that} tijdvak`),
    ...['tijd', 'weken', 'periode'].flatMap((time) =>
      ['tussen', 'ervoor', 'daarvoor'].map((when) => `${over} de ${time} ${when}`),
    ),
    `${over} de vier weken`,
    `${over} de 4 weken`,
    `${over} de eerste vier weken`,
    `${over} de eerste 4 weken`,
    `${over} de weken`,
  ]),
  'hierover',
  'krijgt u er … over',
  'krijg je er … over',
  'er geen … over',
  'over hun … zoekweken',
  'over hun … weken',
  'over hun zoek*',
  'voor hun zoek*',
  'over jouw zoek*',
  'over je … weken',
  'over uw … weken',
);

/** The benefit begins only when the period is over. */
export const NA_DE_WEKEN = concept(
  'na de weken',
  'na de wachttijd',
  'na de zoektermijn',
  'na uw zoektermijn',
  'na deze zoektermijn',
  'na de zoekperiode',
  'na deze zoekperiode',
  'na uw zoekperiode',
  'na deze periode',
  'na die periode',
  'na de inspanningsperiode',
  'na de vier weken',
  'na de 4 weken',
  'na deze vier weken',
  'na deze 4 weken',
  'na die vier weken',
  'na die 4 weken',
  'na vier weken',
  'na 4 weken',
  'na afloop',
  'einde … zoek*',
  'dag 29',
  '29e dag',
  'einde van de vier weken',
  'einde van die weken',
  'weken voorbij',
  'weken om zijn',
  'weken … verstreken',
  'pas daarna',
  'week vijf',
  'week 5',
  'vijfde week',
  'na de zoektijd',
  'na uw zoektijd',
  'na je zoekweken',
  'na de zoekweken',
  'na die zoekweken',
  'na deze zoektijd',
  'weken hebt gezocht',
  'weken heb gezocht',
  'weken gezocht heb*',
  'weken zoeken',
);

/** The weeks by what stands at their ends. */
export const TUSSEN_MELDING_EN_AANVRAAG = concept(
  'tussen melding en aanvraag',
  ...['tussen', 'van', 'vanaf'].flatMap((from) => ['en', 'tot'].map((to) => `${from} … melding ${to} … aanvraag`)),
);

/** Over, of the period. */
export const VOORBIJ = concept(
  'voorbij',
  'voorbij',
  'om is',
  'om zijn',
  'verstreken',
  'afgelopen',
  'erop zit',
  'erop zitten',
  'ten einde',
  'achter de rug',
  'afgerond',
  'klaar is',
  'doorlopen',
);

/** The weeks of looking, also beside the name of another term. */
export const WEKEN_VAN_ZOEKEN = concept(
  'weken van zoeken',
  'weken waarin … zoekt',
  'weken waarin … zoek',
  'weken waarin … zoeken',
  'weken dat … zoekt',
  'die tijd … zoeken',
  ...['maand', 'periode', 'tijd'].flatMap((time) =>
    ['zoek', 'zoekt', 'zoeken'].map((seek) => `${time} waarin … ${seek}`),
  ),
  'weken zoeken',
);
