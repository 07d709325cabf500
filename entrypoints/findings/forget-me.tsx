/** "Vergeet mij", asked once more; and what cannot be forgotten before it has arrived. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { useStrings } from '../../components/language.ts';
import type { Database } from '../../findings/database.ts';
import { isUnheardWithdrawal } from '../../findings/outbox.ts';
import type { Done } from '../messages/requests.ts';
import { ask } from '../panel/ask.ts';
import { giveAllBack } from '../rounds/site-permission.ts';

interface Unheard {
  readonly all: number;
  /** Of whom nothing else is left here. */
  readonly forgotten: number;
}

const NONE: Unheard = { all: 0, forgotten: 0 };

/** Withdrawals that have not arrived; follows the outbox. */
export function useUnheard({ outbox }: Pick<Database, 'outbox'>): Unheard {
  const [unheard, setUnheard] = useState(NONE);
  useEffect(() => {
    const look = () => outbox.filter(isUnheardWithdrawal).toArray();
    const watched = liveQuery(look).subscribe({
      next: (items) => setUnheard({ all: items.length, forgotten: items.filter((item) => item.forgotten).length }),
      error: () => setUnheard(NONE),
    });
    return () => watched.unsubscribe();
  }, [outbox]);
  return unheard;
}

interface Props {
  readonly unheard: Unheard;
  /** Says `done`, or why it was not done. */
  orSay(asked: Promise<Done>, done: string): Promise<void>;
}

export function ForgetMe({ unheard: { all }, orSay }: Props) {
  const { list } = useStrings();
  return (
    <ConfirmButton
      words={list.forget}
      question={all === 0 ? list.forgetSure : `${list.forgetSure} ${list.withdrawalsWait(all)}`}
      sure={() => {
        orSay(ask({ kind: 'forget', organisation: undefined }), all === 0 ? list.forgotten : list.forgottenRest);
        // Also the site of a round that was forgotten.
        giveAllBack().catch(() => undefined);
      }}
    />
  );
}
