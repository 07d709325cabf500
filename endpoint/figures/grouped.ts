/** Items by key; an item may stand under several. Groups keep the order of the items. */
export function grouped<T>(
  all: Iterable<T>,
  keysOf: (each: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) for (const key of keysOf(each)) entry(groups, key, () => []).push(each);
  return groups;
}

/** What stands under a key; made when nothing does. */
export function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}
