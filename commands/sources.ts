import type { Declaration, DiscordCommand } from './command.ts';

const followed = (description: string, french: string) =>
  ({
    type: 3,
    name: 'followed',
    name_localizations: { fr: 'suivie' },
    description,
    description_localizations: { fr: french },
    required: true,
    autocomplete: true,
    max_length: 200,
  }) as const;

const declaration = {
  name: 'sources',
  name_localizations: { fr: 'sources' },
  description: 'Which sites and feeds this server follows',
  description_localizations: { fr: 'Quels sites et flux ce serveur suit' },
  // Servers alone, and those who may manage them: 32 is "Manage Server".
  contexts: [0],
  integration_types: [0],
  default_member_permissions: '32',
  options: [
    {
      type: 1,
      name: 'list',
      name_localizations: { fr: 'liste' },
      description: 'What is followed, how it goes and when it is read next',
      description_localizations: { fr: 'Ce qui est suivi, où cela en est et quand ce sera relu' },
    },
    {
      type: 1,
      name: 'add',
      name_localizations: { fr: 'ajouter' },
      description: 'Look at a site or feed, and follow it if you like what you see',
      description_localizations: { fr: 'Regarder un site ou un flux, et le suivre si cela convient' },
      options: [
        {
          type: 3,
          name: 'address',
          name_localizations: { fr: 'adresse' },
          description: 'The address of a site, a feed or an article',
          description_localizations: { fr: 'L’adresse d’un site, d’un flux ou d’un article' },
          required: true,
          max_length: 2048,
        },
      ],
    },
    {
      type: 1,
      name: 'remove',
      name_localizations: { fr: 'retirer' },
      description: 'Follow a source no longer; its articles stay',
      description_localizations: { fr: 'Ne plus suivre une source ; ses articles restent' },
      options: [followed('The source', 'La source')],
    },
    {
      type: 1,
      name: 'pause',
      name_localizations: { fr: 'pause' },
      description: 'Leave a source unread until it is resumed',
      description_localizations: { fr: 'Ne plus lire une source jusqu’à sa reprise' },
      options: [followed('The source', 'La source')],
    },
    {
      type: 1,
      name: 'resume',
      name_localizations: { fr: 'reprendre' },
      description: 'Read a paused source again',
      description_localizations: { fr: 'Lire de nouveau une source en pause' },
      options: [followed('The source', 'La source')],
    },
    {
      type: 1,
      name: 'test',
      name_localizations: { fr: 'tester' },
      description: 'Read a source now, and tell what it brought',
      description_localizations: { fr: 'Lire une source maintenant, et dire ce qu’elle apporte' },
      options: [followed('The source', 'La source')],
    },
    {
      type: 1,
      name: 'import',
      name_localizations: { fr: 'importer' },
      description: 'Follow every feed of an OPML list',
      description_localizations: { fr: 'Suivre tous les flux d’une liste OPML' },
      options: [
        {
          type: 11,
          name: 'file',
          name_localizations: { fr: 'fichier' },
          description: 'The list, as a feed reader exports it',
          description_localizations: { fr: 'La liste, telle qu’un lecteur de flux l’exporte' },
          required: true,
        },
      ],
    },
    {
      type: 1,
      name: 'export',
      name_localizations: { fr: 'exporter' },
      description: 'What is followed, as an OPML list',
      description_localizations: { fr: 'Ce qui est suivi, en liste OPML' },
    },
    {
      type: 1,
      name: 'upload',
      name_localizations: { fr: 'déposer' },
      description: 'Take an article in from a file: text, Markdown, HTML, PDF or Word',
      description_localizations: { fr: 'Prendre un article d’un fichier : texte, Markdown, HTML, PDF ou Word' },
      options: [
        {
          type: 11,
          name: 'file',
          name_localizations: { fr: 'fichier' },
          description: 'One article, at most 10 MB',
          description_localizations: { fr: 'Un article, 10 Mo au plus' },
          required: true,
        },
      ],
    },
    {
      type: 1,
      name: 'date',
      name_localizations: { fr: 'dater' },
      description: 'Set the day of an article by hand, or take it back',
      description_localizations: { fr: 'Fixer à la main le jour d’un article, ou le retirer' },
      options: [
        {
          type: 3,
          name: 'article',
          name_localizations: { fr: 'article' },
          description: 'The beginning of its file name or identifier',
          description_localizations: { fr: 'Le début de son nom de fichier ou de son identifiant' },
          required: true,
          max_length: 2048,
        },
        {
          type: 3,
          name: 'day',
          name_localizations: { fr: 'jour' },
          description: 'A day such as 2024-04-13, or none to take it back',
          description_localizations: { fr: 'Un jour comme 2024-04-13, ou none pour le retirer' },
          required: true,
          max_length: 100,
        },
      ],
    },
    {
      type: 1,
      name: 'explain',
      name_localizations: { fr: 'expliquer' },
      description: 'Why something is among the articles, or not',
      description_localizations: { fr: 'Pourquoi un article est là, ou ne l’est pas' },
      options: [
        {
          type: 3,
          name: 'what',
          name_localizations: { fr: 'quoi' },
          description: 'An address, or the beginning of an article’s file name or identifier',
          description_localizations: {
            fr: 'Une adresse, ou le début du nom de fichier ou de l’identifiant d’un article',
          },
          required: true,
          max_length: 2048,
        },
      ],
    },
  ],
} as const satisfies Declaration;

export const sources: DiscordCommand<typeof declaration> = { declaration };
