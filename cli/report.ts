/** A check as a text that people can read: Dutch, B1, in the order in which it matters. */
import type { CheckRun, RuleResult } from '../checking/check-run.ts';
import { basesInForce } from '../checking/law-in-force.ts';
import type { NotRead } from '../reading/page-text.ts';
import { articleUrl } from '../rules/law/article.ts';
import type { Reason } from '../rules/outcome.ts';
import { HARMS, type PageType, type Rule } from '../rules/rule.ts';
import type { Ruleset } from '../rules/ruleset.ts';

const PAGE_TYPES: Readonly<Record<PageType, string>> = {
  bijstand: 'de bijstand',
  aanvullend: 'extra hulp naast de bijstand',
  verwant: 'een andere uitkering, met een stuk over de bijstand',
  anders: 'een ander onderwerp',
};

const REASONS: Readonly<Partial<Record<Reason, string>>> = {
  'context-unclear': 'De tekst eromheen maakt niet duidelijk wat hier bedoeld is.',
  'page-type-unclear': 'Het is niet zeker dat deze pagina over de bijstand gaat.',
  language: 'De tekst is niet in het Nederlands. Die kunnen wij niet nakijken.',
  'no-main-text': 'Wij vonden geen tekst op deze pagina.',
  'local-rule-unknown': 'Dit hangt af van de regels van de gemeente zelf.',
  'rule-on-trial': 'Deze regel is nog op proef. Kijk zelf of het klopt.',
  'rule-error': 'Onze regel werkte niet. Dat ligt niet aan deze pagina.',
  incomplete: 'Dit staat er, maar niet helemaal.',
  'perhaps-told': 'Misschien staat dit er. Lees de zin zelf na.',
  outdated: 'De pagina of de bedragen zijn van een eerdere datum.',
};

const NOT_READ: Readonly<Record<NotRead['what'], string>> = {
  frame: 'een stuk van een andere website',
  pdf: 'een pdf-bestand',
  'closed-shadow': 'een afgesloten onderdeel',
  login: 'tekst achter een inlogscherm',
  'too-large': 'het laatste stuk, want de pagina is heel groot',
};

/** The report of one check, lines joined. */
export function reportOf(run: CheckRun, ruleset: Ruleset, organisation?: string): string {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  return [...headOf(run, organisation), ...bodyOf(run, rules), ...notReadOf(run), ''].join('\n');
}

function headOf({ page, source, asOf, ruleset }: CheckRun, organisation: string | undefined): string[] {
  const lines = [page.title || source, '='.repeat(Math.min(78, (page.title || source).length))];
  if (organisation !== undefined) lines.push(`Gemeente of dienst: ${organisation}`);
  lines.push(`Pagina: ${page.url}`);
  if (page.lastChanged !== undefined) lines.push(`Laatst gewijzigd: ${dutchDate(page.lastChanged)}`);
  lines.push(`Gaat over: ${PAGE_TYPES[page.type]}`);
  lines.push(`Nagekeken met de wet van ${dutchDate(asOf)}, regels ${ruleset.version}`);
  return lines;
}

function bodyOf(run: CheckRun, rules: ReadonlyMap<string, Rule>): string[] {
  const whole = reasonForAll(run.results);
  if (whole !== undefined) return ['', whole];
  const shown = (test: (result: RuleResult) => boolean) =>
    run.results.filter(test).sort((a, b) => harmOf(a, rules) - harmOf(b, rules));
  const wrong = shown((result) => result.shown === 'failed');
  const open = shown((result) => result.shown === 'cantTell' && result.reason !== 'not-found-here');
  const lost = shown((result) => result.reason === 'not-found-here');
  const right = shown((result) => result.shown === 'passed');
  if (wrong.length + open.length + lost.length + right.length === 0) {
    return ['', 'Op deze pagina staat niets over de bijstand dat wij nakijken.'];
  }
  return [
    ...group('KLOPT NIET', wrong, rules, (result, rule) => wrongLines(result, rule, run)),
    ...group('ZELF NAKIJKEN', open, rules, openLines),
    ...group('NIET GEVONDEN', lost, rules, () => []),
    ...group('KLOPT', right, rules, (result) => quotes(result).slice(0, 1)),
  ];
}

/** One sentence when no rule could judge, all for the same reason. */
function reasonForAll(results: readonly RuleResult[]): string | undefined {
  const [first] = results;
  const reason = first?.reason;
  if (reason === undefined || !results.every((result) => result.reason === reason)) return undefined;
  if (reason === 'other-page-type') return 'Deze pagina gaat niet over de bijstand. Wij keken daarom niets na.';
  return first?.outcome === 'cantTell' && reason !== 'not-found-here' ? REASONS[reason] : undefined;
}

function group(
  title: string,
  results: readonly RuleResult[],
  rules: ReadonlyMap<string, Rule>,
  lines: (result: RuleResult, rule: Rule) => readonly string[],
): string[] {
  if (results.length === 0) return [];
  const items = results.flatMap((result) => {
    const rule = rules.get(result.ruleId);
    if (rule === undefined) return [];
    return [`- ${rule.text.nl.title}`, ...lines(result, rule).map((line) => `    ${line}`)];
  });
  return ['', `${title} (${results.length})`, ...items];
}

function wrongLines(result: RuleResult, rule: Rule, run: CheckRun): string[] {
  const { nl } = rule.text;
  const [basis] = basesInForce(rule, run.asOf);
  const law =
    basis === undefined ? [] : [`Wet: ${basis.article.citation}`, `     ${articleUrl(basis.article, run.asOf)}`];
  return [
    ...quotes(result),
    nl.whatIsWrong,
    `Voor u: ${nl.whatItMeansForYou}`,
    `De wet zegt: ${nl.whatTheLawSays}`,
    ...law,
    `Beter: ${nl.goodExample.replaceAll('\n', ' ')}`,
  ];
}

function openLines(result: RuleResult): string[] {
  const why = result.reason === undefined ? undefined : REASONS[result.reason];
  const missing = result.missing === undefined ? [] : [`Er ontbreekt: ${result.missing}.`];
  return [...quotes(result), ...(why === undefined ? [] : [why]), ...missing];
}

function quotes({ evidence }: RuleResult): string[] {
  return evidence.map(({ exact, headings }) => {
    const under = headings.at(-1);
    return `“${exact}”${under === undefined ? '' : ` (onder: ${under})`}`;
  });
}

function notReadOf({ coverage }: CheckRun): string[] {
  if (coverage.notRead.length === 0) return [];
  return ['', 'NIET GELEZEN', ...coverage.notRead.map(({ what, where }) => `- ${NOT_READ[what]}: ${where}`)];
}

function harmOf({ ruleId }: RuleResult, rules: ReadonlyMap<string, Rule>): number {
  const rule = rules.get(ruleId);
  return rule === undefined ? HARMS.length : HARMS.indexOf(rule.harm);
}

function dutchDate(date: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
