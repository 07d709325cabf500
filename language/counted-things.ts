/** Words behind a number that say what is counted, so that the number is no age. */
export const UNITS_OF_OTHER_THINGS: ReadonlySet<string> = new Set(
  (
    'dag dagen werkdag werkdagen kalenderdagen week weken wk maand maanden mnd kwartaal kwartalen uur uren minuten minuut jaren ' +
    '% procent percent euro eur € cent keer maal x graden meter kilometer km m2 punten stuks ' +
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec ' +
    'personen gemeenten mensen sollicitaties vacatures afschriften pagina paginas bladzijden kinderen nachten bewoners huisgenoten ' +
    'leden artikel lid formulieren bewijzen brieven gesprekken'
  ).split(' '),
);
