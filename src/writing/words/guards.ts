/** Small words that turn what a sentence says: each may stand in a retelling only where its source has it too. Folded. */
import { wordSet } from '../../language/grammar.ts';

/** "pas", "no", "without": what follows or stands right before is not so. "plus" and "ne" alone say too little. */
export const negations = wordSet(
  'pas jamais aucun aucune aucunement nullement ni sans non rien guere nul nulle',
  'not no never none neither nor without nobody nothing nowhere unable lack lacks lacked',
);

/** Before a verb, these stand between it and its negation. */
export const betweenNegation = wordSet(
  'toujours encore meme plus jamais ete etre been be yet still ever even any been being',
);

/** Words that take a statement out of what is so, by how: a retelling may neither add them nor leave them out. */
export const holds = {
  possible:
    'peut peuvent pourra pourront pourrait pourraient pouvait possible possibles possibilite possiblement eventuel eventuelle eventuellement probable probables probablement sans-doute risque risquent susceptible semble semblent apparemment may might could can possible possibly possibility perhaps maybe probable probably likely unlikely potential potentially seem seems seemed apparently appear appears',
  planned:
    'va vont allait prevu prevue prevus prevues appret appretent apprete will shall going expected expect expects scheduled due set upcoming',
  intended:
    'envisage envisagent envisager prevoit prevoient prevoyait projette projettent projet veut veulent voulait souhaite souhaitent compte comptent entend entendent plan plans planned planning intend intends intended consider considers considering considered want wants wanted wish wishes aim aims hope hopes hoped espere esperent',
  demanded:
    'doit doivent devrait devraient devra devront faut faudra faudrait exige exigent reclame reclament demande demandent demander appelle appellent exhorte ordonne ordonner must should ought need needs demand demands demanded demanding urge urges urged urging call calls called ask asks asked order ordered recommend recommends recommande',
  tried:
    'tente tentent tente tentative tentatives essaie essaient essaye cherche cherchent echoue echouent echec failli try tries tried trying attempt attempts attempted seek seeks sought fail fails failed almost',
  denied:
    'nie nient nier niait dement dementent dementi refuse refusent refuser refus rejette rejettent rejete rejetee exclu exclut excluent exclure excluant empeche empecher evite eviter deny denies denied denying refuse refuses refused refusing reject rejects rejected rule ruled prevent prevented prevents avoid avoided',
  alleged:
    'accuse accusent accuser soupconne soupconnes soupconnee presume presumee pretend pretendu suppose rumeur craint craignent menace menacent promet promettent promis allege alleged allegedly accused accuses suspected supposed rumour rumor fear fears feared threaten threatens threatened promise promised pledge pledged vow vowed',
  conditional: 'si cas condition conditions sauf if unless whether provided case condition conditions',
} as const;

export type Hold = keyof typeof holds;

/** What else stands for a coming event in a source: a retelling may say "will". */
export const looksAhead = wordSet(
  'annonce annoncer annoncee ici prochain prochaine demain convenu accepte accord decide decidera entend promis promet',
  'announce announced agreed agree next tomorrow upcoming decided promised pledged extend coming',
);

/** Links of which each says another thing; by what it says. */
export const links: Readonly<Record<string, string>> = {
  before: 'avant before prior ahead',
  after: 'apres after following suivant',
  since: 'depuis since',
  until: 'jusque jusqu until till',
  against: 'contre against',
  despite: 'malgre depit despite although quoique',
  thanks: 'grace thanks',
  because:
    'parce car puisque cause raison faute because due owing blame blamed force forced forcing contraint contraindre oblige provoque provoquer entraine entrainer led result resulted resulting prompted',
  during: 'pendant durant lors during while',
  under: 'sous under',
  between: 'entre between',
  except: 'sauf hormis excepte except',
  instead: 'lieu plutot instead rather',
};

/** How much of a whole; by what it says. */
export const shares: Readonly<Record<string, string>> = {
  all: 'tous toutes chaque ensemble totalite integralite entier entiere entierement totalement all every each entire entirely whole completely',
  most: 'plupart majorite most mostly majority',
  some: 'certains certaines quelques plusieurs some several few',
  only: 'seul seule seuls seules seulement uniquement exclusivement only alone solely exclusively just',
  always: 'toujours systematiquement always constantly permanently',
  often: 'souvent frequemment often frequently',
  more: 'davantage plus more higher greater further better',
  less: 'moins less fewer lower worse',
  first: 'premier premiere premiers premieres first',
  again: 'nouveau encore again',
  both: 'deux both',
  too: 'trop too excessive',
};

/** Words of joining and pointing that can stand in any retelling. */
export const harmless = wordSet(
  'egalement aussi notamment ainsi ailleurs outre parallelement tandis alors dont concernant propos egard part fait faits celui-ci ceux celle ledit quelque environ soit lequel respectivement enfin ensuite puis toutefois cependant selon lui-meme',
  'also including notably meanwhile moreover additionally addition while whereas regarding concerning about around approximately roughly respectively finally then however though well both according itself themselves himself herself',
  'pays personne personnes gens country people person persons sujet matter chose choses thing things',
  'etait etaient ete etre avoir ayant eu sera seront being having do does did done',
);
