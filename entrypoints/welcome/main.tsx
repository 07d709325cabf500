/** First run and settings: what it does, what it never does, and where it may look. */
import '../../components/tokens.css';
import '../../components/base.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LANGUAGES, type Language, LanguageContext, type Tongue, tongueOf } from '../../components/language.ts';
import { applyLook, keepLook, type Look, readLook, TEXT_SIZES, type TextSize } from '../look/look.ts';
import { Promises } from './promises.tsx';
import { WhereToLook } from './where-to-look.tsx';

function Welcome({ first, spoken }: { readonly first: Look; readonly spoken: Tongue }) {
  const [look, setLook] = useState(first);
  const [tongue, setTongue] = useState(spoken);
  const choose = (next: Look) => {
    setLook(next);
    applyLook(next);
    tongueOf(next.language).then(setTongue);
    keepLook(next).catch(() => undefined);
  };
  const { welcome } = tongue.strings;
  const sizes: Readonly<Record<TextSize, string>> = {
    normal: welcome.textNormal,
    large: welcome.textLarge,
    largest: welcome.textLargest,
  };
  return (
    <LanguageContext.Provider value={tongue}>
      <main class="page stack">
        <h1>{welcome.title}</h1>
        <p>{welcome.lead}</p>
        <Promises />
        <WhereToLook />
        <fieldset class="page-section">
          <legend class="legend-title">{welcome.languageTitle}</legend>
          {(Object.keys(LANGUAGES) as Language[]).map((language) => (
            <label class="choice" key={language}>
              <input
                type="radio"
                name="language"
                checked={look.language === language}
                onChange={() => choose({ ...look, language })}
              />
              <span lang={language}>{LANGUAGES[language].name}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="page-section">
          <legend class="legend-title">{welcome.textTitle}</legend>
          {TEXT_SIZES.map((text) => (
            <label class="choice" key={text}>
              <input type="radio" name="text" checked={look.text === text} onChange={() => choose({ ...look, text })} />
              <span>{sizes[text]}</span>
            </label>
          ))}
        </fieldset>
      </main>
    </LanguageContext.Provider>
  );
}

const look = await readLook();
applyLook(look);
const root = document.querySelector('#app');
const tongue = await tongueOf(look.language);
if (root) render(<Welcome first={look} spoken={tongue} />, root);
