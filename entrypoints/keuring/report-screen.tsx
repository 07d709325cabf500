/** What goes into the report, and the forms in which it leaves: on paper or as a file. */
import { compareKeuringen, type KeuringChange } from '../../checking/keuring/compare.ts';
import { useArrival } from '../../components/arrival.ts';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { keuringCsv } from '../../components/keuring-report/csv.ts';
import { earlOf } from '../../components/keuring-report/earl.ts';
import { reportSheet } from '../../components/keuring-report/report.ts';
import { type Sheet, sheetPage } from '../../components/keuring-report/sheet.ts';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import { type GuidedKeuring, openPoints } from '../../findings/keuring/guided-keuring.ts';
import { reviewedKeuring } from '../../findings/keuring/reviewed-keuring.ts';
import { saveFile } from '../look/save-file.ts';
import { fileName } from './file-name.ts';
import type { Open } from './use-guided.ts';
import type { World } from './world.ts';

/** Since the keuring before; none for a nulmeting. */
export function changesOf(guided: GuidedKeuring, { rules }: World): readonly KeuringChange[] {
  if (guided.previous === undefined) return [];
  return compareKeuringen(guided.previous, reviewedKeuring(guided, rules));
}

interface Props {
  readonly world: World;
  readonly open: Open;
  readonly examples: ReadonlyMap<string, GoodExample>;
  print(sheet: Sheet): void;
  back(): void;
}

const LONGEST_NAME = 100;

export function ReportScreen({ world, open: { guided, change }, examples, print, back }: Props) {
  const t = useKeuringStrings();
  const heading = useArrival();
  const sheet = () =>
    reportSheet({
      keuring: reviewedKeuring(guided, world.rules),
      rules: world.rules,
      changes: changesOf(guided, world),
      examples,
    });
  const save = (ending: string, type: string, text: string) =>
    saveFile(fileName(guided.keuring, 'keuring', ending), type, text);
  const reviewed = () => reviewedKeuring(guided, world.rules);
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {t.report.title}
      </h1>
      <p>{t.report.lead}</p>
      {openPoints(guided, world.rules).length > 0 && <p class="notice">{t.report.unfinished}</p>}
      <label class="field">
        <span>{t.report.name}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={guided.inspector}
          onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, inspector: value.trim() }))}
        />
        <span class="hint">{t.report.nameHint}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={guided.notesInReport}
          onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, notesInReport: checked }))}
        />
        <span>
          {t.report.notes}
          <br />
          <span class="hint">{t.report.notesHint}</span>
        </span>
      </label>
      <div class="buttons">
        <button type="button" class="button button-main" onClick={() => print(sheet())}>
          {t.report.print}
        </button>
      </div>
      <section class="stack-small" aria-labelledby="files">
        <h2 id="files">{t.report.files}</h2>
        <p class="hint">{t.report.openHint}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => save('html', 'text/html', sheetPage(sheet()))}>
            {t.report.formats.html}
          </button>
          <button type="button" class="button" onClick={() => save('csv', 'text/csv', keuringCsv(reviewed()))}>
            {t.report.formats.csv}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => save('json', 'application/json', `${JSON.stringify(reviewed(), null, 2)}\n`)}
          >
            {t.report.formats.json}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              save('earl.jsonld', 'application/ld+json', `${JSON.stringify(earlOf(reviewed()), null, 2)}\n`)
            }
          >
            {t.report.formats.earl}
          </button>
        </div>
      </section>
      <div class="buttons">
        <button type="button" class="button button-quiet" onClick={back}>
          {t.back}
        </button>
      </div>
    </div>
  );
}
