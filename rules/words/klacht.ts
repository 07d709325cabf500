/** The words by which Dutch pages tell where to complain about how somebody was treated. */
import { concept } from '../../language/concept.ts';

/** A complaint about treatment. */
export const KLACHT = concept(
  'klacht',
  'klacht',
  'kunt … klagen',
  'te klagen',
  'klaag',
  'klaagt',
  'beklag',
  'beklagen',
  'beklaagt',
  'klachten*',
  'klachtformulier',
  'klachtbehandelaar',
  'klachtmeldpunt',
);

/** Who or what there is for complaints: named, the reader knows where to go. */
export const KLACHTORGAAN = concept(
  'klachtorgaan',
  'klachtenformulier',
  'klachtformulier',
  'klachtenregeling',
  'klachtenprocedure',
  'klachtencommissie',
  'klachtencoördinator',
  'klachtenfunctionaris',
  'klachtbehandelaar',
  'klachtenbehandelaar',
  'klachtmeldpunt',
);

/** The independent office for complaints. */
export const OMBUDSMAN = concept(
  'ombudsman',
  'ombudsman',
  'ombudsvrouw',
  'ombudspersoon',
  'kinderombudsman',
  'ombudscommissie',
);

/** Where or how a complaint is made. */
export const KLACHT_INDIENEN = concept(
  'klacht indienen',
  'doe',
  'doet',
  'indienen',
  'in te dienen',
  'ingediend',
  'dien',
  'dient',
  'doorgeven',
  'geef',
  'geeft',
  'melden',
  'meld',
  'sturen',
  'stuur',
  'mail',
  'mailen',
  'bel',
  'bellen',
  'schrijven',
  'schrijf',
  'vertel',
  'vertellen',
  'laat … weten',
  'vul',
  'kunt',
  'kan',
  'terecht',
  'contact',
  'gebruik',
  'via',
  'bij',
  'formulier',
);

/** Being treated: what a complaint is about. */
export const BEJEGENING = concept(
  'bejegening',
  'behandeld',
  'bejegend',
  'geholpen',
  'behandeling',
  'bejegening',
  'medewerker*',
  'ambtenaar',
  'gedrag',
  'dienstverlening',
  'niet tevreden',
  'ontevreden',
  'gemeente',
  'gedragen',
  'onheus',
  'klantmanager',
  'consulent',
);

/** Complaints of the body or about the street. */
export const ANDERE_KLACHT = concept(
  'andere klacht',
  'gezondheidsklacht*',
  'lichamelijke klacht*',
  'psychische klacht*',
  'medische klacht*',
  'pijnklacht*',
  'rugklacht*',
  'stressklacht*',
  'overlast',
  'arts',
  'huisarts',
  'ziek',
  'ziekte',
  'afval',
  'geluidsoverlast',
  'straatverlichting',
  '*woning',
  'verhuurder*',
  'buren',
  'werkgever',
);

/** How somebody was treated, said as not good: what a complaint is about, without its name. */
export const SLECHT_BEHANDELD = concept(
  'slecht behandeld',
  ...[
    'slecht',
    'niet goed',
    'niet netjes',
    'niet eerlijk',
    'onheus',
    'onprettig',
    'onvriendelijk',
    'onbeleefd',
    'verkeerd',
  ].flatMap((how) => [`${how} … behandeld`, `${how} … geholpen`, `${how} … bejegend`, `${how} … te woord`]),
  ...['niet tevreden', 'ontevreden'].flatMap((how) => [
    `${how} … behandel*`,
    `${how} … geholpen`,
    `${how} … omga*`,
    `${how} … medewerker*`,
    `${how} … consulent*`,
  ]),
);

/** Telling the municipality of it. */
export const VERTEL_HET = concept(
  'vertel het',
  'vertel*',
  'laat … weten',
  'bel',
  'belt',
  'mail',
  'schrijf*',
  'bespreek*',
  'horen … graag',
  'hoort … graag',
  'meld dat',
  'meld het',
  'meld dit',
);
