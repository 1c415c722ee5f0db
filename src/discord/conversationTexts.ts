import { bilingual } from '../texts/bilingual.ts';

export const conversationTexts = bilingual({
  en: {
    closed: (p: { channel: string }) =>
      `I may not answer your question in ${p.channel}: ask there with /ask, or have somebody who runs that server let me write there.`,
    somebody: 'somebody',
  },
  fr: {
    closed: (p: { channel: string }) =>
      `Je n’ai pas le droit de répondre à votre question dans ${p.channel}\u00a0: posez-la là-bas avec /ask, ou demandez à qui gère ce serveur de me laisser y écrire.`,
    somebody: 'quelqu’un',
  },
});
