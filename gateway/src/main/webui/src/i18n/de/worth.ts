export const worth = {
  worth: {
    chosen: 'gewählt',
    purchases: 'Käufe sagt voraus',
    churn: 'Abwanderung sagt voraus',
    models: {
      'bg-nbd': 'r und α beschreiben, wie oft Kunden kaufen; a und b, wann sie aufhören.',
      'mbg-nbd': 'Wie BG/NBD, aber auch nach dem ersten Kauf kann jemand aufhören.',
      'pareto-nbd': 'r und α beschreiben, wie oft Kunden kaufen; s und β, wie lange sie bleiben.',
      'gamma-gamma': 'p, q und v beschreiben, wie sich der Betrag je Kauf verteilt.',
    },
    refit: {
      label: 'Fortschritt der Anpassung',
      fitting: 'Die Modelle werden angepasst.',
      scoring: 'Alle Kunden werden bewertet.',
      sending: 'Geänderte Werte werden verschickt.',
      done_one: 'Zuletzt angepasst am {{at}}; {{count, number}} Wert hatte sich geändert.',
      done_other: 'Zuletzt angepasst am {{at}}; {{count, number}} Werte hatten sich geändert.',
      failed: 'Die Anpassung ist gescheitert; es gelten die Werte von vorher.',
    },
    distribution: {
      title: 'Verteilung des vorhergesagten Werts',
      reading:
        'Kunden nach dem, was sie in {{weeks}} Wochen voraussichtlich ausgeben; die Stufen werden nach oben breiter.',
      label: 'Histogramm: Kunden nach vorhergesagtem Wert, dazu die Summe je Stufe',
      below: 'unter',
      value: 'Wert zusammen',
      total: 'Wert aller Kunden',
      median: 'Median',
      top: 'Anteil der besten 20 %',
    },
    calibration: {
      title: 'Trifft das Modell zu?',
      view: 'Gezeigt wird',
      views: { byRepeats: 'nach Wiederkäufen', cumulative: 'über die Zeit' },
      readings: {
        byRepeats: 'Kunden mit so vielen Wiederkäufen, und wie viele {{model}} erwartet.',
        cumulative: 'Wiederkäufe aller Kunden bis zu einem Tag, und wie viele {{model}} erwartet.',
      },
      axes: { byRepeats: 'Wiederkäufe', cumulative: 'Bis zum' },
      labels: {
        byRepeats: 'Balkendiagramm: Kunden nach Wiederkäufen, tatsächlich und erwartet',
        cumulative: 'Liniendiagramm: Wiederkäufe über die Zeit, tatsächlich und erwartet',
      },
      actual: 'Tatsächlich',
      expected: 'Erwartet',
    },
    holdout: {
      title: 'Prüfung an zurückgehaltenen Wochen',
      reading:
        'Angepasst an Käufe bis {{split}}, geprüft an den {{weeks}} Wochen danach: {{customers}} Kunden kauften {{actual}}-mal.',
      method: 'Verfahren',
      frequency: 'Faustregel: weiter wie im Schnitt',
      recency: 'Faustregel: weiter, wer kürzlich kaufte',
      rmse: 'RMSE',
      mae: 'Mittlerer Fehler',
      predicted: 'Vorhergesagte Käufe',
      bias: 'Abweichung',
      rank: 'Rangkorrelation',
    },
  },
  effectiveness: {
    title: 'Wirksamkeit: Mitglieder gegen alle anderen',
    measure: 'Verglichen wird',
    measures: { value: 'Wert', conversion: 'Konversion', retention: 'Bindung', growth: 'Wachstum' },
    readings: {
      value: 'Umsatz je Person im Zeitraum: Mitglieder weniger alle anderen, mit 95-%-Intervall.',
      conversion: 'Anteil, der im Zeitraum bestellt hat: Mitglieder weniger alle anderen, mit 95-%-Intervall.',
      retention:
        'Anteil der Käufer des Zeitraums davor, der wieder bestellt hat: Mitglieder weniger alle anderen, mit 95-%-Intervall.',
      growth:
        'Änderung des Umsatzes je Person gegen den Zeitraum davor: Mitglieder weniger alle anderen, mit 95-%-Intervall.',
    },
    label: 'Intervalle: {{measure}} der Mitglieder jedes Segments gegenüber allen anderen',
    segment: 'Segment',
    members: 'Mitglieder',
    rest: 'Alle anderen',
    effectSize: 'Effektstärke',
    sizes: { negligible: 'unbedeutend', small: 'klein', medium: 'mittel', large: 'groß' },
    hidden: 'Zu wenige Personen: {{names}}.',
    nothing: 'Es gibt noch nichts zu vergleichen.',
    both: 'In beiden',
    jaccard: 'Gemeinsamer Anteil',
    overlap: {
      title: 'Überschneidung der Segmente',
      reading: 'Personen in beiden, geteilt durch Personen in wenigstens einem (Jaccard).',
    },
  },
} as const;
