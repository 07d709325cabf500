/** A made-up round that people took part in; the same numbers give the same round. For tests, pictures and measuring. */
import { takeSeat } from '../../../endpoint/rounds/participants.ts';
import { handIn } from '../../../endpoint/rounds/results.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { ROUND_LIMITS, type RoundTask } from '../../../findings/rounds/round.ts';
import { tasksOfSeat } from '../../../findings/rounds/spread.ts';
import { RESULT_LIMITS, type TaskOutcome, type UnsignedTaskResult } from '../../../findings/rounds/task-result.ts';
import { exampleRound } from '../../findings/rounds/example-round.ts';
import { type Made, madeRound } from './taking-part.ts';

const SITE = 'https://www.voorbeeldstad.example';
const TASKS = [
  'U hebt deze maand geen inkomen. Zoek op deze site hoe u bijstand aanvraagt.',
  'U hebt bijstand aangevraagd. Zoek hoe lang u op een besluit moet wachten.',
  'U wacht op een besluit en uw geld is op. Zoek of u een voorschot kunt krijgen.',
  'U hebt wat spaargeld. Zoek hoeveel u mag hebben als u bijstand wilt.',
  'U bent het niet eens met een besluit over uw bijstand. Zoek wat u dan kunt doen, en hoe snel dat moet.',
  'U hebt al jaren weinig geld. Zoek of de gemeente u iets extra kan geven.',
  'U gaat samenwonen en u hebt bijstand. Zoek wat u dan moet doorgeven.',
  'U bent 22 jaar en hebt geen werk. Zoek hoe lang u moet wachten met aanvragen.',
  'U begrijpt een brief over uw uitkering niet. Zoek wie u kan helpen.',
  'U wilt een dag in de week vrijwilligerswerk doen. Zoek of dat mag naast bijstand.',
] as const;
const PAGES = ['', '/bijstand-aanvragen', '/werk-en-inkomen', '/contact', '/bijstand-bedragen', '/zoeken', '/parkeren'];
const HINDERED = [
  'Ik wist niet dat het onder Werk en inkomen stond.',
  'Het woord “draagkracht” ken ik niet. Ik ben er drie keer langs gegaan en daarna heb ik het opgegeven.',
  'De zoekfunctie gaf alleen nieuws.',
  'Te veel tekst op één pagina. Ik zag de kop niet.',
  'Ik kwam steeds weer bij DigiD uit. Ik wilde alleen iets lezen.',
  'Er stond een bedrag van vorig jaar.',
];
const HELPED = ['De zoekfunctie.', 'Het rijtje vragen onderaan de pagina.', 'De plaatjes bij de knoppen.'];
const NAMES = [
  'Kalme otter',
  'Blauwe bever',
  'Snelle haas',
  'Stille uil',
  'Groene fuut',
  'Vrolijke vos',
  'Kleine merel',
];

/** Numbers that follow from a seed: a linear congruence is random enough for an example. */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Generated {
  readonly people: number;
  readonly tasks: number;
  /** Tasks a person. */
  readonly each?: number;
  readonly closes?: string;
  /** Every text as long as it may be. */
  readonly wordy?: boolean;
}

/** Says the same again until nothing more fits. */
const longest = (text: string, most: number, wordy: boolean): string =>
  wordy ? `${text} `.repeat(most).slice(0, most).trim() : text;

export function generatedTasks(count: number, wordy = false): RoundTask[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `t${place + 1}`,
    kind: 'walk',
    text: longest(TASKS[place % TASKS.length] ?? '', ROUND_LIMITS.task, wordy),
    start: SITE,
  }));
}

/** What the person on this seat hands in about a task. */
function generatedResult(round: string, key: string, task: string, seat: number): UnsignedTaskResult {
  const place = Number(task.slice(1));
  const next = chance(seat * 97 + place * 31 + 7);
  // Some tasks nearly everybody finds, some hardly anybody.
  const outcome: TaskOutcome = next(10) < 9 - place * 0.8 ? 'found' : next(3) === 0 ? 'stopped' : 'not-found';
  const steps = 2 + next(place + 3);
  const pages = [
    SITE,
    ...Array.from({ length: steps }, (_, step) => SITE + (PAGES[next(step === 0 ? 3 : PAGES.length)] ?? '')),
  ];
  const answer = (low: number) => (next(8) === 0 ? null : Math.min(5, Math.max(1, low + next(3))));
  const liking = outcome === 'found' ? 3 : 1;
  return {
    schema: 'task-result/1',
    round,
    task,
    creator: { key },
    outcome,
    walk: { clicks: steps + next(4), back: next(4), searches: next(2), seconds: 25 + steps * (12 + next(25)), pages },
    ...(outcome === 'found'
      ? {
          quote: {
            page: `${SITE}/bijstand-aanvragen`,
            exact: next(4) === 0 ? 'Bel ons gerust.' : 'U vraagt bijstand aan via werk.nl.',
          },
        }
      : {}),
    answers: { vindbaar: answer(liking), begrijpelijk: answer(1 + next(3)), volledig: answer(2) },
    helped: outcome === 'found' && next(3) === 0 ? (HELPED[next(HELPED.length)] ?? null) : null,
    hindered: outcome !== 'found' || next(3) === 0 ? (HINDERED[next(HINDERED.length)] ?? null) : null,
  };
}

/** Makes the round and lets everybody hand in all their tasks. Signatures are left out: the endpoint checked them at the door. */
export async function generatedRound(
  storage: Storage,
  { people, tasks, each = tasks, closes = '2026-12-06', wordy = false }: Generated,
): Promise<Made> {
  const made = await madeRound(storage, {
    people,
    each,
    closes,
    tasks: generatedTasks(tasks, wordy),
    questions: exampleRound().questions,
  });
  await storage.transaction(async (tx) => {
    for (let seat = 0; seat < people; seat++) {
      const key = `ed25519:made-up-${seat}`;
      await takeSeat(tx, made.id, people, key, NAMES[seat] ?? null);
      for (const { id: task } of tasksOfSeat(made.round, seat)) {
        const plain = generatedResult(made.id, key, task, seat);
        const own = (text: string | null) => text && longest(text, RESULT_LIMITS.text, wordy);
        const unsigned = { ...plain, helped: own(plain.helped), hindered: own(plain.hindered) };
        const result = { ...unsigned, proof: { type: 'Ed25519' as const, value: '' } };
        await handIn(tx, { id: `${seat}-${task}`, result, document: canonicalJson(unsigned) }, true);
      }
    }
  });
  return made;
}
