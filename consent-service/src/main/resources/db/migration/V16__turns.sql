-- Approved erasures are begun a few at a time: whose turn it is not yet waits here, and who is at work is counted.
alter table rights_request add column turn text check (turn in ('WAITING', 'WORKING'));

create index rights_request_turn on rights_request (turn, look_at) where turn is not null;
