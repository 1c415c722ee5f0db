/** What a user is told when something cannot be done: what happened, and what to do. */
import { bilingual } from './bilingual.ts';

export const errorTexts = bilingual({
  en: {
    'unknown-command': (p: { name: string; known: string }) =>
      `There is no command “${p.name}”: choose one of ${p.known}, or vigie --help.`,
    'unknown-flag': (p: { flag: string }) =>
      `“${p.flag}” cannot be used like this: vigie --help lists the options, and words that begin with a dash go behind --.`,
    'flag-value': (p: { flag: string; value: string; takes: string }) =>
      `${p.flag} cannot be “${p.value}”: give one of ${p.takes}.`,
    'article-not-named': () => 'Which article? Give the beginning of its file name or identifier: vigie show 002.',
    'article-unknown': (p: { reference: string }) =>
      `No article’s file name or identifier begins with “${p.reference}”: vigie search finds articles by their words.`,
    'article-ambiguous': (p: { reference: string; files: string }) =>
      `“${p.reference}” fits several articles (${p.files}): give more of the name.`,
    'path-not-named': () => 'What is to be taken in? Give files or folders: vigie ingest my-articles/.',
    'batch-line': (p: { line: string }) =>
      `“${p.line}” is no request: write {"id": 1, "command": "search", "text": "…", "limit": 10} or {"command": "brief", "text": "…"} on one line.`,
    'model-busy': () =>
      'The language model had too many questions at once to write a text; the answer is whole without it.',
    'model-form': () =>
      'The language model did not answer with sentences as JSON, so there is no text; try another LLM_MODEL if that stays.',
    'model-late': (p: { seconds: number }) =>
      `The language model did not answer within ${p.seconds} s, so there is no text; LLM_TIMEOUT can give it more.`,
    'model-refused': (p: { status: number }) =>
      `The language model at LLM_URL refused with status ${p.status}, so there is no text: check LLM_URL, LLM_MODEL and LLM_KEY.`,
    'model-unnamed': () => 'LLM_URL is set without LLM_MODEL: name the model to be asked for, or take LLM_URL away.',
    'model-unreachable': () =>
      'The language model at LLM_URL could not be reached, or broke off, so there is no text: check that it runs at that address.',
    'bad-setting': (p: { name: string; value: string }) =>
      `The setting ${p.name} cannot be “${p.value}”: see .env.example for the values it takes, and correct it there or in .env.`,
    'empty-name': () => 'There is no name to look for: give one, for example /who sullivan.',
    'empty-question': () =>
      'There is no question to answer: ask one in a sentence, for example /ask How many missiles did Iran fire?',
    'question-too-long': (p: { length: number; most: number }) =>
      `That question has ${p.length} characters, more than the ${p.most} that can be read: ask it in one or two sentences.`,
    'question-without-words': (p: { question: string }) =>
      `“${p.question}” holds no word to look for: say of whom or of what you ask, for example /ask Who chairs the working group?`,
    'empty-topic': () => 'There is no topic to look for: give one or more words, for example /brief iran.',
    'question-language': (p: { language: string }) =>
      `This seems to be ${new Intl.DisplayNames('en', { type: 'language' }).of(p.language)}, and Vigie reads questions in French and English: ask in one of these.`,
    'topic-without-words': (p: { topic: string }) =>
      `“${p.topic}” holds no word to look for: give a name, a place or a subject, for example /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `That topic has ${p.length} characters, more than the ${p.most} that can be looked for: shorten it to its main words.`,
    'stale-button': () =>
      'That button can no longer be used, because what it stood for is not known here any more: ask again with the command.',
    'slow-down': () => 'Too many questions at once: wait some seconds, then ask again.',
    'only-a-mention': () =>
      'What would you like to know? Write your question behind my name, for example: who is Jake Sullivan?',
    'message-without-words': () =>
      'That message holds no words that could be looked up: choose one that states something.',
    'context-gone': () =>
      'The article of that quotation can no longer be read here: ask again to see what there is now.',
    'token-refused': () =>
      'Discord refuses the token: copy it anew from https://discord.com/developers/applications (Bot, “Reset Token”) into DISCORD_TOKEN in .env, then start again.',
    'discord-closed': (p: { code: number }) =>
      `Discord has closed the connection for good (code ${p.code}): look the code up under “Gateway Close Event Codes” in Discord’s documentation, correct the cause and start again.`,
    'discord-unreachable': (p: { address: string }) =>
      `Discord cannot be reached at ${p.address}: check the connection to the internet (and DISCORD_API, if it is set) and start again.`,
    'node-too-old': (p: { found: string; needed: string }) =>
      `Vigie needs Node ${p.needed} or later and this is ${p.found}: start it with “npm start”, which brings the right one.`,
    'not-a-date': (p: { typed: string; option: string }) =>
      `“${p.typed}” is not a date that I understand for ${p.option}: write for example 2024, 2024-04, 2024-04-13, “April 2024”, “last week”, 30d or 2024-04/2024-06.`,
    'not-one-day': (p: { typed: string }) =>
      `“${p.typed}” is not one day: write for example 2024-04-13, or none to take a day back that was set.`,
    'day-to-come': (p: { typed: string }) =>
      `“${p.typed}” is still to come, and no article has appeared on a day to come: give an earlier day.`,
    'date-too-long': (p: { length: number; most: number; option: string }) =>
      `That date for ${p.option} has ${p.length} characters, more than the ${p.most} that can be read: write for example 2024-04-13, “April 2024” or 30d.`,
    'dates-reversed': (p: { since: string; until: string }) =>
      `The date range ends (${p.until}) before it begins (${p.since}): exchange the two.`,
    'state-unwritable': (p: { path: string }) =>
      `Nothing can be kept in “${p.path}”: make it a folder that this user may write to, or name another one in VIGIE_HOME.`,
    'state-newer': (p: { file: string; found: number; known: number }) =>
      `“${p.file}” was written by a newer Vigie (version ${p.found}, this one knows ${p.known}): update Vigie, or name another folder in VIGIE_HOME.`,
    'state-foreign': (p: { file: string }) =>
      `“${p.file}” is another program’s database: move it away, or name another folder in VIGIE_HOME.`,
    'state-damaged': (p: { file: string }) =>
      `“${p.file}” is damaged or no database: put back a copy of it, or move it away and ingest the articles again.`,
    'state-full': (p: { file: string }) => `There is no room left on the disk of “${p.file}”: free some and try again.`,
    'state-busy': (p: { file: string }) =>
      `Another program is writing to “${p.file}” and does not end: wait for it or stop it, then try again.`,
    'port-busy': (p: { port: number }) =>
      `Port ${p.port} is taken by another program: set PORT to another one in .env, or stop that program.`,
    'playground-channel': (p: { channel: string }) =>
      `There is no channel “${p.channel}” here: choose one of the list.`,
    'playground-command': (p: { name: string }) =>
      `There is no command /${p.name} here: type / to see those that there are.`,
    'playground-option': (p: { command: string; option: string }) =>
      `/${p.command} cannot be sent like this: look at what you gave for “${p.option}”.`,
    'playground-gone': () => 'This can no longer be used: ask again with a new command.',
    'articles-folder-missing': (p: { folder: string }) =>
      `There is no folder “${p.folder}” to read articles from: make it, or name another one in ARTICLES_DIR.`,
    'path-missing': (p: { path: string }) =>
      `There is nothing at “${p.path}”: check the spelling and the folder you are in.`,
    'file-unreadable': (p: { file: string; code: string }) =>
      `“${p.file}” cannot be read (${p.code}): check that it exists and that this user may read it.`,
    'file-unwritable': (p: { file: string; code: string }) =>
      `“${p.file}” cannot be written (${p.code}): give the name of a file that does not exist yet, where this user may write.`,
    'sources-action': (p: { name: string; known: string }) =>
      `“vigie sources ${p.name}” is nothing that can be done: choose one of ${p.known}.`,
    'sources-what': (p: { name: string }) =>
      `What is “vigie sources ${p.name}” to work on? Give an address, a number from vigie sources list, or a file.`,
    'not-manager': () => 'Only those who may manage this server can do that: ask one of them.',
    'source-trouble': (p: { why: string }) => p.why,
    'file-not-plain': (p: { file: string }) =>
      `“${p.file}” is a device or a pipe, not a file: copy its contents to a file and give that one.`,
    'file-kind-unread': (p: { file: string }) =>
      `“${p.file}” is of a kind that is not read: give .txt, .md or .jsonl files, or a folder with some.`,
    'file-too-large': (p: { file: string; size: number; most: number }) =>
      `“${p.file}” has ${p.size} MB, more than the ${p.most} of an article: split it into one file, or one line of a .jsonl file, for each article.`,
    'file-binary': (p: { file: string }) =>
      `“${p.file}” is no plain text, whatever its name says: save the article as text (UTF-8) and try again.`,
    'file-empty': (p: { file: string }) => `“${p.file}” holds no text: write the article into it, or remove it.`,
    'front-matter-open': (p: { file: string; most: number }) =>
      `“${p.file}” opens front matter with --- and does not close it within ${p.most} characters: put a line of --- after the last key, or an empty line after the first --- if it is only a rule.`,
    'front-matter-broken': (p: { file: string; line: number; reason: string }) =>
      `Line ${p.line} of “${p.file}” is no front matter that can be read (${p.reason}): write key: value, with quotes around a value that has a colon in it.`,
    'words-fault': (p: { file: string; line: number; reason: Readonly<Record<'fr' | 'en', string>> }) =>
      `Line ${p.line} of the file of words “${p.file}” is wrong (${p.reason.en}): mend it; until then what the file said before stays, or nothing of it.`,
    'gazetteer-fault': (p: { file: string; line: number; reason: Readonly<Record<'fr' | 'en', string>> }) =>
      `Line ${p.line} of the gazetteer file “${p.file}” is wrong (${p.reason.en}): mend it; until then what the file said before stays, or nothing.`,
    'names-being-read': () =>
      'The names in the articles are still being read, and nobody of that name has been met so far: ask again in a minute.',
    'stated-date': (p: { where: string; value: string }) =>
      `“published” is “${p.value}” in ${p.where}, which is no date: write it as 2024-04-13 or 2024-04-13T22:10:00+02:00.`,
    'stated-address': (p: { where: string; value: string }) =>
      `“url” is “${p.value}” in ${p.where}, which is no web address: write it whole, beginning with https:// or http://.`,
    'stated-language': (p: { where: string; value: string }) =>
      `“language” is “${p.value}” in ${p.where}, which is no language code: write fr or en, or leave it out.`,
    'stated-words': (p: { where: string; value: string; field: string; most: number }) =>
      `“${p.field}” is “${p.value}” in ${p.where}, which is no text of at most ${p.most} characters: write it as plain words, or leave it out.`,
    'jsonl-encoding': (p: { file: string }) => `“${p.file}” is UTF-16, which JSON lines cannot be: save it as UTF-8.`,
    'line-too-long': (p: { where: string; most: number }) =>
      `The line ${p.where} has more than ${p.most} MB: make sure that each article is a line of its own.`,
    'line-broken': (p: { where: string; reason: string }) =>
      `The line ${p.where} is not JSON (${p.reason}): correct it; the other lines are taken.`,
    'line-without-text': (p: { where: string }) =>
      `The line ${p.where} is no article: write it as {"text": "…"}, with title, source, url, author, published and language where they are known.`,
  },
  fr: {
    'unknown-command': (p: { name: string; known: string }) =>
      `Il n’y a pas de commande « ${p.name} » : choisissez parmi ${p.known}, ou vigie --help.`,
    'unknown-flag': (p: { flag: string }) =>
      `« ${p.flag} » ne s’emploie pas ainsi : vigie --help donne les options, et les mots qui commencent par un tiret viennent après --.`,
    'flag-value': (p: { flag: string; value: string; takes: string }) =>
      `${p.flag} ne peut pas valoir « ${p.value} » : donnez ${p.takes}.`,
    'article-not-named': () =>
      'Quel article ? Donnez le début de son nom de fichier ou de son identifiant : vigie show 002.',
    'article-unknown': (p: { reference: string }) =>
      `Aucun nom de fichier ni identifiant d’article ne commence par « ${p.reference} » : vigie search trouve les articles par leurs mots.`,
    'article-ambiguous': (p: { reference: string; files: string }) =>
      `« ${p.reference} » convient à plusieurs articles (${p.files}) : donnez une plus grande partie du nom.`,
    'path-not-named': () => 'Que faut-il prendre ? Donnez des fichiers ou des dossiers : vigie ingest mes-articles/.',
    'batch-line': (p: { line: string }) =>
      `« ${p.line} » n’est pas une demande : écrivez {"id": 1, "command": "search", "text": "…", "limit": 10} ou {"command": "brief", "text": "…"} sur une ligne.`,
    'model-busy': () =>
      'Le modèle de langue avait trop de questions à la fois pour rédiger un texte ; la réponse est entière sans lui.',
    'model-form': () =>
      'Le modèle de langue n’a pas répondu par des phrases en JSON : il n’y a pas de texte ; essayez un autre LLM_MODEL si cela dure.',
    'model-late': (p: { seconds: number }) =>
      `Le modèle de langue n’a pas répondu en ${p.seconds} s : il n’y a pas de texte ; LLM_TIMEOUT peut lui en laisser plus.`,
    'model-refused': (p: { status: number }) =>
      `Le modèle de langue de LLM_URL a refusé avec le statut ${p.status} : il n’y a pas de texte ; vérifiez LLM_URL, LLM_MODEL et LLM_KEY.`,
    'model-unnamed': () => 'LLM_URL est réglé sans LLM_MODEL : nommez le modèle à interroger, ou retirez LLM_URL.',
    'model-unreachable': () =>
      'Le modèle de langue de LLM_URL est injoignable, ou s’est interrompu : il n’y a pas de texte ; vérifiez qu’il tourne à cette adresse.',
    'bad-setting': (p: { name: string; value: string }) =>
      `Le réglage ${p.name} ne peut pas valoir « ${p.value} » : voyez dans .env.example les valeurs possibles et corrigez-le dans .env.`,
    'empty-name': () => 'Il n’y a aucun nom à chercher : donnez-en un, par exemple /who sullivan.',
    'empty-question': () =>
      'Il n’y a aucune question à laquelle répondre : posez-en une en une phrase, par exemple /ask Combien de missiles l’Iran a-t-il tirés ?',
    'question-too-long': (p: { length: number; most: number }) =>
      `Cette question compte ${p.length} caractères, plus que les ${p.most} qui peuvent être lus : posez-la en une ou deux phrases.`,
    'question-without-words': (p: { question: string }) =>
      `« ${p.question} » ne contient aucun mot à chercher : dites de qui ou de quoi il s’agit, par exemple /ask Qui préside le groupe de travail ?`,
    'empty-topic': () => 'Il n’y a aucun sujet à chercher : donnez un ou plusieurs mots, par exemple /brief iran.',
    'question-language': (p: { language: string }) =>
      `Cela semble être une question en ${new Intl.DisplayNames('fr', { type: 'language' }).of(p.language)}, et Vigie lit les questions en français et en anglais : posez-la dans l’une de ces langues.`,
    'topic-without-words': (p: { topic: string }) =>
      `« ${p.topic} » ne contient aucun mot à chercher : donnez un nom, un lieu ou un sujet, par exemple /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `Ce sujet compte ${p.length} caractères, plus que les ${p.most} qui peuvent être cherchés : réduisez-le à ses mots principaux.`,
    'stale-button': () =>
      'Ce bouton ne peut plus servir, car ce qu’il désignait n’est plus connu ici : reposez la question avec la commande.',
    'slow-down': () => 'Trop de questions à la fois : attendez quelques secondes, puis reposez la vôtre.',
    'only-a-mention': () =>
      'Que voulez-vous savoir ? Écrivez votre question derrière mon nom, par exemple : qui est Jake Sullivan ?',
    'message-without-words': () =>
      'Ce message ne contient aucun mot à chercher : choisissez-en un qui affirme quelque chose.',
    'context-gone': () =>
      'L’article de cette citation ne peut plus être lu ici : reposez la question pour voir ce qu’il y a maintenant.',
    'token-refused': () =>
      'Discord refuse le jeton : copiez-le de nouveau depuis https://discord.com/developers/applications (Bot, « Reset Token ») dans DISCORD_TOKEN du fichier .env, puis redémarrez.',
    'discord-closed': (p: { code: number }) =>
      `Discord a fermé la connexion pour de bon (code ${p.code}) : cherchez ce code sous « Gateway Close Event Codes » dans la documentation de Discord, corrigez la cause et redémarrez.`,
    'discord-unreachable': (p: { address: string }) =>
      `Discord est injoignable à l’adresse ${p.address} : vérifiez la connexion à internet (et DISCORD_API, s’il est réglé), puis redémarrez.`,
    'node-too-old': (p: { found: string; needed: string }) =>
      `Vigie a besoin de Node ${p.needed} ou plus récent et celui-ci est le ${p.found} : démarrez par « npm start », qui apporte le bon.`,
    'not-a-date': (p: { typed: string; option: string }) =>
      `« ${p.typed} » n’est pas une date que je comprends pour ${p.option} : écrivez par exemple 2024, 2024-04, 2024-04-13, « avril 2024 », « la semaine dernière », 30j ou 2024-04/2024-06.`,
    'not-one-day': (p: { typed: string }) =>
      `« ${p.typed} » n’est pas un jour précis : écrivez par exemple 2024-04-13, ou none pour retirer un jour fixé à la main.`,
    'day-to-come': (p: { typed: string }) =>
      `« ${p.typed} » est encore à venir, et aucun article n’a paru un jour à venir : donnez un jour plus ancien.`,
    'date-too-long': (p: { length: number; most: number; option: string }) =>
      `Cette date pour ${p.option} compte ${p.length} caractères, plus que les ${p.most} qui peuvent être lus : écrivez par exemple 2024-04-13, « avril 2024 » ou 30j.`,
    'dates-reversed': (p: { since: string; until: string }) =>
      `La période (date) se termine (${p.until}) avant de commencer (${p.since}) : échangez les deux.`,
    'state-unwritable': (p: { path: string }) =>
      `Rien ne peut être conservé dans « ${p.path} » : faites-en un dossier où cet utilisateur peut écrire, ou nommez-en un autre dans VIGIE_HOME.`,
    'state-newer': (p: { file: string; found: number; known: number }) =>
      `« ${p.file} » a été écrit par une Vigie plus récente (version ${p.found}, celle-ci connaît la ${p.known}) : mettez Vigie à jour, ou nommez un autre dossier dans VIGIE_HOME.`,
    'state-foreign': (p: { file: string }) =>
      `« ${p.file} » est la base de données d’un autre programme : déplacez-la, ou nommez un autre dossier dans VIGIE_HOME.`,
    'state-damaged': (p: { file: string }) =>
      `« ${p.file} » est endommagé ou n’est pas une base de données : remettez-en une copie, ou déplacez-le et importez de nouveau les articles.`,
    'state-full': (p: { file: string }) =>
      `Il n’y a plus de place sur le disque de « ${p.file} » : libérez-en, puis réessayez.`,
    'state-busy': (p: { file: string }) =>
      `Un autre programme écrit dans « ${p.file} » sans finir : attendez-le ou arrêtez-le, puis réessayez.`,
    'port-busy': (p: { port: number }) =>
      `Le port ${p.port} est déjà pris par un autre programme : donnez une autre valeur à PORT dans .env, ou arrêtez ce programme.`,
    'playground-channel': (p: { channel: string }) =>
      `Il n’y a pas de salon « ${p.channel} » ici : choisissez-en un dans la liste.`,
    'playground-command': (p: { name: string }) =>
      `Il n’y a pas de commande /${p.name} ici : tapez / pour voir celles qui existent.`,
    'playground-option': (p: { command: string; option: string }) =>
      `/${p.command} ne peut pas partir ainsi : vérifiez ce que vous avez donné pour « ${p.option} ».`,
    'playground-gone': () => 'Ceci ne peut plus servir : reposez la question avec une nouvelle commande.',
    'articles-folder-missing': (p: { folder: string }) =>
      `Il n’y a pas de dossier « ${p.folder} » où lire des articles : créez-le, ou nommez-en un autre dans ARTICLES_DIR.`,
    'path-missing': (p: { path: string }) =>
      `Il n’y a rien à « ${p.path} » : vérifiez l’orthographe et le dossier où vous êtes.`,
    'file-unreadable': (p: { file: string; code: string }) =>
      `« ${p.file} » ne peut pas être lu (${p.code}) : vérifiez qu’il existe et que cet utilisateur peut le lire.`,
    'file-unwritable': (p: { file: string; code: string }) =>
      `« ${p.file} » ne peut pas être écrit (${p.code}) : donnez le nom d’un fichier qui n’existe pas encore, là où cet utilisateur peut écrire.`,
    'sources-action': (p: { name: string; known: string }) =>
      `« vigie sources ${p.name} » ne correspond à rien : choisissez parmi ${p.known}.`,
    'sources-what': (p: { name: string }) =>
      `Sur quoi « vigie sources ${p.name} » doit-il porter ? Donnez une adresse, un numéro de vigie sources list ou un fichier.`,
    'not-manager': () => 'Seuls ceux qui peuvent gérer ce serveur peuvent faire cela : demandez à l’un d’eux.',
    'source-trouble': (p: { why: string }) => p.why,
    'file-not-plain': (p: { file: string }) =>
      `« ${p.file} » est un périphérique ou un tube, pas un fichier : copiez son contenu dans un fichier et donnez celui-ci.`,
    'file-kind-unread': (p: { file: string }) =>
      `« ${p.file} » est d’un type qui n’est pas lu : donnez des fichiers .txt, .md ou .jsonl, ou un dossier qui en contient.`,
    'file-too-large': (p: { file: string; size: number; most: number }) =>
      `« ${p.file} » fait ${p.size} Mo, plus que les ${p.most} d’un article : partagez-le en un fichier, ou une ligne d’un fichier .jsonl, par article.`,
    'file-binary': (p: { file: string }) =>
      `« ${p.file} » n’est pas du texte, quoi que dise son nom : enregistrez l’article en texte (UTF-8), puis réessayez.`,
    'file-empty': (p: { file: string }) =>
      `« ${p.file} » ne contient aucun texte : écrivez-y l’article, ou supprimez-le.`,
    'front-matter-open': (p: { file: string; most: number }) =>
      `« ${p.file} » ouvre un en-tête par --- sans le fermer dans les ${p.most} premiers caractères : mettez une ligne --- après la dernière clé, ou une ligne vide après le premier --- si ce n’est qu’un filet.`,
    'front-matter-broken': (p: { file: string; line: number; reason: string }) =>
      `La ligne ${p.line} de « ${p.file} » n’est pas un en-tête lisible (${p.reason}) : écrivez clé: valeur, avec des guillemets droits autour d’une valeur qui contient un deux-points.`,
    'words-fault': (p: { file: string; line: number; reason: Readonly<Record<'fr' | 'en', string>> }) =>
      `La ligne ${p.line} du fichier de mots « ${p.file} » est fautive (${p.reason.fr}) : corrigez-la ; d’ici là, ce que le fichier disait avant reste, ou rien.`,
    'gazetteer-fault': (p: { file: string; line: number; reason: Readonly<Record<'fr' | 'en', string>> }) =>
      `La ligne ${p.line} du fichier d’acteurs « ${p.file} » est fautive (${p.reason.fr}) : corrigez-la ; d’ici là, ce que le fichier disait avant reste, ou rien.`,
    'names-being-read': () =>
      'Les noms des articles sont encore en cours de lecture, et personne de ce nom n’a été rencontré jusqu’ici : reposez la question dans une minute.',
    'stated-date': (p: { where: string; value: string }) =>
      `« published » vaut « ${p.value} » dans ${p.where}, ce qui n’est pas une date : écrivez 2024-04-13 ou 2024-04-13T22:10:00+02:00.`,
    'stated-address': (p: { where: string; value: string }) =>
      `« url » vaut « ${p.value} » dans ${p.where}, ce qui n’est pas une adresse web : écrivez-la en entier, à partir de https:// ou http://.`,
    'stated-language': (p: { where: string; value: string }) =>
      `« language » vaut « ${p.value} » dans ${p.where}, ce qui n’est pas un code de langue : écrivez fr ou en, ou ne mettez rien.`,
    'stated-words': (p: { where: string; value: string; field: string; most: number }) =>
      `« ${p.field} » vaut « ${p.value} » dans ${p.where}, ce qui n’est pas un texte d’au plus ${p.most} caractères : écrivez-le en mots simples, ou ne mettez rien.`,
    'jsonl-encoding': (p: { file: string }) =>
      `« ${p.file} » est en UTF-16, ce que des lignes JSON ne peuvent pas être : enregistrez-le en UTF-8.`,
    'line-too-long': (p: { where: string; most: number }) =>
      `La ligne ${p.where} fait plus de ${p.most} Mo : vérifiez que chaque article est sur une ligne à lui.`,
    'line-broken': (p: { where: string; reason: string }) =>
      `La ligne ${p.where} n’est pas du JSON (${p.reason}) : corrigez-la ; les autres lignes sont prises.`,
    'line-without-text': (p: { where: string }) =>
      `La ligne ${p.where} n’est pas un article : écrivez {"text": "…"}, avec title, source, url, author, published et language quand ils sont connus.`,
  },
});

export type ErrorId = keyof typeof errorTexts.en;
