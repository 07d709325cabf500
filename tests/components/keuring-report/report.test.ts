import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../checking/check-page.ts';
import { compareKeuringen } from '../../../checking/keuring/compare.ts';
import type { Keuring, KeuringItem } from '../../../checking/keuring/keuring.ts';
import { betterSentence, ownDetails } from '../../../components/keuring-report/better-sentence.ts';
import { csvOf, keuringCsv } from '../../../components/keuring-report/csv.ts';
import { earlOf } from '../../../components/keuring-report/earl.ts';
import { letterText } from '../../../components/keuring-report/letter.ts';
import { localRuleSearches } from '../../../components/keuring-report/local-rules.ts';
import { html, link } from '../../../components/keuring-report/markup.ts';
import { memoText } from '../../../components/keuring-report/memo.ts';
import { reportPage } from '../../../components/keuring-report/report.ts';
import { readHtml } from '../../../reading/html.ts';
import { organisationByCode, organisations } from '../../../register/organisation.ts';
import { ruleset } from '../../../rules/ruleset.ts';

const URL_OF_PAGE = 'https://www.voorbeeldstad.example/bijstand';
const { rules } = ruleset;

function item(
  ruleId: string,
  outcome: KeuringItem['outcome'],
  exact?: string,
  reason?: KeuringItem['reason'],
): KeuringItem {
  const kind = rules.find(({ id }) => id === ruleId)?.kind ?? 'claim';
  const place = { url: URL_OF_PAGE, prefix: '', suffix: '', headings: ['Voorschot'] };
  return {
    ruleId,
    kind,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    quotes: exact === undefined ? [] : [{ exact, places: [place] }],
  };
}

function keuring(items: readonly KeuringItem[], more: Partial<Keuring> = {}): Keuring {
  return {
    version: 1,
    kind: 'nulmeting',
    organisation: { name: 'Voorbeeldstad', members: [] },
    home: 'https://www.voorbeeldstad.example/',
    readOn: '2026-11-22',
    asOf: '2026-11-22',
    ruleset: { version: '2026.11', hash: 'sha256:x' },
    pages: [{ url: URL_OF_PAGE, title: 'Bijstand', type: 'bijstand', language: 'nl', textHash: 'sha256:abc' }],
    items,
    findability: { measured: 'not-reached' },
    notRead: [],
    history: [],
    ...more,
  };
}

const MAXIMUM = 'Het voorschot is maximaal 90 procent.';
const made = keuring([
  item('voorschot-eenmalig', 'failed', 'U krijgt het voorschot één keer.'),
  item('voorschot-als-maximum', 'failed', MAXIMUM),
  item('voorschot-percentage', 'failed', MAXIMUM),
  item('bezwaar', 'passed', 'U kunt bezwaar maken.'),
  item('klacht', 'cantTell', undefined, 'not-found-on-site'),
  item('giften', 'cantTell', undefined, 'not-found-in-what-was-read'),
]);

