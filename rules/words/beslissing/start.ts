/** The moment from which the term of the decision runs. */
import { concept } from '../../../language/concept.ts';
import { COMPLETE_FILE } from '../compleet.ts';

const START = [
  ...['uitgangspunt', 'beginpunt', 'startpunt', 'startmoment', 'beginmoment', 'startdatum', 'begindatum', 'startdag'],
  ...[
    'dag één',
    'dag 1',
    'begin daarvan',
    'begin hiervan',
    'begin van',
    'eerste dag',
    'bepalend',
    'maatgevend',
    'doorslaggevend',
  ],
];

/** Begins to run. */
export const BEGINNEN = concept(
  'beginnen',
  'begint',
  'beginnen',
  'tikken',
  'tikt',
  'start',
  'starten',
  'vangt … aan',
  'vangen … aan',
  'gaat … in',
  'gaan … in',
  'ingaat',
  'loopt',
  'lopen',
  'telt',
  'tellen',
  'rekenen',
  'geteld',
  'gerekend',
  'aanvang*',
  'berekend',
  ...['begonnen', 'gestart', 'ingegaan', 'ingaan', 'in gang', 'aan de orde', 'op nul', 'gebonden'],
  ...START,
);

/** What names the start itself: whatever moment the statement gives with it is that start. */
export const BEGINPUNT = concept('beginpunt', ...START);

/** From that moment on. */
export const VANAF = concept(
  'vanaf',
  'vanaf',
  'zodra',
  'nadat',
  'na ontvangst',
  'na de dag',
  'na compleet',
  'na … compleet',
  'na … complete',
  'na … volledige',
  'pas',
  'op de dag',
  'dag waarop',
  'dag dat',
  'ogenblik',
  'tijdstip',
  'datum waarop',
  'moment waarop',
  'moment dat',
);

/** Not before. */
export const PAS = concept('pas', 'pas', 'niet eerder');

/** "Niet pas bij het gesprek": what follows is denied. */
export const NIET_PAS = concept('niet pas', 'niet pas', 'niet eerst bij', 'niet het gesprek');

/** The right start: the day the application came in. */
export const NA_DE_AANVRAAG = concept(
  'na de aanvraag',
  'na de aanvraag',
  'na uw aanvraag',
  'na een aanvraag',
  ...['na het indienen', 'na indienen', 'na indiening', 'na binnenkomst', 'na inzending'],
  ...['u de', 'u uw', 'u een', 'je de', 'je je'].map((whose) => `nadat ${whose} aanvraag`),
  ...['u', 'je'].flatMap((who) => [`nadat ${who} … aanvraagt`, `nadat ${who} … aangevraagd`]),
  ...['u', 'je'].map((who) => `nadat ${who} aanvraagt`),
  'nadat wij uw aanvraag',
  'nadat uw aanvraag',
  'nadat de aanvraag',
  'vanaf de aanvraag',
  'vanaf uw aanvraag',
  'aanvraagdatum',
  'aanvraag … ontvangen',
  'aanvraag … binnenkomt',
  'aanvraag … binnen is',
  'aanvraag … binnenkwam',
  'na ontvangst',
  'vanaf ontvangst',
  'dag … aanvra*',
  'datum … aanvra*',
);

/** The complete file. */
export const COMPLEET = concept(
  'compleet',
  ...COMPLETE_FILE,
  'alle benodigde',
  'alle … papier*',
  'alle gevraagde',
  'alles … ontvangen',
  'alles … binnen',
  'vra* … beantwoord',
  'alles … hebben',
  'alles … ingeleverd',
  ...['compleet', 'rond', 'klaar', 'af', 'in orde', 'op orde', 'akkoord'].map((done) => `alles ${done}`),
  ...[
    'ontvangst … ontbrekende',
    'papieren … in orde',
    'stukken … in orde',
    'gegevens … gecontroleerd',
    'stukken … gecontroleerd',
  ],
  ...['aangevuld', 'aanvulling', 'nagestuurd', 'nagezonden'],
);

