-- What one more unit of each resource would buy, for plans of which somebody asked it; worked on one unit after another.
create table unit_value_job (
    run_id uuid primary key references plan_run (id),
    queue_number bigint generated always as identity unique,
    status text not null check (status in ('QUEUED', 'WORKING', 'DONE', 'FAILED')),
    requested_at timestamptz not null,
    requested_by text not null,
    finished_at timestamptz,
    attempts integer not null default 0,
    total integer,
    done integer not null default 0,
    -- JSON of what is known so far, so that work goes on after a restart where it stopped.
    baseline text,
    content text not null default '[]',
    holder uuid,
    lease_until timestamptz,
    check ((status = 'WORKING') = (holder is not null and lease_until is not null))
);

create index unit_value_job_open on unit_value_job (queue_number) where status in ('QUEUED', 'WORKING');
