/** Dutch words that differ by one letter from words that rules look for: they are no spelling mistakes. */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'bezwaar bezwaren bezwaard aanvraag aanvragen aanvrager aanvragers aanvraagt uitkering uitkeringen ' +
    'betalen bepalen betaald bepaald betaling bepaling betalingen bepalingen betaalt bepaalt verhogen vermogen vermogens verlagen ' +
    'vertragen verdragen verdagen verklagen vervangen verlangen verhuren verhuizen verkopen verlopen vergoeden verzoeken bezoeken ' +
    'verrekenen berekenen toekennen herkennen aanwijzen afwijzen verwijzen bewijzen toewijzen gehouden gebouwen gehuwden ' +
    'inkomen inkomens inkomsten inwoners inwoner partner partners melding meldingen meting zoeken zoekend termijn termijnen ' +
    'besluit besluiten beslissing beslissingen voorschot voorschotten voorschrift voorschoten toeslag toeslagen voorslag aanslag opslag ' +
    'opgenomen opnemen afnemen aannemen inneming verdienen bedienen verdiend bediend gehaald bepalend betalend verplicht verlicht ' +
    'verlichting verplichting gemeente gemeenten gemeentes ontvangen ontvanger ontvangst ontvangt verzuim verzuimd ' +
    'schulden schelden gelden werken merken wachten wachtend zachter slachten klachten krachten vrachten verwachten ' +
    'vermindert verhindert verminderen verhinderen vermelden vermeld vertellen verstellen bestellen vaststellen ' +
    'verlenen vernemen verleden verleend verlengd verlengen verwerken vermerken bewerken herstel hersteld voorstel ' +
    'bestaan verstaan gestaan ontstaan toestaan weerstaan vergaan bewaren betreden bestreden besteden bestedend ' +
    'gezinnen beginnen begonnen gewonnen gewoonte gezamenlijk inrichting inlichting inlichtingen oprichting verrichting ' +
    'voldoen voldaan aangeven aangegeven afgegeven opgegeven uitgegeven ingegeven doorgeven doorgegeven inleveren opleveren afleveren aanleveren ' +
    'uitvoering invoering opvoering uitvoeren invoeren opvoeren uitstel instel opstel uitgaven uitgave ingaven opgaven opgave ' +
    'uitkomst inkomst bijkomst bijstand afstand opstand misstand toestand weerstand tijdstand ' +
    'maandag maanden maand kosten posten kostend studenten stunten rekening tekening rekeningen tekeningen ' +
    'boeten moeten groeten ontmoeten gesteld besteld gesteund vrijwillig vrijwilliger vrijwilligers jongere jongeren jonger ' +
    'woning woningen koning lening leningen mening meningen terugbetalen terugbetaald terugbetaling ' +
    'vakantie vacante vakanties formulier formulieren opschorting opschorten verlaging verhoging verhogingen verlagingen verdaging vertraging ' +
    'ontheffing ontheffingen opheffing vrijstelling vrijlating verrekening berekening rekenen tekenen'
  ).split(' '),
);
