import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../findings/database.ts';
import { canDelete, edited, happened, stateOf } from '../../findings/finding.ts';
import { forget } from '../../findings/forget.ts';
import { keepFinding } from '../../findings/keep.ts';
import { signerFor } from '../../findings/keys.ts';
import { quoteOfSelection } from '../../findings/selected-quote.ts';
import { isStoredFinding } from '../../findings/stored-finding.ts';
import { exportFindings, importFindings } from '../../findings/transfer.ts';
import { exampleFinding, TODAY } from './example-finding.ts';

const observation = 'b'.repeat(52);

describe('a finding', () => {
  it('keeps what it was when the person changes their mind', () => {
    const changed = edited(exampleFinding(), { verdict: 'right', note: 'toch goed', shareNote: false }, TODAY);
    expect(changed).toMatchObject({ verdict: 'right', note: 'toch goed' });
    expect(changed.history.at(-1)).toMatchObject({ what: 'edited', before: { verdict: 'wrong', note: '' } });
  });

  it('does not grow when nothing changed', () => {
    const finding = exampleFinding();
    expect(edited(finding, finding, TODAY)).toBe(finding);
  });

  it('can be deleted only while nothing of it is out of the house', () => {
    const waiting = happened(exampleFinding(), { what: 'queued', on: TODAY, observation });
    expect(canDelete(exampleFinding())).toBe(true);
    expect(canDelete(waiting)).toBe(false);
    expect(canDelete(happened(waiting, { what: 'withdrawn', on: TODAY }))).toBe(true);
  });
});

describe('the file of findings', () => {
  it('comes in as it went out', () => {
    const findings = [exampleFinding(), exampleFinding({ id: 'finding-2', note: '“aanhalingstekens” & é' })];
    expect(importFindings(exportFindings(findings))).toEqual({ ok: true, findings });
  });

  it('starts again as a draft in another browser, which has no key for what was sent', () => {
    const sent = happened(exampleFinding(), { what: 'sent', on: TODAY, observation });
    const imported = importFindings(exportFindings([sent]));
    expect(imported.ok && imported.findings.map(stateOf)).toEqual(['concept']);
  });

  it('keeps that a finding was taken back, and what it was before', () => {
    const taken = [
      { what: 'queued', on: TODAY, observation } as const,
      { what: 'sent', on: TODAY, observation } as const,
      { what: 'withdrawn', on: TODAY } as const,
    ].reduce((finding, event) => happened(finding, event), exampleFinding());
    const imported = importFindings(exportFindings([taken]));
    expect(imported.ok && imported.findings.map(stateOf)).toEqual(['ingetrokken']);
    expect(imported.ok && imported.findings.map(canDelete)).toEqual([true]);
  });

  it('carries over that what was solved opened again', () => {
    const again = [
      { what: 'sent', on: TODAY, observation } as const,
      { what: 'resolved', on: TODAY } as const,
      { what: 'reopened', on: TODAY } as const,
    ].reduce((finding, event) => happened(finding, event), exampleFinding());
    expect(isStoredFinding(again)).toBe(true);
    expect(stateOf(again)).toBe('verzonden');
  });

  it('is refused when it is something else', () => {
    expect(importFindings('geen json')).toEqual({ ok: false, problem: 'not-json' });
    expect(importFindings('{"findings":[]}')).toEqual({ ok: false, problem: 'not-findings' });
    const strange = exportFindings([{ ...exampleFinding(), evil: true } as never]);
    expect(importFindings(strange)).toEqual({ ok: false, problem: 'not-findings' });
  });
});

describe('a selection on the page', () => {
  const page = { blocks: [{ text: 'Het voorschot is 90 procent.' }, { text: 'U krijgt het één keer.' }] } as never;

  it('becomes a quote with its surroundings, whatever white space the browser gives', () => {
    expect(quoteOfSelection(' voorschot\n is  90 ', page)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'voorschot is 90',
      prefix: 'Het ',
      suffix: ' procent. U krijgt het één keer.',
    });
  });

  it('may run over two blocks', () => {
    expect(quoteOfSelection('90 procent.\n\nU krijgt', page)?.exact).toBe('90 procent. U krijgt');
  });

  it('is no quote when it is empty, too long, or not in the main text', () => {
    expect(quoteOfSelection('  ', page)).toBeUndefined();
    expect(quoteOfSelection('Cookies accepteren', page)).toBeUndefined();
    expect(quoteOfSelection('x'.repeat(601), page)).toBeUndefined();
  });
});

describe('the database', () => {
  it('is still there after a restart', async () => {
    const first = await openDatabase('restart');
    await keepFinding(exampleFinding(), first);
    const { publicKey } = await signerFor(first, 'GM0034');
    first.close();
    const second = await openDatabase('restart');
    expect(await second.findings.count()).toBe(1);
    expect((await signerFor(second, 'GM0034')).publicKey).toBe(publicKey);
    second.close();
  });

  it('never stores a finding that lost a line of its history', async () => {
    const database = await openDatabase('history');
    const queued = happened(exampleFinding(), { what: 'queued', on: TODAY, observation });
    await keepFinding(queued, database);
    expect(await keepFinding(exampleFinding(), database)).toBe(false);
    expect(await keepFinding(happened(queued, { what: 'withdrawn', on: TODAY }), database)).toBe(true);
    database.close();
  });

  it('makes one key for an organisation, also when two windows ask at once', async () => {
    const database = await openDatabase('keys');
    const [one, other] = await Promise.all([signerFor(database, 'GM0034'), signerFor(database, 'GM0034')]);
    expect(one.publicKey).toBe(other.publicKey);
    database.close();
  });

  it('forgets one organisation, or everything', async () => {
    const database = await openDatabase('forget');
    await signerFor(database, 'GM0034');
    await signerFor(database, 'GM0344');
    await keepFinding(exampleFinding(), database);
    await forget(database, 'GM0034');
    expect([await database.findings.count(), await database.keys.count()]).toEqual([0, 1]);
    await forget(database);
    expect(await database.keys.count()).toBe(0);
    database.close();
  });
});
