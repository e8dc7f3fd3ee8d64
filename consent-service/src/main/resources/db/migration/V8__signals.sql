-- When a browser has objected before (GPC), a later consent is known to be the person's answer to it.
create index consent_ledger_by_gpc on consent_ledger (profile_id) where method = 'GPC';
