-- When it was last looked whether a request's time runs out: one row.
create table reminder_look (
    one       boolean     primary key check (one),
    looked_at timestamptz not null
);

grant select, insert, update on reminder_look to stammkunde_consent;
