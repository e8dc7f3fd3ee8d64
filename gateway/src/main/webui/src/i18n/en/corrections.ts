import type { corrections as german } from '../de/corrections';
import type { Translated } from '../Translated';

export const corrections: Translated<typeof german> = {
  corrections: {
    title: 'Corrections',
    stated: 'Stated on {{at}}. Once approved the new value holds, whatever was said before.',
    unsaid: 'Nobody has said yet what is wrong and what is right.',
    fields: 'What is wrong, and the right value',
    field: 'Field {{number}}',
    kind: 'Kind of value {{number}}',
    value: 'Right value {{number}}',
    add: 'Another field',
    remove: 'Take field {{number}} off the list',
    isRemoved: 'is removed',
    half: 'Row {{number}}: name the field and its right value, or take the row off the list.',
    absent: 'not said',
    hint: 'A trait of the profile; with dots a field inside of one, such as address.city. E-mail address, telephone and customer number lead to the person and are corrected at their source.',
    ownHint: 'Leave empty what you do not know exactly; we will ask.',
    elsewhere: 'Corrected elsewhere',
    elsewhereHint:
      'What was corrected outside of the platform, where and how. Without fields it is only shown what is kept now.',
    kinds: { text: 'Text', number: 'Number', yes: 'yes', no: 'no', gone: 'remove' },
    names: {
      firstName: 'First name',
      lastName: 'Last name',
      title: 'Title',
      birthday: 'Birthday',
      company: 'Company',
      street: 'Street and number',
      postalCode: 'Postal code',
      city: 'City',
      country: 'Country',
    },
  },
};
