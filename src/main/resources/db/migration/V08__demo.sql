-- one row when this studio is a demo studio, none in a real one
create table demo_studio (
    id integer primary key check (id = 1),
    begun_at timestamp with time zone not null,
    finished_at timestamp with time zone
);

-- what has been built so far, so that a start that was cut short goes on where it stopped
create table demo_step (
    name varchar(200) primary key,
    made_id uuid
);
