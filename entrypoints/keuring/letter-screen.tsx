/** Letter, memo, and what became of the letter. */
import { useEffect, useState } from 'preact/hooks';
import { useArrival } from '../../components/arrival.ts';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { LetterTimeline } from '../../components/keuring/letter-timeline.tsx';
import { TextToSend } from '../../components/keuring/text-to-send.tsx';
import { letterText } from '../../components/keuring-report/letter.ts';
import { letterSheet } from '../../components/keuring-report/letter-sheet.ts';
import { memoText } from '../../components/keuring-report/memo.ts';
import type { Sheet } from '../../components/keuring-report/sheet.ts';
import { type GuidedKeuring, noted, takenBack } from '../../findings/keuring/guided-keuring.ts';
import { guidedOf } from '../../findings/keuring/keep-guided.ts';
import { reviewedKeuring } from '../../findings/keuring/reviewed-keuring.ts';
import { saveFile } from '../look/save-file.ts';
import { fileName } from './file-name.ts';
import { changesOf } from './report-screen.tsx';
import type { Open } from './use-guided.ts';
import type { World } from './world.ts';

/** What the person made of a text, and of which; what was made of an older one no longer says what was found. */
export interface Draft {
  readonly of: string;
  readonly text: string;
}

interface Props {
  readonly world: World;
  readonly open: Open;
  /** By what it is; they outlive this screen, which goes when one of them is printed. */
  readonly drafts: Map<'brief' | 'memo', Draft>;
  print(sheet: Sheet): void;
  back(): void;
}

export function LetterScreen({ world, open: { guided, change }, drafts, print, back }: Props) {
  const t = useKeuringStrings();
  const heading = useArrival();
  const [others, setOthers] = useState<readonly GuidedKeuring[]>([]);
  useEffect(() => {
    guidedOf(world.database, guided.organisation).then(setOthers, () => undefined);
  }, [world, guided.organisation]);
  // Made once: what the person changes in the text must not be overwritten when something is noted down below it.
  const [texts] = useState(() => {
    const keuring = reviewedKeuring(guided, world.rules);
    const dossier = world.dossierOf(guided.organisation);
    return {
      letter: letterText(keuring, world.rules, {
        changes: changesOf(guided, world),
        ...(dossier === undefined ? {} : { dossier }),
      }),
      memo: memoText(keuring, world.rules),
    };
  });
  const draftOf = (what: 'brief' | 'memo', text: string) => {
    const draft = drafts.get(what);
    return {
      text: draft?.of === text ? draft.text : text,
      typed: (typed: string) => {
        drafts.set(what, { of: text, text: typed });
      },
    };
  };
  const acts = (what: 'brief' | 'memo', title: string) => ({
    print: (text: string) => print(letterSheet(text, title)),
    save: (text: string) => saveFile(fileName(guided.keuring, what, 'txt'), 'text/plain', text),
  });
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {t.letter.title}
      </h1>
      <p>{t.letter.lead}</p>
      <TextToSend
        label={t.letter.text}
        {...draftOf('brief', texts.letter)}
        subject={t.letter.mailSubject}
        {...acts('brief', `Brief aan ${guided.keuring.organisation.name}`)}
      />
      <LetterTimeline
        guided={guided}
        others={others}
        today={world.today()}
        add={(state, on, note) => change((now) => noted(now, { id: world.newId(), state, on, note }))}
        takeBack={(event) => change((now) => takenBack(now, event, world.newId()))}
      />
      <section class="stack-small" aria-labelledby="memo">
        <h2 id="memo">{t.letter.memo}</h2>
        <p class="hint">{t.letter.memoLead}</p>
        <TextToSend
          label={t.letter.memoText}
          {...draftOf('memo', texts.memo)}
          {...acts('memo', `Memo over ${guided.keuring.organisation.name}`)}
        />
      </section>
      <div class="buttons">
        <button type="button" class="button button-quiet" onClick={back}>
          {t.back}
        </button>
      </div>
    </div>
  );
}
