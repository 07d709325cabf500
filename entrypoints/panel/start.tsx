/** Shows the panel over a wire that was handed to us; everything that the first sentence needs comes with this module. */
import { render } from 'preact';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { compileDeclared } from '../../language/pattern.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { today } from '../clock/today.ts';
import { applyLook, readLook } from '../look/look.ts';
import { App } from './app.tsx';
import { ask, isExtensionGone } from './ask.ts';
import { loadLater } from './later.ts';
import { openSession } from './session.ts';
import type { Wire } from './wire.ts';

/** Of the rules as they were built: working it out here would cost as much as reading a page. */
declare const __GEWETEN_RULESET_HASH__: string;

/** `wiring`: undefined when whoever put us here has no good token, or the page is gone. */
export async function start(
  wiring: Promise<Wire | undefined>,
  keptLook: Promise<Record<string, unknown>>,
): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  // The token may have come while this module loaded: first it goes to the background, and while that looks at it there is nothing else to do.
  await new Promise((resolve) => setTimeout(resolve));
  compileDeclared();
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
  const session = openSession(wire, {
    ask,
    isGone: isExtensionGone,
    ruleset: { version: ruleset.version, rules: ruleset.rules, hash: __GEWETEN_RULESET_HASH__ },
    today,
    newId: () => crypto.randomUUID(),
    focus: () => document.querySelector<HTMLElement>('#opening')?.focus(),
  });
  // In Dutch the lines are there at once, and the rest comes while the person reads them.
  if (look.language === 'nl') render(inLanguage(<App session={session} later={undefined} />), root);
  render(inLanguage(<App session={session} later={await loadLater()} />), root);
}
