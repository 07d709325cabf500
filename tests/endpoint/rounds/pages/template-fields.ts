import { templateForm } from '../../../../endpoint/rounds/template.ts';

/** The fields of the template, as a browser sends them. */
export function templateFields(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { tasks, questions, ...rest } = templateForm('2026-11-22');
  const fields: Record<string, string> = { ...rest, organisation: 'VB0001' };
  for (const [place, { text, start, kind }] of tasks.entries()) {
    fields[`task-${place}`] = text;
    fields[`start-${place}`] = start;
    fields[`kind-${place}`] = kind;
  }
  for (const [question, text] of Object.entries(questions)) fields[`question-${question}`] = text;
  return { ...fields, ...changes };
}
