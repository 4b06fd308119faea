-- A list and a search take as long in a register of twenty years as in a new one.

-- the list -----------------------------------------------------------------------------------------

-- The cases that the list shows, one narrow row each, in its order: a case stands before another one
-- where its `id` is higher. It follows from other tables, and triggers keep it so.
CREATE TABLE listed (
  id INTEGER PRIMARY KEY, -- the day on which it was opened, then its number: day << 26 | case_id
  case_id INTEGER NOT NULL UNIQUE,
  year INTEGER NOT NULL,
  school_id INTEGER NOT NULL,
  category TEXT NOT NULL,
  bullying_form TEXT NOT NULL,
  is_open INTEGER NOT NULL
) STRICT;

CREATE INDEX listed_by_year ON listed (year);
CREATE INDEX listed_by_school ON listed (school_id);
CREATE INDEX listed_by_category ON listed (category);
CREATE INDEX listed_by_form ON listed (bullying_form);
CREATE INDEX listed_by_state ON listed (is_open);

-- What `listed` ought to hold.
CREATE VIEW listed_now AS
SELECT (CAST(ifnull(julianday(cases.opened_on), 0) AS INTEGER) << 26) | cases.id AS id,
  cases.id AS case_id, cases.year, matters.school_id, matters.category, matters.bullying_form,
  NOT EXISTS (
    SELECT 1 FROM closings WHERE closings.case_id = cases.id AND reopened_on IS NULL
  ) AS is_open
FROM cases JOIN matters ON matters.id = cases.matter_id
WHERE cases.joined_to IS NULL AND cases.id NOT IN (SELECT case_id FROM bin);

INSERT INTO listed SELECT * FROM listed_now ORDER BY id;

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
CREATE TRIGGER matter_listed_anew AFTER UPDATE OF school_id, category, bullying_form ON matters BEGIN
  UPDATE listed
  SET school_id = new.school_id, category = new.category, bullying_form = new.bullying_form
  WHERE case_id IN (SELECT id FROM cases WHERE matter_id = new.id);
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
CREATE TRIGGER binned_not_listed AFTER INSERT ON bin BEGIN
  DELETE FROM listed WHERE case_id = new.case_id;
END;
CREATE TRIGGER taken_from_bin_listed AFTER DELETE ON bin BEGIN
  INSERT INTO listed SELECT * FROM listed_now WHERE case_id = old.case_id;
END;

CREATE INDEX matters_in_own_words ON matters (id) WHERE own_words IS NOT NULL;

-- the search ---------------------------------------------------------------------------------------

-- A document's `id` begins with the place of the case that shows it, so that the index gives what it
-- finds in the order of the list and tells the case without looking further: place << 14 | number. Of a
-- case that is not there, which only a change from outside brings about, it stays as it was. A case with
-- more than 16,384 texts has some below nought, which no search finds: they belong to no place.
DROP TRIGGER search_document_added;
DROP TRIGGER search_document_removed;
DROP TRIGGER search_document_changed;
DROP TABLE search_index;

CREATE INDEX search_documents_by_case ON search_documents (case_id);

CREATE VIEW document_places AS
SELECT cases.id AS case_id,
  (CAST(ifnull(julianday(root.opened_on), 0) AS INTEGER) << 26) | root.id AS place
FROM cases JOIN cases AS root ON root.id = ifnull(cases.joined_to, cases.id);

CREATE TEMP TABLE renumbered AS
SELECT old, iif(number < 16384, (place << 14) + number, -old) AS new FROM (
  SELECT search_documents.id AS old, place,
    row_number() OVER (PARTITION BY place ORDER BY search_documents.id) - 1 AS number
  FROM search_documents JOIN document_places USING (case_id)
);
CREATE UNIQUE INDEX temp.renumbered_by_old ON renumbered (old);
UPDATE search_documents SET id = (SELECT new FROM temp.renumbered WHERE old = id)
WHERE id IN (SELECT old FROM temp.renumbered);
DROP TABLE temp.renumbered;

-- Which documents hold a word, not where in them: nobody searches for words next to each other. With
-- `detail = none` SQLite 3.53 spoils the index when many are changed at once under secure delete.
CREATE VIRTUAL TABLE search_index USING fts5 (
  text, content = 'search_documents', content_rowid = 'id', detail = column,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
-- A leaf of the index in one page: 80 bytes of each hold the code by which the page is known to be whole.
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 3900);
INSERT INTO search_index (search_index) VALUES ('rebuild');

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
CREATE TRIGGER search_document_removed AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
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
-- What joins another case is found where that one stands.
CREATE TRIGGER joined_documents_move AFTER UPDATE OF joined_to ON cases
WHEN old.joined_to IS NOT new.joined_to BEGIN
  UPDATE search_documents SET case_id = case_id WHERE case_id = new.id;
END;

-- people -------------------------------------------------------------------------------------------

CREATE INDEX persons_merged ON persons (merged_into) WHERE merged_into IS NOT NULL;
