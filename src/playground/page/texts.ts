/** The page's own words, in the language of the channel that is shown. */

const en = {
  channels: 'Channels',
  direct: 'Direct messages',
  messages: 'Messages',
  write: 'Message #{0}. Type / for commands, @Vigie to ask',
  writeDirect: 'Message {0}. Type / for commands',
  send: 'Send',
  commands: 'Commands',
  proposals: 'Proposals',
  required: 'required',
  thinking: '{0} is thinking…',
  typing: '{0} is typing…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  used: '{0} used',
  youUsed: 'You used',
  edited: '(edited)',
  app: 'APP',
  lost: 'Connection lost. Trying again…',
  offline: 'The bot is not connected yet.',
  silent: 'The application did not respond.',
  empty: 'Nothing here yet. Try {0}, or {1}',
  question: '@{0} who is Jake Sullivan?',
  reply: 'Reply',
  replyingTo: 'Replying to {0}',
  cancelReply: 'Cancel the reply',
  deleted: 'The original message was deleted',
  thread: 'Thread: {0}',
  apps: 'Apps: {0}',
  people: 'People',
  cancel: 'Cancel',
  submit: 'Submit',
  choose: 'Choose…',
  confirm: 'Confirm',
  opensOutside: 'opens another site',
  elsewhere: 'A picture on another site: {0}',
  notHere: 'Not available in the playground',
  spoiler: 'Show the spoiler',
  failed: 'That did not work: {0}',
};

export type PageTexts = typeof en;

const fr: PageTexts = {
  channels: 'Salons',
  direct: 'Messages privés',
  messages: 'Messages',
  write: 'Écrire dans #{0}. Tapez / pour les commandes, @Vigie pour demander',
  writeDirect: 'Écrire à {0}. Tapez / pour les commandes',
  send: 'Envoyer',
  commands: 'Commandes',
  proposals: 'Propositions',
  required: 'obligatoire',
  thinking: '{0} réfléchit…',
  typing: '{0} est en train d’écrire…',
  onlyYou: 'Vous seul pouvez voir ce message',
  dismiss: 'Masquer le message',
  used: '{0} a utilisé',
  youUsed: 'Vous avez utilisé',
  edited: '(modifié)',
  app: 'APP',
  lost: 'Connexion perdue. Nouvel essai…',
  offline: 'Le bot n’est pas encore connecté.',
  silent: 'L’application n’a pas répondu.',
  empty: 'Rien ici pour l’instant. Essayez {0}, ou {1}',
  question: '@{0} qui est Jake Sullivan ?',
  reply: 'Répondre',
  replyingTo: 'Réponse à {0}',
  cancelReply: 'Annuler la réponse',
  deleted: 'Le message d’origine a été supprimé',
  thread: 'Fil : {0}',
  apps: 'Applications : {0}',
  people: 'Personnes',
  cancel: 'Annuler',
  submit: 'Envoyer',
  choose: 'Choisir…',
  confirm: 'Valider',
  opensOutside: 'ouvre un autre site',
  elsewhere: 'Une image sur un autre site : {0}',
  notHere: 'Indisponible dans le bac à sable',
  spoiler: 'Afficher le texte masqué',
  failed: 'Cela n’a pas marché : {0}',
};

export function textsFor(locale: string): PageTexts {
  return locale.startsWith('fr') ? fr : en;
}

/** Puts the values in the place of `{0}`, `{1}`… */
export function say(text: string, ...values: readonly string[]): string {
  return text.replaceAll(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
