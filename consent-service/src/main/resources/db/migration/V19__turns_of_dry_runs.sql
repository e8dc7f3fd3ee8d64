-- Dry runs take turns as well, beside erasures.
alter table rights_request drop constraint rights_request_turn_check;

update rights_request set turn = case turn when 'WAITING' then 'TO_ERASE' else 'ERASING' end where turn is not null;

alter table rights_request
    add constraint rights_request_turn_check check (turn in ('TO_PLAN', 'PLANNING', 'TO_ERASE', 'ERASING'));
