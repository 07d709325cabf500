/** Statements that people judged, for the model that knows what faults look like. What is held back is never read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bearingIn } from '../../checking/bearing.ts';
import { featuresOf } from '../../checking/likeness/features.ts';
import { type OpenPage, openPageText } from '../../checking/page.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Statement } from '../../language/statement.ts';
import { readHtml } from '../../reading/html.ts';
import type { ClaimRule } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { grammarOf, sentencesOfGrammar } from '../../tests/corpus/grammar.ts';
import { AS_OF, type LabelledSentence, pageTextOf, quoteOf } from '../../tests/corpus/labelled-sentences.ts';
import { type Labels, overlaps } from '../../tests/corpus/score.ts';
import { examplePage } from '../../tests/rules/example-page.ts';
import type { Sample } from './logistic.ts';
import { filesIn, labelFiles, labelledPage, labelledSentences, voices } from './looked-at.ts';

const corpus = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const claims = ruleset.rules.filter((rule) => rule.kind === 'claim');

/** One in so many of the statements of a page that are not wrong: there are fifty for each that is. */
const THINNED = 10;
/** Sentences of each template of near misses. */
const EACH = 3;

/** Everything that people judged for a claim and that may be looked at, in a fixed order. */
export function faultSamples(): readonly Sample[] {
  return [...onPages(), ...onRightPages(), ...inSentences(), ...inNearMisses(), ...inExamples(), ...inVoices()];
}

/** Ids of the claims it learns about: of another one it knows nothing. */
export const learnedClaims = (): readonly string[] => claims.map(({ id }) => id).sort();

function onPages(): readonly Sample[] {
  return labelFiles().flatMap((file) => {
    const { labels, pageText } = labelledPage(file);
    return thinned(samplesOn(openPageText(pageText, labels.asOf), labels.claims));
  });
}

function onRightPages(): readonly Sample[] {
  return filesIn(join(corpus, 'right/pages'), '.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const url = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? file;
    return thinned(samplesOn(openPageText(readHtml(html, url), AS_OF), []));
  });
}

function samplesOn(open: OpenPage, labels: Labels['claims']): readonly Sample[] {
  const bearing = bearingIn(open.statements);
  return claims
    .filter(({ pageTypes }) => pageTypes.includes(open.kind.type))
    .flatMap((rule) => {
      const own = labels.filter((label) => label.rule === rule.id);
      const isLabelled = (statement: Statement, outcome: string) =>
        own.some((label) => label.outcome === outcome && overlaps(label.quote, statement.text));
      const wrong = open.page.statements.filter((each) => isLabelled(each, 'failed'));
      return [...new Set([...bearing(rule.about), ...wrong])]
        .filter((each) => each.kind !== 'heading')
        .flatMap((each) => {
          const isPositive = wrong.includes(each);
          return !isPositive && isLabelled(each, 'cantTell') ? [] : sample(rule, each, isPositive);
        });
    });
}

const sample = ({ id }: ClaimRule, statement: Statement, isPositive: boolean): readonly Sample[] => [
  { features: featuresOf(id, statement), isPositive },
];

const thinned = (samples: readonly Sample[]): readonly Sample[] =>
  samples.filter(({ isPositive, features }) => isPositive || (features[0] ?? 0) % THINNED === 0);

function inSentences(): readonly Sample[] {
  return labelledSentences()
    .filter(({ label }) => label === 'failed' || label === 'passed')
    .flatMap(samplesOfSentence);
}

function inNearMisses(): readonly Sample[] {
  return filesIn(join(corpus, 'near-misses'), '.txt').flatMap((file) => {
    const rule = claims.find(({ id }) => file.endsWith(`/${id}.txt`))?.id;
    if (rule === undefined) return [];
    return [...sentencesOfGrammar(grammarOf(readFileSync(file, 'utf8')), EACH)].flatMap(({ heading, before, said }) =>
      samplesOfSentence({ rule, label: 'passed', heading, before: before === '-' ? undefined : before, said }),
    );
  });
}

function samplesOfSentence(sentence: LabelledSentence): readonly Sample[] {
  const rule = claims.find(({ id }) => id === sentence.rule);
  if (rule === undefined) return [];
  const quote = quoteOf(sentence);
  return openPageText(pageTextOf(sentence), AS_OF)
    .page.statements.filter(({ kind, text }) => kind !== 'heading' && overlaps(text, quote))
    .flatMap((each) => sample(rule, each, sentence.label === 'failed'));
}

/** What a rule finds wrong in its own examples. */
const inExamples = (): readonly Sample[] =>
  claims.flatMap((rule) =>
    rule.examples
      .filter(({ expect }) => expect === 'failed')
      .flatMap(({ html, asOf }) => faultsIn(rule, html, asOf ?? AS_OF)),
  );

/** What a rule finds wrong in what other voices say. */
const inVoices = (): readonly Sample[] =>
  voices().flatMap(({ rule: id, expected, html }) => {
    const rule = claims.find((each) => each.id === id);
    return rule === undefined || expected !== 'failed' ? [] : faultsIn(rule, html, AS_OF);
  });

function faultsIn(rule: ClaimRule, html: string, asOf: IsoDate): readonly Sample[] {
  const { page } = openPageText(readHtml(examplePage(html), 'https://www.voorbeeldstad.example/bijstand'), asOf);
  return page.statements
    .filter((each) => rule.judge(each, page)?.outcome === 'failed')
    .flatMap((each) => sample(rule, each, true));
}
