-- Letters to people that wait for the mail server, sealed; gone as soon as it has taken them.
create table letter (
    id         uuid        primary key,
    -- the person it is about, if it is about one
    profile_id uuid,
    sealed     bytea       not null,
    attempts   integer     not null default 0,
    written_at timestamptz not null,
    due_at     timestamptz not null
);
create index letter_due on letter (due_at);
create index letter_by_profile on letter (profile_id);

-- Links by which people confirm what was entered in their name. The link itself is never kept, only its digest.
create table confirmation (
    token_digest    text        primary key check (length(token_digest) = 64),
    entry_id        uuid        not null,
    profile_id      uuid        not null,
    purpose         text        not null,
    purpose_version integer     not null,
    channel         text        not null,
    notices         text[]      not null,
    language        text        not null,
    -- the address it was sent to, sealed; empty without a key
    address         bytea,
    requested_at    timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
create index confirmation_by_profile on confirmation (profile_id, purpose, channel);
create index confirmation_by_end on confirmation (expires_at);

grant select, insert, update, delete on letter to stammkunde_consent;
grant select, insert, update (used_at), delete on confirmation to stammkunde_consent;
