import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { ANDERE_WEG } from '../words/aanvraag/andere-weg.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { LOKET } from '../words/aanvraag/contact.ts';
import { TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { VERDWENEN } from '../words/aanvraag/papier.ts';
import { BELLEN, HOE_KRIJG, OOK, ROUTE, STERKE_ROUTE, WERK_NL } from '../words/aanvraag/route.ts';
import { callsToApply } from './apply-by-phone.ts';
import { leadsToApplying } from './apply-link.ts';
import { handsInForm } from './help-with-form.ts';
import { APPLY_AT_UWV } from './law.ts';
import { appliesAtNamedPlace, namedPlaces } from './named-place.ts';
import { isNotTheRoute } from './not-the-route.ts';
import { GO_TO, isToldBelowApplying } from './told-below-applying.ts';

export const aanvraagroute: MentionRule = {
  id: 'aanvraagroute',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [APPLY_AT_UWV],
  assumptions: ['A joint organisation may take applications itself; any named way counts.'],
  text: {
    nl: {
      title: 'Waar en hoe u bijstand aanvraagt',
      whatIsWrong: 'Wij vonden niet waar en hoe u bijstand aanvraagt. Dan weten mensen niet waar zij moeten zijn.',
      whatItMeansForYou: 'U kunt bijstand aanvragen via werk.nl. Of bel uw gemeente en vraag hoe het kan.',
      whatTheLawSays: 'U vraagt bijstand aan bij uw gemeente. Meestal gaat dat via werk.nl, de website van UWV.',
      goodExample: 'U vraagt bijstand aan via werk.nl. Lukt dat niet? Bel ons, dan krijgt u een papieren formulier.',
    },
    en: {
      title: 'Where and how to apply',
      whatIsWrong: 'We did not find where and how to apply for bijstand.',
    },
  },
  about: either('weg', ROUTE, VRAAG_AAN, LOKET, BELLEN, GO_TO),
  sees: ['heading', 'history'],
  notWhenFailed: ['aio-bij-gemeente'],
  tells(statement) {
    if (isToldBelowApplying(statement)) return TOLD;
    if (statement.isHistory && !statement.has(VERDWENEN)) return undefined;
    return tellsRoute(statement) && !isNotTheRoute(statement) ? TOLD : undefined;
  },
  acceptsLink(link) {
    return leadsToApplying(link);
  },
  examples: [
    {
      html: '<p>Vraag de bijstandsuitkering aan via werk.nl.</p>',
      expect: 'passed',
      quote: 'Vraag de bijstandsuitkering aan via werk.nl.',
      because: 'the way is told',
    },
    {
      html: '<p>U kunt bijstand aanvragen bij het loket in het gemeentehuis.</p>',
      expect: 'passed',
      because: 'the place is told',
    },
    {
      html: '<p>Ga naar <a href="https://www.werk.nl/bijstand">bijstand aanvragen</a>.</p>',
      expect: 'passed',
      because: 'the link leads to it',
    },
    {
      html: '<p>Krijgt u bijstand? Geef wijzigingen altijd door met het formulier op onze website.</p>',
      expect: 'cantTell',
      because: 'that is another form',
    },
    {
      html: '<h2>Bijzondere bijstand</h2><p>Bijzondere bijstand vraagt u aan via onze website.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

/** Where or how one applies, or asks for something else. */
function tellsRoute(statement: Statement): boolean {
  if (statement.kind === 'heading') return statement.near(VRAAG_AAN, WERK_NL, BESIDE);
  if (pointsToUs(statement)) return true;
  if (statement.has(WERK_NL) && statement.has(GOES_TO) && statement.has(BIJSTAND) && !statement.has(THE_DAY))
    return true;
  if (choosesOnWerkNl(statement) || pointsThere(statement) || callsToApply(statement)) return true;
  if (appliesThere(statement) || fillsInOnline(statement)) return true;
  if (isStep(statement) || goesThereToAsk(statement) || handsInForm(statement)) return true;
  if (statement.has(VRAAG_AAN) && (tellsWay(statement) || !statement.has(AANVRAAGFORMULIER)))
    return tellsWay(statement);
  if (pointsToDesk(statement) || isDeskFor(statement)) return true;
  return affirms(statement, STERKE_ROUTE) && isAnswer(statement);
}

const AANVRAAGFORMULIER = concept('aanvraagformulier', 'aanvraagformulier*');

/** "De aanvraag wordt ingediend via werk.nl", "met een aanvraag op werk.nl". */
const appliesThere = (statement: Statement): boolean =>
  statement.near(APPLICATION, AT_WERK_NL, REACH / 2) && !statement.negates(AT_WERK_NL);
const APPLICATION = concept('aanvraag', '*aanvraag', 'aanvragen');
const AT_WERK_NL = concept('op werk.nl', ...['op', 'via'].flatMap((at) => [`${at} werk.nl`, `${at} www.werk.nl`]));

/** "Vul daarna het digitale formulier voor een uitkering in." */
const fillsInOnline = (statement: Statement): boolean =>
  statement.has(BIJSTAND) && statement.has(FILLS_IN) && statement.near(ONLINE, ROUTE, 2);
const FILLS_IN = concept('vul in', ...['vul … in', 'vult … in', 'invullen', 'vul je', 'vult u']);
const ONLINE = concept('digitaal formulier', ...['digitale', 'online'].map((by) => `${by} *formulier`));

/** Words between the applying and the way. */
const REACH = 10;

/** The way belongs to the applying; "ook op papier" alone is another way beside one that is not told. */
function tellsWay(statement: Statement): boolean {
  if (statement.has(OOK) && !statement.has(STERKE_ROUTE)) return false;
  if (statement.has(OOK) && statement.has(ANDERE_WEG) && !statement.has(WERK_NL)) return false;
  const ways = statement.find(ROUTE).filter((span) => !statement.negates(span));
  const applying = statement.find(VRAAG_AAN).filter((span) => !statement.negates(span));
  if (appliesAtNamedPlace(statement)) return true;
  return ways.some((way) =>
    applying.some((each) => statement.sameClause(each, way) || statement.near(each, way, REACH)),
  );
}

/** "Via werk.nl." below "Hoe vraag ik bijstand aan?" or after "Wilt u bijstand aanvragen?". */
function isAnswer(statement: Statement): boolean {
  const above = [statement.previous, statement.intro, statement.headings.at(-1)];
  if (above.some((each) => each?.has(HOE_KRIJG) && each.has(BIJSTAND) && !each.has(ANDERE_AANVRAAG))) return true;
  return above.some(
    (each) => each?.has(AANVRAGEN) && !each.has(TELLS_CHANGE) && !each.has(ANDERE_AANVRAAG) && !each.has(NA_AANVRAAG),
  );
}

/** "Meld u op werk.nl", as a step. */
const BESIDE = 2;

/** "U kunt bijstand aanvragen. Dat doet u bij ons." */
function pointsToUs(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || isNotTheRoute(previous) || !statement.has(DAT_DOET)) return false;
  return previous.has(VRAAG_AAN) && previous.has(BIJSTAND) && statement.near(DAT_DOET, ROUTE, BESIDE);
}

/** "Daar vraagt u de uitkering aan. Anders gaat u naar het Daklozenloket.", or "Dat kan bij het loket" below "Aanvraag doen". */
function pointsToDesk(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (!statement.has(LOKET) || statement.negates(LOKET) || statement.has(QUESTIONS)) return false;
  const heading = headings.at(-1);
  if (heading?.isQuestion && heading.has(WHERE) && heading.has(VRAAG_AAN)) return statement.has(LOOP_BINNEN);
  if (previous === undefined && heading?.has(AANVRAGEN))
    return statement.has(DAT_KAN) || (heading.has(VRAAG_AAN) && statement.has(MAKES_APPOINTMENT));
  if (previous === undefined) return false;
  return statement.has(GOES_TO) && previous.has(VRAAG_AAN) && previous.has(BIJSTAND) && !isNotTheRoute(previous);
}

/** "Voor opvang en uitkering kunt u terecht bij het Daklozenloket." */
function isDeskFor(statement: Statement): boolean {
  return statement.has(FOR_THE_BENEFIT) && statement.near(TERECHT, LOKET, BESIDE) && !statement.has(QUESTIONS);
}

const FOR_THE_BENEFIT = concept('voor de uitkering', 'voor … uitkering', 'voor … bijstand*');
const TERECHT = concept('terecht', 'terecht', 'terechtkunt', 'naar');

const WHERE = concept('waar', 'waar');
const LOOP_BINNEN = concept('loop binnen', 'loop … binnen', 'loopt … binnen', 'kom langs', 'kom naar', 'ga naar');
const DAT_KAN = concept('dat kan', 'dat kan', 'dit kan', 'dat gaat', 'dit gaat', 'dat doet', 'dit doet');
const MAKES_APPOINTMENT = concept(
  'afspraak',
  'afspraak',
  'gaat … naar',
  'ga naar',
  'meldt u',
  'meld u',
  'meld je',
  'kom naar',
  '*formulier',
  'komt naar',
);
const QUESTIONS = concept('vragen', 'vragen', 'hulp', 'lukt');

const DAT_DOET = concept('dat doet', 'dat doet u', 'dat doe je', 'dit doet u', 'dit doe je');

/** One goes there. */
const GOES_TO = concept(
  'gaat naar',
  'ga naar',
  'gaat … naar',
  'surf*',
  'klik*',
  'kies*',
  'bezoek*',
  'log*',
  'begin*',
  'dien*',
  'start*',
  'open*',
  'meld*',
);

/** "Melden | via werk.nl" in a table of steps. */
function isStep(statement: Statement): boolean {
  if (statement.kind !== 'row' && statement.kind !== 'definition') return false;
  if (statement.has(NA_AANVRAAG) || statement.has(THE_DAY)) return false;
  return statement.has(AANVRAGEN) && affirms(statement, STERKE_ROUTE);
}

/** "U moet bijstand vragen. Dat doet u met de computer. Ga naar werk.nl." */
function goesThereToAsk(statement: Statement): boolean {
  if (!statement.has(WERK_NL) || !statement.has(GOES_TO)) return false;
  return [statement.previous, statement.previous?.previous].some((each) => each?.has(ASKS_FOR_IT) === true);
}

const ASKS_FOR_IT = concept('bijstand vragen', 'bijstand vragen', 'bijstand vraagt', 'uitkering vragen');

/** On which day, not how. */
const THE_DAY = concept('dag', 'dag', 'datum');

/** "Ga naar werk.nl", "log in", "kies Bijstandsuitkering aanvragen": steps, of which a later one names what one asks for. */
function choosesOnWerkNl(statement: Statement): boolean {
  if (!statement.has(VRAAG_AAN) || !statement.has(CHOOSES)) return false;
  let { previous } = statement;
  for (let step = 0; step < STEPS && previous !== undefined; step += 1) {
    if (previous.has(WERK_NL)) return true;
    previous = previous.previous;
  }
  return false;
}

/** Steps back to where one was sent. */
const STEPS = 5;

/** "Schrijf u in op werk.nl. Daar vraagt u ook de uitkering aan." */
function pointsThere(statement: Statement): boolean {
  if (statement.words[0]?.plain !== 'daar' || !statement.has(VRAAG_AAN)) return false;
  const { previous } = statement;
  return previous !== undefined && (previous.has(WERK_NL) || previous.has(LOKET) || namedPlaces(previous).length > 0);
}

const CHOOSES = concept('kies', 'kies*', 'klik*');
