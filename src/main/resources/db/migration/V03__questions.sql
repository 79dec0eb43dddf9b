create table category (
    id uuid primary key,
    category_key varchar(40) not null unique,
    name varchar(60) not null,
    colour integer not null,
    place integer not null,
    retired_at timestamp with time zone
);

insert into category (id, category_key, name, colour, place) values
    ('01900000-0000-7000-8000-000000000001', 'culture-fit', 'Culture fit', 1, 1),
    ('01900000-0000-7000-8000-000000000002', 'behavioural', 'Behavioural', 2, 2),
    ('01900000-0000-7000-8000-000000000003', 'product-sense', 'Product sense', 3, 3),
    ('01900000-0000-7000-8000-000000000004', 'data-analysis', 'Data analysis', 4, 4),
    ('01900000-0000-7000-8000-000000000005', 'technical', 'Technical', 5, 5),
    ('01900000-0000-7000-8000-000000000006', 'business-case', 'Business case', 6, 6);

create table question (
    id uuid primary key,
    version bigint not null,
    category_id uuid not null references category,
    prompt varchar(600) not null,
    difficulty varchar(20) not null,
    answer_seconds integer not null,
    points text not null,
    follow_ups text not null,
    -- of a guide: where it comes from, and the name it keeps from one version of the guide to the next
    guide_id uuid references guide,
    question_key varchar(80),
    company varchar(120),
    place integer not null,
    -- of a coach's own
    owner_id uuid references person,
    created_at timestamp with time zone not null,
    retired_at timestamp with time zone,
    unique (guide_id, question_key)
);
create index question_category on question (category_id);

create table question_set (
    id uuid primary key,
    version bigint not null,
    name varchar(120) not null,
    description varchar(600) not null,
    owner_id uuid not null references person,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    changed_by_id uuid not null references person,
    archived_at timestamp with time zone
);

create table question_set_item (
    question_set_id uuid not null references question_set,
    place integer not null,
    question_id uuid not null references question,
    primary key (question_set_id, place)
);
create index question_set_item_question on question_set_item (question_id);
