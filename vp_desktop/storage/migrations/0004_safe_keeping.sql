-- What keeps a register whole and what ends what is in it: files in it, backups known, the bin, holds,
-- destruction, and requests of the people in it.

-- attachments --------------------------------------------------------------------------------------

CREATE TABLE attachments (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL, -- by its content, never by its name
  size INTEGER NOT NULL, -- bytes
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE INDEX attachments_by_case ON attachments (case_id);

CREATE TABLE attachment_parts (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachments (id),
  number INTEGER NOT NULL,
  content BLOB NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (attachment_id, number)
) STRICT;

CREATE TRIGGER attachments_searched AFTER INSERT ON attachments BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('attachments', new.id, new.case_id, new.name || ' ' || new.note);
END;
CREATE TRIGGER attachments_searched_anew AFTER UPDATE OF name, note, case_id ON attachments BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.name || ' ' || new.note
  WHERE source = 'attachments' AND row_id = new.id;
END;
CREATE TRIGGER attachments_no_longer_searched AFTER DELETE ON attachments BEGIN
  DELETE FROM search_documents WHERE source = 'attachments' AND row_id = old.id;
END;

-- What lies outside the register unencrypted, until the user says that it is gone or stays.
CREATE TABLE in_the_clear (
  id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (id), -- when it is about one case
  kind TEXT NOT NULL,
  path TEXT NOT NULL, -- empty when the case it is about may hold no text any more
  noted_at TEXT NOT NULL,
  stays_since TEXT, -- the user said that it stays there on purpose
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE INDEX in_the_clear_by_case ON in_the_clear (case_id) WHERE case_id IS NOT NULL;

-- backups ------------------------------------------------------------------------------------------

CREATE TABLE backups (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL DEFAULT 'made' CHECK (kind IN ('made', 'before', 'replaced')), -- 'before': a migration; 'replaced': by a restore
  made_at TEXT NOT NULL,
  opens_with BLOB NOT NULL, -- the salt of the key under which it lies
  seen_at TEXT NOT NULL, -- when it was last found in its place
  gone_at TEXT, -- when it was removed, or the user said that it is gone
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

-- retention ----------------------------------------------------------------------------------------

-- The day from which a matter counts, when the case with its first report was destroyed.
ALTER TABLE matters ADD COLUMN counted_from TEXT;

CREATE TABLE bin (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  put_at TEXT NOT NULL,
  because TEXT NOT NULL, -- a code
  counts_as TEXT NOT NULL, -- the category as coarse as it stays when the case is destroyed
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE holds (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  kind TEXT NOT NULL, -- "by_hand", or the kind that the program sees by itself
  set_at TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT '', -- why it was set by hand
  grounds TEXT NOT NULL DEFAULT '[]', -- JSON: what the program saw when it was lifted
  lifted_at TEXT,
  lifted_because TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE INDEX holds_by_case ON holds (case_id);

CREATE TABLE destructions (
  id INTEGER PRIMARY KEY,
  destroyed_at TEXT NOT NULL,
  because TEXT NOT NULL, -- a code, never words about a case
  cases INTEGER NOT NULL,
  marks TEXT NOT NULL, -- JSON: by which the cases are known in an older backup, and nowhere else
  backups TEXT NOT NULL, -- JSON: the backups that still hold them, and why
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE tallies (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL,
  month TEXT NOT NULL, -- of the first report, "08"; empty for what belongs to no matter
  category TEXT NOT NULL,
  matters INTEGER NOT NULL DEFAULT 0,
  reports INTEGER NOT NULL DEFAULT 0,
  contacts INTEGER NOT NULL DEFAULT 0, -- conversations with reporters
  minutes INTEGER NOT NULL DEFAULT 0,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, school_year, month, category)
) STRICT;

-- requests -----------------------------------------------------------------------------------------

CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  received_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  answers TEXT NOT NULL DEFAULT '{}', -- JSON: what was asked and answered on the way
  extended_on TEXT, -- when its term was extended; the reason is among the answers
  decision TEXT NOT NULL DEFAULT '', -- a code
  decided_on TEXT,
  decided_by TEXT NOT NULL DEFAULT '', -- a function, never a name
  because TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '', -- random: what stands on the answer
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE requested_cases (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES requests (id),
  case_id INTEGER NOT NULL REFERENCES cases (id),
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (request_id, case_id)
) STRICT;

-- What was decided about a passage: where it stands, never what it says.
CREATE TABLE released_passages (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES requests (id),
  source TEXT NOT NULL, -- the table in which the passage stands
  row_id INTEGER NOT NULL,
  field TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL,
  covered TEXT NOT NULL DEFAULT '[]', -- JSON: from where to where it is blacked out in the copy
  of_text TEXT NOT NULL DEFAULT '', -- a keyed digest: a text that was changed has to be decided anew
  decided_at TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (request_id, source, row_id, field)
) STRICT;

-- A case of which the use is restricted: it is kept, and nothing is written in it or made from it.
CREATE TABLE restrictions (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  set_at TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT '',
  lifted_at TEXT,
  lifted_because TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE UNIQUE INDEX restrictions_in_force ON restrictions (case_id) WHERE lifted_at IS NULL;

-- The file itself refuses, whichever part of the program writes, also what would come in from another case.
-- Duties run on: steps and the terms of tasks may be recorded, without words about the case.
CREATE TRIGGER reports_restricted_insert BEFORE INSERT ON reports
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER reports_restricted_update BEFORE UPDATE ON reports
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER reports_restricted_delete BEFORE DELETE ON reports
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER incidents_restricted_insert BEFORE INSERT ON incidents
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER incidents_restricted_update BEFORE UPDATE ON incidents
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER incidents_restricted_delete BEFORE DELETE ON incidents
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER contacts_restricted_insert BEFORE INSERT ON contacts
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER contacts_restricted_update BEFORE UPDATE ON contacts
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER contacts_restricted_delete BEFORE DELETE ON contacts
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER notes_restricted_insert BEFORE INSERT ON notes
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER notes_restricted_update BEFORE UPDATE ON notes
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER notes_restricted_delete BEFORE DELETE ON notes
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER referrals_restricted_insert BEFORE INSERT ON referrals
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER referrals_restricted_update BEFORE UPDATE ON referrals
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER referrals_restricted_delete BEFORE DELETE ON referrals
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER consents_restricted_insert BEFORE INSERT ON consents
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER consents_restricted_update BEFORE UPDATE ON consents
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER consents_restricted_delete BEFORE DELETE ON consents
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER closings_restricted_insert BEFORE INSERT ON closings
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER closings_restricted_update BEFORE UPDATE ON closings
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER closings_restricted_delete BEFORE DELETE ON closings
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER documents_restricted_insert BEFORE INSERT ON documents
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER documents_restricted_update BEFORE UPDATE ON documents
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER documents_restricted_delete BEFORE DELETE ON documents
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER informed_restricted_insert BEFORE INSERT ON informed
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER informed_restricted_update BEFORE UPDATE ON informed
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER informed_restricted_delete BEFORE DELETE ON informed
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER involvements_restricted_insert BEFORE INSERT ON involvements
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER involvements_restricted_update BEFORE UPDATE ON involvements
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER involvements_restricted_delete BEFORE DELETE ON involvements
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER attachments_restricted_insert BEFORE INSERT ON attachments
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER attachments_restricted_update BEFORE UPDATE ON attachments
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER attachments_restricted_delete BEFORE DELETE ON attachments
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER in_the_clear_restricted_insert BEFORE INSERT ON in_the_clear
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER bin_restricted_insert BEFORE INSERT ON bin
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER cases_restricted_update BEFORE UPDATE OF keyword ON cases
WHEN old.id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) AND old.keyword <> new.keyword BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER time_spent_restricted_insert BEFORE INSERT ON time_spent
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER time_spent_restricted_update BEFORE UPDATE ON time_spent
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER time_spent_restricted_delete BEFORE DELETE ON time_spent
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER tasks_restricted_insert BEFORE INSERT ON tasks
WHEN new.step = '' AND new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER tasks_restricted_update BEFORE UPDATE OF case_id, title, reason, who ON tasks
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id))
AND (old.case_id IS NOT new.case_id
  OR (old.title, old.reason, old.who) <> (new.title, new.reason, new.who)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER steps_restricted_insert BEFORE INSERT ON steps
WHEN new.told || new.not_told || new.because <> '' AND new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER steps_restricted_update BEFORE UPDATE OF case_id, told, not_told, because ON steps
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id))
AND (old.case_id <> new.case_id
  OR (old.told, old.not_told, old.because) <> (new.told, new.not_told, new.because)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;
CREATE TRIGGER facts_restricted_insert BEFORE INSERT ON facts
WHEN new.note <> '' AND new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

-- The people of such a case, with those that were found to be one of them: a name is written there too.
CREATE VIEW restricted_persons AS
WITH RECURSIVE roots (id, root) AS (
  SELECT id, id FROM persons WHERE merged_into IS NULL
  UNION ALL
  SELECT persons.id, roots.root FROM persons JOIN roots ON persons.merged_into = roots.id
)
SELECT id FROM roots WHERE root IN (
  SELECT roots.root FROM restrictions
  JOIN involvements ON involvements.case_id = restrictions.case_id
  JOIN roots ON roots.id = involvements.person_id
  WHERE restrictions.lifted_at IS NULL
);
CREATE TRIGGER persons_restricted_update BEFORE UPDATE ON persons
WHEN EXISTS (SELECT 1 FROM restrictions WHERE lifted_at IS NULL) AND EXISTS (
  SELECT 1 FROM restricted_persons WHERE id IN (old.id, old.merged_into, new.merged_into)
) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

-- handing over -------------------------------------------------------------------------------------

-- Packages of whole cases that were made or came in; nothing in it says which cases.
CREATE TABLE handovers (
  id INTEGER PRIMARY KEY,
  package TEXT NOT NULL,
  kind TEXT NOT NULL, -- 'handover', 'substitution', 'return'
  way TEXT NOT NULL CHECK (way IN ('given', 'received')),
  at TEXT NOT NULL,
  cases INTEGER NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (package, way)
) STRICT;
