-- What the user arranges in her own window: her own lists and fields.

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

-- own fields ---------------------------------------------------------------------------------------

-- A few fields of the user's own in every case. Nothing counts, prints or compares them (decision 011);
-- what stands in them is content of a case, as any text of it.
CREATE TABLE own_fields (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'day', 'yes_no', 'choice')),
  choices TEXT NOT NULL DEFAULT '[]', -- JSON: the words to choose from
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), -- shown only where a case has it
  position INTEGER NOT NULL DEFAULT 0,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE own_field_values (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  field_id INTEGER NOT NULL REFERENCES own_fields (id),
  value TEXT NOT NULL, -- words, a day, or 'yes' and 'no'
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (case_id, field_id)
) STRICT;

CREATE INDEX own_field_values_by_field ON own_field_values (field_id);

-- Words are found; a day and a yes say nothing without their field.
CREATE TRIGGER own_field_values_searched AFTER INSERT ON own_field_values
WHEN (SELECT kind FROM own_fields WHERE id = new.field_id) IN ('text', 'choice') BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('own_field_values', new.id, new.case_id, new.value);
END;
CREATE TRIGGER own_field_values_searched_anew AFTER UPDATE OF value, case_id ON own_field_values BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.value
  WHERE source = 'own_field_values' AND row_id = new.id;
END;
CREATE TRIGGER own_field_values_no_longer_searched AFTER DELETE ON own_field_values BEGIN
  DELETE FROM search_documents WHERE source = 'own_field_values' AND row_id = old.id;
END;

CREATE TRIGGER own_field_values_restricted_insert BEFORE INSERT ON own_field_values
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER own_field_values_restricted_update BEFORE UPDATE ON own_field_values
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER own_field_values_restricted_delete BEFORE DELETE ON own_field_values
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
