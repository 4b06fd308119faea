-- Adding up the published summaries of many schools: every statement of `vp-desktop combine`.
--
-- Each statement stands below a line `-- :: name` and is run by that name, in this order; `read`, `open`
-- and `close` are run for some hundreds of files at a time, so that memory is enough for any number.
-- `read` and `open` are of the engine at hand (DuckDB): they read files as they are and open the JSON in
-- them. Another engine puts its own way of reading in their place, as long as `summary` is filled:
--
--   school_year  '2024-2025'
--   schools      the number of schools in it (one, but for a pooled summary)
--   total        N; null for a small school        below      what N is less than, then
--   reports      the reports beside N, or null      blocks     the blocks as they were published
--
-- What comes below them is SQL as the standard has it. Nothing here can show more than the files do: it
-- adds published figures, and a figure that one school did not publish is added for none.

-- :: make
CREATE TABLE summary (
    school_year VARCHAR,
    schools BIGINT,
    total BIGINT,
    below BIGINT,
    reports BIGINT,
    blocks STRUCT(
        id VARCHAR,
        parent STRUCT(block VARCHAR, code VARCHAR),
        cells STRUCT(code VARCHAR, value BIGINT)[]
    )[]
);

-- :: read
-- The only place that touches files. What is read here is checked (form, fingerprint) before it is used.
CREATE TABLE file AS
SELECT filename AS name, content
FROM read_blob(?);

-- :: open
INSERT INTO summary
SELECT
    opened.page.school_year AS school_year,
    len(opened.page.schools) AS schools,
    opened.page.total.value AS total,
    opened.page.total.below AS below,
    opened.page.reports AS reports,
    opened.page.blocks AS blocks
FROM (
    SELECT from_json(decode(content), '{
        "school_year": "VARCHAR",
        "schools": ["VARCHAR"],
        "total": {"value": "BIGINT", "below": "BIGINT"},
        "reports": "BIGINT",
        "blocks": [{
            "id": "VARCHAR",
            "parent": {"block": "VARCHAR", "code": "VARCHAR"},
            "cells": [{"code": "VARCHAR", "value": "BIGINT"}]
        }]
    }') AS page
    FROM file
) AS opened;

-- :: close
DROP TABLE file;

-- :: cells
-- A row for each cell that a school printed; `value` is null where it is hidden.
CREATE TABLE cell AS
SELECT
    printed.school_year,
    printed.block.id AS block,
    printed.block.parent.block AS parent_block,
    printed.block.parent.code AS parent_code,
    part.cell.code AS code,
    part.cell.value AS value
FROM (
    SELECT summary.school_year, above.block
    FROM summary CROSS JOIN UNNEST(summary.blocks) AS above (block)
) AS printed
CROSS JOIN UNNEST(printed.block.cells) AS part (cell);

-- :: years
-- N and the reports are added over the schools that published them, with the number of those schools.
-- One figure alone is no sum: it stays with its school.
SELECT
    school_year,
    COUNT(*) AS summaries,
    SUM(schools) AS schools,
    CASE WHEN COUNT(total) > 1 THEN SUM(total) END AS total,
    SUM(CASE WHEN total IS NULL THEN 0 ELSE schools END) AS schools_with_total,
    CASE WHEN COUNT(reports) > 1 THEN SUM(reports) END AS reports,
    SUM(CASE WHEN reports IS NULL THEN 0 ELSE schools END) AS schools_with_reports,
    MIN(below) AS lowest_below,
    MAX(below) AS highest_below
FROM summary
GROUP BY school_year
ORDER BY school_year;

-- :: sums
-- A cell is added only when every summary of the year shows it: COUNT(value) leaves out hidden ones, and
-- a block that a school did not print has no rows here at all. With trees that differ from school to
-- school the same block can hang below two figures: then it has no figure above it here.
SELECT
    cell.school_year,
    cell.block,
    cell.code,
    CASE WHEN MIN(cell.parent_block) = MAX(cell.parent_block) THEN MIN(cell.parent_block) END
        AS parent_block,
    CASE WHEN MIN(cell.parent_code) = MAX(cell.parent_code) THEN MIN(cell.parent_code) END
        AS parent_code,
    SUM(cell.value) AS value
FROM cell
JOIN (
    SELECT school_year, COUNT(*) AS summaries FROM summary GROUP BY school_year
) AS years ON years.school_year = cell.school_year
GROUP BY cell.school_year, cell.block, cell.code
HAVING COUNT(cell.value) = MAX(years.summaries)
ORDER BY cell.school_year, cell.block, cell.code;
