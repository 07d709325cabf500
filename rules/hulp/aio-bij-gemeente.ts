import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { namedPlaces } from '../aanvraag/named-place.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, denies, isNearby, isNo, isYes, questionAnswered, speaksOf } from '../surroundings.ts';
import { AANVRAGEN, AIO, ANDERE_HULP, AOW, BIJ_GEMEENTE, ERBIJ, SVB, TEKORT } from '../words/aio.ts';
import { AOW_ZELF, DEZE_AANVULLING, GEMEENTE_OF_WIJ, TOT_AIO, VERSTREKT } from '../words/aio-verstrekken.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { HEEFT_AOW, NOG_GEEN_AOW } from '../words/aow-leeftijd.ts';
import { answersWhoIsOld } from './aio-question.ts';

const AIO_ZELF = concept('aio zelf', 'aio', 'aio-*', 'aanvulling');
const WAAR = concept('waar', 'waar', 'bij wie', 'wie beslist', 'wie betaalt', 'hoe');

/** "Aanvulling" alone, under a heading about the AIO or the AOW. */
const AANVULLING = concept(
  'aanvulling',
  'aanvulling',
  'aanvullend*',
  'verschil',
  ...['vult', 'vullen'].map((fill) => `${fill} … inkomen aan`),
  'ervan',
  'bijstand',
  'bijstandsuitkering',
  'het',
  'dit',
  'die',
);

/** What one fills in to get it. */
const FORM_FOR_IT = concept(
  'formulier daarvoor',
  ...['daarvoor', 'hiervoor'].flatMap((it) => [`${it} … *formulier`, `*formulier ${it}`]),
);

