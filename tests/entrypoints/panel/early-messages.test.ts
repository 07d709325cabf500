import { describe, expect, it } from 'vitest';
import type { PageToPanel } from '../../../entrypoints/messages/page-to-panel.ts';
import { earlyMessages } from '../../../entrypoints/panel/early-messages.ts';
import type { SnapshotNode } from '../../../reading/snapshot.ts';

const pageOf = (nodes: number): PageToPanel => ({
  kind: 'page',
  url: 'https://www.voorbeeldstad.example/bijstand',
  number: 1,
  snapshot: Array.from({ length: nodes }, (): SnapshotNode => [0, 'Bijstand']),
});
const FOCUS: PageToPanel = { kind: 'focus' };

/** A panel that has loaded for so long; `draw` lets it be drawn. */
function panelAfter(waited: number) {
  const toDraw: (() => void)[] = [];
  const heard: string[] = [];
  const { hear, listen } = earlyMessages({ waited: () => waited, drawn: (go) => toDraw.push(go) });
  return {
    hear,
    listens: () => listen(({ kind }) => heard.push(kind)),
    draw: () => {
      for (const go of toDraw.splice(0)) go();
    },
    heard,
  };
}

describe('what the page says before the panel listens', () => {
  it('is handed over at once, in order, with what comes after it', () => {
    const { hear, listens, heard } = panelAfter(100);
    hear(pageOf(800));
    hear(FOCUS);
    listens();
    expect(heard).toEqual(['page', 'focus']);
    hear(pageOf(800));
    expect(heard).toEqual(['page', 'focus', 'page']);
  });

  it.each([
    ['a page is very long', 100, 20_000],
    ['the browser is slow', 2_000, 800],
  ])('waits until the panel is drawn when %s, and nothing overtakes it', (_, waited, nodes) => {
    const { hear, listens, draw, heard } = panelAfter(waited);
    hear(pageOf(nodes));
    listens();
    hear(FOCUS);
    expect(heard).toEqual([]);
    draw();
    expect(heard).toEqual(['page', 'focus']);
  });

  it('is nothing when the page takes its time; that is then heard as it comes', () => {
    const { hear, listens, heard } = panelAfter(2_000);
    listens();
    hear(pageOf(20_000));
    expect(heard).toEqual(['page']);
  });
});
