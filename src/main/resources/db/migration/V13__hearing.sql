-- what engines heard in a take; erased with it
create table hearing (
    take_id uuid primary key references take,
    version bigint not null,
    -- of the recording: what is heard in one is heard in its twins
    sha256 varchar(64) not null,
    state varchar(20) not null,
    -- only the newest attempt may write what it found
    attempt integer not null,
    percent integer not null,
    wanted_at timestamp with time zone not null,
    done_at timestamp with time zone,
    engine varchar(200),
    problem varchar(300),
    -- [{from, to}] in seconds
    speech text,
    -- [{text, from, to, confidence}]
    words text
);
create index hearing_sha256 on hearing (sha256, state);
