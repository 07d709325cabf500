/** Says under the button why there is no panel: not the site of a municipality, not a page, or a page of one person. The page itself was not touched. */
import '../../components/tokens.css';
import '../../components/base.css';
import { render } from 'preact';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { applyLook, readLook } from '../look/look.ts';

const STATES = ['notAPage', 'behindLogin'] as const;
const state = STATES.find((each) => location.search === `?${each}`) ?? 'elsewhere';
const look = await readLook();
applyLook(look);
const tongue = await tongueOf(look.language);
const root = document.querySelector('#app');
if (root) {
  render(
    <LanguageContext.Provider value={tongue}>
      <main class="page stack">
        <h1>Geweten</h1>
        <Notice state={state} />
      </main>
    </LanguageContext.Provider>,
    root,
  );
}
