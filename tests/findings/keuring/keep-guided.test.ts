import { describe, expect, it } from 'vitest';
import type { Database } from '../../../findings/database.ts';
import type { GuidedKeuring } from '../../../findings/keuring/guided-keuring.ts';
import { keepGuided } from '../../../findings/keuring/keep-guided.ts';
import { given, guidedOfHtml, WITH_FAULTS, withAnswer } from './made-guided.ts';

/** One table in memory. */
function inMemory() {
  const kept = new Map<string, GuidedKeuring>();
  const keuringen = {
    get: async (id: string) => kept.get(id),
    put: async (guided: GuidedKeuring) => kept.set(guided.id, guided),
  };
  const database = { keuringen, atomically: (work: () => Promise<unknown>) => work() };
  return { kept, database: database as unknown as Pick<Database, 'keuringen' | 'atomically'> };
}

const fresh = guidedOfHtml(WITH_FAULTS);

describe('keeping a keuring', () => {
  it('keeps the answers of two windows that know nothing of each other', async () => {
    const { kept, database } = inMemory();
    await keepGuided(withAnswer(fresh, 'uitleg', given('right')), database);
    const merged = await keepGuided(withAnswer(fresh, 'artikel-52', given('wrong')), database);
    expect(merged.answers.map(({ point }) => point).sort()).toEqual(['artikel-52', 'uitleg']);
    expect(kept.get(fresh.id)).toEqual(merged);
  });

  it('takes a name out when the person does', async () => {
    const { kept, database } = inMemory();
    await keepGuided({ ...fresh, inspector: 'Jansen' }, database);
    await keepGuided(fresh, database);
    expect(kept.get(fresh.id)?.inspector).toBe('');
  });
});
