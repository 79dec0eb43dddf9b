-- how long a recording is to become, once its browser has said so
alter table take add column announced_bytes bigint;
-- what the client said about its upload, to be told again as it was said
alter table take add column upload_metadata text;
-- in how many pieces it came
alter table take add column pieces integer default 0 not null;
-- when bytes last came: an upload that nobody goes on with expires
alter table take add column touched_at timestamp with time zone;
update take set touched_at = coalesce(finished_at, started_at);
alter table take alter column touched_at set not null;
alter table take add column expired_at timestamp with time zone;
create index take_unfinished on take (state, touched_at);
