/** What Vigie says in a terminal in its own words. */
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';

export const terminalTexts = bilingual({
  en: {
    usage: `Vigie reads the news and answers with what was written, where and when.

  vigie ask QUESTION      the sentences that answer a question, or that none does
  vigie check TEXT        what the articles say about the claims of a text
  vigie brief TOPIC       what the articles say about a topic
  vigie since DATE        what happened from a date on, oldest first
  vigie who NAME          who somebody is, under every spelling, and what they said
  vigie show ARTICLE      the kept text of an article, what was cut and why
  vigie date ARTICLE      when an article appeared, and why we think so
  vigie ingest PATH…      take in files and folders (.txt, .md, .jsonl)
  vigie sources …         the sites and feeds that are followed: list, add, test, remove, pause,
                          resume, import, export, upload, explain
  vigie search WORDS      the passages that hold some words, best first
  vigie status            how many articles there are, and from when
  vigie feedback          the answers that people found unhelpful, worst first
  vigie batch             one JSON request a line on standard input, one answer a line

  --since DATE --until DATE --source NAME    limits of an answer
  --topic TOPIC   what a timeline is to speak of
  --set DAY       sets the day of an article by hand; --set none takes it back
  --offset N      skip the first N points      --limit N    at most N passages
  --lang fr|en    language of Vigie's words    --json       one JSON object

Examples: vigie brief iran    vigie brief "nuclear deal" --since 2024-04`,
    understood: (p: { matching: number; searched: number }) =>
      `${p.matching} of ${counted('en', p.searched, 'article', 'articles')}`,
    undated: (p: { count: number }) => `${p.count} without a date`,
    also: (p: { words: string }) => `also: ${p.words}`,
    corrected: (p: { typed: string; words: string }) => `${p.typed} → ${p.words}`,
    nowhere: (p: { words: string }) => `in no article: ${p.words}`,
    since: (p: { day: string }) => `since ${p.day}`,
    until: (p: { day: string }) => `until ${p.day}`,
    from: (p: { source: string }) => `from ${p.source}`,
    nothing: (p: { question: string }) => `Nothing found on “${p.question}”.`,
    noAnswer: (p: { question: string }) => `No source answers “${p.question}”.`,
    near: (p: { articles: string }) => `The articles that come nearest: ${p.articles}`,
    claim: (p: { text: string }) => `“${p.text}”`,
    noSource: 'No source says anything about this.',
    above: (p: { n: number }) => `see [${p.n}] above`,
    noClaims: 'This text states nothing that could be looked up.',
    lookedIn: (p: { count: number }) => `Looked through ${counted('en', p.count, 'article', 'articles')}.`,
    mentions: (p: { from: string; bars: string; to: string }) => `mentions: ${p.from} ${p.bars} ${p.to}`,
    nearest: (p: { topics: string }) => `The articles do speak of: ${p.topics}`,
    more: (p: { count: number; offset: number }) =>
      `${counted('en', p.count, 'more point', 'more points')}: add --offset ${p.offset}`,
    leftOut: (p: { articles: string }) => `Left out because their dates are not sure: ${p.articles}`,
    otherSources: (p: { count: number }) => `+${counted('en', p.count, 'other source', 'other sources')}`,
    sources: 'Sources',
    untitled: 'no headline',
    by: (p: { names: string }) => `by ${p.names}`,
    language: (p: { language: string }) => `language: ${p.language}`,
    published: (p: { day: string }) => `published ${p.day}`,
    publishedAbout: (p: { days: string }) => `published ${p.days}`,
    setByHand: (p: { day: string }) => `published ${p.day} (set by hand)`,
    noDate: 'no date known',
    cut: (p: { reason: string }) => `cut: ${p.reason}`,
    ingesting: (p: { count: number }) => `${counted('en', p.count, 'article', 'articles')} read…`,
    ingested: (p: { new: number; unchanged: number; replaced: number; refused: number }) =>
      `${p.new} new, ${p.unchanged} unchanged, ${p.replaced} replaced, ${p.refused} refused`,
    line: (p: { line: number }) => `line ${p.line}`,
    refusedAtStart: (p: { count: number; folder: string }) =>
      `${counted('en', p.count, 'file', 'files')} of ${p.folder} could not be taken; vigie ingest ${p.folder} says why.`,
    statusArticles: (p: { count: number }) => counted('en', p.count, 'article', 'articles'),
    statusOutlets: (p: { outlets: string }) => `outlets: ${p.outlets}`,
    statusHome: (p: { home: string }) => `state: ${p.home}`,
    none: 'none',
    noFeedback: 'Nobody has found an answer unhelpful.',
    judged: (p: { unhelpful: number; helpful: number }) => `${p.unhelpful} not helpful, ${p.helpful} helpful`,
    judgedFrom: (p: { days: string }) => `judged ${p.days}`,
    expected: (p: { kind: string }) => `asked for ${p.kind}`,
    confidence: (p: { percent: number }) => `confidence ${p.percent}%`,
    foundNothing: 'no source answered; the nearest articles:',
    articleGone: (p: { id: string }) => `an article that is gone (${p.id})`,
    noPassages: 'No passage holds these words.',
    unexpected: (p: { what: string }) =>
      `Something went wrong inside Vigie, and it is not your doing (${p.what}): run it again with LOG_LEVEL=debug to see where, and report it.`,
  },
  fr: {
    usage: `Vigie lit la presse et répond par ce qui a été écrit, où et quand.

  vigie ask QUESTION      les phrases qui répondent à une question, ou qu’aucune n’y répond
  vigie check TEXTE       ce que les articles disent des affirmations d’un texte
  vigie brief SUJET       ce que les articles disent d’un sujet
  vigie since DATE        ce qui s’est passé depuis une date, du plus ancien au plus récent
  vigie who NOM           qui est quelqu’un, sous toutes les graphies, et ce qu’il a dit
  vigie show ARTICLE      le texte gardé d’un article, ce qui a été coupé et pourquoi
  vigie date ARTICLE      quand un article a paru, et pourquoi nous le pensons
  vigie ingest CHEMIN…    prend des fichiers et des dossiers (.txt, .md, .jsonl)
  vigie sources …         les sites et flux suivis : list, add, test, remove, pause, resume,
                          import, export, upload, explain
  vigie search MOTS       les passages qui contiennent des mots, les meilleurs d’abord
  vigie status            combien d’articles il y a, et de quand
  vigie feedback          les réponses jugées inutiles, les pires d’abord
  vigie batch             une demande JSON par ligne sur l’entrée standard, une réponse par ligne

  --since DATE --until DATE --source NOM     limites d’une réponse
  --topic SUJET   ce dont une chronologie doit parler
  --set JOUR      fixe à la main le jour d’un article ; --set none le retire
  --offset N      passer les N premiers points   --limit N    au plus N passages
  --lang fr|en    langue des mots de Vigie       --json       un objet JSON

Exemples : vigie brief iran    vigie brief "accord nucléaire" --since 2024-04`,
    understood: (p: { matching: number; searched: number }) =>
      `${counted('fr', p.matching, 'article', 'articles')} sur ${p.searched}`,
    undated: (p: { count: number }) => `dont ${p.count} sans date`,
    also: (p: { words: string }) => `aussi : ${p.words}`,
    corrected: (p: { typed: string; words: string }) => `${p.typed} → ${p.words}`,
    nowhere: (p: { words: string }) => `dans aucun article : ${p.words}`,
    since: (p: { day: string }) => `depuis le ${p.day}`,
    until: (p: { day: string }) => `jusqu’au ${p.day}`,
    from: (p: { source: string }) => `source : ${p.source}`,
    nothing: (p: { question: string }) => `Rien trouvé sur « ${p.question} ».`,
    noAnswer: (p: { question: string }) => `Aucune source ne répond à « ${p.question} ».`,
    near: (p: { articles: string }) => `Les articles qui s’en approchent le plus : ${p.articles}`,
    claim: (p: { text: string }) => `« ${p.text} »`,
    noSource: 'Aucune source n’en dit quoi que ce soit.',
    above: (p: { n: number }) => `voir [${p.n}] plus haut`,
    noClaims: 'Ce texte n’affirme rien qui puisse être cherché.',
    lookedIn: (p: { count: number }) => `Cherché dans ${counted('fr', p.count, 'article', 'articles')}.`,
    mentions: (p: { from: string; bars: string; to: string }) => `mentions\u00a0: ${p.from} ${p.bars} ${p.to}`,
    nearest: (p: { topics: string }) => `Les articles parlent en revanche de : ${p.topics}`,
    more: (p: { count: number; offset: number }) =>
      `${counted('fr', p.count, 'autre point', 'autres points')} : ajoutez --offset ${p.offset}`,
    leftOut: (p: { articles: string }) => `Laissés de côté, faute de date sûre : ${p.articles}`,
    otherSources: (p: { count: number }) => `+${counted('fr', p.count, 'autre source', 'autres sources')}`,
    sources: 'Sources',
    untitled: 'sans titre',
    by: (p: { names: string }) => `par ${p.names}`,
    language: (p: { language: string }) => `langue : ${p.language}`,
    published: (p: { day: string }) => `publié le ${p.day}`,
    publishedAbout: (p: { days: string }) => `publié ${p.days}`,
    setByHand: (p: { day: string }) => `publié le ${p.day} (fixé à la main)`,
    noDate: 'aucune date connue',
    cut: (p: { reason: string }) => `coupé : ${p.reason}`,
    ingesting: (p: { count: number }) => `${counted('fr', p.count, 'article lu', 'articles lus')}…`,
    ingested: (p: { new: number; unchanged: number; replaced: number; refused: number }) =>
      `${counted('fr', p.new, 'nouveau', 'nouveaux')}, ${counted('fr', p.unchanged, 'inchangé', 'inchangés')}, ${counted('fr', p.replaced, 'remplacé', 'remplacés')}, ${counted('fr', p.refused, 'refusé', 'refusés')}`,
    line: (p: { line: number }) => `ligne ${p.line}`,
    refusedAtStart: (p: { count: number; folder: string }) =>
      `${counted('fr', p.count, 'fichier de', 'fichiers de')} ${p.folder} n’ont pas pu être pris ; vigie ingest ${p.folder} dit pourquoi.`,
    statusArticles: (p: { count: number }) => counted('fr', p.count, 'article', 'articles'),
    statusOutlets: (p: { outlets: string }) => `médias : ${p.outlets}`,
    statusHome: (p: { home: string }) => `état : ${p.home}`,
    none: 'aucun',
    noFeedback: 'Personne n’a jugé une réponse inutile.',
    judged: (p: { unhelpful: number; helpful: number }) => `${p.unhelpful} pas utile, ${p.helpful} utile`,
    judgedFrom: (p: { days: string }) => `jugée ${p.days}`,
    expected: (p: { kind: string }) => `on cherchait ${p.kind}`,
    confidence: (p: { percent: number }) => `confiance ${p.percent} %`,
    foundNothing: 'aucune source n’y répondait ; les articles les plus proches :',
    articleGone: (p: { id: string }) => `un article qui n’est plus là (${p.id})`,
    noPassages: 'Aucun passage ne contient ces mots.',
    unexpected: (p: { what: string }) =>
      `Quelque chose s’est mal passé dans Vigie, et vous n’y êtes pour rien (${p.what}) : relancez avec LOG_LEVEL=debug pour voir où, et signalez-le.`,
  },
});

/** Why a part was set aside, in words. */
export const cutReasons = bilingual({
  en: {
    teaser: 'link to another story',
    'comment-form': 'comment form',
    navigation: 'navigation',
    'share-bar': 'share bar',
    copyright: 'rights',
    related: 'other stories',
    'title-repeated': 'headline repeated',
    repeated: 'repeated',
    byline: 'who made it',
    credit: 'picture credit',
    caption: 'picture caption',
    'date-line': 'date line',
    subscription: 'subscription or advertisement',
    'update-note': 'note of the desk',
  },
  fr: {
    teaser: 'lien vers un autre article',
    'comment-form': 'formulaire de commentaire',
    navigation: 'navigation',
    'share-bar': 'barre de partage',
    copyright: 'droits',
    related: 'autres articles',
    'title-repeated': 'titre répété',
    repeated: 'répétition',
    byline: 'qui l’a fait',
    credit: 'crédit photo',
    caption: 'légende de photo',
    'date-line': 'ligne de date',
    subscription: 'abonnement ou publicité',
    'update-note': 'note de la rédaction',
  },
});
