/**
 * Statements that people judged for a mention, for the model that knows what telling it looks like. A page's label does not say which
 * sentence tells it: on a page that tells it what its rule hears does, on one that does not nothing does. What is held back is never read.
 */
import { type Bearing, bearingIn } from '../../checking/bearing.ts';
import { featuresOf } from '../../checking/likeness/features.ts';
import { heardBy } from '../../checking/mention.ts';
import { type OpenPage, openPageText } from '../../checking/page.ts';
import type { Statement } from '../../language/statement.ts';
import { readHtml } from '../../reading/html.ts';
import type { MentionRule } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { AS_OF, pageTextOf } from '../../tests/corpus/labelled-sentences.ts';
import { overlaps } from '../../tests/corpus/score.ts';
import { examplePage } from '../../tests/rules/example-page.ts';
import type { Sample } from './logistic.ts';
import { labelFiles, labelledPage, labelledSentences, voices } from './looked-at.ts';

const mentions = ruleset.rules.filter((rule) => rule.kind === 'mention');
const mentionById = new Map<string, MentionRule>(mentions.map((rule) => [rule.id, rule]));

/** Everything that people judged for a mention and that may be looked at, in a fixed order. */
export function tellingSamples(): readonly Sample[] {
  return [...onPages(), ...inSentences(), ...inVoices()];
}

/** Ids of the mentions it learns about: of another one it knows nothing. */
export const learnedMentions = (): readonly string[] => mentions.map(({ id }) => id).sort();

function onPages(): readonly Sample[] {
  return labelFiles().flatMap((file) => {
    const { labels, pageText } = labelledPage(file);
    const open = openPageText(pageText, labels.asOf);
    const bearing = bearingIn(open.statements);
    const notRight = labels.claims.filter(({ outcome }) => outcome !== 'passed');
    const isRight = ({ text }: Statement) => !notRight.some(({ quote }) => overlaps(quote, text));
    return mentions
      .filter(({ id, pageTypes }) => pageTypes.includes(open.kind.type) && !labels.unsureMentions?.includes(id))
      .flatMap((rule) => {
        const isTold = labels.mentions[rule.id];
        return isTold === undefined ? [] : samplesOn(rule, open, bearing, isTold, isRight);
      });
  });
}

/** What is told wrongly is not told, but looks like it: nothing is learned from it. */
function samplesOn(
  rule: MentionRule,
  { page }: OpenPage,
  bearing: Bearing,
  isTold: boolean,
  isRight: (statement: Statement) => boolean = () => true,
): readonly Sample[] {
  const known = isTold ? Array.from(heardBy(rule, page, bearing), ({ statement }) => statement) : bearing(rule.about);
  return known.filter(isRight).map((each) => ({ features: featuresOf(rule.id, each), isPositive: isTold }));
}

function inSentences(): readonly Sample[] {
  return labelledSentences().flatMap((sentence) => {
    const rule = mentionById.get(sentence.rule);
    if (rule === undefined) return [];
    const open = openPageText(pageTextOf(sentence), AS_OF);
    return samplesOn(rule, open, bearingIn(open.statements), sentence.label === 'told');
  });
}

/** What other voices tell, or do not. */
function inVoices(): readonly Sample[] {
  return voices().flatMap(({ rule: id, expected, html }) => {
    const rule = mentionById.get(id);
    if (rule === undefined || (expected !== 'told' && expected !== 'not told')) return [];
    const open = openPageText(readHtml(examplePage(html), 'https://www.voorbeeldstad.example/bijstand'), AS_OF);
    return samplesOn(rule, open, bearingIn(open.statements), expected === 'told');
  });
}