export const aioBijGemeente: ClaimRule = {
  id: 'aio-bij-gemeente',
  kind: 'claim',
  status: 'active',
  harm: 'te-laat',
  subject: 'hulp',
  pageTypes: ['bijstand', 'verwant', 'aanvullend'],
  schemes: ['bijstand', 'aio', 'aow', 'minimaregeling'],
  legalBasis: [
    {
      article: participatiewet('47d', 'lid 2'),
      says: 'Wie de AOW-leeftijd heeft, vraagt een aanvulling (AIO) aan bij de Sociale Verzekeringsbank, de SVB.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A supplement for who has AOW, to be asked of the municipality, without the SVB in the sentence, is wrong.',
    'Bijzondere bijstand and local schemes are asked of the municipality at any age.',
  ],
  text: {
    nl: {
      title: 'De AIO vraagt u aan bij de SVB',
      whatIsWrong: 'De pagina zegt dat u met AOW een aanvulling aanvraagt bij de gemeente. Dat moet bij de SVB.',
      whatItMeansForYou:
        'Hebt u AOW en te weinig inkomen? Vraag de aanvulling aan bij de SVB. Zo verliest u geen tijd.',
      whatTheLawSays: 'De SVB is de Sociale Verzekeringsbank. Daar vraagt u de aanvulling op uw AOW aan.',
      goodExample: 'Hebt u AOW en te weinig inkomen? Vraag dan een AIO-aanvulling aan bij de SVB.',
    },
    en: {
      title: 'The AIO is asked of the SVB',
      whatIsWrong: 'The page says that people of AOW age apply for a supplement at the municipality.',
    },
  },
  about: either('aanvulling op de aow', AIO, AOW, HEEFT_AOW, BIJ_GEMEENTE, DEZE_AANVULLING, SVB, JA_NEE, FORM_FOR_IT),
  lookalikes: [
    'Bijzondere bijstand and local schemes for people with AOW.',
    'People who have not yet reached the age of the AOW.',
    'Help of the municipality with an application at the SVB.',
  ],
  judge(statement, page) {
    if (statement.has(NOG_GEEN_AOW) || statement.has(ANDERE_HULP) || isOnOtherHelp(statement)) return undefined;
    if (statement.has(VAKANTIEGELD)) return undefined;
    if (isFormForIt(statement, page)) return FAILED;
    if (!isAboutSupplement(statement, page)) return undefined;
    if (statement.has(SVB)) return isSentAway(statement) ? FAILED : PASSED;
    return statement.has(TOT_AIO) ? undefined : judgePlace(statement, page);
  },
  examples: [
    {
      html: '<p>De AIO-aanvulling vraagt u aan bij de gemeente.</p>',
      expect: 'failed',
      quote: 'De AIO-aanvulling vraagt u aan bij de gemeente.',
      because: 'the AIO is asked of the SVB',
    },
    {
      html: '<p>Hebt u een onvolledige AOW? Dan kunt u bij ons een aanvullende uitkering aanvragen.</p>',
      expect: 'failed',
      quote: 'Dan kunt u bij ons een aanvullende uitkering aanvragen.',
      because: 'the question before it is about an incomplete AOW',
    },
    {
      html: '<p>Is uw AOW te laag, dan vult de gemeente uw AOW aan. U vraagt dat aan bij de afdeling Inkomen.</p>',
      expect: 'failed',
      because: 'the municipality does not supplement the AOW',
    },
    {
      html: '<p>Gepensioneerden met een lage AOW vragen bijstand aan bij de sociale dienst.</p>',
      expect: 'failed',
      because: 'the SVB does that',
    },
    {
      html: '<h3>Kan ik met AOW een aanvulling krijgen bij de gemeente?</h3><p>Nee, daarvoor moet u bij de SVB zijn.</p>',
      expect: 'passed',
      because: 'the SVB is named',
    },
    {
      html: '<p>Hebt u AOW en te weinig inkomen? De aanvulling vraagt u niet aan bij de gemeente, maar bij de SVB.</p>',
      expect: 'passed',
      because: 'the SVB is named',
    },
    {
      html: '<p>Hebt u AOW? U kunt bij de gemeente wel bijzondere bijstand aanvragen.</p>',
      expect: 'inapplicable',
      because: 'another scheme, open at every age',
    },
    {
      html: '<p>Bent u 18 jaar of ouder en hebt u nog geen AOW? Dan vraagt u bijstand aan bij de gemeente.</p>',
      expect: 'inapplicable',
      because: 'not yet of AOW age',
    },
    {
      html: '<p>Wij helpen u bij het aanvragen van de AIO.</p>',
      expect: 'inapplicable',
      because: 'help with it is fine',
    },
    {
      html: '<p>U vraagt bijstand aan bij de gemeente.</p>',
      expect: 'inapplicable',
      because: 'not about people with AOW',
    },
  ],
};

/** "U gebruikt daarvoor het formulier Aanvulling 67-plus", behind the sentence that sends to the municipality. */
function isFormForIt(statement: Statement, page: Page): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.isQuestion || previous.has(FORM_FOR_IT)) return false;
  if (!statement.has(FORM_FOR_IT) || statement.has(SVB) || statement.negates(FORM_FOR_IT)) return false;
  return aioBijGemeente.judge(previous, page)?.outcome === 'failed';
}

/** Paid by the municipality when its own benefit ends. */
const VAKANTIEGELD = concept('vakantiegeld', 'vakantiegeld', 'vakantietoeslag');

/** "Die blijft u bij ons aanvragen" below "Bijzondere bijstand"; a form that went astray. */
function isOnOtherHelp(statement: Statement): boolean {
  if (statement.has(AIO_ZELF)) return false;
  return statement.has(PER_ONGELUK) || statement.headings.at(-1)?.has(BIJZONDERE_BIJSTAND) === true;
}

const PER_ONGELUK = concept('per ongeluk', 'per ongeluk', 'verkeerde adres', 'per abuis');
const BIJZONDERE_BIJSTAND = concept('bijzondere bijstand', 'bijzondere bijstand');

