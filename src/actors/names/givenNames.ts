import { namesWithForms } from './diminutives.ts';

/** Given names that the news of France, the Middle East, Europe and America is full of; folded, by where they are most at home. */
const FRENCH = `
aaron adele adeline adrien agathe agnes aime aimee alain alan alban alberic alexia alexis aline alix amandine amaury ambroise amelie anais andre andree ange
angelique anne-sophie annick annie anselme anthony antonin apolline ariane aristide armand armelle arnaud arnault astrid aude audrey aurelie aurelien aurore axel
axelle aymeric baptiste barnabe bastien beatrice benedicte benoit berangere berenice bernadette bernard berthe bertrand blaise blandine boris brice brigitte bruno
camille capucine carine carole caroline cecile cedric celeste celine chantal charlene charline chloe christelle christiane christophe claire clara clarisse
claude claudine clemence clement clementine cleo clotilde clovis colette coline constance constant corentin corinne coralie cyprien cyriaque cyril cyrille damien
daniele danielle delphine denise desire didier diane dimitri djamel dominique dorian dorothee edgar edith edmond edmonde edouard eliane eliott elisa elise elodie eloi
eloise elsa emeline emeric emile emilie emilien emma emmanuelle enora enzo eric erwan esteban estelle esther ethan etienne eudes eugene eugenie eva evelyne eveline
fabien fabienne fabrice fanny faustine felicie felicite felix ferdinand fernand fernande flavie flavien fleur florent florence florian florine
francine francis franck francoise frank frederic frederique gabin gael gaelle gaetan gaspard gaston gauthier gautier genevieve geraldine gerard germain
germaine ghislain ghislaine gilbert gilberte gilles ginette gisele gregoire gregory guillaume gustave guy guylaine gwenael gwendoline hadrien harlem helene henri
henriette herve hippolyte honore honorine hortense hubert hugo hugues huguette ines irene isabelle isaure jacky jacqueline jacques jade james janine jean jeanne
jeannine jerome jessica jessy joachim jocelyn jocelyne joel joelle johan johanna jonas jordan joris josephine josette josiane josselin juliette julie julien jules juliane
justine karim karima karine kevin killian kylian laetitia lara laura laure laurence laurent laurene laurine lea leila leo leon leonard leone leonie leonore leopold
liliane lilian lilou lionel lise loic lola lorraine lou louane louis louise louna luc luca lucas lucette lucie lucien lucienne ludivine ludovic lydie lysiane
madeleine maelle maelys magali magalie maite malika manon marc marc-antoine marcel marceau marceline marcelle margaux margot marguerite marianne marie marielle marilyne
marin marine marion marius marjorie marlene martial martine maryline maryse maryvonne mateo mathias mathieu mathilde mathis mathurin matteo matthias matthieu maud maurice
maurane max maxence maxime maximilien melanie melina melissa melvyn mederic michel micheline mickael mireille mohamed monique morgan morgane muriel mylene myriam
nadege nadia nadine najat nathalie nathan nathanael nicolas nicole nicolle nina noah noe noel noelle noemie norbert octave odette odile olivia olivier olympe ophelie oscar
pacome pascal pascale pascaline patrice patricia patrick paul paule paulette pauline perrine philibert philippe philomene pierre pierre-yves prosper quentin rachel rachida
raoul raphael raphaelle raymond raymonde reine remi remy renaud rene renee richard robin rodolphe rodrigue roger roland rolande romain romane romuald ronan rosalie rose roselyne
roxane sabine sabrina sacha salome sandra sandrine sarah sebastien segolene serge servane severine sibylle sidonie simon simone sixtine solange solene soline sonia sophie stanislas
stephane stephanie steve suzanne sylvain sylvaine sylvestre sylvette sylviane sylvie tanguy tatiana teddy thelma theo theodore theophile therese thibaud thibault thibaut thierry
thimothee thomas tiphaine timothee titouan tom toussaint tristan ugo urbain ursule valentin valentine valerie valery vanessa veronique victoire victor victorien victorine vincent
violette virgile virginie vivien viviane xavier yael yan yann yannick yannis yoann yoan yohan yolande yves yvette yvon yvonne zacharie zoe`;

