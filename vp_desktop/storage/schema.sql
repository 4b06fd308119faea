CREATE INDEX attachments_by_case ON attachments (case_id);

CREATE INDEX cases_by_joined ON cases (joined_to) WHERE joined_to IS NOT NULL;

CREATE INDEX cases_by_matter ON cases (matter_id);

CREATE INDEX closings_by_case ON closings (case_id);

CREATE UNIQUE INDEX closings_in_force ON closings (case_id) WHERE reopened_on IS NULL;

CREATE INDEX commitments_by_log ON commitments (log_id);

CREATE INDEX commitments_by_row ON commitments (table_name, row_id, id);

CREATE INDEX consents_by_case ON consents (case_id);

CREATE INDEX contacts_by_case ON contacts (case_id, held_on);

CREATE INDEX contacts_by_day ON contacts (held_on, minutes);

CREATE INDEX documents_by_case ON documents (case_id);

CREATE INDEX facts_by_case ON facts (case_id, name, id);

CREATE INDEX holds_by_case ON holds (case_id);

CREATE INDEX in_the_clear_by_case ON in_the_clear (case_id) WHERE case_id IS NOT NULL;

CREATE INDEX incidents_by_case ON incidents (case_id);

CREATE INDEX informed_by_case ON informed (case_id);

CREATE INDEX involvements_by_case ON involvements (case_id);

CREATE INDEX involvements_by_person ON involvements (person_id);

CREATE INDEX listed_by_category ON listed (category);

CREATE INDEX listed_by_form ON listed (bullying_form);

CREATE INDEX listed_by_school ON listed (school_id);

CREATE INDEX listed_by_state ON listed (is_open);

CREATE INDEX listed_by_year ON listed (year);

CREATE INDEX matters_in_own_words ON matters (id) WHERE own_words IS NOT NULL;

CREATE INDEX notes_by_case ON notes (case_id);

CREATE INDEX own_field_values_by_field ON own_field_values (field_id);

CREATE INDEX persons_by_name ON persons (name, kind, class_name);

CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX referrals_by_case ON referrals (case_id);

CREATE INDEX reports_by_case ON reports (case_id);

CREATE INDEX reports_by_import_key ON reports (import_key) WHERE import_key IS NOT NULL;

CREATE UNIQUE INDEX restrictions_in_force ON restrictions (case_id) WHERE lifted_at IS NULL;

CREATE INDEX routes_by_case ON routes (case_id);

CREATE INDEX search_documents_by_case ON search_documents (case_id);

CREATE INDEX steps_by_case ON steps (case_id);

CREATE INDEX steps_by_route ON steps (route_id);

CREATE INDEX tasks_by_case ON tasks (case_id);

CREATE INDEX tasks_by_route ON tasks (route_id) WHERE route_id IS NOT NULL;

CREATE INDEX tasks_open ON tasks (due_on) WHERE done_on IS NULL;

CREATE INDEX time_spent_by_case ON time_spent (case_id);

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

