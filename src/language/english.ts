import { type Grammar, wordSet } from './grammar.ts';

export const english: Grammar = {
  stopWords: wordSet(
    'a about above after again against all also although am among an and another any are as at be because been before being below between both but by',
    'can cannot could d did do does doing don down during each either else even ever every few for from further had has have having he her here hers herself',
    'him himself his how however i if in into is it its itself just least less ll m many may me might more most much must my myself nor no not now of off on once',
    'one only or other others our ours ourselves out over own per quite rather re s same shall she should since so some still such t than that the their theirs them',
    'themselves then there therefore these they this those though through thus to too toward towards under until unless up upon us ve very via was we were what when',
    'where whether which while who whom whose why will with within without would yet you your yours yourself',
  ),
  titles: wordSet('mr mrs ms mx dr prof st gen sen rep gov lt col capt sgt maj cmdr adm pres sec hon rev messrs'),
  abbreviations: wordSet(
    'jr sr vs etc inc corp co ltd llc bros no nos vol pp p fig est dept univ jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd',
    'e.g i.e cf al approx u.s u.k u.n u.s.a d.c a.m p.m',
  ),
  openers: wordSet(
    'the a an he she it they we you i this that these those but and or so in on at for from with by after before since when while if as his her its their our however',
    'there what who',
  ),
  saying: wordSet('said says say told tells added adds wrote writes asked asks replied replies stated states declared explained insisted concluded'),
  backReferences: [
    'he', 'she', 'it', 'they', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'but he', 'but she', 'but they', 'but it', 'and he', 'and she', 'the latter', 'the former', 'both',
    'such a', 'such', 'in this', 'in that', 'in these', 'in response', 'in contrast', 'on the contrary', 'for his part', 'for her part', 'for their part', 'among them', 'one of them', 'one of these',
    'the same', 'it’s', 'that’s', 'he’s', 'she’s', 'they’re', 'then', 'so he', 'so she', 'so they', 'him', 'them',
  ],
};
