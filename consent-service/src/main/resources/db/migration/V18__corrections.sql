-- What a rectification corrects, encrypted as what names the person is, and gone with it.
alter table rights_request add column corrections bytea;
