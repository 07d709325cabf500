import { describe, expect, it } from 'vitest';
import { perform } from '../../../endpoint/moderation/act.ts';
import { openStories, queueStories } from '../../../endpoint/moderation/stories.ts';
import { appendCalls } from '../../../endpoint/storage/calls.ts';
import { canonicalJson } from '../../../findings/canonical-json.ts';
import { unsignedObservation } from '../../findings/example-observation.ts';
import { made } from '../figures/made-points.ts';
import { call, row } from '../storage/rows.ts';
import { releasedApp } from './released-app.ts';

const STORY = 'Ik wachtte <b>zes weken</b> zonder geld.';

/** A story of a point that is released, or not, about which a moderator still has to decide. */
async function withStory({ released = true } = {}) {
  const { storage, page } = await releasedApp(released ? { '2026-11-22': [made('p1')] } : {});
  const document = unsignedObservation('ed25519:a');
  const told = { ...document, body: { ...document.body, story: STORY } };
  const observation = row('o1', { point: 'p1', document: canonicalJson(told) });
  await storage.transaction((tx) => appendCalls(tx, [call(undefined, [observation])], 1));
  await storage.transaction((tx) => queueStories(tx, 'GM0034', 'p1'));
  const decide = (act: 'show-story' | 'refuse-story' | 'remove-story') =>
    storage.transaction((tx) =>
      perform(tx, {
        act,
        organisation: 'GM0034',
        subject: 'o1',
        detail: '',
        reason: 'Gelezen.',
        day: '2026-11-22',
        actor: 'm1',
      }),
    );
  return { storage, page, decide };
}

describe('stories', () => {
  it('are not shown before a moderator approved them', async () => {
    const { page } = await withStory();
    expect(await page('/verhalen')).toContain('Er zijn nog geen verhalen.');
  });

  it('are shown after that, as text, without municipality, day or observation', async () => {
    const { page, decide } = await withStory();
    await decide('show-story');
    const text = (await page('/verhalen')).split('id="inhoud"')[1] ?? '';
    expect(text).toContain('Ik wachtte &lt;b&gt;zes weken&lt;/b&gt; zonder geld.');
    expect(text).not.toMatch(/Almere|GM0034|2026|o1\b/);
  });

  it('are not shown when a moderator refused them', async () => {
    const { page, decide } = await withStory();
    await decide('refuse-story');
    expect(await page('/verhalen')).not.toContain('zes weken');
  });

  it('are not shown while their point is not released', async () => {
    const { page, decide } = await withStory({ released: false });
    await decide('show-story');
    expect(await page('/verhalen')).not.toContain('zes weken');
  });

  it.each([
    ['after it was shown', ['show-story', 'remove-story']],
    ['before anybody decided', ['remove-story']],
    ['after it was refused', ['refuse-story', 'remove-story']],
  ] as const)('are gone for good when a moderator takes them away %s, and what was found stays', async (_, acts) => {
    const { page, decide, storage } = await withStory();
    for (const act of acts) expect(await decide(act)).toEqual({ done: true });
    expect(await page('/verhalen')).not.toContain('zes weken');
    const kept = await storage.db.selectFrom('observation').select(['id', 'verdict', 'document']).execute();
    expect(kept).toMatchObject([{ id: 'o1', verdict: 'wrong', document: expect.stringContaining('"story":null') }]);
    await storage.transaction((tx) => queueStories(tx, 'GM0034', 'p1'));
    expect(await openStories(storage.db, 50)).toEqual([]);
    expect(await decide('remove-story')).toEqual({ done: false });
  });

  it('go when they are withdrawn', async () => {
    const { page, decide, storage } = await withStory();
    await decide('show-story');
    await storage.db.deleteFrom('observation').execute();
    expect(await page('/verhalen')).not.toContain('zes weken');
  });
});
