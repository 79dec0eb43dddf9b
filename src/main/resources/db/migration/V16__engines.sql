-- which engine does what; one row a purpose, the same for every node
create table engine_choice (
    purpose varchar(20) primary key,
    -- EMBEDDED, WHISPER, OPENAI, ANTHROPIC, OLLAMA
    kind varchar(20) not null,
    address varchar(500) not null,
    -- its name, or the path of its file
    model varchar(500) not null,
    -- sealed with the studio's own key, together with the address it may be sent to
    api_key varchar(4000),
    timeout_seconds integer not null,
    -- null: as many as it takes
    requests_a_day integer,
    tokens_a_day bigint,
    -- the last time it did not answer as it should
    trouble varchar(300),
    trouble_at timestamp with time zone
);
insert into engine_choice (purpose, kind, address, model, timeout_seconds) values ('TRANSCRIPTION', 'EMBEDDED', '', '', 120);
insert into engine_choice (purpose, kind, address, model, timeout_seconds) values ('ASSESSMENT', 'EMBEDDED', '', '', 60);

-- what was used on a day (UTC), counted here so that every node counts together
create table engine_use (
    used_on date not null,
    purpose varchar(20) not null,
    requests integer not null,
    tokens bigint not null,
    -- how often the built-in engine stood in
    stood_in integer not null,
    primary key (used_on, purpose)
);

-- who wants to be heard by engines on this machine only
create table engine_only_here (
    person_id uuid primary key references person,
    since timestamp with time zone not null
);
