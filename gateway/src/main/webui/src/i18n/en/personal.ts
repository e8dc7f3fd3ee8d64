import type { Translated } from '../Translated';
import type { personal as german } from '../de/personal';

export const personal: Translated<typeof german> = {
  personal: {
    uses: 'Uses: {{data}}.',
    kept: 'Kept for: {{period}}.',
    basis: 'Rests on: {{basis}}.',
    since: 'since {{day}}',
    noChoice: 'needs no agreement',
    channels: {
      NONE: 'In general',
      EMAIL: 'By e-mail',
      SMS: 'By text message',
      PHONE: 'By phone',
      POST: 'By post',
      PUSH: 'As a notification on the device',
      ONSITE: 'On the website',
      DEVICE: 'On this device',
    },
    choices: { GIVE: 'Allow', WITHDRAW: 'Withdraw', OBJECT: 'Object' },
    standing: { on: 'allowed', off: 'not allowed', pending: 'not confirmed yet', needed: 'necessary' },
    preferences: {
      title: 'Your preferences',
      description: 'What may be done with your data. Each change counts at once.',
    },
    confirm: {
      title: 'Confirm consent',
      until: 'You can confirm until {{day}}. Without that nothing happens.',
      action: 'Yes, confirm',
      done: 'Confirmed. You can withdraw at any time.',
    },
    link: {
      invalid: {
        title: 'This link is not valid',
        body: 'It has expired or is incomplete. Ask for a new one where you signed up.',
      },
      used: { title: 'This link has been used', body: 'What it confirms is on record. There is nothing left to do.' },
    },
    myself: {
      title: 'My data',
      description: 'What we know about you, what you allow us, and what you can ask for.',
      consents: 'My consents',
      history: 'History and receipts',
      requests: 'My requests',
      data: 'What is known',
    },
    dataCategories: {
      usage: 'usage',
      orders: 'orders',
      interests: 'interests',
      contact: 'contact details',
      enquiries: 'enquiries',
      device: 'device data',
    },
    history: {
      none: 'Nothing decided yet',
      noneText: 'As soon as you allow or refuse something, it is listed here.',
      caption: 'My decisions, oldest first',
      receipt: 'Receipt',
      take: 'Save receipt',
    },
    requests: {
      ask: 'Ask for something',
      askText: 'That you are signed in is proof enough that it is you.',
      send: 'Send the request',
      received: 'sent on {{day}}',
      due: 'Answered by {{day}}.',
      extended: 'It takes longer: {{reasons}}',
      refused: 'Refused: {{reasons}} You can complain to the supervisory authority and go to court.',
      archive: 'Download the answer',
      takeBack: 'Take back',
      none: { title: 'No request yet', body: 'Your requests stand here, and how far they are.' },
      explained: {
        ACCESS: 'You get everything that is kept about you, as a file.',
        RECTIFICATION:
          'What is wrong is put right. You can say here what that is; about anything else, also your e-mail address and telephone number, we will contact you.',
        ERASURE:
          'Everything about you is erased, your account too. What a law keeps is locked away and erased afterwards. This cannot be undone.',
        RESTRICTION: 'Your data stays where it is and is not used any more.',
        PORTABILITY: 'You get your data in a form that others can read.',
        OBJECTION: 'What rests on our legitimate interest is no longer done with your data.',
        OBJECTION_DIRECT_MARKETING: 'You get no more advertising.',
      },
    },
    data: { from: 'kept by {{service}}', nothing: 'Nothing.' },
    'nothing-known': {
      title: 'Nothing is known about you',
      body: 'Nothing is kept under the e-mail address of your account.',
    },
    'address-not-verified': {
      title: 'Your address is not verified',
      body: 'Verify the e-mail address of your account, and sign in again.',
    },
  },
};
