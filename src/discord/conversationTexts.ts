import { bilingual } from '../texts/bilingual.ts';

export const conversationTexts = bilingual({
  en: {
    closed: (p: { channel: string }) =>
      `I may not answer your question in ${p.channel}: ask there with /ask, or have somebody who runs that server let me write there.`,
    goOn: 'To ask on, reply to this message or mention me: I do not hear anything else here.',
  },
  fr: {
    closed: (p: { channel: string }) =>
      `Je n’ai pas le droit de répondre à votre question dans ${p.channel}\u00a0: posez-la là-bas avec /ask, ou demandez à qui gère ce serveur de me laisser y écrire.`,
    goOn: 'Pour continuer, répondez à ce message ou mentionnez-moi : je n’entends rien d’autre ici.',
  },
});
