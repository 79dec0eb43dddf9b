create table assignment (
    id uuid primary key,
    version bigint not null,
    -- where the questions were copied from; the set may change or go, what was assigned stays
    set_id uuid not null,
    title varchar(160) not null,
    coach_id uuid not null references person,
    due timestamp with time zone not null,
    takes_allowed integer not null,
    preparation_seconds integer not null,
    answer_seconds integer,
    note varchar(2000) not null,
    created_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);
create index assignment_coach on assignment (coach_id, due);

create table assignment_question (
    assignment_id uuid not null references assignment,
    place integer not null,
    question_id uuid not null references question,
    primary key (assignment_id, place),
    unique (assignment_id, question_id)
);

create table assigned_person (
    id uuid primary key,
    version bigint not null,
    assignment_id uuid not null references assignment,
    candidate_id uuid not null references person,
    assigned_at timestamp with time zone not null,
    started_at timestamp with time zone,
    unique (assignment_id, candidate_id)
);
create index assigned_person_candidate on assigned_person (candidate_id);

create table assigned_question (
    id uuid primary key,
    version bigint not null,
    assignment_id uuid not null references assignment,
    candidate_id uuid not null references person,
    question_id uuid not null references question,
    answered_at timestamp with time zone,
    late boolean not null,
    reviewed_at timestamp with time zone,
    unique (assignment_id, candidate_id, question_id)
);
create index assigned_question_candidate on assigned_question (candidate_id);
