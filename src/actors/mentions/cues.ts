/** The words by which a name's kind is told; folded, one table for each use. French and English together where no word of one is another thing in the other. */
import { wordSet } from '../../language/grammar.ts';

/** Roles of people, as they stand beside names. */
export const roleWords = wordSet(
  'president presidente homologue dame ministre secretaire sous-secretaire conseiller conseillere porte-parole porteparole directeur directrice chef cheffe dirigeant dirigeante commandant commandante coordinateur coordinatrice',
  'envoye envoyee emissaire ambassadeur ambassadrice depute deputee senateur senatrice maire gouverneur gouverneure prefet prefete procureur procureure juge avocat avocate general colonel capitaine lieutenant marechal amiral major sergent brigadier',
  'roi reine prince princesse duc duchesse comte comtesse empereur imperatrice sultan emir cheikh calife pape cardinal archeveque eveque abbe pere frere soeur rabbin imam ayatollah pasteur saint sainte guide leader candidat candidate elu elue eurodepute eurodeputee',
  'patron patronne pdg fondateur fondatrice cofondateur cofondatrice proprietaire homme femme journaliste ecrivain ecrivaine auteur auteure autrice romancier romanciere poete philosophe historien historienne sociologue economiste politologue psychologue psychanalyste physicien physicienne',
  'chimiste mathematicien biologiste naturaliste botaniste zoologiste astronome medecin docteur professeur professeure chercheur chercheuse scientifique ingenieur architecte peintre sculpteur sculptrice photographe dessinateur dessinatrice illustrateur scenariste realisateur realisatrice cineaste producteur productrice acteur actrice comedien comedienne humoriste',
  'chanteur chanteuse musicien musicienne compositeur compositrice guitariste bassiste batteur pianiste violoniste saxophoniste trompettiste rappeur rappeuse dj danseur danseuse choregraphe animateur animatrice presentateur presentatrice mannequin footballeur footballeuse joueur joueuse attaquant defenseur milieu gardien buteur entraineur entraineure selectionneur',
  'arbitre coureur cycliste sprinteur nageur nageuse skieur skieuse boxeur lutteur catcheur athlete pilote tennisman escrimeur judoka basketteur handballeur rugbyman golfeur coequipier coequipiere champion championne vainqueur medaille adversaire rival rivale militant militante activiste opposant opposante dissident dissidente syndicaliste responsable representant representante',
  'fils fille epoux epouse mari compagne compagnon oncle tante neveu niece cousin cousine ami amie veuve soldat terroriste djihadiste assassin tueur espion mathematicienne explorateur navigateur aviateur astronaute cosmonaute theologien moine avocate-general batonnier greffier notaire consul legat cofondateur interprete editeur editrice libraire imprimeur cuisinier styliste couturier createur creatrice designer',
  'president minister premier-ministre secretary undersecretary adviser advisor spokesman spokeswoman spokesperson director chief head commander coordinator envoy ambassador congressman congresswoman representative senator mayor governor prosecutor judge lawyer attorney general captain admiral sergeant king queen duke duchess emperor pope bishop archbishop rabbi',
  'leader candidate chairman chairwoman chair ceo founder owner journalist reporter correspondent writer author novelist poet philosopher historian economist analyst professor researcher scientist engineer painter sculptor photographer filmmaker producer actor actress comedian singer musician composer guitarist drummer rapper striker midfielder goalkeeper coach referee player',
  'activist dissident official officer chancellor speaker deputy aide lawmaker negotiator diplomat daughter wife husband brother sister father mother friend expert chanceliere chancelier negociateur negociatrice diplomate haut-representant commissaire premier-ministre',
);

/** Titles that stand right before a name and begin it no further ("M.", "Dr"). */
export const forms = wordSet(
  'm mm mr mrs ms mme mmes mlle dr pr me mgr sir lord lady monsieur madame mademoiselle don dom sheikh cheikh sheik ayatollah hojatoleslam mollah mullah',
);

/** Titles that English, and bad French, writes with capitals before a name. */
export const capitalTitles = wordSet(
  'president vice prime minister secretary general gen senator sen representative rep governor gov mayor king queen prince princess pope chancellor ambassador judge justice captain colonel col lieutenant lt major sergeant admiral sir lord lady dr mr mrs ms professor prof mm mme me mlle mmes maitre speaker chairman director premier ministre secretaire presidente',
  'le docteur doctor commander chief deputy emperor sheikh ayatollah rabbi reverend foreign defense defence interior finance state treasury homeland security attorney mme m ministre emir sultan crown cardinal archbishop bishop father brother sister coach former',
);

