/** The words for a problem that the background answered. */
import { useRoundStrings } from '../../components/rounds/language.ts';

export function useProblem(): (problem: string) => string {
  const { problem: words } = useRoundStrings();
  return (problem) => (Object.hasOwn(words, problem) ? words[problem as keyof typeof words] : words.unexpected);
}
