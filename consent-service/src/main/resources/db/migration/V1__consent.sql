-- What the service may do is granted to a role of its own, and its connections take that role on. The ledger is
-- append-only twice over: the role has no right to change it, and a trigger refuses whoever has.
do $$
begin
    create role stammkunde_consent nologin;
exception
    -- roles belong to the whole server: another database, or an operator, may have made it already
    when duplicate_object or unique_violation then null;
end
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create table purpose_version (
    key              text        not null check (key ~ '^[a-z][a-z0-9-]{0,62}$'),
    version          integer     not null check (version > 0),
    legal_basis      text        not null,
    name_de          text        not null,
    name_en          text        not null,
    description_de   text        not null,
    description_en   text        not null,
    data_categories  text[]      not null,
    retention        text        not null,
    channels         text[]      not null,
    valid_from       timestamptz not null,
    published_at     timestamptz not null,
    published_by     text        not null,
    primary key (key, version)
);

create trigger purpose_version_is_append_only
    before update or delete on purpose_version for each row execute function refuse_change();
create trigger purpose_version_is_not_truncated
    before truncate on purpose_version for each statement execute function refuse_change();

-- One row for each person, locked while entries are appended: it keeps the chain in one line.
create table consent_subject (
    profile_id  uuid    primary key,
    entries     integer not null check (entries >= 0),
    last_hash   text    not null check (length(last_hash) = 64),
    -- the profile that took this one over in a merge
    absorbed_by uuid
);

create index consent_subject_by_holder on consent_subject (absorbed_by) where absorbed_by is not null;

-- The profile in whose name a person's consents are kept after all merges. A circle ends after a hundred steps.
create function consent_holder(start uuid) returns uuid language sql stable as $$
    with recursive line (holder, step) as (
        select start, 0
        union all
        select subject.absorbed_by, step + 1
        from line join consent_subject subject on subject.profile_id = line.holder
        where subject.absorbed_by is not null and step < 100
    )
    select holder from line order by step desc limit 1
$$;

-- Numbers ledger entries and messages. Drawn while the person's row is locked, so they grow within a person.
create sequence consent_sequence;

create table consent_ledger (
    sequence        bigint      primary key,
    id              uuid        not null unique,
    profile_id      uuid        not null,
    position        integer     not null check (position > 0),
    purpose         text        not null,
    purpose_version integer     not null,
    channel         text        not null,
    state           text        not null,
    event_time      timestamptz not null,
    recorded_at     timestamptz not null,
    valid_until     timestamptz,
    method          text        not null,
    evidence_digest text        check (length(evidence_digest) = 64),
    origin          text        not null,
    conflict        boolean     not null,
    previous_hash   text        not null check (length(previous_hash) = 64),
    hash            text        not null check (length(hash) = 64),
    unique (profile_id, position),
    foreign key (purpose, purpose_version) references purpose_version (key, version)
);
-- a repeated request finds the entry of the first one
create index consent_ledger_by_request on consent_ledger (origin) where origin like 'request:%';

create trigger consent_ledger_is_append_only
    before update or delete on consent_ledger for each row execute function refuse_change();
create trigger consent_ledger_is_not_truncated
    before truncate on consent_ledger for each statement execute function refuse_change();

-- The projection: what holds now. Can be rebuilt from the ledger.
create table consent_state (
    consent_key     text        primary key,
    profile_id      uuid        not null,
    purpose         text        not null,
    channel         text        not null,
    purpose_version integer     not null,
    state           text        not null,
    event_time      timestamptz not null,
    -- the latest time the person is known to have said this; an earlier statement cannot replace it
    decided_at      timestamptz not null,
    recorded_at     timestamptz not null,
    valid_until     timestamptz,
    method          text        not null,
    evidence_digest text,
    entry_id        uuid        not null,
    sequence        bigint      not null
);
create index consent_state_by_profile on consent_state (profile_id);
create index consent_state_by_end on consent_state (valid_until)
    where valid_until is not null and state in ('GIVEN', 'RENEWED');

-- The content of evidence, encrypted; apart from the ledger so that it can be forgotten while its digest stays.
create table consent_evidence (
    entry_id   uuid        primary key,
    ciphertext bytea       not null,
    sealed_at  timestamptz not null
);

create table inbox (
    consumer    text        not null,
    message_id  text        not null,
    fingerprint text        not null,
    received_at timestamptz not null,
    primary key (consumer, message_id)
);
create index inbox_by_age on inbox (received_at);

create table intake_progress (
    consumer text   primary key,
    events   bigint not null
);

create table outbox (
    id          bigint      primary key,
    message_id  uuid        not null,
    destination text        not null,
    type        text        not null,
    subject     text        not null,
    message_key text        not null,
    shard       integer     not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    sent_at     timestamptz
);
create index outbox_unsent on outbox (shard, id) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

grant usage on schema public to stammkunde_consent;
grant usage on sequence consent_sequence to stammkunde_consent;
grant select, insert on purpose_version, consent_ledger to stammkunde_consent;
grant select, insert, update on consent_subject, consent_state, intake_progress to stammkunde_consent;
grant select, insert, update, delete on inbox, outbox to stammkunde_consent;
grant select, insert, delete on consent_evidence to stammkunde_consent;
