-- Narrow indexes, so that lists need not read the notes themselves. They hold days, ids and codes, and no words.

-- Check-ins that count for limits, and notes whose questions come back: when they were saved, and the day they are about.
CREATE INDEX entry_by_saving ON entry (form, id, occurred_on, created_on) WHERE binned_on IS NULL;
-- The kinds that a list can be filtered by.
CREATE INDEX entry_by_kind ON entry (kind, binned_on);
-- What is set aside for supervision.
CREATE INDEX entry_set_aside ON entry (occurred_on, id) WHERE binned_on IS NULL AND share <> 'private';
