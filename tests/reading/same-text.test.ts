import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOfHtml } from '../../reading/html.ts';
import { readPage } from '../../reading/read-page.ts';
import type { TreeElement, TreeNode } from '../../reading/tree.ts';
import { ADDRESS } from './lines.ts';

const FILL = 'Met de bijstand vult de gemeente uw inkomen aan tot wat u nodig hebt.';

/** Ways to cut a text in pieces that a reader does not see. */
const SEAMS = fc.constantFrom(
  '',
  '<span>',
  '</span>',
  '<b></b>',
  '<!-- x -->',
  '&shy;',
  '&#8203;',
  '<wbr>',
  '<font color="red"></font>',
);

const read = (root: TreeElement) => readPage(root, { url: ADDRESS }).blocks.map(({ text }) => text);

/** The same tree, each text cut in two after so many characters: as the DOM may hold it. */
function withCutTexts(element: TreeElement, after: number): TreeElement {
  return {
    type: 'element',
    name: element.name,
    attribute: (name) => element.attribute(name),
    children: element.children.flatMap((node): TreeNode[] => {
      if (node.type === 'element') return [withCutTexts(node, after)];
      return [
        { type: 'text', data: node.data.slice(0, after) },
        { type: 'text', data: node.data.slice(after) },
      ];
    }),
  };
}

describe('the same text is read', () => {
  it('however its letters are wrapped', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(FILL.length), SEAMS), { maxLength: 12 }), (cuts) => {
        let html = FILL;
        for (const [at, seam] of [...cuts].sort(([a], [b]) => b - a)) html = html.slice(0, at) + seam + html.slice(at);
        expect(read(treeOfHtml(`<main><p>${html}</p></main>`))).toEqual([FILL]);
      }),
    );
  });

  it('however its text nodes are cut', () => {
    const html = `<main><h1>Bijstand</h1><ul><li>een <b>twee</b> drie</li></ul><p>${FILL}</p><table><tr><th>a b</th><th>c d</th></tr><tr><td>e f</td><td>g h</td></tr></table></main>`;
    fc.assert(
      fc.property(fc.nat(20), (after) => {
        const tree = treeOfHtml(html);
        expect(readPage(withCutTexts(tree, after), { url: ADDRESS })).toEqual(readPage(tree, { url: ADDRESS }));
      }),
    );
  });

  it('however many divs stand around it', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.constantFrom('div', 'section', 'article', 'x-box', 'form'), (depth, name) => {
        const html = `<main><h1>Bijstand</h1>${`<${name}>`.repeat(depth)}<p>${FILL}</p>${`</${name}>`.repeat(depth)}</main>`;
        expect(read(treeOfHtml(html))).toEqual(['Bijstand', FILL]);
      }),
    );
  });
});
