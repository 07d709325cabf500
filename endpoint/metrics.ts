/** Numbers about the endpoint itself, in the text form of Prometheus. Nothing about who or what. */
export interface Metrics {
  /** Counts one answer. */
  answered(route: string, status: number, seconds: number): void;
  /** All numbers, with the given gauges, as text. */
  text(gauges: Readonly<Record<string, number>>): string;
}

/** Upper bounds in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5] as const;

export function metrics(): Metrics {
  const answers = new Map<string, number>();
  const buckets = new Array<number>(BUCKETS.length).fill(0);
  let total = 0;
  let sum = 0;
  return {
    answered(route, status, seconds) {
      const key = `route="${route}",status="${status}"`;
      answers.set(key, (answers.get(key) ?? 0) + 1);
      for (const [place, bound] of BUCKETS.entries()) if (seconds <= bound) buckets[place] = (buckets[place] ?? 0) + 1;
      total += 1;
      sum += seconds;
    },
    text(gauges) {
      const lines = [
        '# TYPE geweten_answers_total counter',
        ...[...answers].map(([labels, count]) => `geweten_answers_total{${labels}} ${count}`),
        '# TYPE geweten_answer_seconds histogram',
        ...BUCKETS.map((bound, place) => `geweten_answer_seconds_bucket{le="${bound}"} ${buckets[place]}`),
        `geweten_answer_seconds_bucket{le="+Inf"} ${total}`,
        `geweten_answer_seconds_sum ${sum}`,
        `geweten_answer_seconds_count ${total}`,
        ...Object.entries(gauges).flatMap(([name, value]) => [
          `# TYPE geweten_${name} gauge`,
          `geweten_${name} ${value}`,
        ]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
