/** What happens to an objection after it was made, which has terms of its own. */
import { concept } from '../../language/concept.ts';

/** The authority's time to decide on the objection, and other terms that are not the reader's. */
export const BESLISSEN_OP_BEZWAAR = concept(
  'beslissen op bezwaar',
  'beslissing op bezwaar',
  'besluit op … bezwaar*',
  'na afloop van',
  'na het einde van',
  'nadat de bezwaartermijn',
  'beslissing op uw bezwaar',
  'beslissing op het bezwaar',
  'beslissen',
  'beslist',
  'besluiten wij',
  'besluiten op',
  'neemt',
  'nemen',
  'na uw bezwaar*',
  'na het bezwaar*',
  'na een bezwaar*',
  'na ontvangst van … bezwaar*',
  'nadat u bezwaar',
  'nadat wij … bezwaar*',
  'behandelen',
  'behandelt',
  'behandeling',
  'behandeld',
  'behandeltermijn',
  'afhandelen',
  'afhandeling',
  'afgehandeld',
  'antwoord',
  'antwoorden',
  'reactie',
  'reageren wij',
  'uitspraak',
  'uitsluitsel',
  'hoort u',
  'hoor je',
  'ontvang je',
  'krijgt bericht',
  'ontvangstbevestiging',
  'hoorzitting',
  'zitting',
  'uitgenodigd',
  'nodigen',
  'adviseert',
  'adviescommissie',
  'verlengen',
  'verlengd',
  'verlenging',
  'verdagen',
  'uitstel',
  'uitstellen',
  'we hebben',
  'commissie heeft',
  'gemeente heeft',
  'college heeft',
  'duurt',
);

/** Reasons for the objection sent in later. */
export const GRONDEN = concept(
  'gronden van het bezwaar',
  'gronden',
  'redenen',
  'aanvullen',
  'aanvulling',
  'aan te vullen',
  'pro forma',
  'pro-forma',
  'motivering',
  'motiveren',
  'toelichting',
  'ontbrekende',
  'intrekken',
  'intrekt',
);

/** The court, which has its own terms. */
export const BEROEP = concept(
  'beroep',
  'beroep',
  'beroepschrift',
  'rechtbank',
  'rechter',
  'voorlopige voorziening',
  'centrale raad',
  'ingebrekestelling',
  'in gebreke',
  'dwangsom',
);

/** Another thing to do or to expect within a term, beside the objection. */
export const ANDERE_DAAD = concept(
  'iets anders doen',
  'klacht*',
  'stukken',
  'betaal*',
  'betalen',
  'terugbetalen',
  'vordering',
  'gegevens',
  'gesprek',
  'afspraak',
  'huisbezoek',
  'bewijsstukken',
  'aanvraag',
  'wijziging*',
  'melden',
  'bel',
  'belt',
  'samen',
  'herstel*',
);

/** The municipality speaks of what it does itself. */
export const WIJ = concept('wij', 'wij', 'we');

/** "Wij moeten uw bezwaar binnen zes weken hebben ontvangen": the term of the reader after all. */
export const MOETEN_ONTVANGEN = concept(
  'moeten ontvangen',
  'moeten … ontvangen',
  'moeten … hebben',
  'moeten … binnen zijn',
  'willen … ontvangen',
);
