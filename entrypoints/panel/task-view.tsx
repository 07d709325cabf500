/** What the person is busy with, instead of the results. Loaded after the first sentence is there: nobody is busy yet. */
import { FindingForm } from '../../components/finding-form.tsx';
import { useLanguage } from '../../components/language.ts';
import { lineOf } from '../../components/result-card.tsx';
import { lineInLanguage, type WordsOfRules } from '../../components/rule-words.ts';
import { SendPreview } from '../../components/send-preview.tsx';
import type { Session } from './session.ts';
import type { PanelState } from './state.ts';

interface TaskProps {
  readonly session: Session;
  readonly state: PanelState;
  readonly words: WordsOfRules | undefined;
}

export function TaskView({ session, state, words }: TaskProps) {
  const language = useLanguage();
  const { task, overview } = state;
  if (!task) return null;
  const rule = task.kind === 'form' ? task.rule : task.finding.rule;
  const card =
    overview &&
    Object.values(overview.cards)
      .flat()
      .find(({ id }) => id === rule);
  if (task.kind === 'preview') {
    return (
      <SendPreview
        finding={task.finding}
        draft={task.draft}
        subject={card && lineInLanguage(card.rule, language, words).title}
        send={session.queue}
        keep={session.leaveTask}
      />
    );
  }
  return (
    <FindingForm
      key={task.id}
      {...(card && { subject: lineOf(card, language, words) })}
      first={task.first}
      quote={task.quote}
      {...(!card && { takeSelection: session.takeSelection })}
      typed={session.typed}
      save={session.save}
      cancel={session.leaveTask}
    />
  );
}
