import type { Round } from '../../../findings/rounds/round.ts';
import type { UnsignedTaskResult } from '../../../findings/rounds/task-result.ts';

export const ROUND_ID = 'abcdefghijklmnopqrstuvwxyz';

/** A round of six tasks on the site of Voorbeeldstad; open on 22 November 2026. */
export function exampleRound(changes: Partial<Round> = {}): Round {
  return {
    schema: 'round/1',
    id: ROUND_ID,
    title: 'Bijstand aanvragen',
    organisation: 'VB0001',
    opens: '2026-11-16',
    closes: '2026-12-06',
    people: 12,
    each: 3,
    tasks: exampleTasks(6),
    questions: {
      vindbaar: 'Kon u het makkelijk vinden?',
      begrijpelijk: 'Was de tekst te begrijpen?',
      volledig: 'Stond alles er wat u wilde weten?',
    },
    ...changes,
  };
}

/** So many tasks, all walks from the home page. */
export function exampleTasks(count: number): Round['tasks'] {
  return Array.from({ length: count }, (_, place) => ({
    id: `t${place + 1}`,
    kind: 'walk' as const,
    text: 'U hebt deze maand geen inkomen. Zoek op deze site hoe u bijstand aanvraagt.',
    start: 'https://www.voorbeeldstad.example',
  }));
}

/** What someone hands in about the first task, with everything in it. */
export function exampleResult(key: string, changes: Partial<UnsignedTaskResult> = {}): UnsignedTaskResult {
  return {
    schema: 'task-result/1',
    round: ROUND_ID,
    task: 't1',
    creator: { key },
    outcome: 'found',
    walk: {
      clicks: 4,
      back: 1,
      searches: 1,
      seconds: 95,
      pages: ['https://www.voorbeeldstad.example', 'https://www.voorbeeldstad.example/bijstand-aanvragen'],
    },
    quote: {
      page: 'https://www.voorbeeldstad.example/bijstand-aanvragen',
      exact: 'U kunt bijstand aanvragen via werk.nl.',
    },
    answers: { vindbaar: 4, begrijpelijk: 2, volledig: null },
    helped: 'De zoekfunctie.',
    hindered: 'Het woord "draagkracht" ken ik niet.',
    ...changes,
  };
}
