-- Who did what. Sequences have no gaps: they are given while the head is locked, and roll back with their entry.
create table audit_entry (
    sequence      bigint      primary key check (sequence > 0),
    recorded_at   timestamptz not null,
    actor         text        not null,
    action        text        not null,
    object_type   text        not null,
    object_id     text        not null,
    -- SHA-256 over a salt and what was done: proves a content that is shown, and cannot show it
    commitment    text        not null check (length(commitment) = 64),
    previous_hash text        not null check (length(previous_hash) = 64),
    hash          text        not null check (length(hash) = 64)
);
create index audit_entry_by_object on audit_entry (object_type, object_id, sequence);
create index audit_entry_by_actor on audit_entry (actor, sequence);
create index audit_entry_by_action on audit_entry (action, sequence);

create trigger audit_entry_is_append_only
    before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_is_not_truncated
    before truncate on audit_entry for each statement execute function refuse_change();

-- Apart from the entries, so that they can be forgotten: without its salt a commitment says nothing to anybody.
create table audit_salt (
    sequence bigint primary key references audit_entry,
    salt     bytea  not null check (length(salt) = 32)
);

-- One row: where the log ends. Locked while an entry is appended, which keeps the chain in one line.
create table audit_head (
    one       boolean primary key default true check (one),
    size      bigint  not null check (size >= 0),
    last_hash text    not null check (length(last_hash) = 64)
);
insert into audit_head (size, last_hash) values (0, repeat('0', 64));

grant select, insert on audit_entry to stammkunde_consent;
grant select, insert, delete on audit_salt to stammkunde_consent;
grant select, update on audit_head to stammkunde_consent;
