/** Schemes of other counters, with help of their own: what they tell is not told to who asks for bijstand. */
import type { Scheme } from '../../language/scheme.ts';

export const ELSEWHERE: ReadonlySet<Scheme> = new Set<Scheme>([
  ...(['wmo', 'ww', 'ioaw', 'bbz', 'aio', 'aow', 'arbeidsongeschiktheid', 'inburgering'] as const),
]);
