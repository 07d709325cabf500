import { concept, either } from '../../language/concept.ts';
import type { Scheme } from '../../language/scheme.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import {
  ALLEEN_ONLINE,
  DIENST,
  INVULHULP,
  LOKET,
  LOKET_OP_ADRES,
  NAAR_DE_DIENST,
  NAAR_HET_LOKET,
  TELEFOON,
} from '../words/aanvraag/contact.ts';
import { APPLY_AT_UWV } from './law.ts';
import { appliesAtNamedPlace } from './named-place.ts';
import { hasTelephoneNumber } from './telephone-number.ts';
import { GO_TO } from './told-below-applying.ts';

/** Schemes with a counter of their own, or that one calls for when the sentence says so. */
const ELSEWHERE: ReadonlySet<Scheme> = new Set([
  ...(['ioaw', 'bbz', 'aio', 'aow', 'ww', 'wmo', 'schuldhulp'] as const),
  ...(['bijzondere-bijstand', 'inkomenstoeslag', 'energietoeslag', 'studietoeslag'] as const),
]);

/** Where a desk may be held, by its hours. */
const PLACE = concept('bibliotheek', 'bibliotheek', 'dorpshuis');
const HOURS = concept('van … tot … uur', 'van … tot … uur', 'tussen … uur');

/** One may come by, where no desk is named. */
const COME_BY = concept(
  'langskomen',
  ...['langskomen', 'kom … langs', 'komt … langs', 'loop* … binnen', 'inloop', 'wij zijn open', 'we zijn open'],
);

/** Followed by its number. */
const STREET = concept(
  'straat',
  ...['straat', 'laan', 'weg', 'plein', 'kade', 'singel', 'markt', 'dijk'].map((end) => `*${end}`),
);

export const contact: MentionRule = {
  id: 'contact',
  kind: 'mention',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [APPLY_AT_UWV],
  assumptions: ['A number in the footer is for everything, and is not read.'],
  text: {
    nl: {
      title: 'Telefoonnummer of loket',
      whatIsWrong:
        'Wij vonden geen telefoonnummer of loket voor vragen over bijstand. Niet iedereen kan het via internet.',
      whatItMeansForYou: 'Bel het algemene nummer van de gemeente. Vraag naar de afdeling die over bijstand gaat.',
      whatTheLawSays: 'De gemeente moet u helpen met uw aanvraag. Daarvoor moet u haar kunnen bereiken.',
      goodExample: 'Hebt u vragen over bijstand? Bel ons op 14 0123, of kom langs bij het loket.',
    },
    en: {
      title: 'Telephone number or desk',
      whatIsWrong: 'We found no telephone number or desk for questions about bijstand.',
    },
  },
  about: either('contact', TELEFOON, LOKET, NAAR_HET_LOKET, PLACE, STREET, COME_BY),
  schemes: 'any',
  sees: ['question'],
  notWhenFailed: [],
  tells(statement, page) {
    if (ELSEWHERE.has(statement.ownScheme ?? 'bijstand') || statement.has(OTHERS)) return undefined;
    const scheme = page.schemeOf(statement);
    if (scheme === 'kwijtschelding' || (scheme === 'bbz' && statement.has(VRAAG_AAN))) return undefined;
    if (hasTelephoneNumber(statement)) return TOLD;
    if (isOthersWay(statement)) return undefined;
    if (statement.has(ALLEEN_ONLINE) || statement.negates(LOKET) || statement.has(CLOSED)) return undefined;
    if (isVisited(statement)) return TOLD;
    if (isAddress(statement) || (statement.has(HOURS) && HELD_AT.some((each) => statement.has(each)))) return TOLD;
    if (statement.has(AT_HOME) || (statement.has(INVULHULP) && !statement.has(HOURS))) return undefined;
    if (statement.has(LOKET_OP_ADRES)) return TOLD;
    const isOnlyService = statement.find(LOKET).length === statement.find(DIENST).length;
    if (isOnlyService && !statement.near(NAAR_DE_DIENST, LOKET)) return undefined;
    return statement.has(LOKET) && statement.has(NAAR_HET_LOKET) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Vragen? Bel 14 0123.</p>',
      expect: 'passed',
      because: 'a telephone number is given',
    },
    {
      html: '<p>U bereikt ons op telefoonnummer (0123) 45 67 89.</p>',
      expect: 'passed',
      because: 'a telephone number is given in another form',
    },
    {
      html: '<p>Kom langs bij het loket in het gemeentehuis.</p>',
      expect: 'passed',
      because: 'a desk is named',
    },
    {
      html: '<p>Stuur ons een e-mail als u vragen heeft.</p>',
      expect: 'cantTell',
      because: 'neither a telephone number nor a desk',
    },
    {
      html: '<p>Bel 14 0123 voor uw vergunning.</p>',
      expect: 'inapplicable',
      pageType: 'anders',
      because: 'the page is about another subject',
    },
  ],
};

