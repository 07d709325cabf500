/** The list with everything a person may do with it. */
import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReturn } from '../../components/arrival.ts';
import { FindingCard } from '../../components/finding-card.tsx';
import { FindingForm } from '../../components/finding-form.tsx';
import { useLanguage, useStrings } from '../../components/language.ts';
import { MessageBox, Notice } from '../../components/notice.tsx';
import { lineInLanguage, type WordsOfRules } from '../../components/rule-words.ts';
import { SendPreview } from '../../components/send-preview.tsx';
import type { Database } from '../../findings/database.ts';
import { edited, type Finding, type FindingState, type Opinion, stateOf } from '../../findings/finding.ts';
import { keepFinding } from '../../findings/keep.ts';
import type { Draft } from '../../findings/observation-of-finding.ts';
import { problemOf } from '../../findings/problem.ts';
import { roundsForFile } from '../../findings/rounds/rounds-for-file.ts';
import { exportFindings, importFindings } from '../../findings/transfer.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { today } from '../clock/today.ts';
import { maySend, onPermissionsChanged, requestSending } from '../consent/consent.ts';
import { saveFile } from '../look/save-file.ts';
import type { Done } from '../messages/requests.ts';
import { ask } from '../panel/ask.ts';
import { FindingActs } from './finding-acts.tsx';
import { ForgetMe, useUnheard } from './forget-me.tsx';

/** Cards at a time: ten thousand at once would hold up the browser for a minute. */
const AT_A_TIME = 50;

type Task =
  | { readonly kind: 'edit'; readonly finding: Finding }
  | { readonly kind: 'preview'; readonly finding: Finding; readonly draft: Extract<Draft, { ok: true }> };

/** Newest first; follows changes by panel and background. `unreadable` when the browser does not give them: never an empty list. */
function useFindings(database: Database): readonly Finding[] | 'unreadable' | undefined {
  const [findings, setFindings] = useState<readonly Finding[] | 'unreadable'>();
  useEffect(() => {
    const watched = liveQuery(() => database.findings.toArray()).subscribe({
      next: (all) => setFindings(all.sort((a, b) => newest(b).localeCompare(newest(a)))),
      error: () => setFindings('unreadable'),
    });
    return () => watched.unsubscribe();
  }, [database]);
  return findings;
}

const newest = ({ history }: Finding): string => history.at(-1)?.on ?? '';

interface Props {
  readonly database: Database;
  readonly words: WordsOfRules | undefined;
  /** Id of a finding that the person wants to send from here. */
  readonly toSend: string | undefined;
}

