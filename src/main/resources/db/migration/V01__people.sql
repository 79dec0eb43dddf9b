create table person (
    id uuid primary key,
    version bigint not null,
    email varchar(254) not null unique,
    name varchar(120) not null,
    password_hash varchar(200) not null,
    role varchar(20) not null,
    joined_at timestamp with time zone not null,
    deactivated_at timestamp with time zone
);

create table coaching (
    id uuid primary key,
    coach_id uuid not null references person,
    candidate_id uuid not null references person,
    since timestamp with time zone not null,
    unique (coach_id, candidate_id)
);
create index coaching_candidate on coaching (candidate_id);

create table cohort (
    id uuid primary key,
    version bigint not null,
    name varchar(120) not null,
    created_at timestamp with time zone not null
);

create table cohort_member (
    cohort_id uuid not null references cohort,
    person_id uuid not null references person,
    primary key (cohort_id, person_id)
);
create index cohort_member_person on cohort_member (person_id);

-- Spring Security's own shape for "remember me"
create table persistent_logins (
    username varchar(254) not null,
    series varchar(64) primary key,
    token varchar(64) not null,
    last_used timestamp not null
);

create table audit_entry (
    id uuid primary key,
    at timestamp with time zone not null,
    actor_id uuid references person,
    action varchar(60) not null,
    subject_id uuid references person,
    object_type varchar(40),
    object_id uuid,
    detail varchar(400)
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_subject on audit_entry (subject_id, at);

create table notification (
    id uuid primary key,
    recipient_id uuid not null references person,
    text varchar(400) not null,
    link varchar(200) not null,
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone
);
create index notification_recipient on notification (recipient_id, created_at);

-- what happened lately, so that every node can refresh the pages it shows
create table live_update (
    id uuid primary key,
    topic varchar(80) not null,
    at timestamp with time zone not null
);
create index live_update_at on live_update (at);
