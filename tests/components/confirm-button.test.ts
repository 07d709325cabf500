import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../components/confirm-button.tsx';

const drawn = () => new Promise((resolve) => setTimeout(resolve));

/** A button that asks once more, what took the keyboard since, and what was done. */
function drawButton() {
  const { document, Event, HTMLElement } = parseHTML('<html><body></body></html>');
  const focused: (string | null)[] = [];
  HTMLElement.prototype.focus = function focus(this: Element) {
    focused.push(this.textContent);
  };
  vi.stubGlobal('document', document);
  const sure = vi.fn();
  render(h(ConfirmButton, { words: 'Verwijder', question: 'Weet u het zeker?', sure }), document.body);
  const press = async (words: string) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    button?.dispatchEvent(new Event('click', { bubbles: true }));
    await drawn();
  };
  return { focused, sure, press };
}

describe('a button that asks once more', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves the keyboard where it is until it is pressed', async () => {
    const { focused } = drawButton();
    await drawn();
    expect(focused).toEqual([]);
  });

  it('takes the keyboard to the safe answer, each time, and back to where it was', async () => {
    const { focused, press, sure } = drawButton();
    await press('Verwijder');
    await press('Nee');
    await press('Verwijder');
    await press('Ja');
    expect(focused).toEqual(['Nee', 'Verwijder', 'Nee', 'Verwijder']);
    expect(sure).toHaveBeenCalledOnce();
  });
});
