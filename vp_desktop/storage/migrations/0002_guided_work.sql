-- Guided work: what is known of a case for its duties, the route it follows, what was done on it, what
-- was told to whom, documents made, time spent, school holidays, and the school's addresses.

CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL, -- JSON; of one name the newest row holds, the older ones stay
  note TEXT NOT NULL DEFAULT '',
  noted_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX facts_by_case ON facts (case_id, name, id);

CREATE TABLE assessments (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  rule_set TEXT NOT NULL,
  duties TEXT NOT NULL, -- JSON: the duties that the adviser has seen
  seen_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE route_versions (
  id INTEGER PRIMARY KEY,
  route TEXT NOT NULL,
  version INTEGER NOT NULL,
  definition TEXT NOT NULL, -- the file as it was when a case was started on it
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (route, definition)
) STRICT;

CREATE TABLE routes (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  version_id INTEGER NOT NULL REFERENCES route_versions (id),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  ended_because TEXT NOT NULL DEFAULT '',
  round INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX routes_by_case ON routes (case_id);

CREATE TABLE steps (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  route_id INTEGER REFERENCES routes (id), -- absent when a duty was done without a route
  step TEXT NOT NULL,
  duty TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('done', 'set_aside')),
  at TEXT NOT NULL, -- to the minute
  round INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
  who TEXT NOT NULL DEFAULT '',
  to_whom TEXT NOT NULL DEFAULT '',
  way TEXT NOT NULL DEFAULT '',
  told TEXT NOT NULL DEFAULT '',
  not_told TEXT NOT NULL DEFAULT '',
  because TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX steps_by_case ON steps (case_id);
CREATE INDEX steps_by_route ON steps (route_id);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  made_at TEXT NOT NULL,
  to_whom TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX documents_by_case ON documents (case_id);

CREATE TABLE informed (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  who TEXT NOT NULL,
  knows TEXT NOT NULL DEFAULT '',
  told_on TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX informed_by_case ON informed (case_id);

CREATE TABLE time_spent (
  id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (id), -- absent for time that belongs to no case
  spent_on TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  activity TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
CREATE INDEX time_spent_by_case ON time_spent (case_id);

CREATE TABLE holidays (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  CHECK (to_on >= from_on)
) STRICT;

CREATE TABLE addresses (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE, -- of the packaged list, or one of the user's own
  name TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  confirmed_on TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

ALTER TABLE contacts ADD COLUMN score INTEGER CHECK (score BETWEEN 0 AND 10); -- how it goes, by the bullied child
ALTER TABLE contacts ADD COLUMN bullying_now TEXT;

ALTER TABLE tasks ADD COLUMN route_id INTEGER REFERENCES routes (id); -- the step it is about
ALTER TABLE tasks ADD COLUMN step TEXT NOT NULL DEFAULT '';
ALTER TABLE tasks ADD COLUMN since TEXT; -- from when an immediate duty counts
CREATE INDEX tasks_by_route ON tasks (route_id) WHERE route_id IS NOT NULL;

CREATE TRIGGER facts_searched AFTER INSERT ON facts BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('facts', new.id, new.case_id, new.note);
END;
CREATE TRIGGER facts_searched_anew AFTER UPDATE OF note, case_id ON facts BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.note
  WHERE source = 'facts' AND row_id = new.id;
END;
CREATE TRIGGER facts_no_longer_searched AFTER DELETE ON facts BEGIN
  DELETE FROM search_documents WHERE source = 'facts' AND row_id = old.id;
END;

CREATE TRIGGER steps_searched AFTER INSERT ON steps BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('steps', new.id, new.case_id, new.who || ' ' || new.to_whom || ' ' || new.told || ' ' || new.not_told || ' ' || new.because);
END;
CREATE TRIGGER steps_searched_anew AFTER UPDATE OF who, to_whom, told, not_told, because, case_id ON steps BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.who || ' ' || new.to_whom || ' ' || new.told || ' ' || new.not_told || ' ' || new.because
  WHERE source = 'steps' AND row_id = new.id;
END;
CREATE TRIGGER steps_no_longer_searched AFTER DELETE ON steps BEGIN
  DELETE FROM search_documents WHERE source = 'steps' AND row_id = old.id;
END;

CREATE TRIGGER documents_searched AFTER INSERT ON documents BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('documents', new.id, new.case_id, new.reference || ' ' || new.to_whom || ' ' || new.text);
END;
CREATE TRIGGER documents_searched_anew AFTER UPDATE OF to_whom, text, case_id ON documents BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.reference || ' ' || new.to_whom || ' ' || new.text
  WHERE source = 'documents' AND row_id = new.id;
END;
CREATE TRIGGER documents_no_longer_searched AFTER DELETE ON documents BEGIN
  DELETE FROM search_documents WHERE source = 'documents' AND row_id = old.id;
END;

CREATE TRIGGER informed_searched AFTER INSERT ON informed BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('informed', new.id, new.case_id, new.who || ' ' || new.knows);
END;
CREATE TRIGGER informed_searched_anew AFTER UPDATE OF who, knows, case_id ON informed BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.who || ' ' || new.knows
  WHERE source = 'informed' AND row_id = new.id;
END;
CREATE TRIGGER informed_no_longer_searched AFTER DELETE ON informed BEGIN
  DELETE FROM search_documents WHERE source = 'informed' AND row_id = old.id;
END;

CREATE TRIGGER time_spent_searched AFTER INSERT ON time_spent WHEN new.case_id IS NOT NULL BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('time_spent', new.id, new.case_id, new.text);
END;
CREATE TRIGGER time_spent_searched_anew AFTER UPDATE OF text, case_id ON time_spent BEGIN
  DELETE FROM search_documents WHERE source = 'time_spent' AND row_id = new.id;
  INSERT INTO search_documents (source, row_id, case_id, text)
  SELECT 'time_spent', new.id, new.case_id, new.text WHERE new.case_id IS NOT NULL;
END;
CREATE TRIGGER time_spent_no_longer_searched AFTER DELETE ON time_spent BEGIN
  DELETE FROM search_documents WHERE source = 'time_spent' AND row_id = old.id;
END;
