export const lifetimes = {
  lifetimes: {
    views: {
      label: 'Art der Kunden',
      purchases: 'Freie Käufe',
      opportunities: 'Feste Gelegenheiten',
      contracts: 'Verträge',
    },
    terms: { month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
    opportunities: {
      grain: 'Eine Gelegenheit je',
      title: 'Käufe bei festen Gelegenheiten',
      reading:
        'Jede Gelegenheit nach dem ersten Kauf wird genutzt oder nicht. Das Modell sagt, wie oft und bis wann; es passt zu Käufen mit einem Rhythmus, etwa einer Bestellung im Jahr.',
      undetermined:
        'Diese Käufe haben keinen Rhythmus, aus dem ein Modell folgt. Eine andere Länge der Gelegenheiten kann helfen; freie Käufe beschreiben die Modelle nebenan.',
      alike: {
        buying: 'Die Kunden kaufen so ähnlich, dass eine Wahrscheinlichkeit zu kaufen, p, sie alle beschreibt.',
        stopping:
          'Die Kunden gehen so ähnlich, dass eine Wahrscheinlichkeit, vor einer Gelegenheit zu gehen, θ, sie alle beschreibt.',
        never: 'Kein Kunde scheint für immer gegangen zu sein (θ = 0): Wer pausierte, kam dafür zu oft wieder.',
      },
      newCustomers: 'noch ohne Gelegenheit',
      longest: 'Gelegenheiten höchstens',
      expectedAlive: 'noch zu gewinnen',
      next: { month: 'Monat von jetzt an', quarter: 'Quartal von jetzt an', year: 'Jahr von jetzt an' },
      own: 'Erwartete Käufe',
      together: 'Alle bis dahin',
      expectedTitle: 'Erwartete Käufe bei den nächsten Gelegenheiten',
      expectedReading: 'Alle Kunden zusammen, ohne neue. Höchstens ein Kauf je Kunde und Gelegenheit zählt.',
      expectedLabel: 'Balkendiagramm: erwartete Käufe bei jeder der nächsten Gelegenheiten',
      aliveTitle: 'Wer ist noch dabei?',
      aliveReading: 'Kunden nach der Wahrscheinlichkeit, dass sie bei der nächsten Gelegenheit noch zu gewinnen sind.',
      aliveLabel: 'Balkendiagramm: Kunden nach der Wahrscheinlichkeit, noch aktiv zu sein',
    },
    contracts: {
      term: 'Verlängert wird jedes',
      discount: 'Abzinsung im Jahr',
      titles: { events: 'Verbleib der eigenen Verträge', counts: 'Verbleib der eingegebenen Verträge' },
      reading:
        'Wie wahrscheinlich Verträge bei jeder Verlängerung enden. Lebensdauern stehen in Laufzeiten, abgezinst mit {{discount}} im Jahr.',
      contracts: 'Verträge',
      renewals: 'Verlängerungen höchstens',
      lifetime: 'Wert eines neuen Vertrags in Laufzeiten',
      needs:
        'Ein Modell braucht wenigstens 20 Verträge, bei denen eine Verlängerung anstand, und einige, die endeten. Davon berichten die Ereignisse „Subscription Started“ und „Subscription Cancelled“.',
      undetermined:
        'Aus diesen Verträgen folgt kein Modell: Sie müssen bei mehr als einer Verlängerung enden, und nicht alle auf einmal.',
      curve: 'Was nach jeder Verlängerung bleibt',
      curveReading:
        'Beobachtet nach Kaplan und Meier; gestrichelt das Modell, auch für Verlängerungen, die noch kommen. Die Verlängerungsrate steigt, weil die Untreuen zuerst gehen.',
      curveLabel: 'Liniendiagramm: Anteil der Verträge nach jeder Verlängerung, beobachtet und nach dem Modell',
      renewal: 'Verlängerung',
      came: 'Verträge, bei denen sie anstand',
      observed: 'Beobachtet übrig',
      survival: 'Übrig nach dem Modell',
      retention: 'Verlängerungsrate nach dem Modell',
      residual: 'Noch erwartete Laufzeiten, abgezinst',
      cohorts: 'Verträge nach ihrem Beginn',
      cohortsReading: 'So weit alle Verträge einer Zeile gekommen sind.',
      hidden_one: '{{count, number}} Zeile ist verborgen, weil zu wenige Personen hinter ihr stehen.',
      hidden_other: '{{count, number}} Zeilen sind verborgen, weil zu wenige Personen hinter ihnen stehen.',
      noCohorts: 'Hinter jeder Zeile stehen zu wenige Personen',
      start: 'Beginn',
      seen: 'Verlängerungen aller',
      left: 'danach übrig',
      leftShare: 'Anteil',
    },
    counts: {
      title: 'Andere Verträge beurteilen',
      text: 'Etwa eine Kohorte aus einer Tabelle. Die Zahlen werden nicht gespeichert.',
      label: 'Verträge zu Beginn und nach jeder Verlängerung',
      hint: 'Mit Komma, Semikolon oder Leerzeichen getrennt und ohne Tausenderpunkt: 1000, 869, 743, 653, 593',
      ask: 'Beurteilen',
      back: 'Eigene Verträge zeigen',
    },
  },
} as const;
