-- The story of a yearly summary, what became of its recommendations, what others published, and editions
-- wider than one school or one school year.

CREATE TABLE narratives (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, school_year, section)
) STRICT;

CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL, -- of the edition in which it was first made
  text TEXT NOT NULL,
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

CREATE TABLE erased_in_story (
  id INTEGER PRIMARY KEY,
  school_id INTEGER NOT NULL REFERENCES schools (id),
  words INTEGER NOT NULL, -- how many words the fingerprint is of
  fingerprint BLOB NOT NULL, -- of words that left the register and still stood in a story
  salt BLOB NOT NULL DEFAULT (randomblob(16)),
  UNIQUE (school_id, fingerprint)
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

CREATE TABLE counted_cases (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  school_id INTEGER NOT NULL REFERENCES schools (id),
  school_year INTEGER NOT NULL, -- in a final edition of which its matter counted: never in another one
  salt BLOB NOT NULL DEFAULT (randomblob(16))
) STRICT;