const ENGLISH = `
abby abigail ada adam adrian aidan aileen alan albert alden alexa alfred alice alicia alison alistair allan allen allison alvin alyssa amanda amber amy andrea andrew angela anita ann
annabel anne annette anthony april archie ariana ariel arlene arnold arthur ashley ashton aubrey audrey austin ava avery barbara barney barry beatrice becky ben benedict benjamin bennett bernice bernie
bert bertha beth bethany betsy betty beverly bill billie billy blake bob bobby bonnie boris brad bradley brandon brandi brenda brendan brent bret brett brian bridget brittany brock brooke bruce bryan bryce bryson
burt byron caitlin caleb callum calvin cameron candace carl carla carlton carly carmen carol caroline carolyn carrie carson carter casey cassandra catherine cathy cecil cecilia cedric chad charlene charles
charlie charlotte chase chelsea cheryl chester chloe chris christian christie christina christine christopher chuck cindy claire clara clarence clark claudia clay clayton cliff clifford clint clinton clive clyde cody colby
cole colin colleen condoleezza connie connor conor conrad corey cory courtney craig crystal curt curtis cynthia dabney daisy dakota dale dallas damian damien damon dana daniel danny darlene darrell darren darryl daryl
dave david dawn dean deanna debbie deborah debra delia della denise dennis derek derrick desmond diana diane dianne dick dolores dominic don donald donna donovan dora doreen doris dorothy doug douglas doyle drew
duncan dustin dwayne dwight dylan earl earnest ed eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor eli elias elijah elisa elizabeth ella ellen elliot elliott ellis elmer elon eloise elsie elton elvin elvis
emily emma emmett eric erica erik erika erin ernest ernie esther ethan ethel eugene eunice eva evan eve evelyn everett ezra faith faye felicia felix fiona flora floyd forrest frances francis frank franklin fred
freda freddie frederick gabriel gail gareth garrett garry garth gary gavin gayle gene geoff geoffrey george georgia georgina gerald geraldine gerard gilbert gina ginger gladys glen glenda glenn gloria gordon
grace graeme graham grant greg gregory greta gretchen griffin guy gwen hailey hal haley hannah harley harold harriet harrison harry harvey hazel heather heidi helen henry herb herbert herman hilary hilda hillary holly homer
hope horace howard hubert hugh humphrey hunter ian ida ike imogen ingrid ira irene iris irma irving irwin isaac isabel isabella isaiah ivan ivy jack jackie jackson jacob jacqueline jake jamal jamie james jamie jan jane janet janice
jared jasmine jason jasper jay jayden jean jeanette jeff jefferson jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jill jim jimmy jo joan joann joanna joanne jodie jody joe joel joey john johnny
jon jonah jonathan jordan joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie june justin kamala karen karl kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keanu keith
kelly kelsey kelvin ken kendall kendra kenneth kenny kent kerry kevin kieran kim kimberly kirk kirsten kirsty kristen kristin kristina kristine kurt kyle lamar lance larry laura lauren laurence laurie lawrence leah lee leigh len lena
leo leon leonard leonardo leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lola lonnie loretta lori lorraine louis louise lucas lucy luke lydia lyle lyndon lynda lynn lynne mabel mack mackenzie
madeline madison mae maggie malcolm malia mallory mandy marc marcia marcus margaret marge maria marian marie marilyn mario marion marjorie mark marlene marlon marsha marshall martha martin marvin mary mason matt matthew maureen maurice
mavis max maxine maxwell meagan meg megan meghan mel melanie melania melinda melissa melody melvin mercedes meredith mervyn mia michael michaela micheal michelle mick mickey miguel mike mildred miles milton mindy minnie miranda mitch
mitchell mitt molly monica monty morgan morris moses muriel murray myra myron nadine nancy naomi natalie natasha nate nathan nathaniel neal ned neil nellie nelson newt nicholas nick nicola nicole nigel nikki noah noel nora norma norman
olive oliver olivia ollie oprah orville oscar otis otto owen paige pam pamela parker pat patricia patrick patsy patti patty paul paula pauline pearl peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis piers
polly preston priscilla quentin quincy rachel ralph ramona randall randolph randy raquel raymond reagan rebecca reed reese regina reggie reginald rene rex rhonda ricardo richard rick ricky riley rita rob robbie robert roberta robin rochelle rod
roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosalyn rosanna rose rosemary ross roxanne roy ruby rudolph rudy rufus rupert russell rusty ruth ryan sadie sally salvador sam samantha sammy samuel sandra sandy sara sarah
saul savannah scarlett scott sean sebastian serena seth shane shannon sharon shaun shawn sheila shelby sheldon shelley sherman sherri sherry shirley sidney sienna silas simon skyler sofia sonia sonya spencer stacey stacy stan stanley stella
stephanie stephen steve steven stewart stuart sue summer susan susie suzanne sybil sydney sylvester sylvia tabitha tamara tammy tanya tara tasha taylor ted terence teresa teri terrance terrell terrence terri terry tess theodore theresa thelma
tiffany tilda tim timothy tina toby todd tom tommy toni tony tonya tracey traci tracy travis trent trevor trey tricia trina tristan troy tucker tulsi tyler tyra tyrone ulysses ursula valerie vanessa vaughn vera vernon veronica vicki vickie vicky
victor victoria vince vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur will willa willard william willie willis wilma winifred winona winston woody wyatt yolanda yvette yvonne zachary
zelda zoe lashawn laquan lebron tyreek deshawn darnell malik kobe shaquille kanye beyonce rihanna barack mashona jamea chauncey orrin strom pete devin lindsey mitch marco ted rand tammy vivek nikki ron kellyanne rex jared ivanka tiffany barron jill
hunter ashton pete alejandro lloyd merrick janet miguel xavier denis vedant matthew karine jen jeanine sergio`;

