-- Each file that was taken in, with the report its sender got.
create table extract_receipt (
    id uuid primary key,
    provider text not null,
    kind text not null,
    census date not null,
    sha256 text not null,
    row_count integer not null,
    new_count integer not null,
    updated_count integer not null,
    unchanged_count integer not null,
    left_count integer not null,
    excluded_count integer not null,
    rejected_count integer not null,
    report text not null,
    received_by text not null,
    received_at timestamptz not null
);

create index extract_receipt_provider on extract_receipt (provider, kind, census);
create index extract_receipt_received_at on extract_receipt (received_at);
