/** Names that one person goes by: a given name, its short and pet forms, and its forms in neighbouring languages. Folded. */
const GROUPS = `
abraham abe avi avraham abram bram
albert al bert bertie albie
alexander alex alec alexandre aleksandr oleksandr alexandr alexandros sasha sacha sascha sandy xander
alexandra alex sandra sasha alexa lexi aleksandra oleksandra
alfred fred alf alfie freddy alfredo
amelia amy millie
andrew andy drew
andrei andrey andriy andrej
angela angie
angelo ange
ann anne annie
anna anya ania
anthony antony tony
antoine toni
antonio toni tonino
arthur art artie arturo artur
augustus auguste gus augustin
barack barry barak
barbara barb babs barbie
bartholomew bart
benjamin ben benny benji bibi binyamin benyamin benjamim
bernard bernie bernhard bernardo
bertrand bert
brian bryan brien
calvin cal
caroline carrie carol carolyn
catherine kate katie cathy kathy katherine kathryn cat katharine kathleen katarina ekaterina kitty karen katya katia yekaterina
charles charlie chuck chas charley
karl carl
charlotte lottie charlie
christian chris cristian kristian
christina chris tina christine kristina kirsten christina
christopher chris kit christophe topher kris cristobal christoph
claude claudie
clifford cliff
clinton clint
constantine constantin konstantin kostas costas
cynthia cindy
daniel dan danny danilo
danielle dani
david dave davey dovid davide
deborah deb debbie debra
dennis denis denny denys
diana diane di
dimitri dmitri dmitry dima dimitris dmytro dmitriy dimitrios dimitry
dominic dominique dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
dwight ike
edmund ed eddie edmond
edward ed eddie ted teddy ned eddy
edouard doudou eddy
edwin ed
elaine ellie
eleanor ellie nell nora eleonore
elizabeth liz beth betty lizzie eliza bess libby elisabeth betsy lisa isabel isabelle elise liza yelizaveta elizaveta
emily emmy millie emilie
emmanuel manu manny emanuel immanuel
ernest ernie
eugene gene eugen evgeny yevgeny evgueni evgeni yevgeni yevhen
evelyn eve evie
felix phil
florence flo
frances fran fanny francie francoise
francis frank franck
francisco paco
francois francis
franz frans
frederick fred freddy frederic freddie frederik fredrik
friedrich fritz fridrich friedrych frederich
gabriel gabe gabi gaby gavriel
gabrielle gaby gabi
geoffrey jeff geoff jeffrey geoffroy jeffery
george georgie georges
yuri iouri youri yuriy iouriy yury yuriy
georgi gueorgui georgy georgui
gerald gerry jerry
gerhard gerd
gilbert gil bert
gregory greg grigori gregoire gregor grigory
wilhelm willi willy wim willem
gustave gus gustav gustavo
harold harry hal
harry henry harold hal hank
heinrich heinz
helen nell nellie
elena yelena olena lena
herbert herb bert heriberto
hillary hilary
howard howie
hubert bert
hugh hugo hugues
ignatius ignace ignacio nacho
isaac ike yitzhak itzhak isaak yitzchak isak itzik
isidore izzy
john jack johnny jon jonny
ivan vanya
johann johannes hans
yohanan yochanan
ioannis yannis yiannis
evan ian
jacob jake jakob
jakob yaakov yakov yacov yankel jacob
james jim jimmy jamie
jacques jacky
jane janie
janet jan
jason jay
jean-francois jeff jef
jeremy jerry jeremie jeremiah jeremias
jerome jerry
jennifer jen jenny jenn
jessica jess jessie
joan joanie
joanna jo joanne johanna jo
joel yoel
thorsten torsten
jonathan jon jonny yonatan yoni jonathon jonatan
joseph joe joey josef yosef
yosef youssef yossi yousef yusuf youcef yussuf
jose pepe
giuseppe beppe
josip iosif
joshua josh yehoshua josue
josephine jo josie
judah yehuda jude
judith judy
julian jules julien julio juliano
justin jus
kenneth ken kenny
lawrence larry laurie
leo leon lev leonard leonid leonardo len lenny
lillian lily lillie
louis lou louie
lewis lew
luis luiz
ludovic ludo
louise lou louisa luisa
lucas luke lukas
lucille lucy lucie
madeleine maddy madeline magda
manuel manny manolo
marc mark
marcus markus marc
margaret maggie meg peggy marge margie rita marguerite greta gretchen margarita margot margrethe madge
mary molly polly
maryam myriam miriam mariam
martha marty
martin marty
matthew matt mathieu matthieu matteo mateo matthias matty mathias matti matias
maurice moe
maximilian max maxime maxim maksim maxwell maximilien maksym
melissa missy
michael mike mick mickey mikael mikhael micky michal
mikhail misha micha mykhailo mischa mikhailo mihail mikhael michael
mildred millie
mohammed mo mohamed mohammad muhammad mohamad muhammed mahomet mehmet mamadou mohamet momo moh
moses moshe moe
musa moussa
nathan nat nate natan
nathaniel nat nate nathan
nicholas nick nicolas nico nikolas nicky nikolai nikolay nicola niklas klaus nikolaos mykola nicolae
nicole nikki nicky
noah noe
norman norm
oliver ollie olivier oli
olivia liv livvy
oscar ozzie oskar
oswald oz
pamela pam
patricia pat patty tricia trish
patrick pat paddy rick patricio padraig
pavel pavlo pawel
paul pauly
paula paulette
peter pete
petr piotr pyotr petro pjotr petya
pieter piet
philip phil philippe phillip pip filip philipp
rachel rae shelly
raphael rafael rafi rafa raffaele rafi
raymond ray
rebecca becky becca becca
reginald reggie reg
rene renato
richard rick dick ricky rich richie dickie
robert bob bobby rob robbie bert bobbie
roderick rod
rodney rod
roger rog rodger ruggero rogelio
roland rollo
ronald ron ronnie ronny
rudolph rudy rudolf rudi rodolfo
russell russ
samantha sam sammy
samuel sam sammy shmuel schmuel shmulik
sarah sara sally sadie
sebastian seb sebastien bastian bastien
sergei sergey serge sergio serguei serhiy serhii serhij
shimon simon simeon semyon
silvester sly sylvester
solomon sol salomon shlomo 
stanley stan
stephen steve steven stevie
stefan stephan stepan
stephane steph
stephanie steph steffi
susan sue susie suzy suzie
suzanne suzy suzie
sylvia sylvie
tamara tammy
terence terry terrence
theodore ted teddy theo theodor todor fyodor fedor fiodor
theresa terry tess teresa therese tessa
thomas tom tommy tomas thom
timothy tim timmy timothee timofei timo
ulysses odysseus
valentin val valentine
valery valerie valeri valeriy valerii
vasily vassili vasyl vasili vassily vasiliy
veronica ronnie veronique
victor vic viktor vitya
victoria vicky tori viktoria viktoriya
vincent vince vinny
virginia ginny ginger
vladimir volodymyr vova volodia wladimir wolodymyr vlad volodya
vyacheslav viatcheslav slava viacheslav
walter walt wally
wesley wes
william bill billy will willy liam willie
winston winnie
xavier javier xavi
yehuda judah
yevgenia evgenia eugenia eugenie
yulia julia ioulia julie iulia
zachary zach zack zachariah zacharie
abdullah abdallah abdalla abdulla
ahmad ahmed ahmet achmed
ali aly alie
bashar bachar
fatima fatma fatimah
hamid hamed
hasan hassan hassane
hussein hossein husayn hoseyn hussain husain houcine hocine huseyin
ibrahim ebrahim brahim ibrahima 
khaled khalid kaled
mahmoud mahmud mahmood mehmood
mustafa mostafa moustafa moustapha mustapha
omar umar oumar omer
osama usama oussama ousama
qasem qassem kassem qasim ghasem kasem
rashid rachid racheed
recep tayyip
saeed said saeid
saddam sadam
suleiman souleymane sulaiman soleiman suleyman sulaiman soulayman
yahya yehia yahia
yasser yasir yaser
`;

const groups: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
const groupsByName = new Map<string, ReadonlySet<number>>();
for (const [index, names] of groups.entries())
  for (const name of names) groupsByName.set(name, new Set([...(groupsByName.get(name) ?? []), index]));

/** The given names that stand in the tables, for those who look for given names. */
export const namesWithForms: ReadonlySet<string> = new Set(groupsByName.keys());

/** Whether two given names may be one person's: "Tony" and "Antony", "Jake" and "Jacob". Folded. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const groups = groupsByName.get(a);
  const others = groupsByName.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** What a person of this given name may be called besides; nothing of a name that is not in the tables. */
export function formsOf(name: string): readonly string[] {
  return [...(groupsByName.get(name) ?? [])].flatMap((index) => groups[index] ?? []);
}
