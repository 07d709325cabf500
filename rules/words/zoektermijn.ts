/** How pages name the search period of four weeks for people under 27, and what they say of it. */
import { concept } from '../../language/concept.ts';

/** The search period by name. */
export const ZOEKTERMIJN = concept(
  'zoektermijn',
  '*zoektermijn*',
  '*zoekperiode*',
  'zoektijd',
  'zoekfase',
  'zoekweken',
  'zoekmaand',
  'zoektijd*',
  '*inspanningsperiode*',
  '*inspanningstermijn*',
  'vierwekentermijn',
  'vier-weken-termijn',
  'vierwekenregel',
  'vier-weken-regel',
);

/** Names that also mean other waits; they count with four weeks beside them. */
export const WACHTTIJD = concept(
  'wachttijd',
  'wachttijd',
  'wachttermijn*',
  'wachtperiode*',
  'wachtweken',
  'wachten',
  'wacht',
  'gewacht',
);

/** Looking for something, as a verb; with `WERK_OF_SCHOOL` in the same sentence it is the search itself. */
export const ZOEKT = concept('zoekt', 'zoek', 'zoekt', 'zoeken', 'gezocht', 'op zoek', 'vinden', 'vindt', 'rondkijken');

/** What is looked for. */
export const WERK_OF_SCHOOL = concept(
  'werk of school',
  'werk',
  'baan',
  'banen',
  'betaald werk',
  'bijbaan',
  'opleiding*',
  'school',
  'studie',
  'scholing',
  'leerplek',
  'werkgever*',
  'vacature*',
  'inkomen',
);

/** Looking for work in one word. */
export const SOLLICITEREN = concept(
  'solliciteren',
  'solliciteren',
  'solliciteert',
  'solliciteer',
  'gesolliciteerd',
  'sollicitatieperiode',
  'sollicitatietermijn',
  'sollicitatieweken',
  'werkzoeken',
);

/** It comes before something else. */
export const EERST = concept(
  'eerst',
  'eerst',
  'voordat',
  'voor u … aanvraagt',
  'voor u … aanvragen',
  'voor je … aanvraagt',
  'voor je … aanvragen',
  'alvorens',
  'vooraf',
  'voorafgaand',
  'pas',
  'daarna',
  'aansluitend',
  'na deze',
  'na die',
  'na afloop',
  'daarvoor',
);

/** Only after it: stronger than `EERST`. */
export const PAS = concept('pas', 'pas', 'dan pas', 'niet eerder dan', 'voordat', 'alvorens', 'eerst');

/** A wish, not a condition: "wij vragen u alvast te zoeken". */
export const ALVAST = concept(
  'alvast',
  'alvast',
  'intussen',
  'ondertussen',
  'in de tussentijd',
  'tegelijk',
  'tegelijkertijd',
  'daarnaast',
  'vrijwillig',
  'tip',
  'raden … aan',
  'adviseren',
  'advies',
  'meteen na uw aanvraag',
);

/** Everyone; "iedereen onder de 27" is not everyone. */
export const IEDEREEN = concept(
  'iedereen',
  'iedereen',
  'elke aanvrager',
  'iedere aanvrager',
  'alle aanvragers',
  'alle inwoners',
  'iedere inwoner',
  'elke inwoner',
  'alle mensen',
  'elke werkzoekende',
  'iedere werkzoekende',
  'alle werkzoekenden',
  'elke klant',
  'iedere klant',
  'alle klanten',
  'alle nieuwe klanten',
  'elke nieuwe klant',
  'iedere nieuwe klant',
  'iedere nieuwe aanvrager',
  'alle nieuwe aanvragers',
  'alle personen',
  'alle cliënten',
  'wie bijstand aanvraagt',
  'wie een uitkering aanvraagt',
  'wie bijstand wil',
);

/** Of every age, the young and the others: never limited to the young. */
export const ALLE_LEEFTIJDEN = concept(
  'alle leeftijden',
  'alle leeftijden',
  'elke leeftijd',
  'iedere leeftijd',
  'ongeacht … leeftijd',
  'welke leeftijd',
  'hoe oud … ook',
  'jong of oud',
  'jong en oud',
  'oud en jong',
  'oud of jong',
  'jongeren en ouderen',
  'ouderen en jongeren',
  'zowel jongeren als',
  'jongeren en volwassenen',
  'volwassenen en jongeren',
  'niet alleen jongeren',
  'niet alleen voor jongeren',
  'niet alleen de jongeren',
);

