create table guide (
    id uuid primary key,
    version bigint not null,
    guide_key varchar(80) not null unique,
    -- the version its author gave it; "version" above counts our own writes
    edition integer not null,
    company varchar(120) not null,
    role_name varchar(120) not null,
    title varchar(160) not null,
    updated_on date not null,
    reading_minutes integer not null,
    body text not null,
    -- SHA-256 of the guide as it was read, to tell whether a pack brings anything new
    digest varchar(64) not null,
    imported_at timestamp with time zone not null,
    imported_by_id uuid references person
);
