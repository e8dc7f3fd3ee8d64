-- What a purpose says beyond its first form. Versions that are there already named no recipient and no signal.
alter table purpose_version
    add column recipients           text        not null default '[]',
    add column tcf_purposes         integer[]   not null default '{}',
    add column tcf_special_features integer[]   not null default '{}',
    add column google_types         text[]      not null default '{}',
    add column objected_by_gpc      boolean     not null default false,
    add column valid_until          timestamptz check (valid_until > valid_from);

-- When a purpose ends, its consents end with it.
create index consent_state_given on consent_state (purpose) where state in ('GIVEN', 'RENEWED');

-- The shipped purposes say which signals speak about them. What an operator has revised stays as it is.
insert into purpose_version (key, version, legal_basis, name_de, name_en, description_de, description_en,
                             data_categories, retention, channels, valid_from, published_at, published_by,
                             tcf_purposes, google_types, objected_by_gpc)
select first.key, 2, first.legal_basis, first.name_de, first.name_en, first.description_de, first.description_en,
       first.data_categories, first.retention, first.channels || more.channels, now(), now(), 'stammkunde',
       more.tcf_purposes, more.google_types, more.objected_by_gpc
from purpose_version first
join (values
    ('analytics', cast('{}' as text[]), cast('{1,8,9,10}' as integer[]), cast('{ANALYTICS_STORAGE}' as text[]), false),
    -- by e-mail, telephone and the like: nothing that TCF or Google are asked about
    ('marketing', '{}', '{}', '{}', true),
    ('personalization', '{DEVICE}', '{1,5,6,11}', '{PERSONALIZATION_STORAGE}', false)
) as more (key, channels, tcf_purposes, google_types, objected_by_gpc) on more.key = first.key
where first.version = 1 and not exists (select from purpose_version later where later.key = first.key and later.version > 1);

insert into purpose_version (key, version, legal_basis, name_de, name_en, description_de, description_en,
                             data_categories, retention, channels, valid_from, published_at, published_by,
                             tcf_purposes, google_types, objected_by_gpc)
values
    ('advertising', 1, 'ART6_1_A', 'Werbung auf anderen Seiten', 'Advertising on other sites',
     'Wir und unsere Werbepartner zeigen Ihnen anderswo Anzeigen, die zu Ihren Interessen passen, und messen ihre Wirkung.',
     'We and our advertising partners show you advertisements elsewhere that fit your interests, and measure their effect.',
     '{usage,device,interests}', 'P13M', '{NONE,ONSITE,DEVICE}', now(), now(), 'stammkunde',
     '{1,2,3,4,7}', '{AD_STORAGE,AD_USER_DATA,AD_PERSONALIZATION}', true),
    ('necessary', 1, 'TDDDG_25_2', 'Technisch notwendig', 'Strictly necessary',
     'Wir speichern auf Ihrem Gerät, was die Seite zum Funktionieren und zu Ihrer Sicherheit braucht, etwa Warenkorb und Anmeldung.',
     'We store on your device what the site needs to work and to be secure, such as the cart and your sign-in.',
     '{device}', 'P13M', '{NONE,DEVICE}', now(), now(), 'stammkunde',
     '{}', '{FUNCTIONALITY_STORAGE,SECURITY_STORAGE}', false)
on conflict (key, version) do nothing;
