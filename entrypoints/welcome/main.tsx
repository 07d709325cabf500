/** First run and settings: what it does, what it never does, and where it may look. */
import '../../components/tokens.css';
import '../../components/base.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LANGUAGES, type Language, LanguageContext } from '../../components/language.ts';
import { applyLook, keepLook, type Look, readLook, TEXT_SIZES, type TextSize } from '../look/look.ts';
import { Promises } from './promises.tsx';
import { WhereToLook } from './where-to-look.tsx';

function Welcome({ first }: { readonly first: Look }) {
  const [look, setLook] = useState(first);
  const choose = (next: Look) => {
    setLook(next);
    applyLook(next);
    keepLook(next).catch(() => undefined);
  };
  const { welcome } = LANGUAGES[look.language];
  const sizes: Readonly<Record<TextSize, string>> = {
    normal: welcome.textNormal,
    large: welcome.textLarge,
    largest: welcome.textLargest,
  };
  return (
    <LanguageContext.Provider value={look.language}>
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
              <span lang={language}>{LANGUAGES[language].languageName}</span>
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
if (root) render(<Welcome first={look} />, root);