CREATE TABLE assessments (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  rule_set TEXT NOT NULL,
  duties TEXT NOT NULL, -- JSON: the duties that the adviser has seen
  seen_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE attachment_parts (
  id INTEGER PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES attachments (id),
  number INTEGER NOT NULL,
  content BLOB NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (attachment_id, number)
) STRICT;

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

CREATE TABLE bin (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  put_at TEXT NOT NULL,
  because TEXT NOT NULL, -- a code
  counts_as TEXT NOT NULL, -- the category as coarse as it stays when the case is destroyed
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE cases (
  id INTEGER PRIMARY KEY,
  matter_id INTEGER NOT NULL REFERENCES matters (id),
  own_matter_id INTEGER NOT NULL UNIQUE REFERENCES matters (id),
  related_to INTEGER REFERENCES cases (id) CHECK (related_to <> id), -- the link itself; parting cuts it
  joined_to INTEGER REFERENCES cases (id) CHECK (joined_to <> id), -- the case it is shown inside
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  keyword TEXT NOT NULL DEFAULT '',
  opened_on TEXT NOT NULL,
  known_since TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (year, sequence)
) STRICT;

CREATE TABLE closings (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  closed_on TEXT, -- absent only when an imported list does not say
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  aftercare TEXT NOT NULL DEFAULT '',
  explanation TEXT NOT NULL DEFAULT '',
  reopened_on TEXT,
  reopened_because TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, own_words TEXT) STRICT;

CREATE TABLE commitments (
  id INTEGER PRIMARY KEY,
  log_id INTEGER NOT NULL REFERENCES log (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  commitment BLOB -- NULL when the row was deleted
) STRICT;

CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  answer TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  held_on TEXT NOT NULL,
  way TEXT NOT NULL,
  with_role TEXT NOT NULL,
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  text TEXT NOT NULL DEFAULT '',
  safe_contact TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, score INTEGER CHECK (score BETWEEN 0 AND 10), bullying_now TEXT, own_words TEXT) STRICT;

CREATE TABLE counted_cases (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL, -- in a final edition of which its matter counted: never in another one
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE destructions (
  id INTEGER PRIMARY KEY,
  destroyed_at TEXT NOT NULL,
  because TEXT NOT NULL, -- a code, never words about a case
  cases INTEGER NOT NULL,
  marks TEXT NOT NULL, -- JSON: by which the cases are known in an older backup, and nowhere else
  backups TEXT NOT NULL, -- JSON: the backups that still hold them, and why
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

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

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (kind, target)
) STRICT;

CREATE TABLE editions (
  id INTEGER PRIMARY KEY,
  school_year INTEGER NOT NULL,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  made_at TEXT NOT NULL,
  published TEXT NOT NULL, -- the edition as JSON of codes and figures, without labels
  hidden TEXT NOT NULL, -- the true counts of what was not printed, as JSON
  log_head TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_year, school_id)
) STRICT;

CREATE TABLE erased_in_story (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  words INTEGER NOT NULL, -- how many words the fingerprint is of
  fingerprint BLOB NOT NULL, -- of words that left the register and still stood in a story
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, fingerprint)
) STRICT;

CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL, -- JSON; of one name the newest row holds, the older ones stay
  note TEXT NOT NULL DEFAULT '',
  noted_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE found_in_story (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL,
  section TEXT NOT NULL,
  found TEXT NOT NULL, -- the words that were decided about
  decision TEXT NOT NULL CHECK (decision IN ('stays')),
  times INTEGER NOT NULL CHECK (times > 0), -- how often they stood there: more often is asked about again
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, school_year, section, found)
) STRICT;

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

CREATE TABLE holidays (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  CHECK (to_on >= from_on)
) STRICT;

CREATE TABLE in_the_clear (
  id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (id), -- when it is about one case
  kind TEXT NOT NULL,
  path TEXT NOT NULL, -- empty when the case it is about may hold no text any more
  noted_at TEXT NOT NULL,
  stays_since TEXT, -- the user said that it stays there on purpose
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  report_id INTEGER REFERENCES reports (id),
  date_kind TEXT NOT NULL CHECK (date_kind IN ('exact', 'period', 'unknown')),
  from_on TEXT,
  to_on TEXT,
  place TEXT NOT NULL,
  frequency TEXT NOT NULL,
  form TEXT,
  ground TEXT,
  kind TEXT,
  object TEXT,
  motive TEXT,
  handling TEXT,
  description TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, own_words TEXT) STRICT;