/** The same, said with a "niets" of its own. */
export const NIETS_ONTBREEKT = concept(
  'niets ontbreekt',
  ...['niets', 'geen enkel'].flatMap((none) =>
    ['ontbre*', 'mist', 'missen', 'mankeert'].map((lacks) => `${none} … ${lacks}`),
  ),
);

/** Grants or denies what does not matter: "ook als het gesprek later is", "bij uw aanvraag en niet als alles binnen is". */
export const OOK_ALS = concept(
  'ook als',
  ...['als', 'wanneer', 'indien'].flatMap((when) => [`ook ${when}`, `zelfs ${when}`]),
  'ook al',
  'al is',
  'hoe laat … ook',
  'ongeacht',
  'los van',
  ...['als', 'wanneer', 'zodra', 'bij', 'op', 'vanaf', 'na', 'nadat'].flatMap((at) => [
    `en niet ${at}`,
    `dus niet ${at}`,
  ]),
  'al voordat',
  'al voor',
  ...['maakt', 'maken'].map((matters) => `${matters} … niet uit`),
);

/** The intake or another first conversation as a moment. */
export const INTAKE = concept(
  'intake',
  'intake',
  'intakegesprek*',
  'intakeafspraak',
  '*gesprek',
  '*bezoek',
  'huisbezoek*',
  'afspraak',
  'intaker',
  ...['onderhoud', 'aan tafel', 'op kantoor', 'langs bent', 'langsgekomen', 'spreekt', 'toegewezen', 'toewijzing'],
  '*bijeenkomst',
  'in behandeling',
  'afronding van',
  'afronden van',
  ...['afgerond', 'klaar', 'voltooid', 'rond'].map((done) => `onderzoek … ${done}`),
  'gesproken',
  'bij ons bent geweest',
  ...['ons', 'onze', 'de', 'een'].map((whom) => `bij ${whom} … geweest`),
  'kennismaking*',
  'kennisgemaakt',
  'spreekuur',
  ...['screening', 'inname', 'ontvangstbevestiging', 'verificatie', 'aanmelding bij', 'rapport*'],
  ...['klantmanager', 'consulent', 'medewerker', 'werkcoach'].map((who) => `toegewezen … ${who}`),
  ...['oppakt', 'opgepakt', 'elkaar … gezien', 'u … heeft gezien', 'keukentafel*'],
  'eerste contact',
);

/** Ties the weeks to a moment: "na de intake", "vanaf het gesprek". */
export const NA = concept('na', 'na', 'nadat', 'vanaf', 'sinds', 'pas bij', 'dag van', 'datum van');

/** Looser: enough where the sentence says that the term begins. */
export const BIJ = concept(
  'bij',
  'bij',
  'in op',
  'dag',
  'datum',
  'moment',
  'zodra',
  'als',
  'na',
  'nadat',
  'vanaf',
  'met',
  'eerst moet',
);

/** What runs: the term by another name. */
export const TELLER = concept('teller', 'teller', 'klok', 'tijd', 'weken', '*termijn');

/** The same, by words that mean no other time. */
export const KLOK = concept('klok', 'klok', 'teller', '*termijn', 'beslis*', 'periode');

export const ZOLANG = concept('zolang', 'zolang', 'als', 'wanneer', 'indien', 'zonder', 'voordat', 'totdat', 'tot');

/** Begins to run, and not "loopt": denied of it, the start itself is put off. */
export const BEGINT = concept(
  'begint te lopen',
  'begint',
  'beginnen',
  'start',
  'starten',
  'gaan lopen',
  ...['gaat', 'gaan'].flatMap((goes) => ['in', 'lopen', 'tellen', 'van start'].map((run) => `${goes} … ${run}`)),
  'vangt … aan',
  'vangen … aan',
  'gebonden',
  'ingaan',
  'aanvangen',
  'begonnen',
  'gestart',
  'ingegaan',
);
