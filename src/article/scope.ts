/** Who may find an article: everybody (what the operator shares), or one Discord server alone. */
export type Scope = 'shared' | `guild:${string}`;

/** The scopes that a question asked in `guild` reaches; outside of a server only what is shared. */
export function scopesOf(guild: string | null): readonly Scope[] {
  return guild === null ? ['shared'] : ['shared', `guild:${guild}`];
}
