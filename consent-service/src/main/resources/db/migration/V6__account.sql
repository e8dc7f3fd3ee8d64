-- Accounts of a person that an erasure has found: once the identity graph is gone nobody could find them again.
create table erasure_account (
    request_id uuid not null,
    account_id text not null,
    primary key (request_id, account_id)
);
grant select, insert on erasure_account to stammkunde_consent;
