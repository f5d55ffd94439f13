-- The record of who read or changed what. Rows are only ever added.
create table audit_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subjects text[] not null,
    detail text
);

create index audit_event_at on audit_event (at);
create index audit_event_subjects on audit_event using gin (subjects);

create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is append-only';
end $$;

create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function audit_event_is_append_only();

create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function audit_event_is_append_only();
