/** The forms that bylines take, in French and English. Every repetition is bounded, so that no line takes long to refuse. */
import { wordsOf } from './phrases.ts';

/** Agencies, as they sign alone or in parentheses. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'afp reuters ap cnn bbc efe dpa ansa tass xinhua apa belga ats upi bloomberg rfi aps map tap kyodo pti ani anadolu aa irna relaxnews agences'.split(
    ' ',
  ),
);

/** One to five capitalised words, particles between them allowed: "Eliran COHEN", "Ursula von der Leyen", "Chia". */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:[ \t]{1,3}(?:(?:de|du|des|la|le|van|von|der|den|ben|bin|al|el|di|da|dos|ibn) )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,4}`;
export const NAMES = String.raw`${NAME}(?: ?(?:,|\bet\b|\band\b|&) ?(?:et |and )?${NAME}){0,9}`;
const OUTLET = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&!-]{0,30}(?: [\p{L}\p{M}\p{N}'’.&!-]{1,30}){0,4}`;

/** What opens a byline, folded; "Par X", "Propos recueillis par X", "Texte : X". */
const OPENING = [
  'by',
  'par',
  'propos recueillis par',
  'propos recueillis et traduits par',
  'recueilli par',
  'recueillis par',
  'entretien realise par',
  'entretien avec',
  'interview by',
  'interview realisee par',
  'interviewed by',
  'words by',
  'text by',
  'story by',
  'written by',
  'reported by',
  'reporting by',
  'additional reporting by',
  'posted by',
  'published by',
  'translated by',
  'compiled by',
  'ecrit par',
  'redige par',
  'publie par',
  'poste par',
  'traduit par',
  'traduit de [a-z]+ par',
  'texte ?:',
  'textes ?:',
  'texte de',
  'text ?:',
  'words ?:',
  'auteur ?:',
  'auteure ?:',
  'auteurs ?:',
  'author ?:',
  'authors ?:',
  'ecrit par ?:',
  'redaction ?:',
  'reportage ?:',
  'reportage de',
  'un reportage de',
  'recit ?:',
  'enquete ?:',
  'traduction ?:',
  'editor ?:',
  'edited by',
  'un article de',
  'une enquete de',
  'dossier realise par',
].join('|');
export const BY = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:${OPENING})[ :]{1,3}(?<title>(?:(?:notre|nos|our) (?:[a-z'-]{2,20},? ){1,5}|(?:la )?redaction (?:de |d'|du )?)?)`,
  'u',
);
/** "X et Y de CNN (ont) contribué à ce rapport", "X of Reuters contributed to this report". */
export const CONTRIBUTED = new RegExp(
  String.raw`^(?<names>${NAMES}) ?,? ?(?:(?:de|du|d['’]|of|for|from|at|pour) ?(?<outlet>${OUTLET}?) )?(?:(?:a|ont|has|have|also|également) ){0,3}(?:contribu\p{L}{0,6}|participé) (?:à|au|aux|to) (?:ce|cet|cette|this|the) (?:rapport|reportage|article|récit|histoire|papier|dépêche|report|story|coverage|piece|post)`,
  'u',
);
/** "Associated Press writers X in Y and Z in W contributed to this report". */
export const CONTRIBUTED_AMONG =
  /^[^.]{0,40}?\b(?:writers?|journalists?|reporters?|correspondents?|journalistes?) (?<list>\p{Lu}[^.]{3,140}?),? (?:(?:a|ont|has|have|also|également) ){0,2}(?:contribu\p{L}{0,6}) (?:à|to) (?:ce|cet|cette|this) \p{L}+\.?$/u;
/** "De notre correspondante à Portelle, Nolwenn Kerandrel". */
export const OURS = new RegExp(
  String.raw`^(?:[Dd]e (?:notre|nos)|[Ff]rom our|[Oo]ur) [\p{Ll}\p{M}' -]{4,40}?(?: (?:à|en|au|aux|in|dans) [^,]{2,30})?,? (?<names>${NAMES})$`,
  'u',
);
/** "Eliran COHEN pour Israel Actualités": a signature, alone in its line. */
export const SIGNATURE = new RegExp(
  `^(?<names>${NAME}(?: (?:et|and|&) ${NAME})?) ?(?:,? (?:pour|for)|/|,? (?:correspondante?|envoyée? spéciale?|correspondent|reporter) (?:de|du|d['’]|for|à|at|of)) ?(?<outlet>${OUTLET})$`,
  'u',
);
/** "Le Monde avec AFP", "Caldarie 24 with agencies": the first made it of what the second delivered. */
export const WITH_AGENCY = new RegExp(
  String.raw`^\(?(?<outlet>${OUTLET}?),? ?(?:avec|with|/|et|and|,|–|-) ?(?:l['’]|les? |the )?(?<agency>\p{L}{2,12}(?: ?(?:et|and|,|/) ?\p{L}{2,12}){0,2})\)?\.?$`,
  'u',
);
export const AGENCY =
  /^\(?(?:sources? ?: ?|avec |with |agence |d'apres |\()*(?<agencies>[\p{L}.]{2,12}(?: ?(?:,|et|and|\/|-) ?[\p{L}.]{2,12}){0,3})\)?\.?$/u;
/** "X est journaliste à Y", "X is a staff writer at Y": the box under a story. */
export const BOX = new RegExp(
  String.raw`^(?<names>${NAME}) (?:est|is|was|a été|travaille|works|writes|écrit|covers|couvre)(?: (?!qui\b|who\b)[\p{L}\p{M}'’-]{1,20}){0,4}? (?:journaliste|reporter|correspondante?|rédact\p{L}{2,6}|chroniqueu\p{L}{1,3}|éditorialiste|envoyée? spéciale?|journalist|correspondent|staff writer|writer|editor|columnist|contributor|freelancer?|blogueu\p{L}{1,3}|bureau chief)(?=$|[.,;]| (?:à|au|aux|pour|chez|de|du|des|d['’]|at|for|with|of|in|based|basée?|covering|spécialisée?|indépendante?|politique|économique|specialising|specializing|who|qui)(?!\p{L}))(?:[^.]{0,40}? (?:à|au|aux|pour|chez|de|du|at|for|with|of) (?<outlet>(?:l['’]|la |le |les |the )?${OUTLET}?)(?=$|[,.;(]| où| who| qui| and | et | depuis| since| based| basée?))?`,
  'u',
);
export const OUTLET_AFTER = new RegExp(
  String.raw`^[\s,|/–—(-]{0,4}(?:pour |for |avec |with |de |of |à |at )?(?:la |le |l['’])?(?<outlet>${OUTLET})`,
  'u',
);
/** A date behind a name is when, not for whom. */
export const DATE_AFTER = /^[\s,|/–—(•·-]{0,6}(?:le |on |publié|posted|published|updated|mis |\p{L}{3,9}\.? \d|\d)/iu;

/** "Publié le 6 mai 2018 par Osmond". */
export const DATED_BY = new RegExp(
  `^(?:Publié|Posté|Mis en ligne|Écrit|Posted|Published|Written|Updated)e?s? [^.]{4,60}? (?:par|by) (?<names>${NAMES})$`,
  'u',
);
/** Words without which a line cannot be of these forms: quicker to look for than the forms. */
export const CONTRIBUTION = /contribu|participe/;
export const PRESS =
  /journalist|report|correspond|redact|chroniqu|editor|envoye|writer|columnist|contributor|freelance|blog|bureau/;
export const FIRST_OF_OPENING = new Set(wordsOf(OPENING.replaceAll('|', ' ')));
