-- interviews that coaches give to candidates
create table interview_assignment (
    id uuid primary key,
    version bigint not null,
    coach_id uuid not null references person,
    title varchar(160) not null,
    -- where the questions were copied from; it may change or go, what was assigned stays
    subject_kind varchar(20) not null,
    subject_reference varchar(40) not null,
    subject_label varchar(200) not null,
    -- 0 where the number of questions decides, and the other way round
    minutes int not null,
    question_count int not null,
    manner varchar(20) not null,
    difficulty varchar(20) not null,
    feedback_release varchar(20) not null,
    note varchar(2000) not null,
    due timestamp with time zone not null,
    created_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);
create index interview_assignment_coach on interview_assignment (coach_id, due);

create table interview_assignment_question (
    assignment_id uuid not null references interview_assignment,
    place int not null,
    question_id uuid not null references question,
    primary key (assignment_id, place)
);
create index interview_assignment_question_question on interview_assignment_question (question_id);

-- one candidate has one of them
create table assigned_interview (
    id uuid primary key,
    version bigint not null,
    assignment_id uuid not null references interview_assignment,
    candidate_id uuid not null references person,
    assigned_at timestamp with time zone not null,
    -- null before they begin
    interview_id uuid unique references interview,
    unique (assignment_id, candidate_id)
);
create index assigned_interview_candidate on assigned_interview (candidate_id);

-- since when the candidate's coaches may sit in; null while they may not
alter table interview add column invited_at timestamp with time zone;

-- the coaches who came
create table interview_guest (
    interview_id uuid not null references interview,
    coach_id uuid not null references person,
    came_at timestamp with time zone not null,
    primary key (interview_id, coach_id)
);

-- what a coach whispered to themselves; nobody else ever reads it
create table interview_note (
    id uuid primary key,
    version bigint not null,
    interview_id uuid not null references interview,
    coach_id uuid not null references person,
    -- what was said last when it was begun
    turn_id uuid references interview_turn,
    -- into the interview, without the time that somebody was away
    at_seconds int not null,
    words varchar(4000) not null,
    written_at timestamp with time zone not null
);
create index interview_note_interview on interview_note (interview_id, coach_id);
