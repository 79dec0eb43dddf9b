-- a copy of each released score, written in the transaction that releases it: progress is read from here alone
create table progress_score (
    review_id uuid primary key,
    take_id uuid not null,
    candidate_id uuid not null references person,
    question_id uuid not null,
    category_id uuid not null,
    score double precision not null,
    at timestamp with time zone not null
);
create index progress_score_candidate on progress_score (candidate_id, category_id, at);

-- when each answer was handed in: who has gone quiet
create table progress_answer (
    take_id uuid primary key,
    candidate_id uuid not null references person,
    at timestamp with time zone not null
);
create index progress_answer_candidate on progress_answer (candidate_id, at);
