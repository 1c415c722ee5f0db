/** The words that follow-ups are told by, as patterns over typographic apostrophes. All of them are read in one pass. */

const FRENCH_MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const FRENCH_DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const ENGLISH_MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const ENGLISH_DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const YEAR = '(?:19|20)\\d{2}';
const FRENCH_DATE = [
  `(?:(?:en|depuis|avant|après|dès|vers|jusqu’en|fin|début) ){0,2}(?:(?:${FRENCH_MONTHS})(?: ${YEAR})?|${YEAR})`,
  `(?:(?:depuis|avant|après|dès) )?(?:le )?\\d{1,2}(?:er)? (?:${FRENCH_MONTHS})(?: ${YEAR})?`,
  'hier(?: soir| matin)?|avant-hier|aujourd’hui|demain|ce matin|ce soir|cette nuit',
  '(?:depuis |avant |après )?(?:la semaine|le mois|l’année|l’an|l’été|l’hiver|le week-end) (?:derni[eè]re?|pass[ée]e?|prochaine?|d’avant|précédente?)',
  '(?:cette semaine|ce mois-ci|ce mois|cette année|cet été|cet hiver)',
  `(?:${FRENCH_DAYS})(?: dernier| prochain)?`,
];
const ENGLISH_DATE = [
  `(?:(?:in|since|before|after|until|by|during|early|late) ){0,2}(?:(?:${ENGLISH_MONTHS})(?:(?: of)? ${YEAR})|${YEAR})`,
  `(?:in|since|before|after|until|by|during|last|this|next) (?:${ENGLISH_MONTHS})`,
  `(?:on )?(?:(?:${ENGLISH_MONTHS}) \\d{1,2}|\\d{1,2} (?:${ENGLISH_MONTHS}))(?:,? ${YEAR})?`,
  'yesterday|today|tomorrow|tonight|this morning',
  '(?:since )?(?:last|this|next) (?:week|month|year|night|summer|winter|spring|autumn|fall|weekend)',
  `(?:on |last |this |next )?(?:${ENGLISH_DAYS})`,
];

