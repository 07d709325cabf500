/** Pages that work against the extension: what they can do to the page is theirs, what the person reads and sends is not. */
import { afterEach, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';
import { openedBefore } from './opened-browser.ts';
import type { Panel, Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const SENTENCE = 'U krijgt het voorschot maar één keer.';
const OPENING = /dingen kloppen niet/;

/** The element that we put in the page, as the page finds it. */
const HOST = `[...document.documentElement.children].find((each) => each.localName === 'div')`;

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`a hostile page in ${kind}`, () => {
    let person: Person;
    openedBefore<Person>({ build, open }, (opened) => {
      person = opened;
    });
    afterEach(() => person.goTo('about:blank'));

    /** Opens the page, lets it do its worst, and presses the button. */
    const openAfter = async (script: string): Promise<Panel> => {
      await person.goTo(PAGE);
      await person.onPage(script);
      await person.pressToolbarButton();
      return person.panel();
    };
    const openFirst = async (): Promise<Panel> => {
      const panel = await openAfter('void 0');
      await panel.sees(OPENING);
      return panel;
    };

    it('cannot look into the panel, and has no way to its frame', async () => {
      await openFirst();
      const seen = await person.onPage(`(() => {
        const host = ${HOST};
        return { shadow: host.shadowRoot, inside: host.querySelectorAll('*').length, frames: window.length };
      })()`);
      expect(seen).toEqual({ shadow: null, inside: 0, frames: 0 });
    });

    it('cannot press, type or say anything in the panel', async () => {
      const panel = await openFirst();
      await person.onPage(`(() => {
        for (const kind of ['close', 'leave', 'read', 'page', 'place', 'focus']) {
          const { port1, port2 } = new MessageChannel();
          port1.start();
          window.postMessage({ kind, token: 'x', url: 'https://x.example', number: 9, snapshot: {} }, '*', [port2]);
        }
        const { left, top, width } = ${HOST}.getBoundingClientRect();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
          const at = { bubbles: true, composed: true, clientX: left + width - 30, clientY: top + 20, key: 'Escape' };
          ${HOST}.dispatchEvent(type.startsWith('key') ? new KeyboardEvent(type, at) : new MouseEvent(type, at));
        }
      })()`);
      await panel.sees(OPENING);
      await panel.press('Zelf iets toevoegen');
      await panel.sees('Bewaren');
    });

    it('may break every name that scripts of the page use, and our answer stays the same', async () => {
      const panel = await openAfter(`(() => {
        for (const name of ['map', 'filter', 'find', 'push', 'flatMap', 'forEach']) Array.prototype[name] = () => { throw new Error(name); };
        Object.prototype.kind = 'close';
        Object.prototype.get = () => { throw new Error('get'); };
        Object.prototype.rule = 'voorschot-percentage';
        String.prototype.slice = () => 'x';
        JSON.parse = () => ({});
        window.MutationObserver = window.Highlight = window.MessageChannel = undefined;
        Element.prototype.attachShadow = () => { throw new Error('no'); };
        Document.prototype.createElement = () => { throw new Error('no'); };
      })()`);
      await panel.sees(OPENING);
      expect(await panel.text()).toContain('De pagina zegt dat u maar één keer een voorschot krijgt.');
    });

    it('may call its forms by the names of the document, and is read all the same', async () => {
      const panel = await openAfter(`(() => {
        const make = document.createElement.bind(document);
        const main = document.querySelector('main');
        for (const name of ['body', 'documentElement', 'head', 'children', 'createElement', 'createTreeWalker', 'querySelectorAll', 'title', 'location', 'activeElement']) {
          const form = make('form');
          form.setAttribute('name', name);
          for (const field of ['childNodes', 'attributes', 'parentElement', 'closest', 'getClientRects', 'localName']) {
            form.append(Object.assign(make('input'), { name: field }));
          }
          main.append(form);
        }
      })()`);
      await panel.sees(OPENING);
      await panel.press('De pagina zegt dat u maar één keer een voorschot krijgt.');
      await panel.sees(SENTENCE);
    });

    it('may change without end, and the panel still answers the person', async () => {
      const panel = await openAfter(`void setInterval(() => {
        const line = document.createElement('p');
        line.textContent = 'Regel ' + Math.random();
        document.querySelector('main').append(line);
        if (document.querySelectorAll('main p').length > 300) line.remove();
      }, 1)`);
      await panel.sees(OPENING);
      await panel.press('Zelf iets toevoegen');
      await panel.sees('Bewaren');
    });

    it('takes the panel away, and gets its own room back; the button brings it again', async () => {
      await openFirst();
      await person.onPage(`${HOST}.remove()`);
      await until('a page as it was', async () =>
        (await person.onPage(`document.documentElement.getAttribute('style')`)) === null ? true : undefined,
      );
      await person.pressToolbarButton();
      await (await person.panel()).sees(OPENING);
    });

    it.each([
      ['hides it', `host.style.setProperty('opacity', '0', 'important')`],
      ['moves it', `host.style.setProperty('transform', 'translateX(90vw)', 'important')`],
      ['makes it small', `host.style.setProperty('width', '2px', 'important')`],
      [
        'makes the whole document see-through',
        `document.documentElement.style.setProperty('opacity', '0.01', 'important')`,
      ],
    ])('%s, and the panel stands as the person left it', async (_, script) => {
      await openFirst();
      await person.onPage(`(() => { const host = ${HOST}; ${script}; })()`);
      await until('the panel in its place', async () => {
        const stands = await person.onPage<boolean>(`(() => {
          const host = ${HOST};
          const { width, right, height } = host.getBoundingClientRect();
          const { opacity, transform } = getComputedStyle(host);
          return opacity === '1' && getComputedStyle(document.documentElement).opacity === '1' && transform === 'none'
            && width >= 320 && innerWidth - right < 20 && Math.round(height) === innerHeight;
        })()`);
        return stands ? true : undefined;
      });
    });

    it('never stops hiding it, and the panel goes on in a tab of its own', async () => {
      await openFirst();
      await person.onPage(`void setInterval(() => {
        const host = ${HOST};
        if (host) host.style.setProperty('opacity', '0', 'important');
      }, 20)`);
      const own = await person.ownPage('panel.html');
      await own.sees(OPENING);
      expect(await person.onPage(`${HOST} === undefined`)).toBe(true);
    });

    it('puts the panel in a frame of its own, and that shows nothing', async () => {
      await openFirst();
      const address = `${kind === 'firefox' ? 'moz' : 'chrome'}-extension://${await person.extensionId()}/panel.html`;
      await person.onPage(`new Promise((resolve) => {
        const bait = document.createElement('iframe');
        bait.onload = () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { document.title = 'answered'; };
          bait.contentWindow.postMessage({ token: 'x' }, '*', [port2]);
          resolve();
        };
        bait.src = ${JSON.stringify(address)};
        document.body.append(bait);
      })`);
      const texts = await person.panelTexts();
      expect(texts.filter((text) => OPENING.test(text))).toHaveLength(1);
      expect(await person.onPage('document.title')).not.toBe('answered');
    });

    it('turns words around and hides letters, and the quote shows what stands there without spilling over', async () => {
      const panel = await openAfter(`(() => {
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          walker.currentNode.data = walker.currentNode.data.replace(/U krijgt het voorschot maar één\\s+keer\\./,
            '\\u202EU krijgt het voor\\u200Bschot maar één keer.\\u202C');
        }
      })()`);
      await panel.sees(OPENING);
      await panel.press('De pagina zegt dat u maar één keer een voorschot krijgt.');
      await panel.sees(SENTENCE);
      const quotes = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('blockquote')].map((each) => each.textContent)`,
      );
      expect(quotes).toContain(SENTENCE);
      expect(quotes.filter((quote) => /[\u200B\u202A-\u202E\u2066-\u2069]/.test(quote))).toEqual([]);
    });
  });
}
