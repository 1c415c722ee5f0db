/** What a user is told when something cannot be done: what happened, and what to do. */
import { bilingual } from './bilingual.ts';

export const errorTexts = bilingual({
  en: {
    'bad-setting': (p: { name: string; value: string }) =>
      `The setting ${p.name} cannot be “${p.value}”: see .env.example for the values it takes, and correct it there or in .env.`,
    'empty-topic': () => 'There is no topic to look for: give one or more words, for example /brief iran.',
    'topic-without-words': (p: { topic: string }) =>
      `“${p.topic}” holds no word to look for: give a name, a place or a subject, for example /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `That topic has ${p.length} characters, more than the ${p.most} that can be looked for: shorten it to its main words.`,
    'stale-button': () =>
      'That button can no longer be used, because what it stood for is not known here any more: ask again with the command.',
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
      `“${p.typed}” is not a date that I understand for ${p.option}: write it as 2024, 2024-04 or 2024-04-13.`,
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
  },
  fr: {
    'bad-setting': (p: { name: string; value: string }) =>
      `Le réglage ${p.name} ne peut pas valoir « ${p.value} » : voyez dans .env.example les valeurs possibles et corrigez-le dans .env.`,
    'empty-topic': () => 'Il n’y a aucun sujet à chercher : donnez un ou plusieurs mots, par exemple /brief iran.',
    'topic-without-words': (p: { topic: string }) =>
      `« ${p.topic} » ne contient aucun mot à chercher : donnez un nom, un lieu ou un sujet, par exemple /brief iran.`,
    'topic-too-long': (p: { length: number; most: number }) =>
      `Ce sujet compte ${p.length} caractères, plus que les ${p.most} qui peuvent être cherchés : réduisez-le à ses mots principaux.`,
    'stale-button': () =>
      'Ce bouton ne peut plus servir, car ce qu’il désignait n’est plus connu ici : reposez la question avec la commande.',
    'context-gone': () =>
      'L’article de cette citation ne peut plus être lu ici : reposez la question pour voir ce qu’il y a maintenant.',
    'token-refused': () =>
      'Discord refuse le jeton : copiez-le de nouveau depuis https://discord.com/developers/applications (Bot, « Reset Token ») dans DISCORD_TOKEN du fichier .env, puis redémarrez.',
    'discord-closed': (p: { code: number }) =>
      `Discord a fermé la connexion pour de bon (code ${p.code}) : cherchez ce code sous « Gateway Close Event Codes » dans la documentation de Discord, corrigez la cause et redémarrez.`,
    'discord-unreachable': (p: { address: string }) =>
      `Discord est injoignable à l’adresse ${p.address} : vérifiez la connexion à internet (et DISCORD_API, s’il est réglé), puis redémarrez.`,
    'node-too-old': (p: { found: string; needed: string }) =>
      `Vigie a besoin de Node ${p.needed} ou plus récent et celui-ci est le ${p.found} : démarrez par « npm start », qui apporte le bon.`,
    'not-a-date': (p: { typed: string; option: string }) =>
      `« ${p.typed} » n’est pas une date que je comprends pour ${p.option} : écrivez 2024, 2024-04 ou 2024-04-13.`,
    'dates-reversed': (p: { since: string; until: string }) =>
      `La période (date) se termine (${p.until}) avant de commencer (${p.since}) : échangez les deux.`,
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
      `Le port ${p.port} est déjà pris par un autre programme : donnez une autre valeur à PORT dans .env, ou arrêtez ce programme.`,
    'playground-channel': (p: { channel: string }) =>
      `Il n’y a pas de salon « ${p.channel} » ici : choisissez-en un dans la liste.`,
    'playground-command': (p: { name: string }) =>
      `Il n’y a pas de commande /${p.name} ici : tapez / pour voir celles qui existent.`,
    'playground-option': (p: { command: string; option: string }) =>
      `/${p.command} ne peut pas partir ainsi : vérifiez ce que vous avez donné pour « ${p.option} ».`,
    'playground-gone': () => 'Ceci ne peut plus servir : reposez la question avec une nouvelle commande.',
  },
});

export type ErrorId = keyof typeof errorTexts.en;
