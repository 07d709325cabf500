/** Many sentences from few templates: `README.md` in `near-misses` tells how they are written. */
import fc from 'fast-check';

/** A heading, what stands before, and what is said, each with slots as `<NAME>`. */
export interface Template {
  readonly heading: string;
  readonly before: string;
  readonly said: string;
}

export interface Grammar {
  /** What a slot can be filled with, by its name; a filling may have slots too. */
  readonly slots: ReadonlyMap<string, readonly string[]>;
  readonly templates: readonly Template[];
}

const SLOT = /^([A-Z0-9]+) = (.+)$/;
const TEMPLATE = /^(.+?) \| (.+?) \| (.+)$/;
const NAME = /<([A-Z0-9]+)>/g;

/** @throws Error for a line that is no slot and no template, and for a slot that is nowhere filled */
export function grammarOf(text: string): Grammar {
  const slots = new Map<string, readonly string[]>();
  const templates: Template[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, name, fillings] = SLOT.exec(line) ?? [];
    const [, heading, before, said] = TEMPLATE.exec(line) ?? [];
    if (name && fillings) slots.set(name, fillings.split(' ; '));
    else if (heading && before && said) templates.push({ heading, before, said });
    else throw new Error(`no slot and no template: ${line}`);
  }
  for (const [, name = ''] of text.matchAll(NAME)) if (!slots.has(name)) throw new Error(`no such slot: ${name}`);
  return { slots, templates };
}

/** Choices that one sentence needs at most. */
const CHOICES = 16;
const choices = fc.array(fc.noBias(fc.nat()), { minLength: CHOICES, maxLength: CHOICES });

/** `count` sentences of each template, the same ones every time; those that came out twice once. */
export function* sentencesOfGrammar({ slots, templates }: Grammar, count: number): Generator<Template> {
  for (const template of templates) {
    const made = new Map<string, Template>();
    for (const chosen of fc.sample(choices, { seed: 1, numRuns: count })) {
      const sentence = filled(template, slots, chosen);
      made.set(JSON.stringify(sentence), sentence);
    }
    yield* made.values();
  }
}

function filled(template: Template, slots: Grammar['slots'], chosen: readonly number[]): Template {
  let at = 0;
  const fill = (text: string): string =>
    text.replace(NAME, (_, name: string) => {
      const fillings = slots.get(name) ?? [];
      const choice = chosen[at++ % CHOICES] ?? 0;
      return fill(fillings[choice % fillings.length] ?? '');
    });
  return {
    heading: begun(fill(template.heading)),
    before: begun(fill(template.before)),
    said: begun(fill(template.said)),
  };
}

/** With a capital where a sentence begins; items and rows begin as they are written. */
const begun = (text: string): string => text.replace(/^\p{Ll}|(?<=[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase());