/** Words for the young that carry no number. */
export const JONGEREN = concept(
  'jongeren',
  '27-minner*',
  'jongere',
  'jongeren',
  'jongerenloket',
  'jongvolwassene*',
  'jongerenteam',
  'jongerenpunt',
  'jongerenconsulent',
);

/** What comes after the search period. */
export const AANVRAGEN = concept(
  'aanvragen',
  'aanvragen',
  'aanvraagt',
  'aanvraag',
  'aanvraagt',
  'aan te vragen',
  'aangevraagd',
  'vraagt … aan',
  'vraag … aan',
  'vragen … aan',
  '*aanvraag',
  '*aanvraagformulier',
  'melden',
  'indienen',
  'dient … in',
  'in te dienen',
  'in behandeling',
  'behandelen',
  'behandeld',
  'in aanmerking',
  'recht op',
  'helpen',
  'geholpen',
  'hulp',
  'uitkering krijgen',
  'bijstand krijgen',
  'langskomen',
  'terecht',
  'intake*',
  'afspraak',
);

/** The municipality leaves the period out, or makes it shorter. */
export const OVERSLAAN = concept(
  'overslaan',
  'overslaan',
  'overgeslagen',
  'afzien',
  'afwijken',
  'afgeweken',
  'loslaten',
  'verkorten',
  'verkort',
  'korter',
  'inkorten',
  'eerder … aanvragen',
  'eerder … aanvraag',
  'eerder … behandel*',
  'eerder … beginnen',
  'eerder … starten',
  'eerder … start',
  'direct … aanvragen',
  'direct … beginnen',
  'direct … behandel*',
  'direct … aanvraag',
  'meteen … aanvragen',
  'meteen … beginnen',
  'meteen … behandel*',
  'meteen … aanvraag',
  'meteen … helpen',
  'direct … helpen',
  'eerder … helpen',
  'onmiddellijk … aanvragen',
  'vervallen',
  'vervalt',
  'niet af te wachten',
  'niet afwachten',
  'vrijgesteld',
  'vrijstelling',
  'ontheffing',
  'maatwerk',
);

/** An exception by name. */
export const UITZONDERING = concept(
  'uitzondering',
  'uitzondering*',
  'uitgezonderd',
  'behalve',
  'tenzij',
  'niet voor iedereen',
);

/** Leaves room, but perhaps for something else than the period. */
export const SOMS = concept(
  'soms',
  'soms',
  'misschien',
  'in sommige gevallen',
  'sommige jongeren',
  'in bepaalde gevallen',
  'in bijzondere gevallen',
  'bijzondere omstandigheden',
  'bijzondere situatie*',
  'niet haalbaar',
  'niet lukt',
  'lukt … niet',
  'kwetsbaar',
  'kwetsbare',
  'schrijnend*',
);

/** Denies every exception, by itself. */
export const ZONDER_UITZONDERING = concept(
  'zonder uitzondering',
  'zonder uitzondering*',
  'zonder enige uitzondering',
  'geen uitzondering*',
  'geen enkele uitzondering',
  'nooit … uitzondering*',
  'niet … uitzondering*',
  'niemand … uitzondering*',
  'niemand … afwijken',
  'niemand … overslaan',
  'niemand … eerder',
  'uitzondering* … niet mogelijk',
  'uitzondering* … niet toegestaan',
  'uitzondering* … niet',
  'geen ontheffing',
  'geen vrijstelling',
  'ongeacht … situatie',
  'ongeacht … omstandigheden',
  'wat … situatie ook is',
  'wat … omstandigheden ook zijn',
  'welke situatie … ook',
  'hoe dan ook',
  'niet … korter',
  'niet … overslaan',
  'niet … overgeslagen',
  'niet … verkort*',
  'nooit … overslaan',
  'nooit … overgeslagen',
  'nooit … verkort*',
  'nooit … korter',
  'niet … afwijken',
  'niet … afgeweken',
  'nooit … afwijken',
  'nooit … afgeweken',
  'geen enkel geval',
);

/** Denies exceptions only of what the same sentence names: "de zoektermijn geldt altijd". */
export const ALTIJD = concept(
  'altijd',
  'altijd',
  'in alle gevallen',
  'onder alle omstandigheden',
  'in elke situatie',
  'te allen tijde',
);

