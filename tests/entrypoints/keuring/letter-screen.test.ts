import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Draft, LetterScreen } from '../../../entrypoints/keuring/letter-screen.tsx';
import type { World } from '../../../entrypoints/keuring/world.ts';
import type { GuidedKeuring } from '../../../findings/keuring/guided-keuring.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { guidedOfHtml, WITH_FAULTS } from '../../findings/keuring/made-guided.ts';

const world = {
  database: {},
  rules: ruleset.rules,
  dossierOf: () => undefined,
  today: () => '2026-11-22',
  newId: () => 'een',
} as unknown as World;

/** The letter of this keuring, on a screen of its own; what is typed goes into `drafts`. */
function drawLetter(guided: GuidedKeuring, drafts: Map<'brief' | 'memo', Draft>) {
  const { document, Event, HTMLElement } = parseHTML('<html><body></body></html>');
  HTMLElement.prototype.focus = () => undefined;
  vi.stubGlobal('document', document);
  const open = { guided, kept: 'yes', change: () => undefined } as const;
  const nothing = () => undefined;
  render(h(LetterScreen, { world, open, drafts, print: nothing, back: nothing }), document.body);
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no letter');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { text: String(field.value), type };
}

describe('the letter that a person changed', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is there again when they come back from the paper', () => {
    const drafts = new Map<'brief' | 'memo', Draft>();
    const guided = guidedOfHtml(WITH_FAULTS);
    drawLetter(guided, drafts).type('Beste wethouder,');
    expect(drawLetter(guided, drafts).text).toBe('Beste wethouder,');
  });

  it('is written anew when the answers changed: it may say no more than was found', () => {
    const drafts = new Map<'brief' | 'memo', Draft>();
    drawLetter(guidedOfHtml(WITH_FAULTS), drafts).type('Beste wethouder,');
    const other = guidedOfHtml('<main><h1>Bijstand</h1><p>U vraagt bijstand aan bij de gemeente.</p></main>');
    expect(drawLetter(other, drafts).text).not.toContain('Beste wethouder,');
  });
});