const ARABIC = `
abbas abd abdallah abdel abdelaziz abdelhamid abdelhak abdelkader abdelkrim abdellah abdelmadjid abdelmajid abdelmalek abderrahmane abderrahman abdelfattah abdessalam abdul abdulaziz abdulfattah abdulla abdullah abdulrahman abou abu achraf adel
adil adnan ahmad ahmed ahmet aicha aisha akram ala alaa ali alia aly amal amel amer amin amina amine amir amira ammar amr anas anis anouar anwar aref arif ashraf asma assia ata atef awad ayman aymen aymane azeddine aziz aziza azzam bachar bachir badr baha bahaa
bakr bandar bashar bashir basma bassam bassel bassem ben bilal boualem boubakeur boutros brahim chadli chafik chakib cherif choukri daoud dina djamila djamel driss ehab elias emad eman fadel fadi fadwa fahad fahd faisal faiz fakhri farah fares farid farida farouk
faruk fateh fathi fatih fatima fatma fawaz fawzi faycal faysal fayez fayza feisal fouad fuad gamal ghada ghaith ghassan ghazi habib hadi hafez hafiz haitham hajar hakim hala halima hamad hamada hamadi hamdan hamdi hamed hamid hamza hana hanan hani hania haroun haroon hasan
hashem hassan hasna hatem haya haydar haider heba hedi hicham hichem hind hisham hosni houari houcine houda houria hussain hussam hussein ibrahim ibtissam idris idriss ihab ikram ilham iman imane imad imed imran inas intisar iqbal isa isam ishaq ismail issa issam iyad
jaafar jaber jafar jalal jamal jamil jamila jasim jassim jawad jaweed jihad joumana kacem kadhim kais kamal kamel kaouther karim karima kassem khadija khaled khalid khalifa khalil khayrat lakhdar lamia larbi latifa layla leila lina loay lotfi loubna lubna maha mahdi maher
mahfoud mahmoud mahmud majed majid majida malek malika manal mansour maram mariam marouane marwa marwan maryam maysa mazen mehdi messaoud mohamed mohammad mohammed mokhtar moncef mounir mourad moussa mouammar muammar muhammad muhammed munir murad musa mustafa mustapha
mutaib muthana nabih nabil nabila nada nader nadia nadim nadir naguib nahla naim naima najib najla najwa nasr nasser nassim nawaf nawal nayef nazih nezha nizar noor nora noura nour noureddine nuri okba omar osama ouahiba oumar oussama othman qais qasim qassem qasem
rabah rabia rached rachid rachida radwan rafic rafik raghad rahma raja rajab ramadan rami ramy ramzi rana rania raouf rasha rashad rashed rashid rayan reda redouane reem rida rifaat rim riyad riad rizk saad saadi sabah saber sabri sadek sadeq sadiq saeed safia safa
sahar said saida salah salam saleh salem salim salima salma salman salwa sami samia samir samira sana sara saud seif selim selma shadi shaker shakir sharif shawki sherif shireen sihem slimane soad sofiane soufiane souad souhayr soumaya sultan suleiman taha taher tahar
talal talib tamer tamim tarek tareq tarik tariq tawfik tayeb tewfik usama usamah wael wafa wahid walid waleed wassim widad wissam yahia yahya yacine yasmin yasmine yasser yassin yassine yassir younes younis yousef youssef youssouf yusuf zahra zaid zakaria zaki zayed zeinab zied
ziad zine zineb zoubir zouhair zuhair zuhair ismael moqtada nouri hanane saddam izzat tarek barham haider mustafa ayatollah saadeddine soleimane gebran gebrane walid samir nabih michel`;

