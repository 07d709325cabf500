/**
 * Shows the panel over a wire that was handed to us. The rules and what checks with them are most of the panel's weight and load beside this:
 * where that takes a while, as on an old phone, the person sees that we are reading.
 */
import { render } from 'preact';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { applyLook, readLook } from '../look/look.ts';
import { isExtensionGone } from './ask.ts';
import { BarePanel } from './bare-panel.tsx';
import type { Wire } from './wire.ts';

/** Milliseconds that a person waits for the rules without a word about it: sooner it would only flash. */
const SILENT = 150;

const opening = import('./open-panel.tsx');

/** `wiring`: undefined when whoever put us here has no good token, or the page is gone. */
export async function start(
  wiring: Promise<Wire | undefined>,
  keptLook: Promise<Record<string, unknown>>,
): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  // The token may have come while this module loaded: first it goes to the background, and while that looks at it there is nothing else to do.
  const prepared = opening
    .then(async ({ prepare, openPanel }) => {
      await new Promise((resolve) => setTimeout(resolve));
      prepare();
      return openPanel;
    })
    .catch(() => undefined);
  const [wire, look] = await Promise.all([wiring.catch(() => undefined), readLook(keptLook)]);
  applyLook(look);
  const tongue = await tongueOf(look.language);
  const inLanguage = (view: preact.ComponentChild) => (
    <LanguageContext.Provider value={tongue}>{view}</LanguageContext.Provider>
  );
  if (!wire) {
    render(inLanguage(<Notice state={parent === window ? 'pageGone' : 'refused'} announce />), root);
    return;
  }
  if (wire.page.task) {
    const { showTask } = await import('./task/task-panel.tsx');
    await showTask(wire, tongue, root);
    return;
  }
  const reading = setTimeout(() => render(inLanguage(<BarePanel wire={wire} state="loading" />), root), SILENT);
  const openPanel = await prepared;
  clearTimeout(reading);
  if (openPanel) await openPanel(wire, tongue, root);
  // The files of an extension that was updated under this panel are gone.
  else render(inLanguage(<BarePanel wire={wire} state={isExtensionGone() ? 'updated' : 'failed'} />), root);
}
