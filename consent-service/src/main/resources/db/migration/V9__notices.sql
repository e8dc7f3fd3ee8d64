-- What people read before they decide: one row for each version and language, never changed.
create table notice_text (
    key                  text        not null check (key ~ '^[a-z][a-z0-9-]{0,62}$'),
    version              integer     not null check (version > 0),
    language             text        not null check (language ~ '^[a-z]{2}$'),
    purposes             text[]      not null check (cardinality(purposes) > 0),
    requires_new_consent boolean     not null,
    text                 text        not null,
    text_sha256          text        not null check (length(text_sha256) = 64),
    label                text        not null,
    published_at         timestamptz not null,
    published_by         text        not null,
    primary key (key, version, language)
);
create trigger notice_text_is_append_only
    before update or delete on notice_text for each row execute function refuse_change();
create trigger notice_text_is_not_truncated
    before truncate on notice_text for each statement execute function refuse_change();

-- Which texts were shown, such as newsletter@2/de. Part of an entry's hash where there are any.
alter table consent_ledger add column notices text[] not null default '{}';
alter table consent_state add column notices text[] not null default '{}';

-- Finds the few consents that a new notice ends among the many that it does not.
create index consent_state_by_purpose on consent_state (purpose, decided_at) where state in ('GIVEN', 'RENEWED');

grant select, insert on notice_text to stammkunde_consent;
