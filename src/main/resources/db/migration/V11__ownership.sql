-- an answer taken back is its candidate's alone again
alter table take add column withdrawn_at timestamp with time zone;
-- from when on nobody can have what was in it; the row stays, so that a score can say what it was for
alter table take add column erased_at timestamp with time zone;
-- from when on its bytes are out of the store
alter table take add column gone_at timestamp with time zone;

-- how long recordings stay after their feedback; one row, the same for every node
create table retention_policy (
    id integer primary key,
    -- 0 keeps them
    days integer not null,
    warning_days integer not null
);
insert into retention_policy (id, days, warning_days) values (1, 0, 7);

-- answers with feedback that the policy may come to, and what their candidates were told
create table retained_answer (
    take_id uuid primary key references take,
    candidate_id uuid not null references person,
    released_at timestamp with time zone not null,
    warned_at timestamp with time zone,
    -- the day named in the warning
    erase_at timestamp with time zone
);
create index retained_answer_released on retained_answer (released_at);
insert into retained_answer (take_id, candidate_id, released_at)
select take_id, candidate_id, released_at from review_release;
