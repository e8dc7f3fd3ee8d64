-- What must be kept, although a person wants it erased. A change is a new version; which ones held when can be told.
create table retention_rule (
    key        text        not null check (key ~ '^[a-z][a-z0-9-]{0,62}$'),
    version    integer     not null check (version > 0),
    category   text        not null,
    basis      text        not null,
    period     text        not null,
    start      text        not null check (start in ('EVENT', 'CALENDAR_YEAR_END', 'LAST_USE')),
    active     boolean     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (key, version)
);

create trigger retention_rule_is_append_only
    before update or delete on retention_rule for each row execute function refuse_change();
create trigger retention_rule_is_not_truncated
    before truncate on retention_rule for each statement execute function refuse_change();

-- Books and letters are off: no service keeps any under these categories, and what a company files there is its own.
insert into retention_rule (key, version, category, basis, period, start, active, changed_at, changed_by)
values
    ('vouchers', 1, 'orders', '§ 147 AO, § 257 HGB', 'P8Y', 'CALENDAR_YEAR_END', true, now(), 'stammkunde'),
    ('books', 1, 'books', '§ 147 AO, § 257 HGB', 'P10Y', 'CALENDAR_YEAR_END', false, now(), 'stammkunde'),
    ('business-letters', 1, 'letters', '§ 147 AO, § 257 HGB', 'P6Y', 'CALENDAR_YEAR_END', false, now(), 'stammkunde'),
    ('telephone-consents', 1, 'consent-phone', '§ 7a UWG', 'P5Y', 'LAST_USE', true, now(), 'stammkunde');

create table legal_hold (
    id         uuid        primary key,
    profile_id uuid        not null,
    categories text[]      not null check (cardinality(categories) > 0),
    reason     text        not null,
    held_by    text        not null,
    held_at    timestamptz not null,
    until      date,
    ended_by   text,
    ended_at   timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create index legal_hold_by_profile on legal_hold (profile_id) where ended_at is null;

grant select, insert on retention_rule to stammkunde_consent;
grant select, insert, update (ended_by, ended_at) on legal_hold to stammkunde_consent;