const HELD_AT = [PLACE, GO_TO, COME_BY] as const;

/** "U meldt zich bij Werkhuis Vaart, Dorpsstraat 6": a street with its number. */
function isVisited(statement: Statement): boolean {
  if (!namesStreet(statement)) return false;
  const isDesk = statement.find(LOKET).length > statement.find(DIENST).length;
  return isDesk || statement.has(NAAR_HET_LOKET) || appliesAtNamedPlace(statement);
}

const namesStreet = (statement: Statement): boolean =>
  statement.find(STREET).some(({ end }) => /^\d{1,3}$/.test(statement.words[end]?.plain ?? ''));

/** "Veel mensen gaan met tegenzin naar het Werkplein", "U komt elke maandag naar het Werkplein": nobody is told where to ask. */
const isOthersWay = (statement: Statement): boolean =>
  statement.has(PEOPLE_GO) || statement.has(BESIDE_DESK) || (statement.has(EACH_TIME) && !statement.has(MAY_COME));

const PEOPLE_GO = concept(
  'mensen gaan',
  ...['tegenprestatie', 'uitnodigen', 'verplicht te komen'],
  ...['mensen', 'inwoners', 'zij', 'jongeren'].map((who) => `${who} gaan`),
);
/** The day one was there, a call to come, what lies there or is done there: said of a desk, and no place to ask. */
const BESIDE_DESK = concept(
  'naast de balie',
  ...['in op de dag', 'uitnodigt', 'uitgenodigd'],
  ...['ter inzage', 'achter het loket', 'naar afspraken', 'ontvangt … vragen', 'zoals helpen'],
  ...['vragen die wij', 'vragen die we'],
);
const EACH_TIME = concept(
  'elke keer',
  ...['u', 'je'].flatMap((who) => ['elke', 'iedere'].map((each) => `komt ${who} ${each}`)),
  ...['u', 'je'].flatMap((who) => ['elke', 'iedere'].map((each) => `${who} komt ${each}`)),
);
const MAY_COME = concept('mag komen', 'terecht', 'langs', 'binnen', 'open', 'geopend', 'kunt', 'kun', 'spreekuur');

const CLOSED = concept('gesloten', 'gesloten', 'postbus');

/** "Balie: Stationsplein 2, ma-do 9-12 uur". */
function isAddress(statement: Statement): boolean {
  if (statement.has(DIENST) && !namesStreet(statement)) return false;
  if (statement.modality.size > 0 || !statement.find(LOKET).some(({ start }) => start === 0)) return false;
  return statement.words.some(({ plain }) => /^\d{1,3}$/.test(plain));
}

/** They come to the reader. */
const AT_HOME = concept('thuis', 'thuis', 'bij u langs', 'bij je langs', 'huisbezoek*');

/** They answer for something else, or it is the foot of the page. */
const OTHERS = concept(
  'anderen',
  'toegankelijkheid',
  'cookies',
  'belastingkantoor',
  'belastingdienst',
  'belastingtelefoon',
  'svb',
  'uwv',
  'hulp bij schulden',
);
