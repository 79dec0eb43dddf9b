-- mock interviews: what was agreed on, and where they are held just now
create table interview (
    id uuid primary key,
    version bigint not null,
    candidate_id uuid not null references person,
    title varchar(200) not null,
    manner varchar(20) not null,
    difficulty varchar(20) not null,
    comfort varchar(20) not null,
    -- 0 where the number of questions decides, and the other way round
    minutes int not null,
    question_count int not null,
    extra_time boolean not null,
    in_order boolean not null,
    -- what may be asked: ["id"]
    pool text not null,
    -- what is being typed; no turn yet
    draft text,
    -- the one page that it is held on; the newest takes over
    seat_id uuid,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    -- null when it came to its own end
    ended_by_id uuid references person,
    sent_at timestamp with time zone
);
create index interview_candidate on interview (candidate_id, started_at);

-- what was said, turn by turn; a candidate's turn is there before it is said
create table interview_turn (
    id uuid primary key,
    interview_id uuid not null references interview,
    place int not null,
    question_id uuid references question,
    opening text not null,
    words text not null,
    -- why the interviewer says it; null for a candidate's turn
    why varchar(20),
    missing_point text,
    quote text,
    -- how a candidate's turn was taken; null before it was said
    taken varchar(20),
    take_id uuid references take,
    -- on the points of the question
    findings text,
    opened_at timestamp with time zone not null,
    said_at timestamp with time zone,
    unique (interview_id, place)
);
create index interview_turn_take on interview_turn (take_id);
create index interview_turn_question on interview_turn (question_id);

-- how somebody likes their interviews
create table interview_habit (
    person_id uuid primary key references person,
    habits text not null
);

-- follow-ups that coaches add to a question, or forbid
create table interview_follow_up (
    id uuid primary key,
    question_id uuid not null references question,
    words varchar(300) not null,
    forbidden boolean not null,
    by_id uuid not null references person,
    at timestamp with time zone not null,
    unique (question_id, words)
);
