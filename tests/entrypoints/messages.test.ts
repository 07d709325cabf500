import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFor } from '../../entrypoints/dock/place.ts';
import { isPageToPanel } from '../../entrypoints/messages/page-to-panel.ts';
import { isPanelToPage } from '../../entrypoints/messages/panel-to-page.ts';
import { FROM_PAGE, isRequest } from '../../entrypoints/messages/requests.ts';
import { exampleFinding } from '../findings/example-finding.ts';

describe('messages', () => {
  it('pass when they are whole', () => {
    expect(
      isPageToPanel({ kind: 'page', url: 'https://www.almere.nl/', number: 1, snapshot: [[0, 'html', {}, false]] }),
    ).toBe(true);
    expect(
      isPanelToPage({
        kind: 'mark',
        of: 1,
        marks: [{ id: 'r/0', tone: 'wrong', pieces: [{ text: 0, from: 0, to: 3 }] }],
      }),
    ).toBe(true);
    expect(isRequest({ kind: 'keep', finding: exampleFinding() })).toBe(true);
    expect(isRequest({ kind: 'forget', organisation: undefined })).toBe(true);
  });

  it('are refused with a field too many, too few, or of another shape', () => {
    expect(isRequest({ kind: 'redeem', token: 'x', extra: 1 })).toBe(false);
    expect(isRequest({ kind: 'redeem' })).toBe(false);
    expect(isRequest({ kind: 'redeem', token: 7 })).toBe(false);
    expect(isRequest({ kind: 'constructor' })).toBe(false);
    expect(isRequest({ kind: 'keep', finding: { ...exampleFinding(), history: 'none' } })).toBe(false);
    expect(isPageToPanel({ kind: 'page', url: '', number: 1, snapshot: [[0, 'html', { class: 7 }, false]] })).toBe(
      false,
    );
  });

  it('never throw on what a page may make up', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const guard of [isRequest, isPageToPanel, isPanelToPage]) expect(typeof guard(anything)).toBe('boolean');
      }),
    );
  });

  it('let a script in a page ask for nothing of the person, and only say that something was counted', () => {
    expect([...FROM_PAGE].sort()).toEqual(['closed', 'here', 'no-panel', 'task-event', 'task-page', 'token']);
  });
});

describe('the place of the panel', () => {
  it('leaves the page at least half of the window', () => {
    expect(placeFor({ side: 'right', width: 5_000 }, 1_280).width).toBe(640);
  });

  it('is never too narrow to read', () => {
    expect(placeFor({ side: 'left', width: 10 }, 1_280)).toEqual({ side: 'left', width: 320, sheet: false });
  });

  it('is a sheet where there is no room beside the page', () => {
    expect(placeFor({ side: 'right', width: 400 }, 320).sheet).toBe(true);
  });
});