const PERSIAN = `
abbas abdolreza afshin akbar alireza amir amirali amirhossein anoush arash ardeshir asghar ataollah atefeh azadeh azar bahman bahram behnam behrouz behzad bijan cyrus dariush darioush davoud ebrahim ehsan elham esmaeil esmail esfandiar fariba farid faribourz farrokh farzad fatemeh
fereydoun firouz gholam gholamhossein gholamreza golnaz golshifteh habibollah haleh hamid hamidreza hashem hassan hesam heshmat homayoun hooman hossein houshang iraj jafar jahangir javad kamran karim kasra kaveh kazem keyvan khosrow kianoush kourosh ladan laleh leila mahboubeh mahin
mahnaz mahsa mahtab majid mandana maryam marjane marzieh masoud massoud masoumeh mehdi mehran mehrdad mina mir-hossein mitra mohammad-javad mohsen mojtaba monireh morteza mostafa nader nahid narges nasrin nasser nazanin negar niloufar nima omid parisa parviz payam pedram peyman
pouria ramin rasoul reza rohollah ruhollah rostam rouhollah roya saber sadegh saeed sahar saman samad sara sattareh sepideh shahin shahram shahriar shapour sharareh shirin shohreh siamak sina soheil sohrab soraya taraneh vahid yadollah yaghoub zahra zohreh mohammadreza ghassem kassem qassem esmaeel
hashim ashraf hekmatyar hamid gulbuddin zalmay haibatullah sirajuddin zabihullah ahmadullah atta benazir asif nawaz pervez imran shehbaz bilawal yousaf asfandyar bushra malala`;

const HEBREW = `
aaron aharon adi adina ahuva alon amir amit amnon amos anat arie ariel arieh arik arnon arye asaf assaf asher aviad avi avia avichai avichay avigdor avihai avital aviv aviva avner avraham avram ayala ayelet bar barak baruch batya benny ben-zion benjamin bentzi bezalel binyamin bibi boaz chaim chaya
dafna dalia dan daniella danny danya david dina dor dorit dov dror dudi efraim ehud einat eitan elad elazar eli eliahu eliezer elisha eliran eliyahu elyakim ephraim erez ester esther etgar eviatar eyal eytan ezer ezra gabi gadi gadeer gal galia galit geula gideon gil gila gilad gili golda guy hadar hagit haim hanan
hanna hava herzi hila hillel ido igal ilan ilana inbal irit isaac israel itai itamar itay itzhak itzik keren kobi lapid lea liat lior liora lital livni mali malka matan meir menachem menahem merav meron michal mickey micky mika miki miri miriam mordechai moshe moti naama nachman nadav naftali naomi natan nathan
nehemia neri nir nissim nitzan noa noam noga nurit odelia oded ofer ofir ofra omer omri or ora oren orit orly osnat oz pinchas pnina rachel rafael rafi ran rani raz reuven rina rivka roi roman ron ronen roni rony roy ruth sara sarit shabtai shai shalom sharon shaul shay sheli shelly shimon shira shlomi shlomo shmuel
shoshana shula shulamit silvan simcha stav tal tali tamar tamir tomer tsahi tsipi tzachi tzahi tzipi tzipora tzvi udi uri uriel uzi vered yaakov yael yaffa yair yakov yariv yaron yehiel yehoshua yehuda yehudit yerach yigal yishai yisrael yitzhak yoav yochanan yoel yona yonatan yoni yoram yosef yossi yotam yuli yuval
zalman zeev ze'ev zehava zion zipi zohar zvi itay-ben gadi herzl idan ronit naftali ayman mansour itamar bezalel`;

