/** The complete file of an application, as forms: neither the benefit nor the term of the decision waits for it. */
const PAPERS = ['stukken', 'papieren', 'gegevens', 'bewijsstukken', 'bewijzen', 'documenten', 'bescheiden', 'bijlagen'];

export const COMPLETE_FILE: readonly string[] = [
  'compleet*',
  'kompleet*',
  'komplete',
  'complete',
  'volledig',
  'volledige',
  ...PAPERS.flatMap((paper) => [`al … ${paper}`, `alle … ${paper}`]),
  'alles … aangeleverd',
  'alle … informatie',
  'alle formulieren',
  'in zijn geheel',
  ...['dossier', 'aanvraag', 'papieren'].flatMap((file) => [`${file} … rond`, `${file} … op orde`]),
  'dossier … af',
  'dossier … klaar',
  'in ons bezit',
  ...['stuk*', 'document*', 'bewijs*', 'papier*', 'bijlage', 'gegeven*', 'formulier'].map((last) => `laatste ${last}`),
];
