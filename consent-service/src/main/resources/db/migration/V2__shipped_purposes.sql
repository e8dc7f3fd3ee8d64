insert into purpose_version (key, version, legal_basis, name_de, name_en, description_de, description_en,
                             data_categories, retention, channels, valid_from, published_at, published_by)
values
    ('analytics', 1, 'ART6_1_A', 'Statistik', 'Analytics',
     'Wir werten aus, wie unsere Angebote genutzt werden, um sie zu verbessern.',
     'We look at how our offers are used in order to improve them.',
     '{usage,orders,device}', 'P26M', '{NONE,ONSITE,DEVICE}', '2018-05-25T00:00:00Z', now(), 'stammkunde'),
    ('marketing', 1, 'ART6_1_A', 'Werbung', 'Marketing',
     'Wir informieren Sie über Angebote auf den Wegen, denen Sie zugestimmt haben.',
     'We tell you about offers in the ways you have agreed to.',
     '{contact,usage,orders}', 'P3Y', '{NONE,EMAIL,SMS,PHONE,POST,PUSH,ONSITE}', '2018-05-25T00:00:00Z', now(), 'stammkunde'),
    ('personalization', 1, 'ART6_1_A', 'Personalisierung', 'Personalization',
     'Wir passen Inhalte und Empfehlungen an Ihre Interessen an.',
     'We fit content and recommendations to your interests.',
     '{usage,orders,interests}', 'P13M', '{NONE,ONSITE,EMAIL,PUSH}', '2018-05-25T00:00:00Z', now(), 'stammkunde'),
    ('service', 1, 'ART6_1_B', 'Kundenservice', 'Customer service',
     'Wir bearbeiten Ihre Bestellungen und beantworten Ihre Anfragen.',
     'We handle your orders and answer your enquiries.',
     '{contact,orders,enquiries}', 'P3Y', '{NONE,EMAIL,PHONE,POST}', '2018-05-25T00:00:00Z', now(), 'stammkunde');
