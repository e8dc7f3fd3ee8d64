/** What people see of themselves: addressed directly, and without words of the trade. */
export const personal = {
  personal: {
    uses: 'Verwendet werden: {{data}}.',
    kept: 'Aufbewahrung: {{period}}.',
    basis: 'Grundlage: {{basis}}.',
    since: 'seit {{day}}',
    noChoice: 'dafür braucht es keine Zustimmung',
    channels: {
      NONE: 'Allgemein',
      EMAIL: 'Per E-Mail',
      SMS: 'Per SMS',
      PHONE: 'Per Telefon',
      POST: 'Per Post',
      PUSH: 'Als Mitteilung auf dem Gerät',
      ONSITE: 'Auf der Website',
      DEVICE: 'Auf diesem Gerät',
    },
    choices: { GIVE: 'Erlauben', WITHDRAW: 'Widerrufen', OBJECT: 'Widersprechen' },
    standing: {
      on: 'erlaubt',
      off: 'nicht erlaubt',
      pending: 'noch nicht bestätigt',
      needed: 'notwendig',
    },
    preferences: {
      title: 'Ihre Einstellungen',
      description: 'Was mit Ihren Daten geschehen darf. Jede Änderung gilt sofort.',
    },
    confirm: {
      title: 'Einwilligung bestätigen',
      until: 'Bestätigen geht bis {{day}}. Ohne Bestätigung geschieht nichts.',
      action: 'Ja, bestätigen',
      done: 'Bestätigt. Sie können jederzeit widerrufen.',
    },
    link: {
      invalid: {
        title: 'Dieser Link ist nicht gültig',
        body: 'Er ist abgelaufen oder unvollständig. Fordern Sie dort, wo Sie sich angemeldet haben, einen neuen an.',
      },
      used: {
        title: 'Dieser Link wurde schon verwendet',
        body: 'Was er bestätigt, ist aufgezeichnet. Sie müssen nichts weiter tun.',
      },
    },
    myself: {
      title: 'Meine Daten',
      description: 'Was wir über Sie wissen, was Sie uns erlauben, und was Sie verlangen können.',
      consents: 'Meine Einwilligungen',
      history: 'Verlauf und Belege',
      requests: 'Meine Anträge',
      data: 'Was bekannt ist',
    },
    dataCategories: {
      usage: 'Nutzungsdaten',
      orders: 'Bestellungen',
      interests: 'Interessen',
      contact: 'Kontaktdaten',
      enquiries: 'Anfragen',
      device: 'Gerätedaten',
    },
    history: {
      none: 'Noch nichts entschieden',
      noneText: 'Sobald Sie etwas erlauben oder ablehnen, steht es hier.',
      caption: 'Meine Entscheidungen, die älteste zuerst',
      receipt: 'Beleg',
      take: 'Beleg speichern',
    },
    requests: {
      ask: 'Etwas verlangen',
      askText: 'Ihre Anmeldung genügt als Nachweis, dass Sie es sind.',
      send: 'Antrag stellen',
      received: 'gestellt am {{day}}',
      due: 'Antwort bis {{day}}.',
      extended: 'Es dauert länger: {{reasons}}',
      refused: 'Abgelehnt: {{reasons}} Sie können sich bei der Aufsichtsbehörde beschweren und ein Gericht anrufen.',
      archive: 'Auskunft herunterladen',
      takeBack: 'Zurücknehmen',
      none: { title: 'Noch kein Antrag', body: 'Hier stehen Ihre Anträge und wie weit sie sind.' },
      explained: {
        ACCESS: 'Sie erhalten alles, was über Sie gespeichert ist, als Datei.',
        RECTIFICATION:
          'Falsche Angaben werden berichtigt. Was das ist, können Sie hier angeben; zu allem anderen, auch zu E-Mail-Adresse und Telefonnummer, melden wir uns bei Ihnen.',
        ERASURE:
          'Alles über Sie wird gelöscht, auch Ihr Konto. Was ein Gesetz aufbewahrt, wird gesperrt und danach gelöscht. Das lässt sich nicht rückgängig machen.',
        RESTRICTION: 'Ihre Daten bleiben gespeichert und werden nicht mehr verwendet.',
        PORTABILITY: 'Sie erhalten Ihre Daten in einem Format, das andere lesen können.',
        OBJECTION: 'Was auf unserem berechtigten Interesse beruht, geschieht mit Ihren Daten nicht mehr.',
        OBJECTION_DIRECT_MARKETING: 'Sie erhalten keine Werbung mehr.',
      },
    },
    data: { from: 'aufbewahrt von {{service}}', nothing: 'Nichts.' },
    'nothing-known': {
      title: 'Über Sie ist nichts bekannt',
      body: 'Unter der E-Mail-Adresse Ihres Kontos ist nichts gespeichert.',
    },
    'address-not-verified': {
      title: 'Ihre Adresse ist nicht bestätigt',
      body: 'Bestätigen Sie die E-Mail-Adresse Ihres Kontos, und melden Sie sich neu an.',
    },
  },
} as const;
