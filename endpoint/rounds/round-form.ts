/** From what a moderator typed to a round, or to what is still to be mended. Pure. */
import { canonicalUrl } from '../../findings/canonical-url.ts';
import {
  QUESTIONS,
  type Question,
  ROUND_LIMITS,
  ROUND_SCHEMA,
  type Round,
  type RoundTask,
  roundFaults,
  type TaskKind,
} from '../../findings/rounds/round.ts';
import { visitedPage } from '../../findings/rounds/visited-page.ts';
import { daysBetween, isWholeDay } from '../../findings/whole-day.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Register } from '../register.ts';
import type { PlannedRound } from './rounds.ts';

export interface TaskForm {
  readonly text: string;
  /** Empty for the home page. */
  readonly start: string;
  readonly kind: TaskKind;
}

/** Everything as it was typed. */
export interface RoundForm {
  readonly title: string;
  readonly organisation: string;
  readonly opens: string;
  readonly closes: string;
  readonly people: string;
  readonly each: string;
  /** A task without text is none. */
  readonly tasks: readonly TaskForm[];
  readonly questions: Readonly<Record<Question, string>>;
}

export interface Complaint {
  /** Name of the field. */
  readonly field: string;
  readonly text: string;
}

export const EMPTY_TASK: TaskForm = { text: '', start: '', kind: 'walk' };

/** A longer round is forgotten before it ends. */
const LONGEST_DAYS = 120;

export type Planned = { readonly planned: PlannedRound } | { readonly complaints: readonly Complaint[] };

/** The round that this form asks for on `today`, or every complaint about it. */
export function plannedRound(form: RoundForm, register: Register, today: string): Planned {
  const organisation = register.byCode(form.organisation);
  const written = form.tasks.map((task, place) => ({ ...task, place })).filter(({ text }) => text.trim() !== '');
  const complaints = [
    ...aboutOrganisation(organisation),
    ...aboutTexts(form),
    ...aboutDays(form, today),
    ...aboutNumbers(form, written.length),
    ...(organisation ? written.flatMap((task) => aboutTask(task, task.place, organisation)) : []),
  ];
  if (complaints.length > 0 || !organisation) return { complaints };
  const planned: PlannedRound = {
    title: form.title.trim(),
    organisation: organisation.code,
    opens: form.opens,
    closes: form.closes,
    people: Number(form.people),
    each: Number(form.each),
    tasks: written.map((task, place) => ({
      id: `t${place + 1}`,
      kind: task.kind,
      text: task.text.trim(),
      start: startOf(task, organisation) ?? '',
    })),
    questions: Object.fromEntries(
      QUESTIONS.map((question) => [question, form.questions[question].trim()]),
    ) as Round['questions'],
  };
  const faults = roundFaults({ schema: ROUND_SCHEMA, id: 'a'.repeat(26), ...planned });
  if (faults.length === 0) return { planned };
  return { complaints: [{ field: 'title', text: 'In een van de teksten staan tekens die niemand kan lezen.' }] };
}

/** A form with what an earlier round held; its days begin again. */
export function formOfRound(round: Round, { opens, closes }: Pick<RoundForm, 'opens' | 'closes'>): RoundForm {
  return {
    title: round.title,
    organisation: round.organisation,
    opens,
    closes,
    people: String(round.people),
    each: String(round.each),
    tasks: round.tasks.map(({ text, start, kind }) => ({ text, start, kind })),
    questions: round.questions,
  };
}

function aboutOrganisation(organisation: Organisation | undefined): readonly Complaint[] {
  if (!organisation) return [{ field: 'organisation', text: 'Kies een gemeente.' }];
  if (organisation.hosts.length > 0) return [];
  return [{ field: 'organisation', text: 'Van deze organisatie kennen wij geen eigen site. Kies de gemeente zelf.' }];
}

