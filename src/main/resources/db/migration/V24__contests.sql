-- a candidate asks their coaches to look at what the engine made of an answer; one for each answer, erased with it.
-- The review of the answer is what answers, so nothing more is kept here.
create table contest (
    take_id uuid primary key references take,
    candidate_id uuid not null references person,
    words varchar(500) not null,
    asked_at timestamp with time zone not null
);
