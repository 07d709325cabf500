/** Who lets somebody apply, and what becomes of who is not let in. */
import { concept } from '../../../language/concept.ts';

const OFFICIALS = ['wij', 'we', '*coach', 'consulent', '*manager', 'medewerker', 'gemeente', 'adviseur'];

/** Somebody of the municipality thinks so: with leave to apply behind it, his word decides. */
export const VINDT = concept(
  'vindt',
  ...OFFICIALS.flatMap((who) => [`vindt de ${who}`, `denkt de ${who}`, `ziet de ${who}`, `oordeelt de ${who}`]),
  ...['vinden', 'denken', 'zien', 'oordelen'].flatMap((think) => [`${think} wij`, `${think} we`]),
);

/** Asked before, and now answered: "is dat niet zo", "zo niet". */
export const IS_DAT_NIET_ZO = concept('is dat niet zo', 'is dat niet zo', 'zo niet', 'is dat niet het geval');

/** What was to be found out: "of u recht hebt". */
export const OF_U_RECHT_HEBT = concept(
  'of u recht hebt',
  ...['u', 'je'].flatMap((who) => [`of ${who} … recht`, `of ${who} … aanmerking`, `of bijstand … nodig`]),
);

/** Decides whether one may apply. */
export const BEPAALT = concept('bepaalt', 'bepaalt', 'bepalen', 'beslist', 'beslissen');

/** Leave, and not that one can. */
export const MAG = concept('mag', 'mag', 'mogen');

/** No application is taken at all; "uw aanvraag niet in behandeling" is of one that is in. */
export const GEEN_AANVRAAG_AAN = concept(
  'geen aanvraag aan',
  ...['aan', 'in behandeling', 'in'].flatMap((taken) => [`geen aanvragen ${taken}`, `geen aanvraag ${taken}`]),
);

/** A condition for applying. */
export const VOORWAARDE_OM = concept(
  'voorwaarde om',
  ...['voorwaarde', 'verplicht', 'vereist', 'nodig', 'noodzakelijk'].flatMap((bound) => [
    `${bound} om`,
    `${bound} voordat`,
  ]),
);

/** Being there, of what was named before. */
export const MEEDOEN = concept('meedoen', 'meedoen', 'deelnemen', 'deelname', 'aanwezigheid', 'uw komst');

/** Does not come. */
export const NIET_GEKOMEN = concept(
  'niet gekomen',
  ...['komt u', 'kom je', 'bent u er', 'ben je er', 'verschijnt u', 'verschijn je', 'doet u', 'doe je'].map(
    (come) => `${come} niet`,
  ),
  ...['wie niet', 'als u niet', 'als je niet'].flatMap((who) => [`${who} komt`, `${who} verschijnt`]),
);

/** The report of who wants bijstand stops: he never gets to apply. */
export const AANMELDING_STOPT = concept(
  'aanmelding stopt',
  ...['stopt', 'vervalt', 'eindigt', 'sluiten wij', 'stoppen wij'].flatMap((stops) =>
    ['aanmelding', 'melding'].flatMap((report) => [
      `${stops} uw ${report}`,
      `${stops} je ${report}`,
      `${stops} de ${report}`,
    ]),
  ),
);

/** A code or form that was just handed out. */
export const MET_DIE_CODE = concept(
  'met die code',
  ...['met', 'via'].flatMap((by) =>
    ['die', 'deze', 'dat', 'dit', 'de'].flatMap((that) => [
      `${by} ${that} code`,
      `${by} ${that} *code`,
      `${by} ${that} formulier`,
      `${by} ${that} *formulier`,
      `${by} ${that} link`,
    ]),
  ),
  'daarmee',
  'hiermee',
);

/** A proof of having been there, that was just handed out. */
export const MET_DAT_BEWIJS = concept(
  'met dat bewijs',
  ...['dat', 'dit', 'die', 'deze', 'het'].flatMap((that) =>
    ['*bewijs', 'certificaat', 'stempel', '*verklaring'].map((proof) => `met ${that} ${proof}`),
  ),
);

/** What shows that one was there. */
export const DEELNAMEBEWIJS = concept('deelnamebewijs', '*bewijs', 'certificaat', 'stempel', '*verklaring');

/** Enough done, of looking for work. */
export const GENOEG_GEDAAN = concept(
  'genoeg gedaan',
  ...['genoeg', 'voldoende', 'alles', 'uw best'].flatMap((much) => [`${much} … gedaan`, `${much} … gezocht`]),
);
