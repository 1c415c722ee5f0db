import { fold } from '../../../language/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { readOrganisationName } from '../../names/organisationName.ts';
import type { Mention } from '../mention.ts';
import { wordingOf } from '../wordings.ts';
import type { ActorKind, ActorReason, ArticleMentions, MentionPlace } from './actor.ts';

/** Mentions of an organisation, state or place in one spelling. */
export interface BodyMention {
  readonly id: string;
  readonly known: boolean;
  readonly kind: ActorKind;
  readonly place: MentionPlace;
  readonly reasons: readonly ActorReason[];
}

/** Organisations, states and places: by the gazetteer, else by their names; acronyms by what the article writes out. */
export function bodiesOf(article: ArticleMentions, gazetteer: Gazetteer): readonly BodyMention[] {
  const writtenOut = new Map<string, string>();
  for (const { kind, name, known } of article.mentions) {
    if (kind !== 'organisation' || name.length < 8) continue;
    for (const initials of readOrganisationName(name).initials)
      if (initials.length > 1) writtenOut.set(initials, known ?? keyOf(name));
  }
  return article.mentions.flatMap((mention): readonly BodyMention[] => {
    const { kind, name, known } = mention;
    if (kind === 'person' || kind === 'demonym') return [];
    const place = { article: article.article, mention };
    const wording = wordingOf(name);
    if (wording !== null && gazetteer.states.has(wording))
      return [
        {
          id: wording,
          known: true,
          kind: 'state',
          place,
          reasons: [{ kind: 'wording', outlets: article.outlet === null ? [] : [article.outlet] }],
        },
      ];
    if (known !== null)
      return [
        {
          id: known,
          known: true,
          kind: kindOf(mention, known, gazetteer),
          place,
          reasons: kind === 'metonym' ? [{ kind: 'metonym' }] : [{ kind: 'listed' }],
        },
      ];
    const acronym = /^\p{Lu}{2,8}$/u.test(name) ? writtenOut.get(fold(name)) : undefined;
    const id = acronym ?? keyOf(name);
    const reasons: readonly ActorReason[] =
      acronym === undefined ? [{ kind: 'same' }] : [{ kind: 'acronym', word: name }];
    return [
      {
        id,
        known: acronym !== undefined && gazetteer.organisations.has(acronym),
        kind: kindOf(mention, id, gazetteer),
        place,
        reasons,
      },
    ];
  });
}

function kindOf({ kind }: Mention, id: string, gazetteer: Gazetteer): ActorKind {
  if (gazetteer.states.has(id)) return 'state';
  if (gazetteer.organisations.has(id)) return 'organisation';
  if (gazetteer.places.has(id)) return 'place';
  return kind === 'state' || kind === 'place' ? kind : kind === 'metonym' ? 'state' : 'organisation';
}

function keyOf(name: string): string {
  return namedId(name);
}

/** An identifier of a name that the gazetteer does not have. */
export function namedId(name: string): string {
  return `named-${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)}`;
}