/** It does not hold: "de zoektermijn geldt niet als", "is er niet voor jou als". */
export const GELDT_NIET = concept(
  'geldt niet',
  'geldt niet',
  'geldt … niet',
  'gelden niet',
  'gelden … niet',
  'is er niet voor',
  'is er voor u niet',
  'is niet van toepassing',
  'niet van toepassing',
  'niet toegepast',
  'passen … niet toe',
  'past … niet toe',
  'hanteren … niet',
  'hanteert … niet',
  'niet voor u',
  'niet voor jou',
  'niet voor mensen',
  'niet voor jongeren',
  'niet voor wie',
  'is er geen zoek*',
  'geen zoektermijn',
  'geen zoekperiode',
  'geen zoektijd',
  'geen inspanningsperiode',
  'geen wachttijd',
  'geen wachttermijn',
  'zonder zoektermijn',
  'vervalt',
  'afgeschaft',
);

/** Payment, not the right: no money yet during the weeks is right. */
export const UITBETALEN = concept(
  'uitbetalen',
  '*betaling*',
  'uitbetaald',
  'uitbetalen',
  'betalen',
  'betaald',
  'storten',
  'gestort',
  'overgemaakt',
  'maken … over',
  'voorschot*',
);

/** The four weeks themselves as a time for which one gets (or does not get) something. */
export const OVER_DE_WEKEN = concept(
  'over de weken',
  ...['over', 'voor'].flatMap((over) => [
    ...['zoektermijn', 'zoekperiode', 'zoektijd', 'zoekfase', 'zoekweken', 'inspanningsperiode'].flatMap((period) => [
      `${over} de ${period}`,
      `${over} uw ${period}`,
      `${over} je ${period}`,
      `${over} deze ${period}`,
      `${over} die ${period}`,
      `${over} de … ${period}`,
    ]),
    ...['weken', 'periode', 'tijd', 'maand'].flatMap((time) => [`${over} deze … ${time}`, `${over} die … ${time}`]),
    `${over} deze periode`,
    `${over} die periode`,
    `${over} deze tijd`,
    `${over} die tijd`,
    `${over} de vier weken`,
    `${over} de 4 weken`,
    `${over} de eerste vier weken`,
    `${over} de eerste 4 weken`,
    `${over} de weken`,
  ]),
);

/** Also not later: denies it for good. */
export const OOK_NIET_ACHTERAF = concept(
  'ook niet achteraf',
  'ook niet achteraf',
  'ook achteraf niet',
  'ook niet later',
  'ook later niet',
  'ook niet alsnog',
  'ook niet met terugwerkende kracht',
  'ook niet als',
  'ook niet wanneer',
  'nooit uitbetaald',
  'nooit … uitbetaald',
  'nooit … betaald',
  'niet achteraf',
  'achteraf niet',
  'niet alsnog',
  'nooit',
);

/** While the weeks last. */
export const TIJDENS_DE_WEKEN = concept(
  'tijdens de weken',
  'in de zoektijd',
  'in je zoek*',
  'in uw zoek*',
  'tijdens uw zoek*',
  'tijdens je zoek*',
  'tijdens de zoek*',
  'tijdens deze',
  'tijdens die',
  'tijdens de vier weken',
  'tijdens de 4 weken',
  'in de zoektermijn',
  'in deze … weken',
  'in die … weken',
  'in deze periode',
  'in die periode',
  'in de vier weken',
  'gedurende',
  'in de zoekperiode',
);

/** The right to benefit by name, and the benefit. */
export const RECHT = concept('recht', 'recht', 'rechten', 'aanspraak');
export const UITKERING = concept(
  'uitkering',
  '*uitkering*',
  'bijstand',
  'bijstandsgeld',
  'geld',
  'inkomen van de gemeente',
);

/** The period holds, is used, begins. */
export const GELDT = concept(
  'geldt',
  'geldt',
  'gelden',
  'hanteren',
  'hanteert',
  'kent',
  'kennen',
  'heeft … te maken',
  'hebt … te maken',
  'te maken met',
  'krijgt … zoek*',
  'krijgen … zoek*',
  'hebben … zoek*',
  'heeft … zoek*',
  'begint',
  'gaat … in',
  'start',
  'doorloopt',
  'doorlopen',
  'afwachten',
  'afgewacht',
  'na afloop van',
  'eerst … zoektermijn',
  'eerst … zoekperiode',
  'eerst … inspanningsperiode',
  'toepassing',
);

