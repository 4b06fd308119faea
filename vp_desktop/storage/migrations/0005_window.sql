-- What the user arranges in her own window: her own lists.

-- own lists ----------------------------------------------------------------------------------------

-- How a value of a packaged list is called and offered in the window, and values of the user's own. An
-- own value is a finer word under one packaged value: "corridor+k3m8w2". It stands in no column that is
-- counted, given or printed (decision 011).
CREATE TABLE own_values (
  id INTEGER PRIMARY KEY,
  list_id TEXT NOT NULL,
  code TEXT NOT NULL, -- of the packaged list, or one of the user's own under it
  label TEXT NOT NULL DEFAULT '', -- empty where the packaged name holds
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), -- not offered any more
  position INTEGER, -- among the values of its group; none in the packaged order
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (list_id, code)
) STRICT;

-- Values that were merged into others; a row that moved remembers by which merging, and what it was.
CREATE TABLE own_merges (
  id INTEGER PRIMARY KEY,
  list_id TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  was_hidden INTEGER NOT NULL CHECK (was_hidden IN (0, 1)), -- the source, before
  made_at TEXT NOT NULL,
  undone_at TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

-- The own words of a row beside its packaged codes, as JSON by column:
-- {"place": {"own": "corridor+k3m8w2", "was": "corridor", "merge": 3}}.
ALTER TABLE matters ADD COLUMN own_words TEXT;
ALTER TABLE reports ADD COLUMN own_words TEXT;
ALTER TABLE incidents ADD COLUMN own_words TEXT;
ALTER TABLE contacts ADD COLUMN own_words TEXT;
ALTER TABLE referrals ADD COLUMN own_words TEXT;
ALTER TABLE closings ADD COLUMN own_words TEXT;
ALTER TABLE steps ADD COLUMN own_words TEXT;
