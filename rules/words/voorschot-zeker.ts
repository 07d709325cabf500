/** How sure of the right a page is before it gives a voorschot. */
import { concept } from '../../language/concept.ts';

/** Certain that the benefit will be granted. */
export const ZEKER = concept(
  'zeker',
  'zeker',
  'zekerheid',
  'vaststaat',
  'vaststaan',
  'vast staat',
  'vast staan',
  'staat … vast',
  'vast te staan',
  'vast te stellen',
  'vastgesteld',
  'onomstotelijk',
  'buiten twijfel',
  'buiten kijf',
  'overtuigd',
  'onomstreden',
  'onbetwist*',
  'bewezen',
  'geen twijfel',
  'geen enkele twijfel',
  'rond is',
  'toekenning … rond',
  'vaststelling van het recht',
  'vaststelling van uw recht',

  'gegarandeerd*',
  'evident',
  'garantie',
  'weten dat',
  'weten wij dat',
  'weet dat',
  'zekere',
);

/** Clear, which says as much with "alleen" or "moet". */
export const DUIDELIJK = concept(
  'duidelijk',
  'duidelijk zijn dat',
  'duidelijk is',
  'duidelijk dat',
  'duidelijk recht',
  'blijkt dat',
  'vastgesteld dat',
  'toegekend wordt',
  'wordt toegekend',
  'gebleken dat',
  'uitwijst dat',
  ...['is', 'al', 'zijn'].flatMap((has) => ['goedgekeurd', 'toegekend', 'toegewezen'].map((done) => `${has} ${done}`)),
  ...['besluit', 'beslissing', 'beschikking'].map((paper) => `positieve ${paper}`),
  'positief besluit',
);

/** That there is no right: the ground for refusal in the law. */
export const GEEN_RECHT = concept(
  'geen recht',
  'geen recht',
  'geen uitkering krijgt',
  'u niet recht',
  'niet in aanmerking',
  'recht … niet bestaat',
  'niet krijgt',
  'niet … toegekend',
  'niet toekennen',
  'afwijzen',
  'wordt afgewezen',
  'niet … voldoet',
);

/** Also without certainty. */
export const OOK_ZONDER = concept(
  'ook zonder zekerheid',
  'ook als nog niet',
  'ook als het nog niet',
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
  'rechthebbend*',
  'toegekend',
  'toekennen',
  'toekenning',
  'toegewezen',
  'toewijzen',
  'toewijzing',
  'goedgekeurd',
  'uitkering toe',
  'in aanmerking',
  'uitkering … krijgt',
  'uitkering … krijgen',
  'uitkering … doorgaat',
  'aanvraag … doorgaat',
  'toewijsbaar',
  'al positief',
  'positief is',
  'aan alle voorwaarden',
  'aan de voorwaarden',
  'bijstand krijgt',
  'bijstand krijgen',
  'toekomt',
  'uitkomst',
  '*gerechtigd*',
);

/** The benefit itself, which follows when all is sure. */
export const REST = concept('de rest van de uitkering', 'rest van', 'hele uitkering', 'volledige uitkering');

/** What is granted, where its granting has a wide word. */
export const BIJSTAND_OF_BESLUIT = concept(
  'bijstand of besluit',
  'bijstand',
  '*uitkering',
  '*aanvraag',
  'besluit',
  'beslissing',
  'beschikking',
);

/** Being granted, of a benefit, an application or a decision. */
export const TOEGEKEND = concept(
  'toegekend',
  'verleend',
  'verstrekt',
  'krijgt',
  'krijgen',
  'gehonoreerd',
  'honorering',
  'ingewilligd',
  'inwilliging',
  'positief',
  'gunstig',
  'doorgaat',
);

/** A list of conditions. */
export const VOORWAARDEN = concept('voorwaarden', 'voorwaarden', 'voorwaarde', 'wanneer', 'als', 'indien', 'mits');

/** No doubt about it. */
export const GEEN_TWIJFEL = concept(
  'geen twijfel',
  'geen … twijfel',
  'weinig twijfel',
  'rond is',
  'zonder … twijfel',
  ...['toekenning', 'besluit'].map((paper) => `handtekening onder … ${paper}`),
  'handtekening na',
  'formaliteit*',
  'al positief',
  'positief is',
  'boven … twijfel',
  'geen onzekerheid',
);

/** The voorschot does not wait for it. */
export const NIET_WACHTEN = concept('niet wachten', 'wacht … niet', 'wachten … niet', 'ook al', 'hoeft … niet');

/** In doubt nothing is paid. */
export const TWIJFEL = concept(
  'twijfel',
  'twijfel',
  'twijfelen',
  'twijfelt',
  'onzeker',
  'onzekerheid',
  'niet zeker',
  'onduidelijk',
  'niet duidelijk … of',
  'niet zeggen of',
  ...['dat niet', 'dat nog niet'].map((that) => `${that} duidelijk`),
  'nog vragen zijn',
  'nog vragen hebben',
  'twijfels',
  'niet uit of',
  'niet weten of',
  'weten … niet of',
  'weet … niet of',
  'weten nog niet',
  'niet eens of',
  'nog niet of',
  'nog onderz*',
  'nog beoord*',
  'onderzoek* … of',
  'kan zijn dat',
  'misschien',
);
/** Put as a condition by its own word. */
export const VOORWAARDE = concept(
  'voorwaarde',
  'voorwaarde*',
  'daarvoor geldt',
  'hiervoor geldt',
  'vereist',
  'vereiste',
  'mits',
  'alleen als',
);

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
