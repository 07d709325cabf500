/** Whose page this is, and the way out. Says plainly that it is not the municipality speaking. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';

interface Props {
  readonly organisation: string | undefined;
  /** Undefined while there is nothing to choose yet. */
  readonly menu: { readonly isOpen: boolean; toggle(): void } | undefined;
  close(): void;
}

export function PanelHead({ organisation, menu, close }: Props) {
  const { panel, appName } = useStrings();
  return (
    <header class="panel-head">
      <h1 class="panel-name">
        <strong>{appName}</strong>
        <span>{organisation ?? ''}</span>
      </h1>
      {menu && (
        <button
          type="button"
          class="button button-icon"
          aria-label={panel.menu}
          aria-expanded={menu.isOpen}
          aria-controls="panel-menu"
          onClick={menu.toggle}
        >
          <Icon name="menu" />
        </button>
      )}
      <button type="button" class="button button-icon" aria-label={panel.close} data-act="close" onClick={close}>
        <Icon name="close" />
      </button>
    </header>
  );
}

export function PanelMenu({ open, children }: { readonly open: boolean; readonly children: ComponentChildren }) {
  const { panel } = useStrings();
  return (
    <section id="panel-menu" class="menu stack" aria-label={panel.menu} hidden={!open}>
      {open && children}
    </section>
  );
}
