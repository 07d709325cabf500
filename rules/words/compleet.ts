/** The complete file of an application, as forms: neither the benefit nor the term of the decision waits for it. */
export const COMPLETE_FILE: readonly string[] = [
  'compleet',
  'complete',
  'volledig',
  'volledige',
  'alle … stukken',
  'alle … gegevens',
  'alle … papieren',
  'alle … documenten',
  'alle … bewijsstukken',
  'alle … bewijzen',
  'alle … informatie',
  'alle formulieren',
  'laatste stuk*',
  'laatste document*',
  'laatste bewijsstuk*',
  'laatste papier*',
];
