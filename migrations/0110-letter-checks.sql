-- On whose list an item never stands, though it is nobody's: who wrote a letter does not check it. Null where anybody may.
alter table due add column not_for text[] collate "C";
