-- Letters go by e-mail or by text message. Those that wait already go by e-mail, and so do those of an older process
-- that still runs beside a new one.
alter table letter add column kind text not null default 'EMAIL' check (kind in ('EMAIL', 'SMS'));
