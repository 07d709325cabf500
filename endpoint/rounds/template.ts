/** The round that a moderator starts from: six things a person in need wants to know, in plain words. */
import { QUESTIONS, type Question } from '../../findings/rounds/round.ts';
import { addDays } from '../../findings/whole-day.ts';
import { EMPTY_TASK, type RoundForm } from './round-form.ts';

/** Days between two meetings of a workgroup. */
const SIX_WEEKS = 42;

const TASKS: readonly string[] = [
  'U hebt deze maand geen inkomen. Zoek op deze site hoe u bijstand aanvraagt.',
  'U hebt bijstand aangevraagd. Zoek hoe lang u op een besluit moet wachten.',
  'U wacht op een besluit en uw geld is op. Zoek of u een voorschot kunt krijgen.',
  'U hebt wat spaargeld. Zoek hoeveel u mag hebben als u bijstand wilt.',
  'U bent het niet eens met een besluit over uw bijstand. Zoek wat u dan kunt doen, en hoe snel dat moet.',
  'U hebt al jaren weinig geld. Zoek of de gemeente u iets extra kan geven.',
];

const QUESTION_TEXTS: Readonly<Record<Question, string>> = {
  vindbaar: 'Hoe goed kon u het vinden?',
  begrijpelijk: 'Hoe goed kon u de tekst begrijpen?',
  volledig: 'Hoe goed gaf de site antwoord op uw vraag?',
};

/** A form that needs only a municipality to be a round. */
export function templateForm(today: string): RoundForm {
  return {
    title: 'Bijstand: vinden en begrijpen',
    organisation: '',
    opens: today,
    closes: addDays(today, SIX_WEEKS),
    people: '12',
    each: '3',
    tasks: TASKS.map((text) => ({ ...EMPTY_TASK, text })),
    questions: Object.fromEntries(
      QUESTIONS.map((question) => [question, QUESTION_TEXTS[question]]),
    ) as RoundForm['questions'],
  };
}
