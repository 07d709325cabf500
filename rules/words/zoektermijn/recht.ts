/** The right to benefit over the weeks of the period. */
import { concept } from '../../../language/concept.ts';

/** The right to benefit by name, and the benefit. */
export const RECHT = concept('recht', 'recht', 'rechten', 'aanspraak');

export const UITKERING = concept(
  'uitkering',
  '*uitkering*',
  'bijstand',
  'bijstandsgeld',
  'geld',
  'inkomen van de gemeente',
);

/** Begins, of the benefit. */
export const INGAAN = concept(
  'ingaan',
  'gaat … in',
  'gaan … in',
  'ingaat',
  'ingaan',
  'ingangsdatum',
  'begint',
  'start',
  'loopt',
  'met ingang van',
  'starten',
  'pas vanaf',
  'vangt … aan',
  'aanvang*',
  'ontstaat',
  'ontstaan',
  'begin van',
  'vanaf de dag na',
  'gaat … lopen',
);

/** Payment, not the right: no money yet during the weeks is right. */
export const UITBETALEN = concept(
  'uitbetalen',
  '*betaling*',
  'uitbetaald',
  'uitbetalen',
  'betalen',
  'betaald',
  'storten',
  'gestort',
  'overgemaakt',
  'maken … over',
  'uitkeren',
  'keren … uit',
  'keert … uit',
  'voorschot*',
);

/** For now only: about payment, not about the right. */
export const NOG = concept('nog', 'nog geen', 'nog niet', 'nog niets', 'dan pas', 'later');

/** Afterwards it is paid after all. */
export const ALSNOG = concept(
  'alsnog',
  'alsnog',
  'achteraf',
  'later',
  'wel recht',
  'wel uitkering',
  'nabetaling',
  'nabetaald',
  'terugwerkende kracht',
  'vanaf … melding',
  'vanaf … gemeld',
  'dag … melding',
  'dag … meldt',
  'dag … meldde',
  'meldingsdatum',
  'datum … melding',
);

/** Also not later: denies it for good. */
export const OOK_NIET_ACHTERAF = concept(
  'ook niet achteraf',
  'voorgoed',
  'ook niet later',
  'ook niet met terugwerkende kracht',
  'ook niet als',
  'ook achteraf',
  'ook later',
  'later ook niet*',
  'later niet meer',
  'daarna niet meer',
  'achteraf ook niet',
  'niet achteraf',
  'achteraf niet',
  'niet alsnog',
  'nooit',
  ...['later', 'daarna'].map((then) => `ook als … ${then}`),
  'ook na toekenning',
  'ook na goedkeuring',
  'ook niet na toekenning',
  'later … toegekend',
  'ook bij toekenning',
  'later geen',
  'geen nabetaling',
  ...['krijg', 'krijgt', 'ontvang', 'ontvangt'].map((gets) => `${gets} … later … niet over`),
  'achteraf geen',
);

/** Said of the weeks themselves: nothing is paid for them. */
export const ONVERGOED = concept(
  'onvergoed',
  'onvergoed',
  'onbetaald',
  ...['eigen', 'jouw', 'uw'].map((own) => `voor ${own} rekening`),
  'eigen zak',
  'buiten de periode',
  'erbuiten',
  'daarbuiten',
  'uitgesloten',
  'misloopt',
);

/** The same, where it is denied. */
export const VERGOED = concept(
  'vergoed',
  'vergoed*',
  'uitbetaald',
  'betaald',
  'nabetaald',
  'betalen … na',
  'gecompenseerd',
  'compenseren',
  'terugkrijgt',
  'krijgt … terug',
  'inbegrepen',
  'meegerekend',
  'in aanmerking',
  ...['telt … mee', 'tellen … mee'],
  'terugwerkende kracht',
  ...['levert', 'leveren'].map((yields) => `${yields} … op`),
);

/** The time after the weeks, as one for which something is given. */
export const DAARNA = concept(
  'de tijd daarna',
  ...['tijd', 'weken', 'periode'].flatMap((time) => ['daarna', 'erna'].map((after) => `voor de ${time} ${after}`)),
);

/** Nothing at all. */
export const NIETS = concept(
  'niets krijgen',
  'krijg* … niets',
  'krijg* … niks',
  'ontvang* … niets',
  'betalen … niets',
  'niets van ons',
);

/** The right or the money is lost. */
export const KWIJT = concept(
  'kwijt',
  'kwijt',
  'verliest',
  'verlies',
  'verliezen',
  'loopt … mis',
  'loop … mis',
  'verspeel*',
  'lopen … mis',
  'vervalt',
  'vervallen',
);
