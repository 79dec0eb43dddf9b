create table take (
    id uuid primary key,
    version bigint not null,
    candidate_id uuid not null references person,
    question_id uuid not null references question,
    assignment_id uuid references assignment,
    -- the browser's own name for the take, so that asking twice makes one
    client_key uuid,
    number integer not null,
    medium varchar(10) not null,
    state varchar(20) not null,
    media_type varchar(20),
    text text,
    started_at timestamp with time zone not null,
    -- what arrived: the length is the truth, whatever lies beyond it in the store was never acknowledged
    original_id uuid,
    received_bytes bigint not null,
    sha256 varchar(64),
    finished_at timestamp with time zone,
    -- what is played
    playable_id uuid,
    playable_bytes bigint,
    playable_sha256 varchar(64),
    duration_millis bigint not null,
    quiet boolean not null,
    prepared_at timestamp with time zone,
    flag varchar(300),
    -- only the newest attempt to prepare a take may write its result
    attempt integer not null,
    submitted_at timestamp with time zone,
    late boolean not null,
    -- the assignment once this is its answer: a question of an assignment has one answer of a candidate
    answer_to_id uuid,
    discarded_at timestamp with time zone,
    unique (candidate_id, client_key),
    unique (answer_to_id, candidate_id, question_id)
);
create index take_question on take (candidate_id, question_id, assignment_id);
create index take_submitted on take (candidate_id, submitted_at);
create index take_sha256 on take (sha256);

create table take_peaks (
    take_id uuid primary key references take,
    peaks text not null
);

-- a typed answer on its way, so that nothing typed is lost
create table typed_draft (
    id uuid primary key,
    candidate_id uuid not null references person,
    question_id uuid not null references question,
    assignment_id uuid references assignment,
    text text not null,
    saved_at timestamp with time zone not null,
    unique nulls not distinct (candidate_id, question_id, assignment_id)
);

-- db-scheduler's own shape for work that survives a restart
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
