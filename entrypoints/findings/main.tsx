/** My findings, over all organisations. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/panel.css';
import { render } from 'preact';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { openDatabase } from '../../findings/database.ts';
import { applyLook, readLook } from '../look/look.ts';
import { loadWords } from '../panel/words.ts';
import { FindingsPage } from './findings-page.tsx';

const look = await readLook();
applyLook(look);
const tongue = await tongueOf(look.language);
document.title = `Geweten: ${tongue.strings.list.title}`;
const words = look.language === 'nl' ? undefined : await loadWords();
const toSend = new URLSearchParams(location.search).get('send') ?? undefined;
const root = document.querySelector('#app');
if (root) {
  const opened = await openDatabase().catch(() => undefined);
  render(
    <LanguageContext.Provider value={tongue}>
      <main class="page stack">
        {opened ? (
          <FindingsPage database={opened} words={words} toSend={toSend} />
        ) : (
          <Notice state="storageBlocked" announce />
        )}
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
