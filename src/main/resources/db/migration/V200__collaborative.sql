-- The collaborative's resources document: every version that ever held, kept as it was.
create table collaborative_version (
    version integer primary key,
    document text not null,
    replaced_by text not null,
    replaced_at timestamptz not null,
    changes text[] not null
);

create function collaborative_version_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a version of the collaborative is never changed or removed';
end $$;

create trigger collaborative_version_kept before update or delete on collaborative_version
    for each row execute function collaborative_version_is_kept();
