-- Requests of people about their data. The document is the whole request; the columns beside it are what it is found by.
create table rights_request (
    id          uuid        primary key,
    type        text        not null,
    state       text        not null,
    profile_id  uuid,
    received_at timestamptz not null,
    -- when it must be looked at without anything having happened
    look_at     timestamptz,
    -- the first day on which more of it may be erased
    resumes     date,
    -- what names the person, encrypted; gone once an erasure is done
    identities  bytea,
    document    text        not null
);
create index rights_request_due on rights_request (look_at) where look_at is not null;
create index rights_request_resumes on rights_request (resumes) where resumes is not null;
create index rights_request_by_profile on rights_request (profile_id, type);

-- Who keeps personal data, as told on privacy.participants.
create table privacy_participant (
    name     text        primary key,
    document text        not null,
    since    timestamptz not null
);

create table rights_certificate (
    request_id uuid        not null,
    at         timestamptz not null,
    jws        text        not null,
    primary key (request_id, at)
);
create trigger rights_certificate_is_append_only
    before update or delete on rights_certificate for each row execute function refuse_change();
create trigger rights_certificate_is_not_truncated
    before truncate on rights_certificate for each statement execute function refuse_change();

-- Everything that is held on a person, encrypted, until they have had time to fetch it.
create table rights_archive (
    request_id uuid        primary key,
    zip        bytea       not null,
    until      timestamptz not null
);

-- What an erasure found here before it erased, so that a repetition after a crash can still tell it.
create table erasure_found (
    request_id uuid   not null,
    place      text   not null,
    found      bigint not null,
    primary key (request_id, place)
);

-- Profiles whose ledger no longer belongs to anybody: who they were is forgotten everywhere else.
create table anonymised_subject (
    profile_id uuid        primary key,
    request_id uuid        not null,
    at         timestamptz not null
);

-- Profiles whose data may be kept and not used (Art. 18 GDPR).
create table restricted_subject (
    profile_id uuid        primary key,
    request_id uuid        not null,
    at         timestamptz not null
);

grant select, insert, delete on restricted_subject to stammkunde_consent;
grant select, insert, update on rights_request, privacy_participant, erasure_found to stammkunde_consent;
grant select, insert on rights_certificate, anonymised_subject to stammkunde_consent;
grant select, insert, update, delete on rights_archive to stammkunde_consent;
grant delete on consent_state to stammkunde_consent;
