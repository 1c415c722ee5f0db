/**
 * The tables, version by version: what is released is never edited, a change is a new entry at the end.
 *
 * Paragraphs, cuts and bylines are JSON columns: they are written and read with their article only, never asked for by
 * themselves. All the names under which an article came are in `files`; `articles.file` is the first of them.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    file TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    bylines TEXT NOT NULL,
    outlet TEXT,
    url TEXT,
    language TEXT NOT NULL,
    published TEXT,
    received TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    cuts TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (scope, file)
  ) STRICT;
  CREATE INDEX articles_by_revision ON articles (revision);

  CREATE TABLE files (
    number INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    file TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
    UNIQUE (scope, file)
  ) STRICT;
  CREATE INDEX files_by_article ON files (article);

  CREATE TABLE removals (
    article TEXT PRIMARY KEY,
    revision INTEGER NOT NULL UNIQUE
  ) STRICT;

  -- One row. Removals up to the horizon are forgotten.
  CREATE TABLE revisions (
    current INTEGER NOT NULL,
    horizon INTEGER NOT NULL
  ) STRICT;
  INSERT INTO revisions VALUES (0, 0);

  CREATE TABLE notes (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;

  CREATE TABLE requests (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE articles ADD COLUMN dateSet TEXT;
  ALTER TABLE articles ADD COLUMN dating TEXT;
  CREATE INDEX articles_undated ON articles (number) WHERE dating IS NULL;

  CREATE TABLE events (
    article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    likely TEXT NOT NULL,
    approximate INTEGER NOT NULL,
    words_start INTEGER NOT NULL,
    words_end INTEGER NOT NULL,
    PRIMARY KEY (article, start, "end")
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX events_by_day ON events (likely);
  `,
  `
  -- Null until the article's names are read.
  ALTER TABLE articles ADD COLUMN named TEXT;
  CREATE INDEX articles_unnamed ON articles (number) WHERE named IS NULL;

  CREATE TABLE mentions (
    article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    certain INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (article, start)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_by_actor ON mentions (actor, article);

  CREATE TABLE quotations (
    article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker_start INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    actor TEXT,
    PRIMARY KEY (article, start, "end")
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quotations_by_actor ON quotations (actor, article);
  `,
  `
  -- What the mentions of each scope add up to, kept with them: see actorCounts.ts.
  CREATE TABLE actors (
    scope TEXT NOT NULL,
    actor TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    -- Of the last change of its counts.
    revision INTEGER NOT NULL,
    PRIMARY KEY (scope, actor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX actors_by_revision ON actors (scope, revision);

  CREATE TABLE spellings (
    scope TEXT NOT NULL,
    actor TEXT NOT NULL,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    certain INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (scope, actor, form, name, kind, certain, reasons)
  ) STRICT, WITHOUT ROWID;

  -- The last revision at which somebody was mentioned less than before.
  ALTER TABLE revisions ADD COLUMN declined INTEGER NOT NULL DEFAULT 0;

  INSERT INTO actors
    SELECT scope, actor, count(*), count(DISTINCT article), (SELECT current FROM revisions)
    FROM mentions JOIN articles ON articles.number = mentions.article GROUP BY scope, actor;
  INSERT INTO spellings
    SELECT scope, actor, form, name, kind, certain, reasons, count(*)
    FROM mentions JOIN articles ON articles.number = mentions.article
    GROUP BY scope, actor, form, name, kind, certain, reasons;
  `,
  `
  -- What servers have set; the place is a channel, or empty for the server itself.
  CREATE TABLE settings (
    guild TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (guild, place, name)
  ) STRICT, WITHOUT ROWID;

  -- How answers were judged. Neither who asked nor what is kept: an answer is the words that it cites.
  CREATE TABLE feedback (
    key TEXT PRIMARY KEY,
    places TEXT NOT NULL,
    expects TEXT NOT NULL,
    confidence REAL NOT NULL,
    found INTEGER NOT NULL,
    helpful INTEGER NOT NULL,
    unhelpful INTEGER NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    language TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    etag TEXT,
    lastModified TEXT,
    added TEXT NOT NULL,
    tried TEXT,
    succeeded TEXT,
    next TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    trouble TEXT,
    articles INTEGER NOT NULL DEFAULT 0,
    UNIQUE (scope, address)
  ) STRICT;
  CREATE INDEX sources_due ON sources (next) WHERE state = 'active';

  CREATE TABLE items (
    source INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    address TEXT NOT NULL,
    title TEXT,
    fingerprint TEXT NOT NULL,
    article TEXT,
    trouble TEXT,
    quiet INTEGER NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (source, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX items_by_address ON items (address);
  `,
  `
  -- What articles from the web were before their publishers changed them: no question finds them, citations open them.
  CREATE TABLE versions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    -- The row of the article, as JSON.
    article TEXT NOT NULL,
    successor TEXT NOT NULL
  ) STRICT;
  `,
];
