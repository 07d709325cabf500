/** What a page puts before the voorschot: a meeting, a full file, a right that is certain. */
import { concept } from '../../language/concept.ts';

/** The moment from which a page wrongly counts, or before which it gives nothing. */
export const NA_ONDERZOEK = concept(
  'na onderzoek',
  'intake*',
  'intakegesprek*',
  'huisbezoek*',
  'gesprek',
  'compleet',
  'volledig',
  'complete aanvraag',
  'complete dossier',
  'volledige dossier',
  'gegevens … gecontroleerd',
  'gecontroleerd',
  'onderzocht',
  'beoordeeld',
  'bekeken',
  'behandeld',
  'gesproken',
  'beslist',
  'besloten',
  'alle gegevens',
  'alle stukken',
  'alle papieren',
  'alle bewijsstukken',
  'alle documenten',
  'onderzoek',
  'toekenning',
  'goedkeuring',
  'goedgekeurd',
  'besluit',
  'beschikking',
);

/** The meeting, visit or full file only: a fixed point later than the application. */
export const NA_INTAKE = concept(
  'na de intake',
  'na de intake',
  'na het intakegesprek',
  'na uw intake',
  'na uw intakegesprek',
  'na je intake',
  'na je intakegesprek',
  'na het gesprek',
  'na uw gesprek',
  'na het eerste gesprek',
  'na uw eerste gesprek',
  'na het huisbezoek',
  'na een huisbezoek',
  'na afloop van de intake',
  'na afloop van het intakegesprek',
  'na afronding van de intake',
  'na het compleet maken',
  'na ontvangst van alle',
  'na ontvangst van de volledige',
  'na ontvangst van het volledige',
  'na ontvangst van uw volledige',
  'na ontvangst van een volledige',
  'na ontvangst van de complete',
  'na ontvangst van uw complete',
  'na controle van',
  'na onderzoek',
  'na het onderzoek',
  'na goedkeuring',
  'nadat … intake*',
  'nadat … gesprek',
  'nadat … huisbezoek',
  'zodra … intake*',
  'nadat de intake',
  'nadat het intakegesprek',
  'nadat u op intake',
  'nadat uw intake',
  'nadat uw aanvraag compleet',
  'nadat de aanvraag compleet',
  'nadat uw aanvraag volledig',
  'nadat de aanvraag volledig',
  'nadat uw dossier compleet',
  'nadat het dossier compleet',
  'nadat u alle',
  'nadat wij alle',
  'nadat we alle',
  'nadat alle',
  'zodra de intake',
  'zodra het intakegesprek',
  'zodra uw intake',
  'zodra je intake',
  'zodra alle',
  'zodra u alle',
  'zodra wij alle',
  'zodra uw aanvraag compleet',
  'zodra uw aanvraag volledig',
  'zodra uw dossier',
  'als de intake is geweest',
  'als de intake geweest is',
);

/** Only from then on. */
export const PAS_NA = concept(
  'pas na',
  'pas',
  'pas na',
  'pas nadat',
  'pas als',
  'pas wanneer',
  'pas zodra',
  'niet eerder dan',
  'niet voordat',
  'eerst nadat',
  'alleen nadat',
  'alleen na',
  'niet eerder',
  'en niet eerder',
  'eerder niet',
);

/** Certain that the benefit will be granted. */
export const ZEKER = concept(
  'zeker',
  'zeker',
  'zekerheid',
  'vaststaat',
  'vaststaan',
  'vast staat',
  'vast staan',
  'staat vast',
  'staat … vast',
  'vast te staan',
  'vast te stellen',
  'vastgesteld',
  'onomstotelijk',
  'vastgesteld is dat',
  'is vastgesteld dat',
  'buiten twijfel',
  'buiten kijf',
  'overtuigd',
  'ervan overtuigd',
  'onomstreden',
  'geen twijfel',
  'geen enkele twijfel',
);

/** Clear, which says as much with "alleen" or "moet". */
export const DUIDELIJK = concept(
  'duidelijk',
  'duidelijk is dat',
  'duidelijk zijn dat',
  'duidelijk is',
  'blijkt dat',
  'vastgesteld dat',
  'toegekend wordt',
  'wordt toegekend',
);

/** That there is no right: the ground for refusal in the law. */
export const GEEN_RECHT = concept(
  'geen recht',
  'geen recht',
  'geen bijstand krijgt',
  'geen uitkering krijgt',
  'u niet recht',
  'niet in aanmerking',
  'recht … niet bestaat',
);

