-- The work period that something is about, where several run on its day.
--
-- An entry says so in its content (`work_period`), and `chosen` has it under `.work_period`: no column is added, so that
-- one text stays the entry. An older version of the program would not read such a content, and so must not open it.

-- The work period that a time to compare ratings with is for, as `chosen` has its code: an id, or both_or_neither; none
-- where the work period of its last day is meant.
ALTER TABLE reference_stretch ADD COLUMN work_period TEXT;
