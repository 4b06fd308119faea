-- The minutes of a month and of a school year are added up from their days alone.

CREATE INDEX contacts_by_day ON contacts (held_on, minutes);
