/** Rounds of the workgroup: joining, tasks, questions, and what is sent. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/panel.css';
import '../../components/rounds.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { RoundContext, roundStringsOf } from '../../components/rounds/language.ts';
import { openDatabase } from '../../findings/database.ts';
import { applyLook, readLook } from '../look/look.ts';
import { RoundsPage } from './rounds-page.tsx';

const look = await readLook();
applyLook(look);
const [tongue, strings] = await Promise.all([tongueOf(look.language), roundStringsOf(look.language)]);
document.title = `Geweten: ${strings.title}`;
const root = document.querySelector('#app');
if (root) {
  // In a private window nothing is kept, so nobody can take part there.
  const isPrivate = browser.extension.inIncognitoContext;
  const opened = isPrivate ? undefined : await openDatabase().catch(() => undefined);
  render(
    <LanguageContext.Provider value={tongue}>
      <RoundContext.Provider value={strings}>
        <main class="page">
          {opened ? (
            <RoundsPage database={opened} />
          ) : (
            <Notice state={isPrivate ? 'privateWindow' : 'storageBlocked'} announce />
          )}
        </main>
      </RoundContext.Provider>
    </LanguageContext.Provider>,
    root,
  );
}
