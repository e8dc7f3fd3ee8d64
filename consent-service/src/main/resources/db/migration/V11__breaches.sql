-- The register of breaches (Art. 33(5) GDPR). Each change is a version; the document is the whole entry as it was then,
-- the columns beside it are what it is found by.
create table breach_version (
    breach_id  uuid        not null,
    version    integer     not null check (version > 0),
    aware_at   timestamptz not null,
    open       boolean     not null,
    risk       text        not null check (risk in ('NOT_ASSESSED', 'NONE', 'RISK', 'HIGH')),
    action     text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    document   text        not null,
    primary key (breach_id, version)
);
create index breach_version_by_awareness on breach_version (aware_at);

create trigger breach_version_is_append_only
    before update or delete on breach_version for each row execute function refuse_change();
create trigger breach_version_is_not_truncated
    before truncate on breach_version for each statement execute function refuse_change();

grant select, insert on breach_version to stammkunde_consent;
