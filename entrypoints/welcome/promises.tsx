/** What it does, what it never does, how to begin. */
import { useStrings } from '../../components/language.ts';

export function Promises() {
  const { welcome } = useStrings();
  const list = (title: string, lines: readonly string[], Numbered: 'ol' | 'ul' = 'ul') => (
    <section class="page-section stack-small">
      <h2>{title}</h2>
      <Numbered>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Numbered>
    </section>
  );
  return (
    <>
      {list(welcome.doesTitle, welcome.does)}
      {list(welcome.neverTitle, welcome.never)}
      {list(welcome.howTitle, welcome.how, 'ol')}
    </>
  );
}
