import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { moderating } from '../../moderation/signed-in.ts';
import { withAmbiguousPoint } from '../ambiguous-point.ts';
import { generatedRound } from '../generated.ts';
import { madeRound, participant } from '../taking-part.ts';
import { templateFields } from './template-fields.ts';
import { page, send } from './visit.ts';

const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert(1)"> \u202e' "`;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Style of the house, not validity; the style element of a page is one of ours.
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-implicit-input-type': 'off',
    'no-implicit-button-type': 'off',
    'no-redundant-for': 'off',
  },
});

async function faultsOf(text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('the pages of rounds', () => {
  it('are valid HTML, load nothing, run nothing, and give every field a label and every id one place', {
    timeout: 60_000,
  }, async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const open = await madeRound(all.storage);
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 4, closes: '2026-11-21' });
    await send(all, `/beheer/rondes/${id}/besluiten`, { text: 'Vraag om een knop.', who: 'Roos', until: '2026-12-01' });
    const refused = await send(all, '/beheer/rondes/nieuw', { title: '' });
    expect(await faultsOf(refused.text)).toEqual([]);
    for (const path of ['', '/nieuw', `/${open.id}`, `/${open.id}/uitnodiging`, `/${id}`, `/${id}/blad`]) {
      const { text, headers } = await page(all, `/beheer/rondes${path}`);
      expect(await faultsOf(text), path).toEqual([]);
      expect(text).not.toMatch(/<script|style="|onclick/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+' 'sha256-/);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('are in short sentences, say "u", and blame nobody', async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const made = await send(all, '/beheer/rondes/nieuw', templateFields());
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 3, closes: '2026-11-21' });
    const lengths: number[] = [];
    for (const path of [
      '/beheer/rondes',
      '/beheer/rondes/nieuw',
      made.to,
      `${made.to}/uitnodiging`,
      `/beheer/rondes/${id}`,
      `/beheer/rondes/${id}/blad`,
    ]) {
      const { text } = await page(all, path);
      const blocks = text
        .replace(/<style>.*?<\/style>|<select.*?<\/select>|<blockquote>.*?<\/blockquote>/gs, '')
        .replace(/<\/?(?:p|li|h\d|label|legend|button|dt|dd|td|th|summary|option|title|text)\b[^>]*>|<br>/g, '\n')
        .replace(/<[^>]*>/g, '');
      for (const sentence of blocks.split(/\n|(?<=[.!?:])\s+/)) {
        const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));
        expect(words.length, sentence).toBeLessThanOrEqual(20);
        if (words.length > 0) lengths.push(words.length);
      }
      expect(blocks).not.toMatch(/\b(?:je|jij|jouw|jullie)\b/i);
    }
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('show hostile text as text', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { title: HOSTILE, closes: '2026-11-22' });
    const person = await participant(all.url, id);
    await person.join(HOSTILE.slice(0, 30));
    await person.hand({ hindered: HOSTILE, helped: HOSTILE });
    await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    await send(all, `/beheer/rondes/${id}/besluiten`, { text: HOSTILE, who: HOSTILE });
    for (const path of ['', `/${id}`, `/${id}/blad`, `/${id}/uitnodiging`, `/nieuw?van=${id}`]) {
      const { text } = await page(all, `/beheer/rondes${path}`);
      expect(text, path).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/<script|<img/);
    }
  });
});
