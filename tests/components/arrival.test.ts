import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useArrival } from '../../components/arrival.ts';

function Screen({ title }: { readonly title: string }) {
  return h('h1', { tabIndex: -1, ref: useArrival(title) }, title);
}

/** An empty page, and the headings that took the keyboard in it. */
function emptyPage() {
  const { document, HTMLElement } = parseHTML('<html><body></body></html>');
  const focused: (string | null)[] = [];
  HTMLElement.prototype.focus = function focus(this: Element) {
    focused.push(this.textContent);
  };
  vi.stubGlobal('document', document);
  return { body: document.body, focused };
}

describe('the heading of a screen', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has the keyboard as soon as the screen stands there', () => {
    const { body, focused } = emptyPage();
    render(h(Screen, { title: 'Uw antwoorden' }), body);
    expect(focused).toEqual(['Uw antwoorden']);
  });

  it('takes it again for another screen, and leaves it where it is when the same is drawn again', () => {
    const { body, focused } = emptyPage();
    render(h(Screen, { title: 'Vraag 1' }), body);
    render(h(Screen, { title: 'Vraag 1' }), body);
    render(h(Screen, { title: 'Vraag 2' }), body);
    expect(focused).toEqual(['Vraag 1', 'Vraag 2']);
  });
});
