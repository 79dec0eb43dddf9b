-- of the whole recording, in LUFS; null without sound
alter table take add column loudness double precision;
-- a picture of a film
alter table take add column poster_id uuid;
alter table take add column poster_bytes bigint;

-- stretches without speech, in seconds: [[from, to], ...]
alter table take_peaks add column silences text default '[]' not null;

-- every name under which the studio has begun to store something made of a take, written down before its first byte:
-- so that a process killed in between leaves nothing in the store that nobody knows of
create table take_made (
    recording_id uuid primary key,
    take_id uuid not null references take
);
create index take_made_take on take_made (take_id);
