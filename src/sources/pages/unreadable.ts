/** Pages that look like articles to a program and are none: what stands there instead of the story. */

/** Why a page gives no article. */
export type Unreadable =
  /** A wall that asks for consent to cookies. */
  | 'consent'
  /** The beginning of a text that only subscribers may read. */
  | 'paywall'
  /** An empty shell that a browser's scripts would fill. */
  | 'script'
  /** A list of stories: a front page, a section, a search. */
  | 'listing'
  /** "Page not found", "access denied", a check whether the reader is human. */
  | 'error'
  | 'empty';

export interface PageSigns {
  readonly title: string | null;
  /** What was taken for the story. */
  readonly story: string;
  /** All that can be read on the page. */
  readonly whole: string;
  /** Characters of `story` that stand within links. */
  readonly linkedInStory: number;
  /** Links of at least four words. */
  readonly headlines: number;
  readonly scripts: number;
  readonly isPaid: boolean;
}

/** In characters: shorter than any news in brief. */
const SHORT = 140;
/** A story of this many characters is worth keeping whatever stands around it. */
const LONG = 1_500;

const consent =
  /cookies?\b|traceurs|consent(?:ement|ir)?\b|vie privée|données personnelles|vos choix|privacy|personal data|nos partenaires|our partners|RGPD|GDPR|TCF/giu;
const consentAct =
  /(?:tout |j['’])?accept(?:er|e[zr]? tout)?\b|accept all|(?:tout )?refuser|reject all|continuer sans accepter|paramétrer|manage (?:my )?(?:choices|preferences|settings)|gérer (?:mes|vos|les) (?:choix|préférences|cookies)|en poursuivant|by continuing|i agree/iu;
const paywall =
  /(?:il vous reste|la suite|lire la suite|cet article|ce contenu|contenu|accès)[^.!?]{0,60}(?:% (?:de cet article|à lire)|(?:est )?réservée?s? (?:aux|à nos) abonné|réservée? aux abonnés)|réservée? (?:aux|à nos) abonn|abonnez-vous pour (?:lire|continuer|accéder)|déjà abonné|vous avez déjà un compte|pour lire la suite|s['’]abonner pour lire|to (?:continue|keep) reading|subscribe (?:now )?to (?:read|continue|unlock)|(?:subscriber|member)s?[- ]only|for subscribers only|already a (?:subscriber|member)|this (?:article|story|content) is (?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:paid |paying )?(?:subscribers|members)|unlock this (?:article|story)|you(?:'|’)ve reached your (?:free )?(?:article )?limit|free articles? (?:left|remaining)/iu;
const script =
  /(?:enable|activer?z?|turn on|requires?|need|nécessite|besoin de|activ(?:er|ez|é)|without|sans)[^.!?\n]{0,40}java ?script|java ?script[^.!?\n]{0,40}(?:désactivé|disabled|not enabled|required|requis|nécessaire|activé|enabled?\b|to (?:run|view|work))|you need to enable/iu;
const trouble =
  /^(?:\s*(?:erreur|error)?\s*(?:40[0-9]|41[0-9]|50[0-9])\b)|page (?:introuvable|not found|n['’]existe (?:pas|plus))|(?:introuvable|not found|access denied|accès (?:refusé|interdit)|forbidden|service unavailable|service indisponible|bad gateway|gateway timeout)\s*$|just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|vérifi(?:er|ez|ons) que vous (?:n['’]êtes pas un robot|êtes (?:bien )?(?:un )?humain)|captcha|unusual traffic|checking your browser|pardon our interruption/iu;

/** Null where the page is an article, as far as it shows. */
export function unreadable(signs: PageSigns): Unreadable | null {
  const { story, whole, title } = signs;
  const short = story.length < LONG;
  const top = `${title ?? ''}\n${whole.slice(0, 2_000)}`;
  if (
    short &&
    (trouble.test(title ?? '') || (story.length < 600 && trouble.test(story)) || trouble.test(whole.slice(0, 400)))
  )
    return 'error';
  if (isConsent(story) || (story.length < SHORT && isConsent(whole.slice(0, 4_000)))) return 'consent';
  if (story.length < 600 && script.test(top)) return 'script';
  if (whole.length < 80 && signs.scripts > 0) return 'script';
  if (short && (paywall.test(story) || signs.isPaid || (story.length < 900 && paywall.test(whole)))) return 'paywall';
  if (isListing(signs)) return 'listing';
  // A short story may be all that there is; a few words of a long page are none.
  return story === '' || (story.length < SHORT && story.length < whole.length / 2) ? 'empty' : null;
}

/** Much about cookies in few words, and something to press. */
function isConsent(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const told = text.match(consent)?.length ?? 0;
  return words > 0 && words < 900 && told >= 3 && told / words > 0.012 && consentAct.test(text);
}

/** What was taken for the story leads elsewhere, or says nothing of its own beside many headlines. */
function isListing({ story, linkedInStory, headlines }: PageSigns): boolean {
  if (headlines < 8) return false;
  const told = story.split('\n\n').filter((block) => block.length >= 80 && /[.!?…»"”)。！？」]$/.test(block));
  const length = told.reduce((sum, block) => sum + block.length, 0);
  return linkedInStory > story.length / 2 || (length < 700 && length < story.length / 4);
}
