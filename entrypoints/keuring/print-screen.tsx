/** A report or letter as it will be on paper, with a button to print it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { LOOK } from '../../components/keuring-report/look.ts';
import type { Sheet } from '../../components/keuring-report/sheet.ts';

interface Props {
  readonly sheet: Sheet;
  back(): void;
}

const BAR =
  '.print-bar { display: flex; gap: .75rem; padding: .75rem 0; } @media print { .print-bar { display: none; } }';

export function PrintScreen({ sheet, back }: Props) {
  const t = useKeuringStrings();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Parsed apart, where no script runs and nothing is fetched; the page's own rules forbid both here too.
    const parsed = new DOMParser().parseFromString(sheet.main.text, 'text/html');
    const main = parsed.querySelector('main');
    if (main) place.current?.replaceChildren(...main.childNodes);
    if (main) place.current?.classList.add(...main.classList);
    const styles = new CSSStyleSheet();
    styles.replaceSync(LOOK + BAR);
    const root = document.documentElement;
    const { title } = document;
    document.title = sheet.title;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    // Paper is white.
    root.dataset.theme = 'light';
    scrollTo({ top: 0 });
    button.current?.focus();
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styles);
      document.title = title;
      delete root.dataset.theme;
    };
  }, [sheet]);
  return (
    <>
      <div class="print-bar">
        <button type="button" class="button button-main" ref={button} onClick={() => print()}>
          {t.printNow}
        </button>
        <button type="button" class="button" onClick={back}>
          {t.back}
        </button>
      </div>
      <div ref={place} lang="nl" class="print-place" />
    </>
  );
}
