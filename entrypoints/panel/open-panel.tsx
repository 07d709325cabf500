/** Opens the panel on a page: the rules, what checks with them, and the view of what they find. Loads beside what shows first. */
import { render } from 'preact';
import { LanguageContext, type Tongue } from '../../components/language.ts';
import { compileDeclared } from '../../language/pattern.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { today } from '../clock/today.ts';
import { App } from './app.tsx';
import { ask, isExtensionGone } from './ask.ts';
import { loadLater } from './later.ts';
import { openSession } from './session.ts';
import type { Wire } from './wire.ts';

/** Of the rules as they were built: working it out here would cost as much as reading a page. */
declare const __GEWETEN_RULESET_HASH__: string;

/** Needs no page: there is time for it while the background looks at the token. */
export const prepare = compileDeclared;

export async function openPanel(wire: Wire, tongue: Tongue, root: Element): Promise<void> {
  const inLanguage = (view: preact.ComponentChild) => (
    <LanguageContext.Provider value={tongue}>{view}</LanguageContext.Provider>
  );
  const session = openSession(wire, {
    ask,
    isGone: isExtensionGone,
    ruleset: { version: ruleset.version, rules: ruleset.rules, hash: __GEWETEN_RULESET_HASH__ },
    today,
    newId: () => crypto.randomUUID(),
    focus: () => document.querySelector<HTMLElement>('#opening')?.focus(),
  });
  // In Dutch the lines are there at once, and the rest comes while the person reads them.
  if (tongue.language === 'nl') render(inLanguage(<App session={session} later={undefined} />), root);
  render(inLanguage(<App session={session} later={await loadLater()} />), root);
}
