/** Why a sentence of the model's is left out. */
export type Fault =
  /** It cites nothing, or what is not there. */
  | 'citation'
  /** It is too long, holds an address or a mention, or is no sentence. */
  | 'form'
  /** It cites words that speak to a machine instead of telling something. */
  | 'instruction'
  /** It begins with "he" or "this", and what that means was left out. */
  | 'looks-back'
  | 'quotation'
  | 'figure'
  | 'name'
  | 'word'
  | 'negation'
  /** It is surer, or less sure, than what it cites. */
  | 'certainty'
  /** Somebody says it, and the sentence tells it as a fact. */
  | 'attribution'
  /** Who does what to whom is turned round. */
  | 'roles';
