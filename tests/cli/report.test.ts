import { describe, expect, it } from 'vitest';
import { checkPage } from '../../checking/check-page.ts';
import { reportOf } from '../../cli/report.ts';
import { readHtml } from '../../reading/html.ts';
import { cantTell, type Rule, toldInPart } from '../../rules/rule.ts';
import { claim, mention } from '../checking/made-rules.ts';

/** Report on a page about the bijstand, judged by these rules. */
function reportFor(text: string, rules: readonly Rule[]): string {
  const html = `<html lang="nl"><head><title>Bijstand</title></head><body><main><h1>Bijstand</h1><p>Op deze pagina staat hoe het gaat als u geld nodig hebt.</p>${text}</main></body></html>`;
  const ruleset = { version: '2026.11', hash: 'sha256:test', rules };
  return reportOf(
    checkPage(readHtml(html, 'https://www.voorbeeldstad.example/bijstand'), ruleset, { asOf: '2026-11-22' }),
    ruleset,
  );
}

const titled = (rule: Rule, title: string): Rule => ({
  ...rule,
  text: { ...rule.text, nl: { ...rule.text.nl, title } },
});

describe('the report', () => {
  it('shows a wrong sentence with the law and a better one', () => {
    const report = reportFor('<h2>Besluit</h2><p>Het duurt 13 weken.</p>', [
      titled(claim(), 'Beslissen binnen acht weken'),
    ]);
    expect(report).toContain(
      'KLOPT NIET (1)\n- Beslissen binnen acht weken\n    “Het duurt 13 weken.” (onder: Besluit)',
    );
    expect(report).toContain('Wet: Participatiewet, artikel 52');
    expect(report).toContain(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&hoofdstuk=6&paragraaf=6.1&artikel=52&z=2026-11-22&g=2026-11-22',
    );
    expect(report).toContain('Beter: Test.');
  });

  it('puts the worst harm first', () => {
    const report = reportFor('<p>Het duurt 13 weken.</p>', [
      titled(claim({ id: 'licht', harm: 'onduidelijk' }), 'Licht'),
      titled(claim({ id: 'zwaar', harm: 'verliest-recht' }), 'Zwaar'),
    ]);
    expect(report.indexOf('Zwaar')).toBeLessThan(report.indexOf('Licht'));
  });

  it('shows a rule on trial as a question, not as a fault', () => {
    const report = reportFor('<p>Het duurt 13 weken.</p>', [claim({ status: 'trial' })]);
    expect(report).not.toContain('KLOPT NIET');
    expect(report).toContain('ZELF NAKIJKEN (1)');
    expect(report).toContain('Deze regel is nog op proef.');
  });

  it('keeps apart what is open, what was not found and what is right', () => {
    const report = reportFor('<p>Het duurt 8 weken.</p>', [
      titled(claim(), 'Goed'),
      titled(claim({ id: 'open', judge: () => cantTell('outdated') }), 'Open'),
      titled(mention({ id: 'deel', tells: () => toldInPart('na hoeveel weken') }), 'Deel'),
      titled(mention({ id: 'weg', tells: () => undefined }), 'Weg'),
    ]);
    expect(report).toMatch(
      /ZELF NAKIJKEN \(2\)[\s\S]*Open[\s\S]*Deel[\s\S]*Er ontbreekt: na hoeveel weken\.[\s\S]*NIET GEVONDEN \(1\)\n- Weg[\s\S]*KLOPT \(1\)\n- Goed/,
    );
  });

  it('says what was not read', () => {
    expect(reportFor('<iframe src="https://formulier.example/a"></iframe>', [claim()])).toContain(
      'NIET GELEZEN\n- een stuk van een andere website: https://formulier.example/a',
    );
  });

  it('prints no control characters of a page', () => {
    expect(reportFor('<p>Het duurt \u001b[31m13 weken.\u202e</p>', [claim()])).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
