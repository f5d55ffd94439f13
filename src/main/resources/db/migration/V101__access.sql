-- People who sign in with a password. demo: made in demo mode, with which no other mode may share a database.
create table account (
    id uuid primary key,
    name text not null,
    role text not null check (role in ('TRUST_CLERK', 'MANAGER', 'PLANNER', 'AUDITOR', 'ADMINISTRATOR')),
    provider text,
    password_hash text not null,
    demo boolean not null,
    disabled boolean not null,
    created_at timestamptz not null,
    created_by text not null,
    check ((provider is not null) = (role = 'TRUST_CLERK'))
);

create unique index account_name on account (lower(name));

-- Systems that send a bearer token. secret_hash: SHA-256 of the token, in hexadecimal; the token itself is never kept.
create table access_token (
    id uuid primary key,
    name text not null,
    role text not null
        check (role in ('TRUST_CLERK', 'TRUST_SYSTEM', 'MANAGER', 'PLANNER', 'AUDITOR', 'ADMINISTRATOR')),
    provider text,
    secret_hash text not null unique,
    demo boolean not null,
    revoked_at timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    check ((provider is not null) = (role in ('TRUST_CLERK', 'TRUST_SYSTEM')))
);

create unique index access_token_name on access_token (lower(name));
