import { french } from '../../language/french.ts';
import { wordSet } from '../../language/grammar.ts';
import { frenchVerbs } from './frenchVerbs.ts';
import type { Person, SpeechWords } from './speechWords.ts';

const he: Person = { gender: 'm', plural: false, resolves: true };
const she: Person = { gender: 'f', plural: false, resolves: true };
const they: Person = { gender: 'm', plural: true, resolves: true };
const theyFeminine: Person = { gender: 'f', plural: true, resolves: true };
const speaker: Person = { gender: null, plural: false, resolves: false };

export const frenchWords: SpeechWords = {
  verbs: frenchVerbs,
  auxiliaries: wordSet(
    'a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient sera serait fut soit ai avons avez avoir ayant',
  ),
  pluralAuxiliaries: wordSet('ont avaient auront auraient eurent aient sont étaient seront seraient'),
  finite: wordSet(
    'est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient eut peut peuvent pouvait pouvaient',
    'pourra pourrait pourraient doit doivent devait devra devrait devraient va vont allait allaient fait font faisait fera ferait veut veulent voulait',
    'vient viennent prend met mis sait faut reste restent semble semblent voit voient devient donne tient trouve arrive passe porte rend tenait',
  ),
  adverbs: wordSet(
    "ainsi aussi également encore déjà toutefois cependant alors ensuite enfin puis notamment donc même pourtant néanmoins d'ailleurs par_ailleurs",
    'aujourd’hui hier plus tard tôt bien souvent toujours jamais pas plutôt surtout simplement hier soir matin midi tout là ici après avant lundi mardi',
    "mercredi jeudi vendredi samedi dimanche aujourd'hui demain récemment désormais auparavant longuement d'abord",
  ),
  clitics: wordSet("ne n' se s' me m' te t' nous vous lui leur l' le la les y en"),
  determiners: wordSet(
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines deux trois quatre",
    'cinq six dix chaque aucun aucune autre autres nombreux',
  ),
  indefinite: wordSet('un une des plusieurs quelques certains certaines deux trois quatre cinq aucun aucune chaque'),
  pronouns: new Map<string, Person>([
    ['il', he],
    ['elle', she],
    ['ils', they],
    ['elles', theyFeminine],
    ['lui', he],
    ['eux', they],
    ['on', speaker],
    ['je', speaker],
    ["j'", speaker],
    ['nous', speaker],
    ['vous', speaker],
    ['celui-ci', he],
    ['celle-ci', she],
    ['ceux-ci', they],
    ['celles-ci', theyFeminine],
  ]),
  prepositions: wordSet(
    "à au aux dans sur sous lors devant en par pour chez vers avec sans depuis pendant durant après avant contre entre selon d'après auprès face",
    'malgré parmi dès hors jusque outre via concernant suite',
  ),
  joining: wordSet("de d' du des"),
  conjunctions: wordSet(
    "mais car donc or ou et ni si quand lorsque lorsqu' puisque puisqu' comme tandis alors pourquoi comment combien où dont",
  ),
  and: wordSet('et'),
  relatives: wordSet('qui'),
  that: wordSet("que qu'"),
  infinitiveMarks: wordSet("de d' à"),
  timeWords: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier',
    'matin soir midi nuit journée semaine mois dernier dernière passé prochain prochaine',
  ),
  sources: [['selon'], ['d', 'après'], ['dixit'], ['à', 'en', 'croire'], ["d'après"]],
  roles: wordSet(
    'pdg dg président présidente premier ministre première secrétaire porte-parole directeur directrice chef cheffe patron patronne maire député députée',
    'sénateur sénatrice ambassadeur ambassadrice conseiller conseillère responsable avocat avocate procureur procureure juge professeur professeure',
    'chercheur chercheuse expert experte analyste général générale colonel commandant capitaine ministre candidat candidate fondateur fondatrice',
    'délégué déléguée coordinateur coordinatrice vice-président préfet préfète commissaire médecin docteur économiste historien historienne sociologue',
    'journaliste auteur auteure autrice entraîneur sélectionneur joueur joueuse acteur actrice chanteur chanteuse réalisateur réalisatrice syndicaliste élu élue',
    'roi reine prince princesse pape cardinal évêque imam rabbin militant militante témoin source sources responsables diplomate diplomates officiel officiels',
    'homme femme père mère fils fille frère sœur oncle tante victime policier policière militaire soldat habitant habitante étudiant étudiante intéressé intéressée',
    'chancelier chancelière gouverneur gouverneure leader dirigeant dirigeante numéro locataire milliardaire homme chauffeur agriculteur agricultrice',
    'américain américaine français française italien allemand russe champion championne pilote jeune trentenaire quadragénaire artiste écrivain romancier',
  ),
  organisations: wordSet(
    'ministère gouvernement police gendarmerie parquet tribunal cour agence parti syndicat association organisation organisme ong onu otan ue ua entreprise société groupe compagnie',
    'communiqué journal quotidien hebdomadaire magazine chaîne radio site rapport étude sondage enquête institut université préfecture mairie état-major armée',
    'maison-blanche élysée matignon kremlin pentagone département commission conseil parlement sénat assemblée opposition direction fédération ligue club ambassade',
    'présidence administration diplomatie défense accusation presse autorités justice constructeur géant banque fonds collectif comité centre observatoire hôpital opinion texte document',
  ),
  titles: wordSet(
    'm mm mme mmes mlle me maître dr docteur pr professeur général colonel capitaine lieutenant commandant amiral sir lord monseigneur mgr',
  ),
  feminine: wordSet(
    'mme mmes mlle la une madame présidente première directrice cheffe patronne députée sénatrice ambassadrice conseillère avocate procureure chercheuse experte',
    'ministre_f candidate fondatrice chancelière actrice chanteuse élue reine princesse',
  ),
  masculine: wordSet(
    'm mm monsieur président directeur patron député sénateur ambassadeur conseiller avocat procureur chercheur candidat fondateur chancelier roi prince pape',
  ),
  noSource: wordSet('toute tout que qu lequel laquelle lesquels les_cas cas'),
  nounsToo: wordSet(
    'note annonce rapport demande souligne lance commente cite raconte répond menace réponse estime juge témoignage critique appelle plainte crie signale titre accuse poste',
  ),
  passives: wordSet('est sont était étaient sera seront serait seraient fut furent soit été être'),
  neverSpeakers: wordSet("c' ce cela ça ceci qui quoi rien tout"),
};

/** The titles and abbreviations whose point belongs to them. */
export const isFrenchAbbreviation = (word: string): boolean =>
  french.titles.has(word) || french.abbreviations.has(word);
