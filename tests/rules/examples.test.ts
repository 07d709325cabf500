import { describe, expect, it } from 'vitest';
import { TEXT_DAY } from '../../rules/example-days.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { checkExample, resultFor } from './example-page.ts';

/** One quote stands in the other: a rule may quote the whole sentence where the example names its core, or the other way round. */
const sameWords = (a: string, b: string) => a.includes(b) || b.includes(a);

describe.each(ruleset.rules.map((rule) => [rule.id, rule] as const))('examples of %s', (id, rule) => {
  const claims = rule.kind === 'mention' ? ruleset.rules.filter(({ kind }) => kind === 'claim') : [];

  it.each(rule.examples.map((example, at) => [at + 1, example.expect, example.because, example] as const))(
    '%i %s: %s',
    (_at, _expect, _because, example) => {
      const result = resultFor(checkExample(example, [rule, ...claims]), id);
      const told = rule.kind === 'mention' && result.reason === 'incomplete' ? 'incomplete' : result.outcome;
      expect(
        { outcome: result.outcome, quotes: result.evidence.map(({ exact }) => exact), reason: result.reason },
        `${example.html}\n→ ${told} ${result.reason ?? ''}`,
      ).toMatchObject({ outcome: example.expect });
      const { quote } = example;
      if (quote !== undefined) {
        expect(
          result.evidence.some(({ exact }) => sameWords(exact, quote)),
          `quote "${quote}" in ${JSON.stringify(result.evidence.map(({ exact }) => exact))}`,
        ).toBe(true);
      }
    },
  );

  it.skipIf(rule.kind === 'question')('is passed by its good example, which fails no other rule', () => {
    const { goodExample } = rule.text.nl;
    const html = goodExample
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    const pageType = rule.pageTypes.includes('bijstand') ? 'bijstand' : rule.pageTypes[0];
    const run = checkExample({ html, pageType, asOf: TEXT_DAY });
    const own = resultFor(run, id);
    const lawOfToday = own.reason !== 'law-not-in-force';
    if (lawOfToday) {
      const seen = own.evidence.map(({ exact }) => `“${exact}”`).join(' ');
      const said = `${own.outcome} ${own.reason ?? ''} ${seen}`.trim();
      expect(own.outcome, `on ${TEXT_DAY}: ${goodExample}\n→ ${said}\n`).toBe('passed');
    }
    expect(
      run.results
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ ruleId, evidence }) => [ruleId, evidence[0]?.exact]),
    ).toEqual([]);
  });
});
