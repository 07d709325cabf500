/** Sentences of many voices, and what a rule must make of them. One sentence is one test. */
import { expect, it } from 'vitest';
import { geld } from '../../rules/geld/index.ts';
import type { Outcome } from '../../rules/outcome.ts';
import { checkExample, resultFor } from './example-page.ts';

/** The outcome, or the reason where that says more. */
type Told = Outcome | 'incomplete' | 'outdated';

/** What a rule makes of a fragment or a sentence. */
function outcomeOf(rule: string, text: string): Told {
  const html = text.startsWith('<') ? text : `<p>${text}</p>`;
  const { outcome, reason } = resultFor(checkExample({ html }, geld), rule);
  return reason === 'incomplete' || reason === 'outdated' ? reason : outcome;
}

export function wrong(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('finds the fault in %s', (text) => expect(outcomeOf(rule, text)).toBe('failed'));
}

export function fine(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('finds nothing amiss in %s', (text) =>
    expect(['passed', 'inapplicable']).toContain(outcomeOf(rule, text)),
  );
}

/** Right, not about it, or for a person to judge: but no accusation. */
export function noFault(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('accuses nobody of %s', (text) => expect(outcomeOf(rule, text)).not.toBe('failed'));
}

export function open(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('asks a person about %s', (text) =>
    expect(outcomeOf(rule, text)).toMatch(/^(cantTell|outdated|incomplete)$/),
  );
}

export function told(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('finds it told in %s', (text) => expect(['passed', 'incomplete']).toContain(outcomeOf(rule, text)));
}

export function untold(rule: string, ...texts: readonly string[]): void {
  it.each(texts)('does not find it told in %s', (text) => expect(outcomeOf(rule, text)).toBe('cantTell'));
}