describe('the report', () => {
  it('shows the sentence of another opposite a fault, with its source and day', () => {
    const example = {
      rule: 'voorschot-eenmalig',
      exact: 'U krijgt elke vier weken <b>opnieuw</b> een voorschot.',
      organisation: 'GM0034',
      name: 'Almere',
      url: 'javascript:alert(1)',
      on: '2026-11-20',
    } as const;
    const page = reportPage({ keuring: made, rules, examples: new Map([[example.rule, example]]) });
    expect(page).toContain('Goed voorbeeld van Almere:');
    expect(page).toContain('&lt;b&gt;opnieuw&lt;/b&gt;');
    expect(page).toContain('gezien op 20 november 2026');
    expect(page).not.toContain('href="javascript');
  });

  it('names the site by its first page where no home page was read, and the searches of a joint organisation', () => {
    const { home, ...rest } = keuring([], { organisation: { code: 'GM0034', name: 'Almere', members: [] } });
    expect(home).toBeDefined();
    expect(reportPage({ keuring: rest, rules })).toContain('<dd><a href="https://www.voorbeeldstad.example">');
    expect(reportPage({ keuring: rest, rules })).toContain('Over de rest van de site zeggen wij niets.');
    expect(reportPage({ keuring: keuring([]), rules })).not.toContain('Over de rest van de site');
    const joint = organisations.find(({ kind, members }) => kind === 'samenwerking' && members.length > 1);
    const member = organisationByCode(joint?.members[0] ?? '');
    const searches = localRuleSearches({ code: member?.code ?? '', name: member?.name ?? '', members: [] });
    expect(searches.map(({ name }) => name)).toContain(joint?.name);
  });

  it('names the dossier in the letter only where there is one', () => {
    const dossier = 'https://geweten.example.nl/gemeente/almere';
    expect(letterText(made, rules, { dossier })).toContain(dossier);
    expect(letterText(made, rules)).not.toContain('of uw verbetering gezien is');
  });

  it('lets no text of a page become markup, nor an address a script', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const page = reportPage({
      keuring: keuring([item('voorschot-eenmalig', 'failed', evil)], {
        organisation: { name: evil, members: [evil] },
        inspector: evil,
        notRead: [{ what: 'pdf', where: 'javascript:alert(1)', isRelevant: true }],
      }),
      rules,
    });
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/href="(?!https:)/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('escapes whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
        expect(link(text).text.replaceAll(/<\/?a(?: href="[^"<>]*")?>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('asks nothing of the network, holds no script, and gives no grade', () => {
    const page = reportPage({ keuring: made, rules });
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|src=/);
    expect(page).not.toMatch(/cijfer|score|\d+\s?%\s+goed/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<html lang="nl">');
  });

  it('shows law, better sentence and what was not read, and says so when not all was read', () => {
    const page = reportPage({ keuring: made, rules });
    expect(page).toContain('Participatiewet, artikel 52');
    expect(page).toContain('<b>Beter:</b>');
    expect(page).toContain('niet alles kon gelezen worden');
  });

  it('shows a herkeuring before and after', () => {
    const after = keuring([item('voorschot-eenmalig', 'inapplicable', undefined, 'not-mentioned')], {
      kind: 'herkeuring',
    });
    const page = reportPage({ keuring: after, rules, changes: compareKeuringen(made, after) });
    expect(page).toContain('Hersteld. Dank daarvoor.');
    expect(page).toContain('U krijgt het voorschot één keer.');
  });

  it('says that it is the same sentence, where only our judgement of it changed', () => {
    const doubted = keuring([item('voorschot-als-maximum', 'cantTell', MAXIMUM, 'context-unclear')]);
    const page = reportPage({ keuring: made, rules, changes: compareKeuringen(doubted, made) });
    expect(page).toContain('Ons oordeel is anders dan eerst.');
    expect(page).toContain('dezelfde zin');
    expect(page).not.toContain('Dit is nieuw.');
  });

  it('says nothing of a site of which no page on the subject was read', () => {
    const nothing = keuring([item('voorschot-eenmalig', 'untested')], { pages: [] });
    for (const text of [reportPage({ keuring: nothing, rules }), letterText(nothing, rules), memoText(nothing, rules)])
      expect(text).toContain('Wij lazen geen pagina over de bijstand');
  });
});

describe('the letter', () => {
  const text = letterText(made, rules);

  it('puts a sentence once, worst harm first, with thanks before', () => {
    expect(text.split(MAXIMUM)).toHaveLength(2);
    expect(text.indexOf('Dank daarvoor')).toBeLessThan(text.indexOf('1. Er staat'));
    expect(text).toContain('2. Er staat');
    expect(text).not.toContain('3. Er staat');
  });

  it('names as not found only what is on no page of the whole site', () => {
    const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.text.nl.title ?? '?';
    expect(text).toContain(titleOf('klacht'));
    expect(text).not.toContain(titleOf('giften'));
  });

  it('says nothing of blame, guilt or fines', () => {
    expect(text).not.toMatch(/illegaal|schuld|overtred|strafbaar|weiger|bewust/i);
  });
});

describe('the sentence to copy', () => {
  const ALMERE = { name: 'Almere', isJoint: false };

  it('carries the telephone number that the site itself gives, and a blank where it gives two', () => {
    const site = (words: string) => ownDetails(keuring([item('contact', 'passed', words)]));
    expect(betterSentence('Bel ons op 14 0123.', site('Bel 14 036 op werkdagen.'))).toBe('Bel ons op 14 036.');
    expect(site('Bel (036) 539 99 11.').telephone).toBe('(036) 539 99 11');
    expect(site('Bel 0800 1234 of 036-5399911.').telephone).toBeUndefined();
    expect(site('Bel voor 12.00 uur; wij antwoorden op 22-11-2026.').telephone).toBeUndefined();
    expect(ownDetails(made).telephone).toBeUndefined();
  });

  it('carries the own name, and no made-up telephone number', () => {
    expect(betterSentence('Bel ons op 14 0123. De gemeente beslist. De gemeente belt.', ALMERE)).toBe(
      'Bel ons op ……. De gemeente Almere beslist. De gemeente belt.',
    );
    expect(betterSentence('Dan geeft de gemeente een voorschot.', { name: 'Werkplein $& Klei', isJoint: true })).toBe(
      'Dan geeft Werkplein $& Klei een voorschot.',
    );
  });

  it('fails no rule, whoever it is filled in for', () => {
    for (const { id, text, pageTypes } of rules) {
      if (!pageTypes.includes('bijstand')) continue;
      const filled = betterSentence(text.nl.goodExample, {
        name: 'Voorbeeldstad',
        isJoint: false,
        telephone: '14 0000',
      });
      const page = readHtml(`<title>Bijstand</title><main><h1>Bijstand</h1><p>${filled}</p></main>`, URL_OF_PAGE);
      const { results } = checkPage(page, ruleset, { asOf: '2026-11-22' });
      const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
      expect(failed, id).toEqual([]);
    }
  });
});

describe('tables and data', () => {
  it('never hold a cell that a spreadsheet runs', () => {
    const begins = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =');
    fc.assert(
      fc.property(begins, fc.string(), (begin, rest) => {
        const csv = csvOf([[begin + rest]]);
        expect(csv.startsWith('\ufeff"\'')).toBe(true);
        expect(csv.slice(2, -3).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  it('have a row for each quote', () => {
    expect(keuringCsv(made).split('\r\n')).toHaveLength(made.items.length + 2);
  });

  it('are EARL assertions with their quotes', () => {
    const graph = JSON.stringify(earlOf(made));
    expect(graph).toContain('"earl:outcome":{"@id":"earl:failed"}');
    expect(graph).toContain(`"oa:exact":"${MAXIMUM}"`);
  });

  it('open the search for local rules by name', () => {
    const [own] = localRuleSearches({ name: "'s-Hertogenbosch", members: [] });
    expect(own?.url).toBe(
      'https://lokaleregelgeving.overheid.nl/ZoekResultaat?gemeenten=%27s-Hertogenbosch&tekst=Participatiewet',
    );
    expect(localRuleSearches({ name: 'Dienst', members: ['A', 'B'] })).toHaveLength(3);
  });
});
