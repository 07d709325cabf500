/** A finding as the panel makes it, for tests. */
import { type Finding, newFinding } from '../../findings/finding.ts';

export const TODAY = '2026-11-22';

export function exampleFinding(other: Partial<Finding> = {}): Finding {
  const made = newFinding(
    {
      id: 'finding-1',
      organisation: 'GM0034',
      organisationName: 'Almere',
      url: 'https://www.almere.nl/bijstand?utm_source=brief#voorschot',
      pageTitle: 'Bijstand aanvragen',
      pageHash: `sha256:${'a'.repeat(64)}`,
      rule: 'voorschot-percentage',
      verdict: 'wrong',
      note: '',
      shareNote: false,
      quote: {
        type: 'TextQuoteSelector',
        exact: 'Het voorschot is 90 procent.',
        prefix: 'Voorschot ',
        suffix: ' U krijgt',
      },
      mode: 'semiAuto',
      ruleset: '2026.11',
    },
    TODAY,
  );
  return { ...made, ...other };
}
