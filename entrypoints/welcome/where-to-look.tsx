/** Only when I press, my municipality, or all of them. */
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../../components/language.ts';
import { organisationsByName } from '../../register/name.ts';
import { organisationByCode } from '../../register/organisation.ts';
import { type Choice, keepChoice, type Looking, onWithdrawn, readChoice, requestFor, stillAllowed } from './looking.ts';

type Outcome = 'granted' | 'refused' | 'withdrawn' | 'saved' | 'failed';

export function WhereToLook() {
  const { welcome, problem } = useStrings();
  const [choice, setChoice] = useState<Choice>({ looking: 'press', mine: [] });
  const [wantsMine, setWantsMine] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    const look = async () => {
      const kept = await readChoice();
      const left = await stillAllowed(kept);
      setChoice(left);
      setWantsMine(left.looking === 'mine');
      if (left === kept) return;
      setOutcome('withdrawn');
      await keepChoice(left);
    };
    const lookAgain = () => {
      look().catch(() => undefined);
    };
    lookAgain();
    return onWithdrawn(lookAgain);
  }, []);

  const choose = async (next: Choice) => {
    const granted = await requestFor(next).catch(() => false);
    const kept: Choice = granted ? next : { ...choice, looking: 'press' };
    setChoice(kept);
    setWantsMine(kept.looking === 'mine');
    try {
      await keepChoice(kept);
    } catch {
      setOutcome('failed');
      return;
    }
    // Said last: whoever reads it may open a page at once.
    setOutcome(!granted ? 'refused' : next.looking === 'press' ? 'saved' : 'granted');
  };

  const option = (looking: Looking, words: string, hint: string, checked: boolean, press: () => void) => (
    <label class="choice">
      <input type="radio" name="looking" value={looking} checked={checked} onChange={press} />
      <span>
        {words}
        <span class="hint" style={{ display: 'block' }}>
          {hint}
        </span>
      </span>
    </label>
  );
  return (
    <fieldset class="page-section stack-small">
      <legend class="legend-title">{welcome.whereTitle}</legend>
      {option('press', welcome.wherePress, welcome.wherePressHint, choice.looking === 'press' && !wantsMine, () => {
        setWantsMine(false);
        choose({ ...choice, looking: 'press' });
      })}
      {option('mine', welcome.whereMine, welcome.whereMineHint, wantsMine, () => setWantsMine(true))}
      {wantsMine && (
        <Municipalities
          codes={choice.mine}
          add={(code) => choose({ looking: 'mine', mine: [...new Set([...choice.mine, code])] })}
          remove={(code) => {
            const mine = choice.mine.filter((each) => each !== code);
            choose({ looking: mine.length > 0 ? 'mine' : 'press', mine });
          }}
        />
      )}
      {option('all', welcome.whereAll, welcome.whereAllHint, choice.looking === 'all' && !wantsMine, () => {
        setWantsMine(false);
        choose({ ...choice, looking: 'all' });
      })}
      <p role="status" class={outcome && 'notice'}>
        {outcome && (outcome === 'failed' ? problem.unexpected : welcome[outcome])}
      </p>
    </fieldset>
  );
}

interface MunicipalitiesProps {
  readonly codes: readonly string[];
  add(code: string): void;
  remove(code: string): void;
}

function Municipalities({ codes, add, remove }: MunicipalitiesProps) {
  const { welcome } = useStrings();
  const [typed, setTyped] = useState('');
  const found = organisationsByName(typed);
  return (
    <div class="stack-small inset">
      <label class="field">
        <span>{welcome.find}</span>
        <input
          type="search"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <span class="hint">{welcome.findHint}</span>
      </label>
      <ul class="plain-list stack-small" aria-live="polite">
        {found.map(({ organisation: { code, name }, formerly }) => (
          <li key={`${code} ${formerly ?? ''}`}>
            <button type="button" class="button" data-code={code} onClick={() => add(code)}>
              {welcome.add} {name} {formerly && `(${welcome.formerly(formerly)})`}
            </button>
          </li>
        ))}
        {typed.trim().length > 1 && found.length === 0 && <li>{welcome.noneFound}</li>}
      </ul>
      <ul class="plain-list stack-small">
        {codes.map((code) => (
          <li key={code}>
            <button type="button" class="button" onClick={() => remove(code)}>
              {welcome.remove} {organisationByCode(code)?.name ?? code}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