function aboutTexts({ title, questions }: RoundForm): readonly Complaint[] {
  const complaints: Complaint[] = [];
  if (!fits(title, ROUND_LIMITS.title)) {
    complaints.push({ field: 'title', text: `Schrijf een titel van hoogstens ${ROUND_LIMITS.title} tekens.` });
  }
  for (const question of QUESTIONS) {
    if (fits(questions[question], ROUND_LIMITS.question)) continue;
    complaints.push({
      field: `question-${question}`,
      text: `Schrijf een vraag van hoogstens ${ROUND_LIMITS.question} tekens.`,
    });
  }
  return complaints;
}

const fits = (text: string, most: number) => text.trim() !== '' && text.trim().length <= most;

function aboutDays({ opens, closes }: RoundForm, today: string): readonly Complaint[] {
  if (!isWholeDay(opens)) return [{ field: 'opens', text: 'Kies de eerste dag.' }];
  if (!isWholeDay(closes)) return [{ field: 'closes', text: 'Kies de laatste dag.' }];
  if (closes < opens) return [{ field: 'closes', text: 'De laatste dag komt na de eerste dag.' }];
  if (closes < today) return [{ field: 'closes', text: 'De laatste dag is al voorbij.' }];
  if (daysBetween(opens, closes) <= LONGEST_DAYS) return [];
  return [{ field: 'closes', text: `Een ronde duurt hoogstens ${LONGEST_DAYS} dagen.` }];
}

function aboutNumbers({ people, each }: RoundForm, tasks: number): readonly Complaint[] {
  const [wanted, own] = [wholeNumber(people), wholeNumber(each)];
  const complaints: Complaint[] = [];
  if (tasks === 0) complaints.push({ field: 'task-0', text: 'Schrijf minstens één opdracht.' });
  if (tasks > ROUND_LIMITS.tasks) {
    complaints.push({ field: 'task-0', text: `Er kunnen hoogstens ${ROUND_LIMITS.tasks} opdrachten zijn.` });
  }
  if (wanted === undefined || wanted < ROUND_LIMITS.testers || wanted > ROUND_LIMITS.people) {
    const { testers, people: most } = ROUND_LIMITS;
    complaints.push({ field: 'people', text: `Schrijf een aantal mensen van ${testers} tot ${most}.` });
  }
  if (own === undefined || own < 1 || own > Math.max(1, tasks)) {
    complaints.push({ field: 'each', text: `Schrijf een aantal opdrachten van 1 tot ${Math.max(1, tasks)}.` });
  }
  if (complaints.length > 0 || wanted === undefined || own === undefined) return complaints;
  if (wanted * own >= ROUND_LIMITS.testers * tasks) return [];
  return [
    {
      field: 'each',
      text: `Elke opdracht moet door minstens ${ROUND_LIMITS.testers} mensen worden gedaan. Kies meer opdrachten per persoon.`,
    },
  ];
}

const wholeNumber = (text: string): number | undefined => (/^[0-9]{1,3}$/.test(text.trim()) ? Number(text) : undefined);

function aboutTask(task: TaskForm, place: number, organisation: Organisation): readonly Complaint[] {
  if (!fits(task.text, ROUND_LIMITS.task)) {
    return [{ field: `task-${place}`, text: `Een opdracht heeft hoogstens ${ROUND_LIMITS.task} tekens.` }];
  }
  if (startOf(task, organisation) !== undefined) return [];
  const text =
    task.kind === 'walk'
      ? `Dit adres hoort niet bij de site van ${organisation.name}.`
      : 'Schrijf het hele adres, dat begint met https://.';
  return [{ field: `start-${place}`, text }];
}

/** Where a task starts: the home page when nothing is filled in. Undefined when it cannot start there. */
function startOf({ start, kind }: TaskForm, { hosts }: Pick<Organisation, 'hosts'>): RoundTask['start'] | undefined {
  const typed = start.trim();
  if (kind === 'walk') return visitedPage(typed === '' ? homeOf(hosts) : typed, hosts);
  const url = URL.parse(typed);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.href.length > 2_000)
    return undefined;
  return url.href;
}

/** The register has domains without www; nearly every municipality's site is with it, and the others lead there. */
function homeOf(hosts: readonly string[]): string {
  const [domain = ''] = hosts;
  const home = canonicalUrl(domain.includes('://') ? domain : `https://www.${domain}`, hosts);
  return 'url' in home ? home.url : '';
}
