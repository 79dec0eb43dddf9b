create table rubric (
    id uuid primary key,
    category_id uuid not null references category,
    number int not null,
    criteria text not null,
    created_at timestamp with time zone not null,
    author_id uuid references person,
    unique (category_id, number)
);

-- submitted answers that nobody has released a review of
create table waiting_answer (
    take_id uuid primary key references take,
    candidate_id uuid not null references person,
    question_id uuid not null references question,
    assignment_id uuid references assignment,
    take_number int not null,
    medium varchar(10) not null,
    duration_millis bigint not null,
    submitted_at timestamp with time zone not null,
    late boolean not null
);
create index waiting_answer_candidate on waiting_answer (candidate_id, submitted_at);

create table review (
    id uuid primary key,
    version bigint not null,
    take_id uuid not null references take,
    candidate_id uuid not null references person,
    question_id uuid not null references question,
    category_id uuid not null references category,
    assignment_id uuid references assignment,
    coach_id uuid not null references person,
    rubric_id uuid not null references rubric,
    levels text not null,
    heard text not null,
    overall text not null,
    opened_at timestamp with time zone not null,
    saved_at timestamp with time zone,
    score double precision,
    unique (take_id, coach_id)
);

create table review_comment (
    id uuid primary key,
    review_id uuid not null references review,
    at_seconds double precision not null,
    kind varchar(20) not null,
    words varchar(2000) not null
);
create index review_comment_review on review_comment (review_id);

-- an answer gets one released review, whoever is first; the key says so
create table review_release (
    take_id uuid primary key references take,
    review_id uuid not null unique references review,
    candidate_id uuid not null references person,
    released_by_id uuid not null references person,
    released_at timestamp with time zone not null
);
create index review_release_candidate on review_release (candidate_id, released_at);
