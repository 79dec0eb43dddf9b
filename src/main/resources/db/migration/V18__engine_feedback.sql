-- what an engine made of an answer; erased with it
create table assessing (
    take_id uuid primary key references take,
    version bigint not null,
    state varchar(20) not null,
    -- counts the wishes for it; a job serves one of them
    ordered integer not null,
    -- only the newest attempt may write what it found
    attempt integer not null,
    wanted_at timestamp with time zone not null,
    done_at timestamp with time zone,
    -- of the transcript that was judged: 0 as it was heard, then counted by its candidate's corrections
    revision integer not null,
    rubric_id uuid references rubric,
    -- an Assessment as JSON
    assessment text,
    -- why another engine than the chosen one spoke
    stand_in varchar(300),
    problem varchar(300)
);

-- the words of a take as its candidate put them right; what was heard stays beside it
create table correction (
    take_id uuid primary key references take,
    version bigint not null,
    revision integer not null,
    corrected_at timestamp with time zone not null,
    -- [{text, from, to, confidence}]
    words text not null
);

-- what candidates think of their own answer
create table self_review (
    take_id uuid primary key references take,
    version bigint not null,
    rubric_id uuid not null references rubric,
    -- {criterion: level}
    levels text not null,
    reviewed_at timestamp with time zone not null
);

-- when the candidate sees what an engine makes of their answers
alter table assignment add column feedback_release varchar(20) default 'AT_ONCE' not null;

-- why another engine than the chosen one wrote it down
alter table hearing add column stand_in varchar(300);

-- whose take it is: the queue is fair between candidates; null for takes of older releases
alter table hearing add column candidate_id uuid;
create index hearing_candidate on hearing (candidate_id, state);
