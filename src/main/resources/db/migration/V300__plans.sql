-- The immutable inputs of plans, stored once each, as the exact text that the hash was taken of.
create table plan_problem (
    id uuid primary key,
    sha256 text not null unique,
    content text not null,
    stored_at timestamptz not null
);

create function plan_problem_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'plan_problem is immutable';
end $$;

create trigger plan_problem_immutable before update or delete on plan_problem
    for each row execute function plan_problem_is_immutable();

create trigger plan_problem_no_truncate before truncate on plan_problem
    for each statement execute function plan_problem_is_immutable();

-- One wish for a plan, its place in the queue and what became of it.
create table plan_run (
    id uuid primary key,
    queue_number bigint generated always as identity unique,
    name text not null,
    problem_id uuid not null references plan_problem (id),
    as_of date not null,
    status text not null check (status in ('QUEUED', 'SOLVING', 'SOLVED', 'STOPPED', 'FAILED')),
    seed bigint not null,
    spent_limit_seconds integer not null,
    step_limit integer,
    threads integer not null,
    created_at timestamptz not null,
    created_by text not null,
    started_at timestamptz,
    finished_at timestamptz,
    elapsed_millis bigint not null default 0,
    placed integer,
    need_points bigint,
    need_bound bigint,
    score text,
    failure text,
    broken_rules text,
    stop_requested boolean not null default false,
    attempts integer not null default 0,
    crashes integer not null default 0,
    -- Who works on it: a new number for each attempt, so that an attempt that lost its lease can write nothing.
    holder uuid,
    lease_until timestamptz,
    check ((status = 'SOLVING') = (holder is not null and lease_until is not null))
);

create index plan_run_open on plan_run (queue_number) where status in ('QUEUED', 'SOLVING');

-- The best plan so far, and when the run is final its plan.
create table plan_result (
    run_id uuid primary key references plan_run (id),
    need_points bigint not null,
    content text not null
);

create function plan_result_of_final_run_is_immutable() returns trigger language plpgsql as $$
begin
    if exists (select 1 from plan_run where id = old.run_id and status in ('SOLVED', 'STOPPED', 'FAILED')) then
        raise exception 'the plan of a final run is immutable';
    end if;
    return new;
end $$;

create trigger plan_result_immutable before update on plan_result
    for each row execute function plan_result_of_final_run_is_immutable();

-- How good the best plan was after how long, by attempt.
create table plan_score (
    run_id uuid not null references plan_run (id),
    attempt integer not null,
    elapsed_millis bigint not null,
    need_points bigint not null,
    score text not null,
    primary key (run_id, attempt, elapsed_millis)
);
