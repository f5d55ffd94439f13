-- Past cases of a trust's own theatres: how long each took. No child's identity: what a file says beyond these columns
-- is not kept, and a case's reference only as a keyed pseudonym, to know the case again.
create table theatre_log_case (
    id bigint generated always as identity primary key,
    provider text not null,
    procedure_code text not null,
    surgeon text,
    operated_on date,
    planned_minutes double precision,
    actual_minutes double precision not null,
    reference_key text,
    constraint theatre_log_case_reference unique (provider, reference_key)
);

create index theatre_log_case_procedure on theatre_log_case (provider, procedure_code);

-- Each file that was taken in, with the report its sender got.
create table theatre_log_file (
    id uuid primary key,
    provider text not null,
    sha256 text not null,
    report text not null,
    received_by text not null,
    received_at timestamptz not null
);

create index theatre_log_file_provider on theatre_log_file (provider, received_at);
