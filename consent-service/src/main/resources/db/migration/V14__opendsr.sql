-- Requests that controllers pass on. What names the person stands in the request at the desk, not here.
create table opendsr_request (
    subject_request_id uuid        primary key,
    controller         text        not null,
    -- the request at the desk; null while it is being taken in
    request_id         uuid        unique,
    type               text        not null,
    callbacks          text[]      not null,
    received_at        timestamptz not null,
    -- the last status that was told
    told               text        not null,
    failures           integer     not null,
    -- when somebody may have to be told; null when there is nothing more to tell
    look_at            timestamptz
);
create index opendsr_request_due on opendsr_request (look_at) where look_at is not null;

grant select, insert, update on opendsr_request to stammkunde_consent;