/** Also without certainty. */
export const OOK_ZONDER = concept(
  'ook zonder zekerheid',
  'ook als nog niet',
  'ook als het nog niet',
  'ook wanneer nog niet',
  'nog niet zeker',
  'niet zeker',
  'nog niet vast',
);

/** Likely, which is less than certain. */
export const AANNEMELIJK = concept(
  'aannemelijk',
  'aannemelijk',
  'waarschijnlijk',
  'te verwachten',
  'naar verwachting',
  'verwachten dat',
  'lijkt',
);

/** The right to the benefit, or its being granted. */
export const RECHT = concept(
  'recht op bijstand',
  'recht',
  'recht op',
  'rechthebbend*',
  'toegekend',
  'toekennen',
  'toekenning',
  'toegewezen',
  'toewijzen',
  'toewijzing',
  'goedgekeurd',
  'uitkering krijgt',
  'uitkering krijgen',
  'bijstand krijgt',
  'bijstand krijgen',
  'uitkering toe',
  'in aanmerking',
  'uitkering … krijgt',
  'uitkering … krijgen',
  'bijstand … krijgt',
  'bijstand … krijgen',
  'uitkering … gaat krijgen',
  'aanvraag … goedgekeurd',
  'toewijsbaar',
);

/** The decision is not there in time. */
export const NOG_GEEN_BESLUIT = concept(
  'nog geen besluit',
  'nog geen',
  'nog niets',
  'zonder besluit',
  'zonder beslissing',
  'nog niet',
  'niet … beslist',
  'niet … beslissen',
  'niet … besloten',
  'geen besluit',
  'geen beslissing',
  'geen beschikking',
  'geen bericht',
  'geen uitsluitsel',
  'niet … klaar',
  'niet … gelukt',
  'niet lukt',
  'lukt … niet',
  'langer',
  'niet op tijd',
  'niet tijdig',
  'niet binnen',
);

/** Papers, without a meeting or a control. */
export const STUKKEN = concept(
  'stukken',
  'compleet',
  'volledig',
  'alle gegevens',
  'alle stukken',
  'alle papieren',
  'alle bewijsstukken',
  'alle documenten',
  'alles hebt ingeleverd',
  'alles heeft ingeleverd',
  'alles binnen',
);

/** A list of conditions. */
export const VOORWAARDEN = concept('voorwaarden', 'voorwaarden', 'voorwaarde', 'wanneer', 'alleen als', 'als');

/** From then on. */
export const VANAF_DAN = concept('vanaf dan', 'na', 'nadat', 'zodra', 'eerst', 'volgend op', 'aansluitend op');

/** Tells what comes then, not the money itself. */
export const HOORT = concept(
  'hoort',
  'hoort',
  'hoor je',
  'weet',
  'weten',
  'vertellen',
  'bespreken',
  'bekijken',
  'beoordelen',
);

/** What the municipality does itself: a meeting, a visit, a control. */
export const GESPREK = concept(
  'gesprek',
  'intake*',
  'gesprek',
  '*gesprek',
  'gesproken',
  'afspraak',
  'huisbezoek*',
  'gecontroleerd',
  'controle',
  'onderzoek',
  'onderzocht',
  'beoordeeld',
);

/** No doubt about it. */
export const GEEN_TWIJFEL = concept('geen twijfel', 'geen twijfel', 'geen … twijfel', 'zonder twijfel');

/** Until then: "zolang niet vaststaat", "tot zeker is". */
export const ZOLANG = concept('zolang', 'zolang', 'tot', 'totdat', 'als', 'wanneer', 'indien');

/** The voorschot does not wait for it. */
export const NIET_WACHTEN = concept('niet wachten', 'wacht … niet', 'wachten … niet', 'ook al', 'hoeft … niet');

/** In doubt nothing is paid. */
export const TWIJFEL = concept(
  'twijfel',
  'twijfel',
  'twijfelen',
  'twijfelt',
  'onzeker',
  'niet zeker',
  'onduidelijk',
  'twijfels',
);
/** Put as a condition by its own word. */
export const VOORWAARDE = concept('voorwaarde', 'voorwaarde*', 'vereist', 'vereiste', 'mits', 'alleen als');

/** What becomes of the voorschot afterwards, when the right is certain. */
export const ACHTERAF = concept(
  'achteraf',
  'achteraf',
  'later',
  'uiteindelijk',
  'eenmaal',
  'daarna',
  'vanaf dan',
  'alsnog',
);