/** Said in the same breath as "altijd": it does leave room. */
export const ROOM_LEFT = concept(
  'room left',
  'niet altijd',
  'niet in alle gevallen',
  'niet zonder uitzondering*',
  'bijna altijd',
  'tenzij',
  'behalve',
  'uitgezonderd',
  'met uitzondering van',
  'wel uitzondering*',
  'niet meer',
  'altijd … overleg*',
  'altijd … bellen',
  'altijd … contact',
  'altijd … vragen',
  'altijd … melden',
  'altijd … bekijken',
  'altijd … kijken',
);

/** The benefit begins only when the period is over. */
export const NA_DE_WEKEN = concept(
  'na de weken',
  'na de zoektermijn',
  'na uw zoektermijn',
  'na deze zoektermijn',
  'na de zoekperiode',
  'na deze zoekperiode',
  'na uw zoekperiode',
  'na deze periode',
  'na die periode',
  'na de inspanningsperiode',
  'na de vier weken',
  'na de 4 weken',
  'na deze vier weken',
  'na deze 4 weken',
  'na die vier weken',
  'na die 4 weken',
  'na vier weken',
  'na 4 weken',
  'na afloop',
  'zoektermijn voorbij',
  'zoekperiode voorbij',
  'zoektermijn afgelopen',
  'einde … zoektermijn',
);

/** Begins, of the benefit. */
export const INGAAN = concept(
  'ingaan',
  'gaat … in',
  'gaan … in',
  'ingaat',
  'ingaan',
  'ingangsdatum',
  'begint',
  'start',
  'loopt',
  'met ingang van',
);

/** For now only: about payment, not about the right. */
export const NOG = concept('nog', 'nog geen', 'nog niet', 'dan pas', 'later');

/** Afterwards it is paid after all. */
export const ALSNOG = concept(
  'alsnog',
  'alsnog',
  'achteraf',
  'later',
  'wel recht',
  'wel uitkering',
  'wel bijstand',
  'nabetaling',
  'nabetaald',
  'terugwerkende kracht',
  'vanaf … melding',
  'vanaf … gemeld',
  'dag … melding',
  'dag … meldt',
  'dag … meldde',
  'meldingsdatum',
  'datum … melding',
);

/** "Altijd" taken back at once. */
export const NIET_ALTIJD = concept(
  'niet altijd',
  'niet altijd',
  'niet in alle gevallen',
  'bijna altijd',
  'wel uitzondering*',
);

/** Other things that last four weeks. */
export const ANDERE_VIER_WEKEN = concept(
  'andere vier weken',
  '*voorschot*',
  'vakantie*',
  'buitenland',
  'reis',
  'WW',
  'bezwaar*',
  'terugbetal*',
);

/** Need not. */
export const HOEFT_NIET = concept(
  'hoeft niet',
  'hoef … niet',
  'hoeft … niet',
  'hoeven … niet',
  'hoef … geen',
  'hoeft … geen',
  'hoeven … geen',
  'niet nodig',
  'niet verplicht',
);

/** A day on which something begins. */
export const DAG = concept('dag', 'dag van', 'dag waarop', 'dag dat', 'datum');

/** What follows the period besides the benefit. */
export const BEHANDELING = concept(
  'behandeling',
  'behandel*',
  'aanvraag',
  'aanvragen',
  'gesprek',
  'intake*',
  'afspraak',
  'coach',
  'traject',
  'plan',
);

/** Binding: with "altijd" it leaves no room. */
export const BINDEND = concept(
  'bindend',
  'geldt',
  'gelden',
  'moet',
  'moeten',
  'verplicht',
  'eerst',
  'doorloopt',
  'doorlopen',
  'te maken met',
);

/** The application itself, which one may not yet make. */
export const AANVRAAG = concept(
  'aanvraag',
  'aanvraag',
  'aanvragen',
  'aanvraagt',
  'aan te vragen',
  'aanvraagformulier',
  'in behandeling',
  'behandelen',
  'indienen',
  'vraagt … aan',
  'vraag … aan',
  'melden',
);

/** Counted from reporting. */
export const NA_MELDING = concept(
  'na melding',
  'na uw melding',
  'na je melding',
  'na de melding',
  'na melding',
  'na uw aanmelding',
  'gemeld',
);
