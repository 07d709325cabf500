/** The buttons of one finding in the list. */
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { useStrings } from '../../components/language.ts';
import { canDelete, type Finding, stateOf } from '../../findings/finding.ts';

interface Props {
  readonly finding: Finding;
  edit(): void;
  preview(): void;
  sendNow(): void;
  withdraw(): void;
  remove(): void;
}

/** Only what makes sense in the finding's state. */
export function FindingActs({ finding, edit, preview, sendNow, withdraw, remove }: Props) {
  const { list } = useStrings();
  const state = stateOf(finding);
  const underWay = state === 'wacht' || state === 'aandacht-nodig';
  const button = (words: string, act: () => void, name: string) => (
    <button type="button" class="button" data-act={name} onClick={act}>
      {words}
    </button>
  );
  return (
    <>
      {state === 'concept' && button(list.preview, preview, 'preview')}
      {(state === 'concept' || state === 'verzonden') && button(list.edit, edit, 'edit')}
      {underWay && button(list.sendAgain, sendNow, 'send-now')}
      {!canDelete(finding) && <ConfirmButton words={list.withdraw} question={list.withdrawSure} sure={withdraw} />}
      {canDelete(finding) && <ConfirmButton words={list.remove} question={list.removeSure} sure={remove} />}
    </>
  );
}