const dates = [...FRENCH_DATE, ...ENGLISH_DATE].map((each) => `(?:${each})`).join('|');
/** A date within a question. */
export const DATE = new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${dates})(?![\\p{L}\\p{N}-])`, 'giu');
/** A follow-up that is nothing but a date. */
export const ONLY_DATE = new RegExp(`^(?:${dates})$`, 'iu');

/** What leads from a question to the next. */
export const LEAD = /^(?:(?:et|mais|oui|ok|alors|donc|and|but|yes|okay|so)(?:,? +|, *))+/iu;
/** "what about Israel", "qu’en est-il de l’Iran": what follows is all that is new. */
export const ABOUT = /^(?:what about|how about|what of|qu’en est-il (?=d)|quid (?=d)|pour |chez |for )(?: |(?<= )|)/iu;

/** Question words alone, with what belongs to them. */
export const ONLY_ASKING =
  /^(?:(?:depuis|jusqu’à|pour|avec|contre|par|de|à|chez) (?:quand|qui|quoi|où)|pourquoi(?: pas)?|quand|où|ou ça|comment|combien(?: (?:de |d’)\p{L}+)?|qui|quoi|(?:à |dans |en |de |par )?quel(?:le)?s? \p{L}+|lequel|laquelle|lesquels|lesquelles|(?:qui|quoi|où|quand|comment) d’autre|why(?: not)?|when|where|how(?: long| often| many(?: \p{L}+)?| much)?|who|whom|what|which(?: \p{L}+)?|(?:since|until) when|(?:with|by|against|for|to|from) (?:whom|who|what)|(?:in |on |at )?(?:what|which) (?:year|day|month|date|time|country|city|place)|(?:who|what|where|when|how) else)$/iu;

/** What a question asks with, at its beginning; the rest of it tells what is asked about. */
export const ASKING_HEADS: readonly RegExp[] = [
  /^(?:qu’est-ce qu(?:i |e |’)|est-ce qu(?:e |’))/iu,
  /^(?:(?:depuis|jusqu’à|pour|avec|contre|par|de|à|chez) )?(?:quand|qui|quoi|où|pourquoi|comment)(?: d’autre)? (?:est-ce qu(?:i |e |’))?/iu,
  /^combien (?:est-ce qu(?:e |’))?(?!de |d’)/iu,
  /^qu(?:e |’)/iu,
  /^quel(?:le)?s? (?:est|sont|était|étaient|sera|seront|fut|furent) /iu,
  /^(?:(?:since|until) )?(?:why|when|where|how|who|whom|what)(?: else)? (?=(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might)(?![\p{L}]))/iu,
];
/** Who or what did it: what follows is the verb. */
export const SUBJECT_HEAD = /^(?:who|what|which \p{L}+)(?: else)? /iu;
export const COUNT_HEAD = /^(?:combien (?:de |d’)|how (?:many|much) )/iu;

/** Small words that begin with a capital only where a sentence begins. */
export const SMALL_OPENER =
  /^(?:l’|le |la |les |un |une |des |du |ce |cet |cette |ces |son |sa |ses |leur |il |elle |ils |elles |on |y |the |a |an |this |that |these |those |did |does |do |is |are |was |were |has |have |had |will |would |can |could |should |may |might |who |what |which |how |why |when |where |qui |que |quel|combien |où |quand |comment |pourquoi |est-ce )/iu;

/** Verbs that make a clause of what would else be a thing to put in another’s place. */
export const HAS_VERB =
  /(?:^|[ ’])(?:a|ont|est|sont|était|étaient|sera|seront|va|vont|fait|font|peut|peuvent|veut|veulent|doit|doivent|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)(?: |$)|\p{L}-(?:t-)?(?:il|elle|ils|elles|on|ce)(?!\p{L})/iu;

/** Somebody of the question before, and nothing else. */
export const ONLY_PRONOUN = /^(?:de |d’|pour |avec |of |for |with )?(?:lui|elle|eux|elles|him|her|them|he|she|they)$/iu;

/** A French question whose subject is a pronoun behind its verb, before which nobody else is named. */
export const FRENCH_PRONOUN =
  /^(?:(?:(?:depuis|jusqu’à|pour|avec|contre|par|de|à|chez|dans) )?(?:quand|qui|quoi|où|pourquoi|comment|combien(?: (?:de |d’)\p{L}+)?|quel(?:le)?s? \p{L}+) |qu(?:e |’))?(?:(?:ne |n’|le |la |l’|les |lui |leur |en |y |se |s’)){0,3}\p{L}+-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}-])/iu;
/** The same with the pronoun before its verb. */
export const FRENCH_SUBJECT =
  /^(?:(?:pourquoi|quand|où|comment) (?:est-ce qu’)?|qu’est-ce qu’|est-ce qu’|qu’)?(?:il|elle|ils|elles) /iu;
/** Pronouns that stand for nobody. */
export const IMPERSONAL =
  /y a-t-il|faut-il|faudra-t-il|s’agit-il|passe-t-il|existe-t-il|reste-t-il|heure est-il|est-il (?:vrai|possible|exact|nécessaire|utile|temps)|(?:^|[ ’])il (?:y a|y avait|faut|faudra|pleut|neige|est (?:vrai|possible))/iu;

/** English pronouns for somebody; "her" and "his" before a noun are whose it is. */
export const ENGLISH_PRONOUN = /(?<![\p{L}’])(?:he|she|they|him|them|(?:his|their)(?= \p{L})|her)(?![\p{L}’])/iu;
/** Something, and not the "it" of "is it true". */
export const ENGLISH_THING = /(?<=(?:^| )(?:did|does|has|will|can|could|would|should) )it(?= \p{L})/iu;

export const THANKS =
  /^(?:merci|thanks|thank you|ok|okay|super|bien|cool|d’accord|great|nice|bonjour|hello)(?: |$|!)/iu;