export function FindingsPage({ database, words, toSend }: Props) {
  const t = useStrings();
  const language = useLanguage();
  const found = useFindings(database);
  const findings = found === 'unreadable' ? undefined : found;
  const [only, setOnly] = useState<FindingState | 'all'>('all');
  const [most, setMost] = useState(AT_A_TIME);
  const [task, setTask] = useState<Task>();
  const [said, setSaid] = useState('');
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => {
      maySend().then(setAllowed, () => undefined);
    };
    look();
    return onPermissionsChanged(look);
  }, []);
  const unheard = useUnheard(database);
  const wanted = useRef(toSend);
  useEffect(() => {
    const finding = findings?.find(({ id }) => id === wanted.current);
    if (!finding) return;
    wanted.current = undefined;
    preview(finding);
  }, [findings]);

  const heading = useRef<HTMLHeadingElement>(null);
  const remember = useReturn(task !== undefined, heading);
  const begin = (next: Task) => {
    remember();
    setTask(next);
  };

  const preview = async (finding: Finding) => {
    const draft = await ask({ kind: 'prepare', finding: finding.id });
    if (draft.ok) begin({ kind: 'preview', finding, draft });
    else setSaid(t.problem[draft.problem]);
  };
  if (found === 'unreadable') return <Notice state="storageBlocked" announce />;
  if (!findings) return <p role="status">{t.states.loading.title}</p>;

  const subjectOf = ({ rule: id }: Finding) => {
    const rule = ruleset.rules.find((each) => each.id === id);
    return rule && lineInLanguage(rule, language, words).title;
  };
  const states = [...new Set(findings.map(stateOf))];
  const shown = findings.filter((finding) => only === 'all' || stateOf(finding) === only);

  const queue = async (now: boolean) => {
    if (task?.kind !== 'preview') return;
    // Asked in the click itself, before anything else.
    const allowed = await requestSending().catch(() => false);
    setAllowed(allowed);
    if (!allowed) {
      setSaid(t.problem['no-consent']);
      return;
    }
    const done = await ask({ kind: 'queue', finding: task.finding.id, observation: task.draft.id, now });
    // What was queued has no such button any more.
    remember(heading.current);
    setTask(undefined);
    setSaid(done.ok ? (now ? t.preview.queuedNow : t.preview.queued) : t.problem[done.problem]);
  };
  const save = async (opinion: Opinion) => {
    if (task?.kind !== 'edit') return;
    try {
      // It may have been sent while the form was open.
      const current = (await database.findings.get(task.finding.id)) ?? task.finding;
      if (!(await keepFinding(edited(current, opinion, today()), database))) {
        setSaid(t.problem['changed-since-preview']);
        return;
      }
    } catch (cause) {
      // The form stays: what the person wrote is only there.
      setSaid(t.problem[problemOf(cause)]);
      return;
    }
    setTask(undefined);
    setSaid(t.form.saved);
  };
  const bringIn = async (file: File | undefined) => {
    const brought = file && importFindings(await file.text().catch(() => ''));
    if (!brought?.ok) {
      setSaid(t.list.importFailed);
      return;
    }
    const known = new Set(findings.map(({ id }) => id));
    const fresh = brought.findings.filter(({ id }) => !known.has(id));
    setSaid(
      await database
        .atomically(() => database.findings.bulkPut(fresh))
        .then(
          () => t.list.imported(fresh.length),
          (cause: unknown) => t.problem[problemOf(cause)],
        ),
    );
  };

  /** What was asked for was done, or the person hears that it was not. */
  const orSay = async (asked: Promise<Done>, done = '') => {
    try {
      const answer = await asked;
      setSaid(answer.ok ? done : t.problem[answer.problem]);
    } catch (cause) {
      setSaid(t.problem[problemOf(cause)]);
    }
  };

  const exportAll = async () => {
    try {
      const [rounds, attempts] = await Promise.all([database.rounds.toArray(), database.attempts.toArray()]);
      const text = exportFindings(findings, roundsForFile(rounds, attempts));
      saveFile(`geweten-bevindingen-${today()}.json`, 'application/json', text);
    } catch (cause) {
      setSaid(t.problem[problemOf(cause)]);
    }
  };

  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {t.list.title}
      </h1>
      <nav class="buttons" aria-label={t.panel.menu}>
        <a class="button" href="/keuring.html">
          {t.panel.inspect}
        </a>
        <a class="button" href="/rounds.html">
          {t.panel.rounds}
        </a>
      </nav>
      <p role="status">{said}</p>
      {task?.kind === 'edit' && (
        <FindingForm
          first={task.finding}
          quote={task.finding.quote}
          subject={subjectOf(task.finding) ?? task.finding.pageTitle}
          save={save}
          cancel={() => setTask(undefined)}
        />
      )}
      {task?.kind === 'preview' && (
        <SendPreview
          finding={task.finding}
          draft={task.draft}
          subject={subjectOf(task.finding)}
          send={queue}
          keep={() => setTask(undefined)}
        />
      )}
      <div class="stack" hidden={task !== undefined}>
        {unheard.forgotten > 0 && <p data-unheard>{t.list.withdrawalsWait(unheard.forgotten)}</p>}
        {!allowed && (unheard.all > 0 || findings.some((finding) => stateOf(finding) === 'wacht')) && (
          <div class="stack-small">
            <MessageBox message={t.list.consent} />
            <button type="button" class="button" onClick={() => requestSending().then(setAllowed)}>
              {t.list.allow}
            </button>
          </div>
        )}
        {findings.length === 0 ? (
          <MessageBox message={t.list.empty} />
        ) : (
          <label class="field">
            <span>{t.list.filter}</span>
            <select value={only} onChange={({ currentTarget }) => setOnly(currentTarget.value as FindingState | 'all')}>
              <option value="all">
                {t.list.all} ({t.list.count(findings.length)})
              </option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {t.findingState[state]}
                </option>
              ))}
            </select>
          </label>
        )}
        {shown.slice(0, most).map((finding) => (
          <FindingCard key={finding.id} finding={finding} subject={subjectOf(finding)}>
            <FindingActs
              finding={finding}
              edit={() => begin({ kind: 'edit', finding })}
              preview={() => preview(finding)}
              sendNow={() => orSay(ask({ kind: 'send-now', finding: finding.id }))}
              withdraw={() => orSay(ask({ kind: 'withdraw', finding: finding.id }))}
              remove={() => orSay(database.findings.delete(finding.id).then((): Done => ({ ok: true })))}
            />
          </FindingCard>
        ))}
        {shown.length > most && (
          <button type="button" class="button" onClick={() => setMost(most + AT_A_TIME)}>
            {t.list.more(shown.length - most)}
          </button>
        )}
        <div class="buttons">
          <button type="button" class="button" onClick={exportAll}>
            {t.list.export}
          </button>
          <label class="button file-button">
            {t.list.import}
            <input
              class="visually-hidden"
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget }) => {
                bringIn(currentTarget.files?.[0]).then(() => {
                  // The same file may be chosen again.
                  currentTarget.value = '';
                });
              }}
            />
          </label>
          <ForgetMe unheard={unheard} orSay={orSay} />
        </div>
      </div>
    </>
  );
}
