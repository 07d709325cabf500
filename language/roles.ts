/** What "als" may make somebody or something without a condition: "als voorschot betalen wij", "als alleenstaande krijgt u". */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'alleenstaande alleenstaand voorschot lening gift inkomen inkomsten echtpaar gehuwde partner jongere legitimatie zelfstandige ' +
    'ondernemer aanvrager student ouder kostendeler bijlage bewijs aanvulling vangnet gevolg voorbeeld gezin stel gehuwden dakloze ' +
    'statushouder inwoner huurder huisgenoot identiteitsbewijs vermogen bezit schuld schenking geldig ongeldig'
  ).split(' '),
);