/** "Via ons loket, niet via de SVB." */
function isSentAway(statement: Statement): boolean {
  if (statement.has(AOW_ZELF) && statement.sameClause(AIO_ZELF, BIJ_GEMEENTE) && !statement.sameClause(AIO_ZELF, SVB))
    return !statement.negates(BIJ_GEMEENTE);
  if (statement.isConditional || statement.has(NIET_ALLEEN)) return false;
  return denies(statement, SVB) && affirms(statement, BIJ_GEMEENTE) && statement.near(NIET_SVB, SVB, 0);
}

const NIET_ALLEEN = concept('niet alleen', 'niet alleen', 'niet meer', 'niet langer');
const NIET_SVB = concept(
  'niet via de svb',
  'niet via de',
  'niet bij de',
  'niet van de',
  'niet naar de',
  'niet door de',
  'niet de',
);

/** Its own words, or the question it answers, are about a supplement for people with AOW. */
function isAboutSupplement(statement: Statement, page: Page): boolean {
  const question = questionAnswered(statement);
  if (question?.has(NOG_GEEN_AOW) || question?.has(ANDERE_HULP)) return false;
  if (namesSupplement(statement) || namesSupplement(question) || answersWhoIsOld(statement)) return true;
  if (isSentOn(statement) || (statement.has(FOR_SUPPLEMENT) && isOldEnough(statement.previous))) return true;
  if (opensOnThen(statement) && (namesSupplement(statement.previous) || isOldAndShort(statement.previous)))
    return statement.has(FILLS_UP);
  const heading = statement.headings.at(-1);
  if (namesSupplement(heading) && heading !== undefined && statement.has(AANVULLING))
    return !heading.has(NOG_GEEN_AOW) && !heading.has(ANDERE_HULP);
  if (statement.words[0]?.plain === 'aanvragen' && [heading, statement.previous].some(isOnlyOnSupplement)) return true;
  if (speaksOf(statement, HEEFT_AOW) && statement.has(AANVULLING)) return true;
  return page.schemeOf(statement) === 'aio' && statement.has(AANVULLING);
}

/** "U hebt allebei de AOW-leeftijd. Voor een aanvulling …" */
const FOR_SUPPLEMENT = concept('voor een aanvulling', 'voor een aanvulling', 'voor aanvulling');
const isOldEnough = (each: Statement | undefined): boolean =>
  each?.has(HEEFT_AOW) === true && !each.has(NOG_GEEN_AOW) && !each.has(ANDERE_HULP);

/** "Dan vult de gemeente het aan", "vraag dan bijstand aan". */
const opensOnThen = ({ words }: Statement): boolean => words.slice(0, 2).some(({ plain }) => plain === 'dan');

/** "U bent 67 of ouder en hebt geen volledig pensioen." */
const isOldAndShort = (previous: Statement | undefined): boolean =>
  previous?.has(HEEFT_AOW) === true &&
  previous.has(TEKORT) &&
  !previous.has(NOG_GEEN_AOW) &&
  !previous.has(ANDERE_HULP);

/** "Met een onvolledige AOW kunt u bijstand aanvragen. Dat doet u bij de gemeente." */
function isSentOn({ words, previous }: Statement): boolean {
  if (previous === undefined) return false;
  const isNamed = previous.has(AIO_ZELF);
  const named = isNamed && !namesSupplement(previous) ? [previous, previous.previous] : [previous];
  if (!namesSupplement(named.at(-1))) return false;
  if (named.some((each) => [SVB, ANDERE_HULP, NOG_GEEN_AOW].some((other) => each?.has(other)))) return false;
  const [first, second, third] = words;
  if (first?.plain === 'u' && second?.plain === 'vraagt' && third?.plain !== 'het' && IT.has(third?.plain ?? ''))
    return true;
  if (first?.plain === 'vraag' && IT.has(second?.plain ?? '')) return true;
  if (isNamed && IT.has(first?.plain ?? '') && second?.plain === 'vraagt') return true;
  return SENDS_ON.has(first?.plain ?? '') && previous.has(AANVRAGEN);
}
const IT: ReadonlySet<string> = new Set(['die', 'deze', 'hem', 'dat', 'dit']);
const SENDS_ON: ReadonlySet<string> = new Set(['dat', 'dit', 'daarvoor', 'hiervoor']);