CREATE TABLE informed (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  who TEXT NOT NULL,
  knows TEXT NOT NULL DEFAULT '',
  told_on TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE involvements (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  incident_id INTEGER REFERENCES incidents (id),
  person_id INTEGER REFERENCES persons (id),
  role TEXT NOT NULL,
  kind TEXT NOT NULL,
  age INTEGER CHECK (age BETWEEN 0 AND 120),
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE listed (
  id INTEGER PRIMARY KEY, -- the day on which it was opened, then its number: day << 26 | case_id
  case_id INTEGER NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  school_id INTEGER NOT NULL,
  category TEXT NOT NULL,
  bullying_form TEXT NOT NULL,
  is_open INTEGER NOT NULL
) STRICT;

CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  event TEXT NOT NULL,
  counts TEXT NOT NULL, -- JSON of numbers; never content
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE matters (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  category TEXT NOT NULL,
  place TEXT NOT NULL,
  reporter_role TEXT NOT NULL,
  accused_type TEXT NOT NULL,
  bullying_form TEXT NOT NULL,
  bullying_ground TEXT NOT NULL,
  bullying_method TEXT NOT NULL,
  bullying_end TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, counted_from TEXT, own_words TEXT) STRICT;

CREATE TABLE monitor_results (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL,
  asked TEXT NOT NULL, -- whom: pupils or staff
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100), -- that feels safe
  source TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, school_year, asked)
) STRICT;

CREATE TABLE narratives (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, school_year, section)
) STRICT;

CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  noted_on TEXT NOT NULL,
  text TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE number_counters (
  id INTEGER PRIMARY KEY, -- the school year's first year
  last INTEGER NOT NULL,
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

CREATE TABLE own_fields (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'day', 'yes_no', 'choice')),
  choices TEXT NOT NULL DEFAULT '[]', -- JSON: the words to choose from
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), -- shown only where a case has it
  position INTEGER NOT NULL DEFAULT 0,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

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

CREATE TABLE persons (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  class_name TEXT NOT NULL DEFAULT '',
  merged_into INTEGER REFERENCES persons (id) CHECK (merged_into <> id),
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE published_elsewhere (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE,
  by_whom TEXT NOT NULL CHECK (by_whom IN ('other', 'earlier')), -- another publisher, or an earlier register
  document TEXT NOT NULL, -- the JSON as it was published
  taken_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE recommendation_reviews (
  id INTEGER PRIMARY KEY,
  recommendation_id INTEGER NOT NULL REFERENCES recommendations (id),
  school_year INTEGER NOT NULL, -- of the edition that says it
  status TEXT NOT NULL DEFAULT 'open',
  note TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', -- the recommendation as that edition words it, if otherwise
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (recommendation_id, school_year)
) STRICT;

CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL, -- of the edition in which it was first made
  text TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE referrals (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  referred_to TEXT NOT NULL,
  referred_on TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, own_words TEXT) STRICT;

CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  register_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('adviser', 'bullying', 'school')),
  adviser_kind TEXT NOT NULL CHECK (adviser_kind IN ('internal', 'external')),
  secret BLOB NOT NULL CHECK (length(secret) = 32),
  made_at TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

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

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  received_on TEXT NOT NULL,
  reporter_role TEXT NOT NULL,
  way TEXT NOT NULL,
  story TEXT NOT NULL DEFAULT '',
  wish TEXT NOT NULL DEFAULT '',
  secrecy_told TEXT NOT NULL,
  outside_number TEXT NOT NULL DEFAULT '',
  import_key BLOB, -- tells the same row of a list again; HMAC under the register's secret
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, own_words TEXT) STRICT;

CREATE TABLE requested_cases (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES requests (id),
  case_id INTEGER NOT NULL REFERENCES cases (id),
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (request_id, case_id)
) STRICT;

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

