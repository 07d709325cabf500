/**
 * Every amount, percentage and number of weeks that a rule knows, put into sentences about something else: none may be called wrong.
 * An old norm that happens to be a rent, a fee or the price of a funeral is no fault.
 */
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../language/date.ts';
import { TABLES } from '../../rules/norms/tables.ts';
import { amountsBefore } from '../../rules/norms/touched.ts';
import { checkExample } from './example-page.ts';

const LATER: IsoDate = '2100-01-01';

/** Of every period, old and new. */
const AMOUNTS: readonly string[] = [
  ...new Set(
    TABLES.filter(({ unit }) => unit === 'cents').flatMap((table) =>
      [...table.rows.slice(1).map(({ from }) => from), LATER].flatMap((day) => amountsBefore(table, day)),
    ),
  ),
];
const PERCENTAGES = [5, 10, 12.5, 15, 20, 25, 30, 50, 70, 80, 90, 95, 100, 110, 120, 130, 150];
const WEEKS = ['2', '3', 'vier', '5', 'zes', '7', 'acht', '10', 'twaalf', 'dertien', '16', '18', '20', '26'];
const AGES = ['18', '20', '21', '22', '26', '27', '28', '65'];

const ABOUT_MONEY = [
  'De huur van uw woning mag hoogstens € # per maand zijn voor huurtoeslag.',
  'Een begrafenis kost al snel € #.',
  'Uw uitvaartverzekering telt niet mee tot € #.',
  'Voor een uittreksel betaalt u € #.',
  'Het griffierecht bij de rechtbank is € #.',
  'De eigen bijdrage voor een traplift is € # per maand.',
  'U krijgt een lening van € # voor de inrichting van uw huis.',
  'De energierekening was vorige maand € #.',
  'De waarborgsom bedraagt € #.',
  'Op de bank staat nu € # van uw moeder.',
  'Het minimumloon is € # bruto per maand.',
  'De AOW voor een alleenstaande is € # per maand.',
  'De zorgtoeslag is maximaal € # per maand.',
  'De individuele inkomenstoeslag voor een alleenstaande is € #.',
  'Voor de individuele inkomenstoeslag mag uw inkomen niet hoger zijn dan € # per maand.',
  'Uw auto mag € # waard zijn.',
  'Een alleenstaande krijgt via de studietoeslag € # per maand.',
  'Voor kwijtschelding mag u als alleenstaande niet meer dan € # op uw rekening hebben.',
  'De boete voor te laat inburgeren is maximaal € #.',
  'De vergoeding voor vrijwilligerswerk is maximaal € # per jaar.',
  'Een laptop wordt vergoed tot € #.',
  'De schuld aan de energieleverancier was € #.',
  'De stadspas geeft een gezin € # per jaar.',
  'Voor IOAW geldt een grondslag van € # per maand.',
  'Uw toeslagpartner verdient € # per jaar.',
  'De bijstand die u te veel kreeg, betaalt u terug met € # per maand.',
] as const;

const ABOUT_SHARES = [
  'De gemeente vergoedt #% van de premie van uw zorgverzekering.',
  'Voor bijzondere bijstand geldt een inkomen tot #% van de bijstandsnorm.',
  'Ongeveer #% van de aanvragen wordt online gedaan.',
  'Met de stadspas krijgt u #% korting op de sportschool.',
  'Bij bewindvoering rekenen wij #% van de kosten.',
  'Van de inwoners is #% tevreden over het loket.',
  'De rente op uw krediet is #%.',
  'Uw beslagvrije voet is ongeveer #% van de bijstandsnorm.',
  'U werkt #% van een volledige werkweek.',
  'De studietoeslag is #% van het minimumloon.',
] as const;

const ABOUT_TIME = [
  'De cursus solliciteren duurt # weken.',
  'Een paspoort is binnen # weken klaar.',
  'Op bijzondere bijstand beslissen wij binnen # weken.',
  'Uw bezwaar behandelen wij binnen # weken.',
  'Uw klacht handelen wij binnen # weken af.',
  'De schoolvakantie duurt # weken.',
  'Bij schuldhulp hebt u binnen # weken een gesprek.',
  'Een briefadres geldt # weken.',
  'De woning wordt # weken voor de oplevering bekeken.',
  'De wachttijd voor een rolstoel is # weken.',
  'UWV betaalt uw WW na # weken.',
  'De proefplaatsing duurt hoogstens # weken.',
  'Het traject bij de werkcoach duurt # weken.',
  'De vergunning ligt # weken ter inzage.',
  'U bent # weken zwanger.',
  'De terugbetaling van uw lening begint na # weken.',
  'Op een aanvraag voor kwijtschelding hoort u na # weken.',
  'Het huis is over # weken klaar.',
] as const;

const ABOUT_AGE = [
  'Met # jaar mag u stemmen en een woning huren.',
  'Kinderen tot # jaar sporten gratis mee.',
  'Uw zoon van # jaar krijgt studiefinanciering.',
  'Een dochter van # jaar betaalt zelf zorgpremie.',
  'Jongeren tot # jaar krijgen hulp van het jongerenloket.',
  'Vanaf # jaar krijgt u het minimumloon voor volwassenen.',
] as const;

const SUBJECTS = [
  ['amounts', ABOUT_MONEY, AMOUNTS],
  ['percentages', ABOUT_SHARES, PERCENTAGES.map((each) => String(each).replace('.', ','))],
  ['weeks', ABOUT_TIME, WEEKS],
  ['ages', ABOUT_AGE, AGES],
] as const;

/** What fails on a page about the bijstand that holds the sentence with each of the values, each in a paragraph. */
function faultsIn(sentence: string, values: readonly string[]): readonly string[] {
  const html = values.map((value) => `<p>${sentence.replace('#', value)}</p>`).join('\n');
  return checkExample({ html })
    .results.filter(({ outcome }) => outcome === 'failed')
    .flatMap(({ ruleId, evidence }) => evidence.map(({ exact }) => `${ruleId}: ${exact}`));
}

it('knows the amounts of every period', () => {
  expect(AMOUNTS.length).toBeGreaterThan(200);
});

describe.each(SUBJECTS)('%s of the rules in sentences about something else', (_, sentences, values) => {
  it.each(sentences)('are no fault in "%s"', (sentence) => {
    expect(faultsIn(sentence, values)).toEqual([]);
  });
});
