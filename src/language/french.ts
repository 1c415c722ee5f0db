import { type Grammar, wordSet } from './grammar.ts';

export const french: Grammar = {
  stopWords: wordSet(
    'a ai aie aient aies ait alors apres as au aucun aucune aujourd aupres auquel aura aurai auraient aurait auras aurez auriez',
    'aurons auront aussi autant autre autres aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant',
    'bien c ca car ce ceci cela celle celles celui cependant ces cet cette ceux chacun chaque chez ci comme comment contre d dans de depuis',
    'des desormais deja dela desquelles desquels dessous dessus deux dix donc dont du duquel durant elle elles en encore entre envers es est et etaient',
    'etais etait etant ete etes etiez etions etre eu eue eues eurent eus eut eux fait faire fais faisait faites font fur fus fut furent fussent grace',
    'hors il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes mes',
    'mien moi moins mon n ne neanmoins ni non nos notre nous nul nulle on ont or ou outre par parce parmi pas pendant peu peut peuvent plus plusieurs',
    'plutot pour pourquoi pourtant pres presque pu puis puisqu puisque qu quand quant que quel quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique rien',
    's sa sans sauf se selon sera serai seraient serait seras serez seriez serions serons seront ses si sien sinon soi soient sois soit sommes son',
    'sont sous soyez soyons suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton tous tout toute toutefois toutes tres trop tu un une va',
    'vers via voici voila vont vos votre vous vu y etc afin ainsi ailleurs ainsi-que au-dela',
  ),
  titles: wordSet('m mm mme mmes mlle mlles me mes dr drs pr prof st ste mgr gal gén col cne lt cdt adj sgt sr'),
  abbreviations: wordSet(
    'cl av bd fg art al ch chap p pp vol tom éd ed fig ex cf env hab min max no nos n° tél tel boul apr j.-c sté cie inc corp ltd co vs jr',
    'janv févr fév avr juil sept oct nov déc etc',
  ),
  openers: wordSet(
    'le la les l’ un une des il elle ils elles on ce cet cette ces cela ceci mais et or donc ainsi selon dans en au aux pour par sur après avant depuis lors',
    'nous vous je tu leur leurs son sa ses si quand comme puis enfin',
  ),
  saying: wordSet('dit dite déclaré déclare affirmé affirme ajouté ajoute expliqué explique précisé précise répondu répond demandé demande écrit lancé martelé insisté conclu'),
  backReferences: [
    'il', 'elle', 'ils', 'elles', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci', 'celui-là', 'celle-là', 'ce', 'cet', 'cette', 'ces', 'cela', 'ceci', 'ça',
    'c’est', 'c’était', 'ce dernier', 'cette dernière', 'ces derniers', 'ces dernières', 'ce qui', 'mais il', 'mais elle', 'et il', 'et elle', 'mais ce', 'mais cette',
    'l’un de ces', 'l’une de ces', 'l’un d’eux', 'l’une d’elles', 'de son côté', 'de leur côté', 'pour sa part', 'pour leur part', 'selon lui', 'selon elle', 'selon eux',
    'tous deux', 'toutes deux', 'les deux', 'son', 'sa', 'ses', 'leur', 'leurs', 'lui', 'eux', 'en revanche', 'au contraire', 'dans ce', 'dans cet', 'dans cette', 'dans ces', 'à ce',
    'pour cela', 'parmi eux', 'parmi elles', 'd’où', 'puis', 'une telle', 'un tel', 'de telles', 'de tels', 'le même', 'la même', 'y compris', 'ce faisant', 'même le', 'même la',
  ],
};
