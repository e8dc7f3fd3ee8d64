-- What became of each request: the first of its steps that ended it for the person. What comes later, such as the lifting
-- of a restriction or the rest of an erasure, does not change when the person had their answer.
create view rights_outcome as
select request.id,
       request.type,
       request.received_at,
       jsonb_typeof(request.content -> 'extension') is not distinct from 'object' as extended,
       coalesce(upper(request.ending ->> 'action'), 'OPEN')                       as outcome,
       cast(request.ending ->> 'at' as timestamptz)                               as ended_at,
       case
           when request.ending ->> 'action' = 'refused' then request.content -> 'stage' ->> 'code'
       end                                                                        as refusal
from (select id,
             type,
             received_at,
             cast(document as jsonb) as content,
             jsonb_path_query_first(
                 cast(document as jsonb),
                 '$.history[*] ? (@.action == "fulfilled" || @.action == "refused"
                                  || @.action == "duplicate" || @.action == "withdrawn")') as ending
      from rights_request) request;

create index rights_request_by_receipt on rights_request (received_at);

grant select on rights_outcome to stammkunde_consent;

-- Why a hold was ended; those that ended before nobody was asked.
alter table legal_hold add column end_reason text not null default '';
grant update (end_reason) on legal_hold to stammkunde_consent;
