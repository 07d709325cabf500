/** Ratios of now beside those on record: they differ little between machines and hours, so a fall says something about the code. Pure. */

export type Ratios = Readonly<Record<string, number>>;

/** Part that a ratio may lose before it is worth a look. */
const MAY_LOSE = 0.2;

/** One sentence for each ratio that fell by more than a fifth. A ratio that is new or gone is no fall. */
export function worsened(before: Ratios, now: Ratios): readonly string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = now[name];
    if (is === undefined || is >= was * (1 - MAY_LOSE)) return [];
    return [`warning: "${name}" fell from ${was.toFixed(2)} to ${is.toFixed(2)}`];
  });
}