const SLAVIC = `
agata agnieszka aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alexandr alexei alexey alisher alla ana anastasia anastasija anatole anatoli anatoly andrea andrej andrejs andrei andrey andrii andriy andrzej anja anna anton antonin antoni arkadi arkady arkadiusz artem artyom bartosz
beata bogdan bohdan bohumil bojan boris borislav borys bozena branislav branko bronislaw dalibor damir danijel danilo daniil dariusz darko darya dejan denis denys desanka dmitri dmitriy dmitrij dmitry dmytro dobroslav dominik donald dorota dragan dragisa dragoslav drago dusan dusko dzmitry edvard egor ekaterina
elena elvira emil evgeni evgenia evgeny evgueni ewa fedor filip franjo frantisek galina gennadi gennady georgi gleb goran gordana grigori grigory grzegorz halina hana henryk hrvoje ievgueni igor ihor ilia ilija ilya inga inna ioulia iouri irena irina iryna iuliia ivan ivana ivica ivo jacek jadwiga jakub jan jana janez janica
janusz jaroslav jaroslaw jelena jerzy jiri joanna josef josip jovan jozef julia kamil karel karol karolina katarina katarzyna kazimierz kirill konstantin krystyna krzysztof ksenia lado larisa larissa lech leonid leonyd lidia lioudmila ljubisa luba lubomir lucjan ludmila lukasz lyudmila maciej magdalena maja maksim maksym
malgorzata marcin marek margarita maria marija mariusz marko marta marzena mate mateusz matej maxim michal mihail mihajlo mikhail mikheil mila milan milena milica milivoj miloje milorad milos miloslav milutin mirko miroslav mirjana mladen momir mykhailo mykola nadejda nadezhda nadezda natalia nataliya natalya nebojsa nemanja
nevena nikita nikola nikolai nikolay nina novak oksana oleg oleh oleksandr oleksii oleksiy olena olga ondrej ostap patryk pavel pavlo pawel petar petr petra petro piotr polina predrag rada radek radoslav radoslaw radovan rafal ramzan ratko renata robert rodion roksana roman rostislav roustam rustam ruslan ryszard sanja
sava semyon serguei sergei sergey serhii serhiy slavko slavoljub slobodan snezana sofia stanislav stanislaw stefan stepan stipe svetlana sviatlana svitlana tadeusz taras tatiana tatjana tatyana timofei timour tihomir tomas tomasz tomislav vaclav vadim vadym valentin valentina valeri valerii valery vasil vasili vasily vassili
vassily vasyl vera veronika viatcheslav victor viktor viktoria violeta vitali vitaliy vitaly vitold vjekoslav vlad vladimir vladislav vlado vojislav vojtech volodymyr vsevolod vuk vyacheslav waclaw wanda witold wladyslaw wojciech yana yaroslav yegor yekaterina yelena yevgeni yevgeny yevhen yulia yuri yuriy yury zbigniew zdenek zdzislaw zeljko zlatan
zlatko zoran zsuzsa zvonimir lesia nursultan kassym-jomart noursoultan islam ilham heydar nikol serzh levan mikheil salome irakli giorgi guiorgui bidzina emomali gurbanguly kurmanbek sadyr shavkat aliaksandr alexandre`;

const GERMANIC = `
agneta albrecht alois anders andreas angela anja anke anna annalena annegret annette ansgar antje arne arnold asbjorn astrid august axel barbel beate benedikt bengt bernd bernhard bert bettina birgit birgitte bjarne bjorn bodo boris brigitte britta bruno burkhard carl carsten carola christa christel christian christoph claudia claus clemens
cornelia dagmar detlef diederik dieter dietmar dietrich dirk eberhard eckart edvard egon eike einar elfriede elke ellen elsa else emil engelbert erhard erich erik erika ernst erwin espen eva ewald fabian ferdinand floris folke frank franz frauke fredrik friedhelm friedrich frits fritz geert georg gerd gerda gerhard gerrit gert gertrud gisela gitte
goran gottfried gotthold greta gretel gudrun guido gunnar gunter gunther gustaf gustav hakon hanna hannelore hannes hans harald hartmut hedwig heidi heiko heiner heinrich heinz helga helge helle helmut hendrik henning henrik herbert heribert hermann hilde hjalmar holger horst hubert ilse inga inge ingeborg ingemar ingo ingrid ingvar irmgard isolde
jan jana jens jeroen jesper joachim jochen johan johann johanna johannes jonas joost jorg jorgen jorn josef julius jurgen jurgen jutta kai karin karl karsten kaspar katja katrin kees kerstin kirsten kjell klaas klaus knud knut konrad kristian kristof kurt lars leif lena lennart leopold lieselotte linus lisbeth lothar lotte ludwig luise lutz maarten mads
magda magdalena magnus maike manfred manuela maren margarethe margit margot margrethe marianne marieke mark markus marlene marta martin martina mathias matthias maximilian mechthild melanie mette michaela mikael mike moritz morten nadine niels niklas nils norbert olaf olav ole olof oskar oswald otto palle peer pehr per peter petra philipp pia piet pieter
poul rainer ralf ralph regina reiner reinhard reinhold renate rene richard roland rolf rosa rudi rudiger rudolf ruud sabine sebastian siegfried sigmar sigmund sigrid sigurd silke silvia soren sonja stefan steffen sten stig susanne sven svend svetlana tanja theo theodor thomas thor thorbjorn thorsten thure till timo tobias tomas torben tore torsten trygve
udo uli ulf ulla ulrich ulrike ursula ute uwe vera verena vidkun viggo viktor volker walther waltraud wenzel werner wiebke wilfried wilhelm willem willi willy wim winfried wolf wolfgang yngve jyrki mika kimi sauli sanna pekka esa matti juha tarja urho paavo aki alvar kaisa teemu antti jari keijo kalle toomas kaja andrus krisjanis valdis dalia gitanas`;

