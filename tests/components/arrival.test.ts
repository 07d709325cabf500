import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useArrival, useReturn } from '../../components/arrival.ts';

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
  vi.stubGlobal('HTMLElement', HTMLElement);
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

describe('the keyboard after a form', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A list, a form that comes in its place, and the list again: with the button that opened the form, or without. */
  const afterForm = (isButtonThere: boolean) => {
    const { body, focused } = emptyPage();
    let remember: ReturnType<typeof useReturn> = () => undefined;
    const List = ({ busy, hasButton }: { readonly busy: boolean; readonly hasButton: boolean }) => {
      const heading = useRef<HTMLHeadingElement>(null);
      remember = useReturn(busy, heading);
      return h('div', {}, [h('h1', { ref: heading }, 'De lijst'), hasButton && h('button', {}, 'Aanpassen')]);
    };
    render(h(List, { busy: false, hasButton: true }), body);
    remember(body.querySelector('button'));
    render(h(List, { busy: true, hasButton: true }), body);
    expect(focused).toEqual([]);
    render(h(List, { busy: false, hasButton: isButtonThere }), body);
    return focused;
  };

  it('is back on the button that opened it', () => {
    expect(afterForm(true)).toEqual(['Aanpassen']);
  });

  it('is at the top where that button is gone', () => {
    expect(afterForm(false)).toEqual(['De lijst']);
  });
});
