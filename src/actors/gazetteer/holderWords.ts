/** The words around a title that change what it says of its holder; folded. One table per language. */
import { wordSet } from '../../language/grammar.ts';

export interface HolderWords {
  /** Before or behind a title: the person no longer holds it, or the text looks back on when they did. */
  readonly former: ReadonlySet<string>;
  /** Before a title: it is another office, or not held yet. */
  readonly other: ReadonlySet<string>;
  /** Behind a title: not held yet. */
  readonly coming: ReadonlySet<string>;
  /** Between a title and a name without changing either. */
  readonly fillers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Between a title and the name of its state. */
  readonly of: ReadonlySet<string>;
  /** What may follow a title in apposition ("Biden, président des États-Unis, a …") without being part of it. */
  readonly closers: ReadonlySet<string>;
  /** Before a year: the sentence tells of that time ("En 1995, le Premier ministre Alain Juppé"). */
  readonly beforeYear: ReadonlySet<string>;
}

const french: HolderWords = {
  former: wordSet(
    'ancien ancienne anciens anciennes ex feu feue defunt defunte dechu dechue alors epoque renverse destitue',
  ),
  other: wordSet(
    'vice sous co futur future futurs prochain prochaine nouveau nouvelle eventuel eventuelle faux pseudo adjoint candidat',
  ),
  coming: wordSet('elu elue designe designee pressenti pressentie potentiel honoraire delegue deleguee adjoint'),
  fillers: wordSet(
    'par en interim interimaire sortant sortante actuel actuelle democrate republicain conservateur conservatrice socialiste',
    'travailliste reelu m mme mr monsieur madame general marechal amiral colonel dr cheikh ayatollah hojatoleslam mollah',
    'emir sultan prince',
  ),
  articles: wordSet('le la les un une son sa leur notre'),
  of: wordSet('de du des la le les'),
  closers: wordSet(
    'a ont est et qui depuis dans avait etait sera lors ainsi mais se dit ou avec apres avant pendant jusqu jusque entre',
  ),
  beforeYear: wordSet('en des depuis de entre'),
};

const english: HolderWords = {
  former: wordSet('former ex late then onetime ousted deposed disgraced'),
  other: wordSet('vice deputy under assistant future next new shadow co would'),
  coming: wordSet('elect designate nominee hopeful candidate emeritus'),
  fillers: wordSet(
    'acting interim outgoing incumbent mr mrs ms dr sir lord lady gen general adm admiral col colonel marshal sheikh',
    'ayatollah emir sultan prince democrat republican',
  ),
  articles: wordSet('the a an his her its their our'),
  of: wordSet('of for the'),
  closers: wordSet(
    'has had is was who said says told and since in at on with after before during from until but will would as to',
  ),
  beforeYear: wordSet('in since from between of'),
};

export const holderWords = { fr: french, en: english } as const;