const LATIN = `
abel adolfo adrian adriana adriano agostino agustin alba alberto aldo alejandra alejandro alessandra alessandro alessio alfonso alfredo alicia alonso alvaro amadeo amalia amedeo amerigo ana anabela andrea andreea andres angel angela angelo anibal anita antonella antonia antonio ariel armando arnaldo arturo aurelio augusto bartolome beatriz beatrix
belen benedetto benedetta benito bernardo bianca blanca blas bruno camila camilla camillo camilo carla carlo carlos carlota carmela carmen carolina catalina catarina cecilia celso cesar chiara claudia claudio clara concepcion concetta consuelo corrado cosimo cristian cristiana cristiano cristina cristobal damian daniel daniela daniele dario david
davide delfina delia demetrio diego dilma dino dolores domenico domingo donatella donato edgardo edoardo eduardo elena eleonora elia elio elisa elisabetta eloy elvira emanuela emanuele emilia emiliano emilio emma enrico enrique enzo ermanno ernesto esperanza esteban estela eugenia eugenio eusebio eva evelyn evo ezio fabio fabiana fabiano fabrizio fausto federica
federico felipe fermin fernanda fernando fidel filippo flavia flavio florencia florentino francesca francesco francisca francisco franco fulgencio gabriel gabriela gabriele gaetano galileo gaspar genaro gennaro gerardo german giacomo giampiero gian gianfranco gianluca gianluigi gianni gilberto gilda gino giorgia giorgio giovanna giovanni
giulia giuliana giuliano giulio giuseppe gonzalo graciela grazia graziano gregorio guadalupe guglielmo guido guillermo gustavo hector heitor hernan hernando horacio hugo humberto ignacio ignazio ilaria ines inigo irene isabel isabella isidoro ismael ivan jacinto jacopo jaime jair javier jesus joan joao joaquim joaquin jordi jorge jose josefina josep juan juana juanita julia julian juliana
julio karina laura laurentiu lavinia leandro leonardo leonel leonor leopoldo letizia leticia lidia lionel livia livio lorena lorenza lorenzo luca lucas lucia luciana luciano lucio lucrezia ludovico luigi luis luisa luiz lula macarena magdalena maite manolo manuel manuela mara marcela marcello marcelo marcia marcio marco marcos margarita
margherita maria mariana mariano marina mario marisa marisol marta martin mateo matias matilde matteo mattia maurizio mauricio mauro maximo mercedes michela michelangelo michele miguel mikel milagros milena mirella mirko moises monica montserrat nadia napoleon natalia nelson nestor nicola nicolas niccolo nino noelia norma nuno octavio olga omar ornella orlando oscar osvaldo
pablo paloma paola paolo pasquale patricia patrizia paula paulina paulo pedro pepe pier piero pietro pilar primo rafael rafaela raffaele raimundo ramiro ramon raquel raul rebeca remigio renata renato renzo ricardo riccardo rigoberta rita roberta roberto rocco rocio rodolfo rodrigo rogelio rogerio romano romeo rosa rosalia rosanna rosario rossana ruben rui
ruy sabina salvador salvatore samuel sandra sandro sandrino santiago santino sara sebastian sebastiao serena sergio silvana silvia silvio simon simona simone sofia soledad sonia stefania stefano susana tabare teodoro teresa tiago thiago timoteo tomas tommaso toni tullio ubaldo umberto valentina valentino valeria valerio vanessa veronica vicente
victor victoria vincenzo virginia virginio vito vittoria vittorio vittorino walter wilson ximena yolanda zita traian nicolae ion mihai mircea liviu calin klaus dumitru gheorghe ciprian razvan bogdan corneliu emil costel gica luis neymar dunga ronaldinho kaka evita simon hugo nicolas andres rafael jovenel`;