CREATE TABLE restrictions (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  set_at TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT '',
  lifted_at TEXT,
  lifted_because TEXT NOT NULL DEFAULT '',
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

CREATE TABLE schools (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sector TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE search_documents (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  case_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (source, row_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  text, content = 'search_documents', content_rowid = 'id', detail = column,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);

CREATE TABLE settings (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

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
, own_words TEXT) STRICT;

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

CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (id),
  title TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  who TEXT NOT NULL DEFAULT '',
  due_on TEXT,
  due_at TEXT,
  made_on TEXT NOT NULL,
  done_on TEXT,
  salt BLOB NOT NULL DEFAULT (randomblob(16))
, route_id INTEGER REFERENCES routes (id), step TEXT NOT NULL DEFAULT '', since TEXT) STRICT;

CREATE TABLE time_spent (
  id INTEGER PRIMARY KEY,
  case_id INTEGER REFERENCES cases (id), -- absent for time that belongs to no case
  spent_on TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  activity TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;

CREATE TABLE wider_editions (
  id INTEGER PRIMARY KEY,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL,
  schools TEXT NOT NULL, -- JSON: the ids of the schools, in order
  made_at TEXT NOT NULL,
  published TEXT NOT NULL,
  hidden TEXT NOT NULL,
  log_head TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (first_year, last_year, schools)
) STRICT;

CREATE TRIGGER attachments_no_longer_searched AFTER DELETE ON attachments BEGIN
  DELETE FROM search_documents WHERE source = 'attachments' AND row_id = old.id;
END;

CREATE TRIGGER attachments_restricted_delete BEFORE DELETE ON attachments
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

CREATE TRIGGER attachments_searched AFTER INSERT ON attachments BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('attachments', new.id, new.case_id, new.name || ' ' || new.note);
END;

CREATE TRIGGER attachments_searched_anew AFTER UPDATE OF name, note, case_id ON attachments BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.name || ' ' || new.note
  WHERE source = 'attachments' AND row_id = new.id;
END;

CREATE TRIGGER bin_restricted_insert BEFORE INSERT ON bin
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER binned_not_listed AFTER INSERT ON bin BEGIN
  DELETE FROM listed WHERE case_id = new.case_id;
END;

CREATE TRIGGER case_listed AFTER INSERT ON cases BEGIN
  INSERT INTO listed SELECT * FROM listed_now WHERE case_id = new.id;
END;

CREATE TRIGGER case_listed_anew AFTER UPDATE OF matter_id, joined_to, year, opened_on ON cases BEGIN
  DELETE FROM listed WHERE case_id = new.id;
  INSERT INTO listed SELECT * FROM listed_now WHERE case_id = new.id;
END;

CREATE TRIGGER case_no_longer_listed AFTER DELETE ON cases BEGIN
  DELETE FROM listed WHERE case_id = old.id;
END;

CREATE TRIGGER cases_no_longer_searched AFTER DELETE ON cases BEGIN
  DELETE FROM search_documents WHERE source = 'cases' AND row_id = old.id;
END;

CREATE TRIGGER cases_restricted_update BEFORE UPDATE OF keyword ON cases
WHEN old.id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) AND old.keyword <> new.keyword BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER cases_searched AFTER INSERT ON cases BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('cases', new.id, new.id, new.year || '-' || printf('%03d', new.sequence) || ' ' || new.keyword || ' ' || new.reference);
END;

CREATE TRIGGER cases_searched_anew AFTER UPDATE OF keyword ON cases BEGIN
  UPDATE search_documents
  SET case_id = new.id, text = new.year || '-' || printf('%03d', new.sequence) || ' ' || new.keyword || ' ' || new.reference
  WHERE source = 'cases' AND row_id = new.id;
END;

CREATE TRIGGER closing_listed AFTER INSERT ON closings BEGIN
  UPDATE listed SET is_open = (SELECT is_open FROM listed_now WHERE case_id = new.case_id)
  WHERE case_id = new.case_id;
END;

CREATE TRIGGER closing_listed_anew AFTER UPDATE OF case_id, reopened_on ON closings BEGIN
  UPDATE listed SET is_open = (SELECT is_open FROM listed_now WHERE case_id = listed.case_id)
  WHERE case_id IN (old.case_id, new.case_id);
END;

CREATE TRIGGER closing_no_longer_listed AFTER DELETE ON closings BEGIN
  UPDATE listed SET is_open = (SELECT is_open FROM listed_now WHERE case_id = old.case_id)
  WHERE case_id = old.case_id;
END;

CREATE TRIGGER closings_no_longer_searched AFTER DELETE ON closings BEGIN
  DELETE FROM search_documents WHERE source = 'closings' AND row_id = old.id;
END;

CREATE TRIGGER closings_restricted_delete BEFORE DELETE ON closings
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

CREATE TRIGGER closings_searched AFTER INSERT ON closings BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('closings', new.id, new.case_id, new.aftercare || ' ' || new.explanation || ' ' || new.reopened_because);
END;

CREATE TRIGGER closings_searched_anew AFTER UPDATE OF aftercare, explanation, reopened_because ON closings BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.aftercare || ' ' || new.explanation || ' ' || new.reopened_because
  WHERE source = 'closings' AND row_id = new.id;
END;

CREATE TRIGGER commitments_are_append_only BEFORE UPDATE ON commitments BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER commitments_are_kept BEFORE DELETE ON commitments BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER consents_no_longer_searched AFTER DELETE ON consents BEGIN
  DELETE FROM search_documents WHERE source = 'consents' AND row_id = old.id;
END;

CREATE TRIGGER consents_restricted_delete BEFORE DELETE ON consents
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

CREATE TRIGGER consents_searched AFTER INSERT ON consents BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('consents', new.id, new.case_id, new.note);
END;

CREATE TRIGGER consents_searched_anew AFTER UPDATE OF note ON consents BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.note
  WHERE source = 'consents' AND row_id = new.id;
END;

CREATE TRIGGER contacts_no_longer_searched AFTER DELETE ON contacts BEGIN
  DELETE FROM search_documents WHERE source = 'contacts' AND row_id = old.id;
END;

CREATE TRIGGER contacts_restricted_delete BEFORE DELETE ON contacts
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

CREATE TRIGGER contacts_searched AFTER INSERT ON contacts BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('contacts', new.id, new.case_id, new.text || ' ' || new.safe_contact);
END;

CREATE TRIGGER contacts_searched_anew AFTER UPDATE OF text, safe_contact, case_id ON contacts BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.text || ' ' || new.safe_contact
  WHERE source = 'contacts' AND row_id = new.id;
END;

CREATE TRIGGER documents_no_longer_searched AFTER DELETE ON documents BEGIN
  DELETE FROM search_documents WHERE source = 'documents' AND row_id = old.id;
END;

CREATE TRIGGER documents_restricted_delete BEFORE DELETE ON documents
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

CREATE TRIGGER documents_searched AFTER INSERT ON documents BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('documents', new.id, new.case_id, new.reference || ' ' || new.to_whom || ' ' || new.text);
END;

CREATE TRIGGER documents_searched_anew AFTER UPDATE OF to_whom, text, case_id ON documents BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.reference || ' ' || new.to_whom || ' ' || new.text
  WHERE source = 'documents' AND row_id = new.id;
END;

CREATE TRIGGER facts_no_longer_searched AFTER DELETE ON facts BEGIN
  DELETE FROM search_documents WHERE source = 'facts' AND row_id = old.id;
END;

CREATE TRIGGER facts_restricted_insert BEFORE INSERT ON facts
WHEN new.note <> '' AND new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER facts_searched AFTER INSERT ON facts BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('facts', new.id, new.case_id, new.note);
END;

CREATE TRIGGER facts_searched_anew AFTER UPDATE OF note, case_id ON facts BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.note
  WHERE source = 'facts' AND row_id = new.id;
END;

CREATE TRIGGER in_the_clear_restricted_insert BEFORE INSERT ON in_the_clear
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER incidents_no_longer_searched AFTER DELETE ON incidents BEGIN
  DELETE FROM search_documents WHERE source = 'incidents' AND row_id = old.id;
END;

CREATE TRIGGER incidents_restricted_delete BEFORE DELETE ON incidents
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

CREATE TRIGGER incidents_searched AFTER INSERT ON incidents BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('incidents', new.id, new.case_id, new.description);
END;

CREATE TRIGGER incidents_searched_anew AFTER UPDATE OF description, case_id ON incidents BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.description
  WHERE source = 'incidents' AND row_id = new.id;
END;

CREATE TRIGGER informed_no_longer_searched AFTER DELETE ON informed BEGIN
  DELETE FROM search_documents WHERE source = 'informed' AND row_id = old.id;
END;

CREATE TRIGGER informed_restricted_delete BEFORE DELETE ON informed
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

CREATE TRIGGER informed_searched AFTER INSERT ON informed BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('informed', new.id, new.case_id, new.who || ' ' || new.knows);
END;

CREATE TRIGGER informed_searched_anew AFTER UPDATE OF who, knows, case_id ON informed BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.who || ' ' || new.knows
  WHERE source = 'informed' AND row_id = new.id;
END;

CREATE TRIGGER involvements_no_longer_searched AFTER DELETE ON involvements BEGIN
  DELETE FROM search_documents WHERE source = 'involvements' AND row_id = old.id;
END;

CREATE TRIGGER involvements_restricted_delete BEFORE DELETE ON involvements
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

CREATE TRIGGER involvements_searched AFTER INSERT ON involvements WHEN new.person_id IS NOT NULL BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  SELECT 'involvements', new.id, new.case_id, name || ' ' || class_name FROM persons
  WHERE id = new.person_id;
END;

CREATE TRIGGER involvements_searched_anew AFTER UPDATE OF person_id, case_id ON involvements BEGIN
  DELETE FROM search_documents WHERE source = 'involvements' AND row_id = new.id;
  INSERT INTO search_documents (source, row_id, case_id, text)
  SELECT 'involvements', new.id, new.case_id, name || ' ' || class_name FROM persons
  WHERE id = new.person_id;
END;

CREATE TRIGGER joined_documents_move AFTER UPDATE OF joined_to ON cases
WHEN old.joined_to IS NOT new.joined_to BEGIN
  UPDATE search_documents SET case_id = case_id WHERE case_id = new.id;
END;

CREATE TRIGGER log_is_append_only BEFORE UPDATE ON log BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_keeps_its_lines BEFORE DELETE ON log BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER matter_listed_anew AFTER UPDATE OF school_id, category, bullying_form ON matters BEGIN
  UPDATE listed
  SET school_id = new.school_id, category = new.category, bullying_form = new.bullying_form
  WHERE case_id IN (SELECT id FROM cases WHERE matter_id = new.id);
END;

CREATE TRIGGER notes_no_longer_searched AFTER DELETE ON notes BEGIN
  DELETE FROM search_documents WHERE source = 'notes' AND row_id = old.id;
END;

CREATE TRIGGER notes_restricted_delete BEFORE DELETE ON notes
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

CREATE TRIGGER notes_searched AFTER INSERT ON notes BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('notes', new.id, new.case_id, new.text);
END;

CREATE TRIGGER notes_searched_anew AFTER UPDATE OF text, case_id ON notes BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.text
  WHERE source = 'notes' AND row_id = new.id;
END;

CREATE TRIGGER own_field_values_no_longer_searched AFTER DELETE ON own_field_values BEGIN
  DELETE FROM search_documents WHERE source = 'own_field_values' AND row_id = old.id;
END;

CREATE TRIGGER own_field_values_restricted_delete BEFORE DELETE ON own_field_values
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
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

CREATE TRIGGER own_field_values_searched AFTER INSERT ON own_field_values
WHEN (SELECT kind FROM own_fields WHERE id = new.field_id) IN ('text', 'choice') BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('own_field_values', new.id, new.case_id, new.value);
END;

CREATE TRIGGER own_field_values_searched_anew AFTER UPDATE OF value, case_id ON own_field_values BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.value
  WHERE source = 'own_field_values' AND row_id = new.id;
END;

CREATE TRIGGER persons_restricted_update BEFORE UPDATE ON persons
WHEN EXISTS (SELECT 1 FROM restrictions WHERE lifted_at IS NULL) AND EXISTS (
  SELECT 1 FROM restricted_persons WHERE id IN (old.id, old.merged_into, new.merged_into)
) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER persons_searched_anew AFTER UPDATE OF name, class_name ON persons BEGIN
  UPDATE search_documents SET text = new.name || ' ' || new.class_name
  WHERE source = 'involvements'
  AND row_id IN (SELECT id FROM involvements WHERE person_id = new.id);
END;

CREATE TRIGGER referrals_restricted_delete BEFORE DELETE ON referrals
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

CREATE TRIGGER reports_no_longer_searched AFTER DELETE ON reports BEGIN
  DELETE FROM search_documents WHERE source = 'reports' AND row_id = old.id;
END;

CREATE TRIGGER reports_restricted_delete BEFORE DELETE ON reports
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER reports_restricted_insert BEFORE INSERT ON reports
WHEN new.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER reports_restricted_update BEFORE UPDATE ON reports
WHEN EXISTS (SELECT 1 FROM restrictions
  WHERE lifted_at IS NULL AND case_id IN (old.case_id, new.case_id)) BEGIN
  SELECT RAISE(ABORT, 'case_restricted');
END;

CREATE TRIGGER reports_searched AFTER INSERT ON reports BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('reports', new.id, new.case_id, new.story || ' ' || new.wish || ' ' || new.outside_number);
END;

CREATE TRIGGER reports_searched_anew AFTER UPDATE OF story, wish, outside_number, case_id ON reports BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.story || ' ' || new.wish || ' ' || new.outside_number
  WHERE source = 'reports' AND row_id = new.id;
END;

CREATE TRIGGER search_document_added AFTER INSERT ON search_documents BEGIN
  UPDATE search_documents SET id = ifnull((
    SELECT coalesce(
      (SELECT max(other.id) + 1 FROM search_documents AS other
        WHERE other.id BETWEEN place << 14 AND (place << 14) + 16383 AND other.id <> new.id
        HAVING max(other.id) < (place << 14) + 16383),
      (SELECT place << 14
        WHERE NOT EXISTS (SELECT 1 FROM search_documents AS other WHERE other.id = place << 14 AND other.id <> new.id)),
      (SELECT min(other.id) + 1 FROM search_documents AS other
        WHERE other.id BETWEEN place << 14 AND (place << 14) + 16382
          AND NOT EXISTS (SELECT 1 FROM search_documents AS next WHERE next.id = other.id + 1)),
      (SELECT min(min(id), 0) - 1 FROM search_documents)
    ) FROM document_places WHERE case_id = new.case_id
  ), id) WHERE id = new.id;
  INSERT INTO search_index (rowid, text)
  SELECT id, text FROM search_documents WHERE source = new.source AND row_id = new.row_id;
END;

CREATE TRIGGER search_document_changed AFTER UPDATE OF text, case_id ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
  UPDATE search_documents SET id = ifnull((
    SELECT CASE WHEN new.id >> 14 = place THEN new.id ELSE coalesce(
      (SELECT max(other.id) + 1 FROM search_documents AS other
        WHERE other.id BETWEEN place << 14 AND (place << 14) + 16383
        HAVING max(other.id) < (place << 14) + 16383),
      (SELECT place << 14
        WHERE NOT EXISTS (SELECT 1 FROM search_documents AS other WHERE other.id = place << 14)),
      (SELECT min(other.id) + 1 FROM search_documents AS other
        WHERE other.id BETWEEN place << 14 AND (place << 14) + 16382
          AND NOT EXISTS (SELECT 1 FROM search_documents AS next WHERE next.id = other.id + 1)),
      (SELECT min(min(id), 0) - 1 FROM search_documents)
    ) END
    FROM document_places WHERE case_id = new.case_id
  ), id) WHERE id = new.id;
  INSERT INTO search_index (rowid, text)
  SELECT id, text FROM search_documents WHERE source = new.source AND row_id = new.row_id;
END;

CREATE TRIGGER search_document_removed AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER steps_no_longer_searched AFTER DELETE ON steps BEGIN
  DELETE FROM search_documents WHERE source = 'steps' AND row_id = old.id;
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

CREATE TRIGGER steps_searched AFTER INSERT ON steps BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('steps', new.id, new.case_id, new.who || ' ' || new.to_whom || ' ' || new.told || ' ' || new.not_told || ' ' || new.because);
END;

CREATE TRIGGER steps_searched_anew AFTER UPDATE OF who, to_whom, told, not_told, because, case_id ON steps BEGIN
  UPDATE search_documents SET case_id = new.case_id, text = new.who || ' ' || new.to_whom || ' ' || new.told || ' ' || new.not_told || ' ' || new.because
  WHERE source = 'steps' AND row_id = new.id;
END;

CREATE TRIGGER taken_from_bin_listed AFTER DELETE ON bin BEGIN
  INSERT INTO listed SELECT * FROM listed_now WHERE case_id = old.case_id;
END;

CREATE TRIGGER tasks_no_longer_searched AFTER DELETE ON tasks BEGIN
  DELETE FROM search_documents WHERE source = 'tasks' AND row_id = old.id;
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

CREATE TRIGGER tasks_searched AFTER INSERT ON tasks WHEN new.case_id IS NOT NULL BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('tasks', new.id, new.case_id, new.title || ' ' || new.reason || ' ' || new.who);
END;

CREATE TRIGGER tasks_searched_anew AFTER UPDATE OF title, reason, who, case_id ON tasks BEGIN
  UPDATE search_documents
  SET case_id = new.case_id, text = new.title || ' ' || new.reason || ' ' || new.who
  WHERE source = 'tasks' AND row_id = new.id;
END;

CREATE TRIGGER time_spent_no_longer_searched AFTER DELETE ON time_spent BEGIN
  DELETE FROM search_documents WHERE source = 'time_spent' AND row_id = old.id;
END;

CREATE TRIGGER time_spent_restricted_delete BEFORE DELETE ON time_spent
WHEN old.case_id IN (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) BEGIN
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

CREATE TRIGGER time_spent_searched AFTER INSERT ON time_spent WHEN new.case_id IS NOT NULL BEGIN
  INSERT INTO search_documents (source, row_id, case_id, text)
  VALUES ('time_spent', new.id, new.case_id, new.text);
END;

CREATE TRIGGER time_spent_searched_anew AFTER UPDATE OF text, case_id ON time_spent BEGIN
  DELETE FROM search_documents WHERE source = 'time_spent' AND row_id = new.id;
  INSERT INTO search_documents (source, row_id, case_id, text)
  SELECT 'time_spent', new.id, new.case_id, new.text WHERE new.case_id IS NOT NULL;
END;

CREATE VIEW document_places AS
SELECT cases.id AS case_id,
  (CAST(ifnull(julianday(root.opened_on), 0) AS INTEGER) << 26) | root.id AS place
FROM cases JOIN cases AS root ON root.id = ifnull(cases.joined_to, cases.id);

CREATE VIEW listed_now AS
SELECT (CAST(ifnull(julianday(cases.opened_on), 0) AS INTEGER) << 26) | cases.id AS id,
  cases.id AS case_id, cases.year, matters.school_id, matters.category, matters.bullying_form,
  NOT EXISTS (
    SELECT 1 FROM closings WHERE closings.case_id = cases.id AND reopened_on IS NULL
  ) AS is_open
FROM cases JOIN matters ON matters.id = cases.matter_id
WHERE cases.joined_to IS NULL AND cases.id NOT IN (SELECT case_id FROM bin);

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

