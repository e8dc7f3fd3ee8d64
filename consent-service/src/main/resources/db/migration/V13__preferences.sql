-- Links to what a person decides. The link itself is never kept, only its digest.
create table preference_link (
    token_digest text        primary key check (length(token_digest) = 64),
    profile_id   uuid        not null,
    -- what a single click ends, if anything
    purpose      text,
    channel      text,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    check ((purpose is null) = (channel is null))
);
create index preference_link_by_profile on preference_link (profile_id);
create index preference_link_by_end on preference_link (expires_at);

-- How much it takes to agree and to withdraw: by kind, and of nobody in particular.
create table choice_effort (
    id      uuid        primary key,
    giving  boolean     not null,
    steps   integer     not null check (steps between 1 and 1000),
    seconds integer     not null check (seconds between 0 and 86400),
    at      timestamptz not null
);

grant select, insert, delete on preference_link to stammkunde_consent;
grant select, insert on choice_effort to stammkunde_consent;