const GREEK_TURKISH = `
alexandros alexis anastasios andreas angelos aris aristide aristote athanasios christos constantinos costas dimitris dimitrios eleni eleftherios evangelos fotis george georgios giannis giorgos ioannis iannis katerina konstantinos kostas kyriakos lefteris manolis maria melina mikis nana nikos nikolaos panagiotis panos pavlos petros prokopis sofia spyros stavros
stelios thanos theodoros vangelis vassilis yanis yannis yorgos zoe abdullah adnan ahmet alparslan ayse aysel berat bulent burak cem cemal cengiz cevdet deniz devlet ebru ekrem elif emine emre enes engin erdal ergun ertugrul fahrettin fatih fatma fethullah feyza figen gokhan gul hakan halil halide hamit hasan hilmi huseyin ibrahim ilker ismail ismet kadir kemal kenan kerem
levent mahmut mehmet melih meltem mesut mevlut muharrem murat mustafa nazim necmettin nuri omer orhan osman ozan ozgur pelin pinar recep sabiha sebnem selahattin selin serdar serkan sevgi suleyman tansu tarkan tayfun tayyip temel tolga tugba tuncay turgut ugur umit yasar yavuz yigit yildiz yilmaz yusuf zeki zeynep abdullah masrour massoud nechirvan mazloum qubad jalal mustapha barzan`;

const ASIAN_AFRICAN = `
akihito akio akira asif atal aung benigno bashir deepika deng dilip gotabaya hamid haruki hideki hiroshi hu indira jacinda jagdish jawaharlal jiang joko junichiro kazuo kenji kenzaburo ki-moon kim kofi koizumi krishna lakshmi lal li mahatma mahinda mako manmohan mao masako megawati moon mukesh nagendra naoto narendra naruhito nguyen park pham priyanka rahul rajiv rajesh rakesh
ram ramesh ranil ratan ravi rodrigo sachin sanjay satya shigeru shinzo sonia srinivasa subhas sundar sunil suresh susilo taro thaksin toshiro venkaiah vijay vikram vinod xi yasuo yingluck yoko yoshihide yukio yasunari fumio shigeo tsai
abebe abiy adama alassane alpha amadou aminata amina ayodele babacar blaise boubacar cheikh chinua cyril desmond denis didier evariste fatou felix fidele goodluck haile idi idrissa issoufou jacob jakaya john jomo joseph julius kwame laurent leopold macky mahamadou mamadou meles moussa muhammadu mwai nelson ngozi olusegun oumou ousmane patrice paul paulin pascal pierre robert samuel
sekou salva seydou siaka sylvanus thabo thomas tidjane uhuru wangari winnie wole yaya yoweri youssou youssoufa zinedine kylian ousmane bakary djibril kalidou sadio samuel didier yannick emmerson isaias omar`;

const AMBIGUOUS = `
abd abu abou ben bar bo or ari hope april june may summer dawn rose reine fleur joy grace faith will bill mark grant chase hunter mason carter drew dean earl duke rob nick pat jean sandy rusty woody art
marine prudence victoire constant ange desire juste noel toussaint pearl ruby ginger olive oz ora adi alba stav belen mali dor gal tal raz hu li xi lal moon park ram ki-moon primo franco romano ion kaka mao ata aime pilar`;

function words(...tables: readonly string[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => table.trim().split(/\s+/)));
}

/** Given names, folded. */
export const givenNames: ReadonlySet<string> = new Set([
  ...words(FRENCH, ENGLISH, ARABIC, PERSIAN, HEBREW, SLAVIC, GERMANIC, LATIN, GREEK_TURKISH, ASIAN_AFRICAN),
  ...namesWithForms,
]);

/** Given names that are ordinary words too, at a sentence's beginning as likely as not. */
export const ordinaryGivenNames: ReadonlySet<string> = words(AMBIGUOUS);
