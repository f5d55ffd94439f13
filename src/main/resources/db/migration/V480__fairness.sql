-- Plans that were acted on. Each was said to be so once, and perhaps taken back.
create table plan_confirmation (
    id uuid primary key,
    run_id uuid not null references plan_run (id),
    confirmed_at timestamptz not null,
    confirmed_by text not null,
    undone_at timestamptz,
    undone_by text,
    check ((undone_at is null) = (undone_by is null))
);

create unique index plan_confirmation_holds on plan_confirmation (run_id) where undone_at is null;

-- One plan at most is acted on for a weekend of a site. Rows go when a confirmation is taken back.
create table confirmed_weekend (
    site text not null,
    saturday date not null,
    confirmation_id uuid not null references plan_confirmation (id),
    primary key (site, saturday)
);

-- What each trust got of a confirmed weekend, and what its share of need would have been.
create table fairness_entry (
    confirmation_id uuid not null references plan_confirmation (id),
    saturday date not null,
    provider text not null,
    slots integer not null,
    fair_slots double precision not null,
    need_points bigint not null,
    fair_need_points double precision not null,
    primary key (confirmation_id, saturday, provider)
);
