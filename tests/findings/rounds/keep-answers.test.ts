import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../findings/database.ts';
import { chooseWhatGoes, keepAnswer, keepWords } from '../../../findings/rounds/keep-answers.ts';
import { newAttempt } from '../../../findings/rounds/taking-part.ts';
import { TODAY } from '../example-finding.ts';
import { ROUND_ID } from './example-round.ts';

let name = 0;
let database: Database;
const made = newAttempt({ round: ROUND_ID, task: 't1' }, { outcome: 'found' }, TODAY);
const { id } = made;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`keep-answers-${name}`);
  await database.attempts.put(made);
});
afterEach(() => database.close());

describe('what a person answers', () => {
  it('is all kept, however fast one answer follows another', async () => {
    await Promise.all([
      keepAnswer(id, 'vindbaar', 2, database),
      keepAnswer(id, 'begrijpelijk', null, database),
      keepWords(id, 'helped', 'De zoekbalk', database),
      keepAnswer(id, 'volledig', 5, database),
    ]);
    expect(await database.attempts.get(id)).toEqual({
      ...made,
      answers: { vindbaar: 2, begrijpelijk: null, volledig: 5 },
      helped: 'De zoekbalk',
    });
  });

  it('is the last one when it is changed', async () => {
    await Promise.all([keepAnswer(id, 'vindbaar', 2, database), keepAnswer(id, 'vindbaar', 4, database)]);
    expect((await database.attempts.get(id))?.answers).toEqual({ vindbaar: 4 });
  });
});

describe('a part of a result', () => {
  it('stays out until it is chosen again, whatever else is chosen at the same time', async () => {
    await Promise.all([
      chooseWhatGoes(id, 'clicks', false, database),
      chooseWhatGoes(id, 'seconds', false, database),
      chooseWhatGoes(id, 'clicks', false, database),
      chooseWhatGoes(id, 'pages', false, database),
      chooseWhatGoes(id, 'seconds', true, database),
    ]);
    expect((await database.attempts.get(id))?.leftOut).toEqual(['clicks', 'pages']);
  });
});