/** "Aanvragen doet u bij de sociale dienst", below or behind what is about the supplement and about nothing else. */
const isOnlyOnSupplement = (above: Statement | undefined): boolean =>
  above !== undefined && namesSupplement(above) && !above.has(NOG_GEEN_AOW) && !above.has(ANDERE_HULP);

/** By its name, or as an AOW that is too little or is added to. */
function namesSupplement(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (statement.has(DAAROP) && statement.previous?.has(AOW)) return true;
  return statement.has(AIO) || statement.near(AOW, TEKORT, REACH) || statement.near(AOW, ERBIJ, REACH);
}

/** "Uw AOW is laag. Dan vult onze gemeente uw inkomen aan." */
const FILLS_UP = concept('vult aan', 'vult … aan', 'vullen … aan', 'aanvul*', 'bijstand*');

const DAAROP = concept('aanvulling daarop', 'aanvulling daarop', 'aanvulling erop', 'aanvulling hierop');

/** Words between the AOW and what is said of it. */
const REACH = 8;

/** "Ook bij De Vlieren", whose page it is. */
const namesOwnDesk = (statement: Statement, { title }: Page): boolean =>
  namedPlaces(statement).some((place) => {
    const name = statement.words[place.end - 1];
    return name !== undefined && title.includes(statement.text.slice(name.from, name.to)) && !statement.negates(place);
  });

function judgePlace(statement: Statement, page: Page): Judgement | undefined {
  const question = questionAnswered(statement);
  if (question?.has(BIJ_GEMEENTE) && question.has(AANVRAGEN)) {
    if (isNo(statement)) return PASSED;
    if (isYes(statement)) return FAILED;
  }
  if ((statement.kind === 'row' && isSentInRow(statement)) || isGranted(statement)) return FAILED;
  if (!statement.has(BIJ_GEMEENTE) && !namesOwnDesk(statement, page)) return undefined;
  if (!statement.has(AANVRAGEN) && !question?.has(WAAR) && !isSentOn(statement)) return undefined;
  if (statement.negates(BIJ_GEMEENTE) || statement.negates(AIO_ZELF)) return PASSED;
  const sendsOn = isNearby(statement, SVB) && !isNearby(statement, AOW_ZELF);
  return sendsOn ? cantTell('context-unclear') : FAILED;
}

/** "De gemeente verstrekt de AIO", "wij beslissen binnen acht weken over uw AIO". */
function isGranted(statement: Statement): boolean {
  if (
    statement.negates(VERSTREKT) ||
    statement.negates(DEZE_AANVULLING) ||
    isNearby(statement, SVB) ||
    statement.isQuestion
  )
    return false;
  if (answersWhoIsOld(statement) && statement.near(GEMEENTE_OF_WIJ, REKENT, 3) && statement.has(DEZE_AANVULLING))
    return true;
  return statement.near(GEMEENTE_OF_WIJ, VERSTREKT, 4) && statement.near(VERSTREKT, DEZE_AANVULLING, 6);
}

const REKENT = concept('rekent', 'reken* … uit', 'bereken*', 'stel* … vast', 'bepa*');

/** "Een onvolledige AOW | de gemeente" below "U gaat naar". */
function isSentInRow(statement: Statement): boolean {
  const above = [statement.intro, statement.headings.at(-1)];
  return (
    (affirms(statement, GEMEENTE) || affirms(statement, BIJ_GEMEENTE)) &&
    (statement.has(WAARHEEN) || above.some((each) => each?.has(WAARHEEN)))
  );
}

const GEMEENTE = concept('gemeente', 'gemeente', 'sociale dienst', 'afdeling inkomen');
const WAARHEEN = concept('waarheen', 'waar', 'waarheen', 'gaat naar', 'naar wie', 'loket', 'aanvragen', 'vraagt');