/** Lower-case nouns that place names follow, without being part of them ("la ville de"). */
export const placeNouns = wordSet(
  'ville villes village villages commune communes region regions province provinces departement departements district districts comte comtes canton cantons capitale capitales quartier quartiers banlieue faubourg port aeroport gare vallee bataille siege sud nord est ouest centre environs alentours peripherie sud-est sud-ouest nord-est nord-ouest frontiere frontieres cote cotes littoral',
  'territoire territoires etat etats royaume duche principaute prefecture station ports plage plages aeroports rives localite localites bourg bourgade hameau municipalite agglomeration metropole chef-lieu prefecture sous-prefecture arrondissement populations habitants habitant maire proximite large bord bords delta estuaire embouchure traite',
  'city town village region province district county capital suburb port airport valley south north east west outskirts border coast state kingdom near outside downtown northern southern eastern western central neighborhood neighbourhood',
);

/** Lower-case nouns that are part of the place's name ("l'île d'Oléron", "la mer d'Arabie"). */
export const placeHeads = wordSet(
  'ile iles mer ocean lac lacs mont monts fleuve riviere glacier desert palais chateau stade aiguille pic col cap golfe detroit canal canton comte peninsule archipel plaque plateau massif baie foret cathedrale basilique abbaye',
  'island sea ocean lake mount river desert strait',
);

/** Words within a capitalised name that make it a place. */
export const placeParts = wordSet(
  'city town river lake park street avenue boulevard mountain mountains mount island islands bay county stadium palace castle square bridge beach valley hills hill creek falls gulf sea ocean desert forest cape strait airport station road field fields oval arena tower cathedral heights',
  'ile iles mer lac mont monts fleuve riviere chateau palais stade parc place rue pont tour port saint-jean golfe baie cap col pic patera cathedrale eglise basilique abbaye musee museum hotel theatre opera gallery plage vallee foret camp aeroport gare',
);

/** Words that open an organisation's name. */
export const organisationHeads = wordSet(
  'universite university ministere ministry department departement conseil council comite committee commission parti party mouvement movement front ligue league federation confederation union association societe society compagnie company banque bank groupe group institut institute academie academy agence agency office bureau organisation organization',
  'cour court tribunal parlement parliament senat assemblee assembly congres congress chambre armee army force forces corps garde gardiens brigade brigades police gendarmerie marine orchestre orchestra ensemble choeur club football fc as sc ac us real racing olympique sporting athletic atletico dynamo equipe fondation foundation centre center ecole school college lycee hopital hospital caisse',
  'autorite meteo authority cabinet syndicat collectif alliance coalition reseau network fonds fund radio television studio studios laboratoire laboratories editions presses ordre haute-autorite secretariat direction service services observatoire haut-commissariat poste etat-major administration gouvernement government house entite bloc equipe heat orchestre bibliotheque cercle tsahal regiment division bataillon compagnies',
);

/** Words within or at the end of a name that make it an organisation. */
export const organisationParts = wordSet(
  'inc corp corporation ltd llc plc gmbh ag sa sas company co group groupe records pictures entertainment studios studio media news times post journal press tribune herald airlines airways bank university college institute association society foundation federation committee council commission agency department ministry bureau office club fc cf sk bk hc united rovers',
  'wanderers party movement front union league army forces guard guards corps brigade brigades orchestra band boys brothers bros systems technologies technology software motors industries international partners capital holdings financial insurance energy oil gas steel pharma records label gaming games interactive networks network channel tv television radio fm magazine weekly review',
  'team tigers lakers bulls warriors rangers knicks celtics raiders eagles bears giants dodgers yankees sox racing hospital school church parliament congress senate court organization organisation authority hotspur albion athletic rugby basket basketball handball hockey',
);

/** Words before a sports club or band's name in a sentence ("le club", "le groupe"). */
export const organisationNouns = wordSet(
  'club equipe formation groupe societe entreprise compagnie firme label chaine journal quotidien hebdomadaire magazine agence parti mouvement ong association organisation banque constructeur editeur studio operateur distributeur maison marque filiale universite syndicat fondation milice franchise ecurie start-up geant site radio',
  'company firm group band newspaper daily magazine agency party movement charity bank airline carrier brand maker publisher broadcaster channel network outlet team militia website',
);

/** Capitalised without naming anyone: days, months, feasts, what begins sentences. */
export const neverNames = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  'noel paques ramadan toussaint pentecote christmas easter dieu god internet web covid covid-19 i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi read video photo photos live direct exclusif edito update breaking nd st th etc www http https am pm',
  'renaissance antiquite moyen-age islam bible coran oscar oscars monsieur madame mesdames messieurs etat etats ko bd tv cd dvd pib adn sms vip pc usb gps rer tgv suv vtt ceo pdg hlm smic rsa tva csg ok nb qg av jc republican democratic muslim jewish rdv vo cdi cdd pme iphone ipad',
);

