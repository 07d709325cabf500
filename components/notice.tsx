/** A designed state: what is the matter, what was kept, what to do. */
import { useStrings } from './language.ts';
import type { Message, StateName } from './strings/strings.ts';

/** `announce`: read aloud by a screen reader when it appears; for things that happen, not for things that are so. */
export function Notice({ state, announce = false }: { readonly state: StateName; readonly announce?: boolean }) {
  return <MessageBox message={useStrings().states[state]} announce={announce} />;
}

export function MessageBox({ message, announce = false }: { readonly message: Message; readonly announce?: boolean }) {
  return (
    <div class="notice stack-small" role={announce ? 'status' : undefined}>
      <p>
        <strong>{message.title}</strong>
      </p>
      <p>{message.text}</p>
      {message.todo && <p>{message.todo}</p>}
    </div>
  );
}
