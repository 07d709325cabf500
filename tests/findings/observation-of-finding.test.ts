import { describe, expect, it } from 'vitest';
import { happened } from '../../findings/finding.ts';
import { draftObservation } from '../../findings/observation-of-finding.ts';
import { exampleFinding, TODAY } from './example-finding.ts';

const settings = { key: `ed25519:${'A'.repeat(43)}`, version: '0.1.0', today: TODAY } as const;
const draftOf = async (other: Parameters<typeof exampleFinding>[0] = {}) =>
  draftObservation(exampleFinding(other), settings);

describe('what is sent of a finding', () => {
  it('is the page without what tells about the visitor', async () => {
    const draft = await draftOf();
    if (!draft.ok) throw new Error(draft.problem);
    expect(draft.observation.target.source).toBe('https://www.almere.nl/bijstand');
    expect(draft.observation.created).toBe(TODAY);
  });

  it('leaves the note at home unless the person shares it', async () => {
    const quiet = await draftOf({ note: 'Mijn verhaal' });
    const told = await draftOf({ note: 'Bel mij: 06 12345678', shareNote: true });
    if (!quiet.ok || !told.ok) throw new Error('no draft');
    expect(quiet.observation.body.story).toBeNull();
    expect(told.observation.body.story).not.toContain('12345678');
    expect(told.removed).toHaveLength(1);
  });

  it('can be sent also when what is left of a long note is longer than it was', async () => {
    const draft = await draftOf({ note: `Bel 0612345678. ${'a'.repeat(984)}`, shareNote: true });
    if (!draft.ok) throw new Error(draft.problem);
    expect(draft.observation.body.story).toHaveLength(1_000);
  });

  it('has no quote when something is missing', async () => {
    const draft = await draftOf({ verdict: 'missing' });
    if (!draft.ok) throw new Error(draft.problem);
    expect(draft.observation.target.selector).toBeUndefined();
  });

  it("is nothing when the quote holds somebody's data", async () => {
    const quote = { type: 'TextQuoteSelector', exact: 'Mail j.jansen@almere.nl', prefix: '', suffix: '' } as const;
    expect(await draftOf({ quote })).toEqual({ ok: false, problem: 'personal-data-in-quote' });
  });

  it("loses surroundings that hold somebody's data", async () => {
    const quote = {
      type: 'TextQuoteSelector',
      exact: 'Bel ons.',
      prefix: 'j.jansen@almere.nl ',
      suffix: ' Of mail.',
    } as const;
    const draft = await draftOf({ quote });
    if (!draft.ok) throw new Error(draft.problem);
    expect(draft.observation.target.selector).toMatchObject({ prefix: '', suffix: ' Of mail.' });
  });

  it('is nothing for pages behind a login, other sites and unknown organisations', async () => {
    expect(await draftOf({ url: 'https://mijn.almere.nl/bijstand' })).toEqual({ ok: false, problem: 'personal-page' });
    expect(await draftOf({ url: 'https://www.utrecht.nl/bijstand' })).toEqual({ ok: false, problem: 'other-host' });
    expect(await draftOf({ organisation: 'GM9999' })).toEqual({ ok: false, problem: 'organisation-unknown' });
  });

  it('is nothing when the address of the page tells who somebody is', async () => {
    for (const path of ['zaak/123456782', 'dossier_06-12345678', 'bsn%20123456782'])
      expect(await draftOf({ url: `https://www.almere.nl/${path}` }), path).toEqual({
        ok: false,
        problem: 'personal-page',
      });
  });

  it('names the observation that it replaces', async () => {
    const earlier = `${'b'.repeat(51)}a`;
    const sent = happened(exampleFinding(), { what: 'sent', on: TODAY, observation: earlier });
    const draft = await draftObservation(sent, settings);
    if (!draft.ok) throw new Error(draft.problem);
    expect(draft.observation.body.supersedes).toBe(earlier);
  });
});