/** Openings of sentences that are never names by themselves; plural nouns and adverbs are told by their endings. */
export const openers = wordSet(
  'le la les l un une des du de d au aux a en dans par pour sur sous sans avec chez contre entre vers depuis pendant durant avant apres lors outre malgre selon hors voici voila il elle ils elles on nous vous je tu ce cet cette ces ceci cela ca celui celle ceux celles son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes qui que quoi dont ou quand comment pourquoi combien quel quelle quels quelles',
  'si comme lorsque quoique puisque alors ainsi aussi donc or ni car mais et puis ensuite enfin bref certes pourtant cependant toutefois neanmoins desormais aujourd hui hier demain maintenant parfois souvent toujours jamais encore deja bientot plus moins tres trop peu beaucoup assez tout toute tous toutes certains certaines plusieurs quelques chaque aucun aucune nul autre autres meme tel telle tels telles premier premiere deuxieme troisieme second seconde dernier derniere derniers',
  'un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille bien mal mieux non oui grace suite face quant concernant suivant faute afin parce tandis autant autrefois jadis rien personne quiconque seul seule seuls seules celui-ci celle-ci ceux-ci parmi loin pres ici la-bas partout ailleurs dedans dehors dessus dessous devant derriere vu excepte sauf hormis autour',
  'age ages ne nee issu issue originaire passe passionne fils fille membre ancien ancienne auteur fort forte libre vive vivement reste restent faut vient viennent arrive arrivent suivent suit peut peuvent doit est sont etait etaient soit serait serait-ce fini finie place sorti sortie reunis reunie interroge interrogee contacte contactee invite invitee face cote quelque quant adieu merci bonjour pas plutot presque quasi resultat resultats objectif preuve problem',
  'the a an this that these those it he she they we you i his her its their our my your who what when where why how which if as while because although though however but and or nor so yet then thus hence also still even only just now today yesterday tomorrow here there once twice again always never often sometimes perhaps maybe indeed instead meanwhile moreover furthermore nevertheless nonetheless otherwise therefore',
  'in on at by for from to with without within under over between among against during before after since until about above below across along around behind beside beyond despite except inside outside near off out through throughout toward towards up upon via according due given following including regarding one two three four five six seven eight nine ten first second third last next another other others some any all both each every either neither few many most much several such no not none nothing nobody',
  'officials people police government forces troops experts critics supporters sources asked speaking earlier later more less well still let had has have is are was were will would could should may might can do does did been being there overall like unlike whether once under new old high low top senior former local federal national international state public private political economic military foreign domestic global early late recent last',
  'conseiller ministre presidente president directeur porte-parole article video photos reportage portrait entretien interview analyse sondage bilan infographie chronique tribune debat polemique affaire proces attentat attentats attaque accident incendie explosion seisme election elections referendum vote enquete justice police securite politique economie sport culture sante meteo monde societe environnement education emploi faits divers gouvernement opposition majorite parlement article alerte direct invite malheureusement heureusement',
  'deuil hommage football tennis rugby basket cyclisme natation ski formule formula athletisme handball voile golf boxe cinema musique television series livre theatre exposition festival medias people technologie sciences espace automobile transports trafic greve manifestation manifestations crise conflit guerre terrorisme immigration migrants refugies chomage budget impots retraites loi reforme projet rapport etude',
);

/** Verbs that people and governments are the subject of. */
export const personVerbs = wordSet(
  'a ont avait est etait sera fut dit declare affirme assure estime explique raconte ajoute annonce precise souligne rappelle confie indique demande repond lance reconnait pense croit veut peut doit joue marque remporte gagne perd devient reste prend fait va vient meurt nait epouse ecrit publie realise interprete incarne compose enregistre sort dirige fonde cree quitte rejoint retourne revient decide refuse accepte propose tente reussit obtient recoit',
  'said says told has had was is will would added asked warned announced declared argued wrote writes stressed noted insisted replied explained called met visited spoke suggested claimed confirmed denied urged vowed won lost scored plays played sauve profite domine remarque doit pouvait devait voulait cite considere supportait prouve serait aurait avertit previent prevenu',
);

/** Words that open the name of an event, a work or a rule. */
export const eventHeads = wordSet(
  'guerre guerres revolution jeux coupe championnat championnats tour tournoi grand prix open ligue festival bataille traite acte loi accord accords operation plan conference sommet journee mondial mondiaux seconde premiere war cup games olympics championship passeport',
);

/** Surnames of kings, and of fathers and sons: "Pline l'Ancien". */
export const epithets = wordSet(
  'jeune ancien grand petit bel bref pieux hardi sage magnifique terrible conquerant temeraire chauve gros bon juste catholique pacifique cruel great elder younger conqueror terrible bold pious wise boulanger',
);

/** What ministers are of, as French writes it before their names ("le ministre de l'Intérieur Gérald Darmanin"). */
export const portfolios = wordSet(
  'interieur sante education travail economie justice sceaux transports ecologie environnement culture defense armees logement finances agriculture budget comptes sports numerique solidarites industrie tourisme recherche enseignement outre-mer jeunesse commerce energie affaires europeennes etrangeres publics publique nationale superieur elysee matignon bercy beauvau',
);
