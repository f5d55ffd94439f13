-- A child's place on a trust's waiting list. Who the child is stands apart, in waiting_list_child.
create table waiting_list_entry (
    case_id text primary key,
    issuer text not null,
    pathway_identifier text not null,
    provider text not null,
    status text not null check (status in ('WAITING', 'LEFT')),
    left_reason text,
    treatment_function_code text not null,
    opcs_code text not null,
    priority text,
    rtt_clock_start date not null,
    decision_to_admit_date date,
    first_seen_at timestamptz not null,
    changed_at timestamptz not null,
    left_at timestamptz
);

create index waiting_list_entry_provider on waiting_list_entry (provider, status);

-- What identifies the child. Views without identifiers never select from this table.
create table waiting_list_child (
    case_id text primary key references waiting_list_entry (case_id),
    nhs_number text not null,
    local_patient_identifier text,
    date_of_birth date not null
);

create index waiting_list_child_nhs_number on waiting_list_child (nhs_number);

-- What the pooling supplement told of a pathway, whether or not that pathway is on a list yet.
create table pooling_details (
    case_id text primary key,
    provider text not null,
    document text not null,
    complete boolean not null,
    changed_at timestamptz not null
);

-- What happened to an entry and when; names of changed values, never an identifier's value.
create sequence waiting_list_event_seq increment by 100;

create table waiting_list_event (
    id bigint primary key,
    case_id text not null,
    at timestamptz not null,
    what text not null,
    changes text[] not null,
    receipt uuid
);

create index waiting_list_event_case on waiting_list_event (case_id, id);

-- The key of the pseudonyms, made once where the configuration gives none.
create table pseudonym_key (
    single boolean primary key default true check (single),
    secret text not null,
    made_at timestamptz not null
);
