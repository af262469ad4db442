-- How many pages a pack's documents have, and in how many PDFs they stand. Packs that were built before have neither.
alter table pack add column pages integer, add column parts integer;
grant update (pages, parts) on pack to recourse_app;
