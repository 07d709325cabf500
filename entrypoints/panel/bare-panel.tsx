/** The panel without results: whose page it is, why there are none, and the way out. */
import { useLayoutEffect } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { PanelHead } from '../../components/panel-head.tsx';
import type { Wire } from './wire.ts';

interface Props {
  readonly wire: Wire;
  readonly state: 'loading' | 'failed' | 'updated';
}

export function BarePanel({ wire, state }: Props) {
  const close = () => (wire.inTab ? window.close() : wire.post({ kind: 'close' }));
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      if (event.key !== 'F6' || wire.inTab) return;
      event.preventDefault();
      wire.post({ kind: 'leave' });
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  return (
    <div class="panel">
      <PanelHead organisation={wire.page.owners[0]?.name} menu={undefined} close={close} />
      <main class="panel-body stack">
        <Notice state={state} announce={state !== 'loading'} />
      </main>
    </div>
  );
}
