/** Every rule of the meetlat by its id. A rule that disappears by accident is missed here. */
export const MEETLAT: readonly string[] = (
  'uitleg-bijstand aanvraagroute aanvraag-zonder-digid bewijsstukken ingangsdatum terugwerkende-kracht zoektermijn-jongeren ' +
  'zoektermijn-uitzondering beslistermijn beslistermijn-opschorting voorschot voorschot-termijn voorschot-automatisch ' +
  'voorschot-hoogte voorschot-herhaling voorschot-verrekening bezwaar bezwaartermijn klacht vermogen vermogensgrens ' +
  'hoogte-bijstand kostendelersnorm giften bijverdienen inlichtingenplicht arbeidsplicht clientondersteuning gesprek-opnemen ' +
  'spoedhulp lokale-regels contact ' +
  'zoektermijn-vanaf-27 zoektermijn-leeftijdsgrens zoektermijn-zonder-uitzondering zoektermijn-geen-recht ' +
  'ingangsdatum-te-laat terugwerkende-kracht-uitgesloten beslistermijn-te-lang beslistermijn-verkeerde-start ' +
  'voorschot-op-verzoek voorschot-alleen-bij-nood voorschot-als-maximum voorschot-percentage voorschot-te-laat ' +
  'voorschot-eenmalig voorschot-bij-zekerheid voorschot-uitgesloten bezwaartermijn-onjuist vermogensgrens-onjuist ' +
  'vermogen-wijzigt-in-juli vermogen-misvatting norm-onjuist kostendeler-leeftijd alleenstaande-ouder-norm giften-onjuist ' +
  'bijverdienen-onjuist huisbezoek-verplicht bankafschriften-te-veel alleen-digitaal drempel-voor-aanvraag ' +
  'adreslozen-uitgesloten identiteitsbewijs-onjuist inkomenstoeslag-besteding energietoeslag-vervallen verouderde-wet ' +
  'vakantieduur-onjuist taaleis-als-voorwaarde sanctie-onjuist dwangsom-onjuist opnemen-verboden aio-bij-gemeente ' +
  'gezamenlijke-huishouding ' +
  'ontmoediging begrijpelijk vindbaar actueel toon vindbaar-startpagina vindbaar-zoekfunctie'
).split(' ');
