alter table scenario_run drop constraint scenario_run_kind_check;
alter table scenario_run add constraint scenario_run_kind_check
    check (kind in ('BASELINE', 'REPEAT', 'SCENARIO', 'CELL', 'TRY', 'CHECK'));

-- A question for the smallest value of a lever that reaches a target. What it does next follows from its tries alone.
create table goal_seek (
    id uuid primary key,
    number bigint generated always as identity unique,
    family_id uuid not null references scenario_family (id),
    scenario_id uuid references scenario (id),
    name text not null,
    note text not null,
    created_at timestamptz not null,
    created_by text not null,
    target text not null,
    levers text not null,
    at_once integer not null,
    -- JSON of the changes that come before the levers'.
    changes text not null,
    spent_limit_seconds integer not null,
    step_limit integer,
    seed bigint not null,
    status text not null check (status in ('SEEKING', 'DONE', 'STOPPED', 'FAILED')),
    finished_at timestamptz,
    answer text,
    failure text,
    check ((status = 'SEEKING') = (finished_at is null)),
    check ((status = 'DONE') = (answer is not null)),
    check ((status = 'FAILED') = (failure is not null))
);

create index goal_seek_family on goal_seek (family_id, number);
create index goal_seek_open on goal_seek (number) where status = 'SEEKING';

-- A search that a goal seek asked for; trial is what it came to, once it has ended.
create table goal_seek_try (
    seek_id uuid not null references goal_seek (id),
    number integer not null,
    run_id uuid not null unique references scenario_run (id),
    asked text not null,
    trial text,
    primary key (seek_id, number)
);
