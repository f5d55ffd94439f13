-- A baseline with all scenarios forked from it. The baseline is a plan, or the pool as it was, which is planned first.
create table scenario_family (
    id uuid primary key,
    number bigint generated always as identity unique,
    name text not null,
    note text not null,
    archived boolean not null default false,
    created_at timestamptz not null,
    created_by text not null,
    problem_id uuid not null references plan_problem (id),
    as_of date not null,
    plan_id uuid references plan_run (id),
    -- JSON of what the pool was when the baseline was made of it; null: it was not made of the pool.
    pool_state text,
    spent_limit_seconds integer not null,
    step_limit integer,
    seed bigint not null,
    bound boolean not null,
    -- Whether there is a plan of the baseline, from which scenarios set out.
    baseline_ready boolean not null
);

-- One or two levers over values, each combination a cell.
create table sweep (
    id uuid primary key,
    number bigint generated always as identity unique,
    family_id uuid not null references scenario_family (id),
    scenario_id uuid,
    name text not null,
    note text not null,
    archived boolean not null default false,
    created_at timestamptz not null,
    created_by text not null,
    axes text not null,
    changes text not null,
    spent_limit_seconds integer not null,
    step_limit integer,
    seed bigint not null
);

-- One search of one problem, its place in the queue and what became of it.
create table scenario_run (
    id uuid primary key,
    queue_number bigint generated always as identity unique,
    family_id uuid not null references scenario_family (id),
    kind text not null check (kind in ('BASELINE', 'REPEAT', 'SCENARIO', 'CELL')),
    -- Lower comes first: baselines, then what people wait for, then cells of sweeps.
    rank smallint not null,
    sweep_id uuid references sweep (id),
    cell_row integer,
    cell_column integer,
    changes text not null,
    -- The changed problem; a cell's is stored when its search begins.
    problem_id uuid references plan_problem (id),
    same_as_baseline boolean not null,
    status text not null check (status in ('QUEUED', 'SOLVING', 'SOLVED', 'STOPPED', 'FAILED')),
    spent_limit_seconds integer not null,
    step_limit integer,
    seed bigint not null,
    created_at timestamptz not null,
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
    -- JSON list of the runs (or plan) whose plans the search was given to set out from.
    starts text not null default '[]',
    kept_start boolean not null default false,
    -- JSON of replicated figures; null: none.
    replications text,
    attempts integer not null default 0,
    crashes integer not null default 0,
    holder uuid,
    lease_until timestamptz,
    check ((status = 'SOLVING') = (holder is not null and lease_until is not null)),
    check ((kind = 'CELL') = (sweep_id is not null and cell_row is not null and cell_column is not null)),
    unique (sweep_id, cell_row, cell_column)
);

create index scenario_run_open on scenario_run (rank, queue_number) where status in ('QUEUED', 'SOLVING');
create index scenario_run_family on scenario_run (family_id, kind);

-- The best plan so far, and when the run is final its plan.
create table scenario_result (
    run_id uuid primary key references scenario_run (id),
    content text not null
);

create function scenario_result_of_final_run_is_immutable() returns trigger language plpgsql as $$
begin
    if exists (select 1 from scenario_run where id = old.run_id and status in ('SOLVED', 'STOPPED', 'FAILED')) then
        raise exception 'the plan of a final run is immutable';
    end if;
    return new;
end $$;

create trigger scenario_result_immutable before update on scenario_result
    for each row execute function scenario_result_of_final_run_is_immutable();

-- What people call a run that they asked for by itself, and from which other it was forked.
create table scenario (
    id uuid primary key references scenario_run (id),
    number bigint generated always as identity unique,
    family_id uuid not null references scenario_family (id),
    parent_id uuid references scenario (id),
    name text not null,
    note text not null,
    archived boolean not null default false,
    created_at timestamptz not null,
    created_by text not null
);

create index scenario_family_number on scenario (family_id, number);

alter table sweep add foreign key (scenario_id) references scenario (id);

-- Cells at which a lever cannot be put.
create table sweep_refusal (
    sweep_id uuid not null references sweep (id),
    cell_row integer not null,
    cell_column integer not null,
    reason text not null,
    primary key (sweep_id, cell_row, cell_column)
);
