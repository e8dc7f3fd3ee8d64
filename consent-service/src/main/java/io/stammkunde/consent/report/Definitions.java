package io.stammkunde.consent.report;

import io.stammkunde.consent.document.Document.Fact;
import io.stammkunde.consent.document.Language;
import java.util.List;

/** What the words of the report mean. */
public final class Definitions {
    private Definitions() {}

    /**
     * In the order in which they are read.
     *
     * @param hours of the clock of Art. 33
     */
    public static List<Fact> in(Language language, int hours) {
        return List.of(
                fact(
                        language,
                        ReportWord.RECEIVED,
                        "Anträge, die im Zeitraum eingegangen sind. Der Tag des Eingangs entscheidet, nicht der der Eingabe.",
                        "Requests that came in the period. The day of receipt counts, not that of entry."),
                fact(
                        language,
                        ReportWord.FULFILLED,
                        "Erfüllt, auch soweit Gesetz oder Sperrvermerk einen Teil aufbewahrt; der erste Abschluss zählt.",
                        "Done, also where a law or a hold keeps a part; the first completion counts."),
                fact(
                        language,
                        ReportWord.OPEN,
                        "Zum angegebenen Stand weder erfüllt noch abgelehnt, zurückgenommen oder als doppelt erkannt.",
                        "Neither fulfilled, refused, withdrawn nor found to be a duplicate at the time stated."),
                fact(
                        language,
                        ReportWord.EXTENDED,
                        "Anträge, deren Frist mit Begründung verlängert wurde (Art. 12 Abs. 3 DSGVO).",
                        "Requests whose time was extended with reasons (Art. 12(3) GDPR)."),
                fact(
                        language,
                        ReportWord.LATE,
                        "Bei Anträgen: nach der geltenden Frist erfüllt oder abgelehnt. Bei Verletzungen: Erstmeldung nach Ablauf von "
                                + hours + " Stunden, die Stunde der Kenntnis nicht mitgezählt.",
                        "Requests: fulfilled or refused after the date that counted. Breaches: first notified after "
                                + hours + " hours, the hour of awareness not counted."),
                fact(
                        language,
                        ReportWord.OVERDUE,
                        "Zum angegebenen Stand offen oder nicht gemeldet, obwohl die Frist abgelaufen ist.",
                        "Open or not notified at the time stated although the time has passed."),
                fact(
                        language,
                        ReportWord.MEDIAN_DAYS,
                        "Vom Eingang bis zur Erfüllung, verstrichene Zeit in Tagen zu 24 Stunden; bei gerader Anzahl das Mittel der beiden mittleren Werte.",
                        "From receipt to fulfilment, elapsed time in days of 24 hours; of an even number the mean of the two in the middle."),
                fact(
                        language,
                        ReportWord.NINETIETH_DAYS,
                        "Der kleinste vorgekommene Wert, den mindestens neun Zehntel nicht überschreiten (nächster Rang).",
                        "The smallest value there was that at least nine tenths do not exceed (nearest rank)."),
                fact(
                        language,
                        ReportWord.KNOWN,
                        "Verletzungen, von denen das Unternehmen im Zeitraum Kenntnis erlangt hat, in ihrer letzten Fassung.",
                        "Breaches of which the company became aware in the period, in their latest version."),
                fact(
                        language,
                        ReportWord.TOLD,
                        "Der Aufsichtsbehörde mindestens einmal gemeldet; die Zeit läuft von der Kenntnis bis zur ersten Meldung.",
                        "Notified to the authority at least once; the time runs from awareness to the first notification."));
    }

    private static Fact fact(Language language, ReportWord word, String de, String en) {
        return new Fact(word.in(language), language.pick(de, en));
    }
}
