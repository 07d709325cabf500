/** The panel's page. Nothing shows and nothing is asked of storage before whoever put us here has shown a token of our own background. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/panel.css';
import { render } from 'preact';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { ruleset } from '../../rules/ruleset.ts';
import { applyLook, readLook } from '../look/look.ts';
import { App } from './app.tsx';
import { ask, isExtensionGone } from './ask.ts';
import { openSession } from './session.ts';
import { today } from './today.ts';
import { wireFromFrame, wireToTab } from './wire.ts';
import { loadWords } from './words.ts';

const tab = new URLSearchParams(location.search).get('tab');
// Starts listening now, before anything else can happen.
const wiring = parent === window ? wireToTab(Number(tab)) : wireFromFrame();

async function start(): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  const [wire, look] = await Promise.all([wiring.catch(() => undefined), readLook()]);
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
    ruleset,
    today,
    newId: () => crypto.randomUUID(),
    focus: () => document.querySelector<HTMLElement>('#opening')?.focus(),
  });
  // In Dutch the lines are there at once, and the rest comes while the person reads them.
  const words = loadWords();
  render(inLanguage(<App session={session} words={look.language === 'nl' ? undefined : await words} />), root);
  render(inLanguage(<App session={session} words={await words} />), root);
}

start();
