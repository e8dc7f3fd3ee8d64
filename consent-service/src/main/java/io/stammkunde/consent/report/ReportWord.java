package io.stammkunde.consent.report;

import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.rights.RightsType;

/** The words of the report. */
enum ReportWord {
    TITLE("Bericht für die Aufsichtsbehörde", "Report for the supervisory authority"),
    PERIOD("Zeitraum", "Period"),
    UNTIL("%s bis %s einschließlich (%s)", "%s to %s inclusive (%s)"),
    AT("Stand", "As of"),
    BY_TYPE("Anträge nach Art", "Requests by type"),
    BY_MONTH("Anträge nach Monat des Eingangs", "Requests by month of receipt"),
    BY_QUARTER("Anträge nach Quartal des Eingangs", "Requests by quarter of receipt"),
    REFUSALS("Ablehnungen nach Grund", "Refusals by code"),
    BY_RISK("Datenschutzverletzungen nach Risiko", "Breaches by risk"),
    BREACHES_BY_MONTH("Datenschutzverletzungen nach Monat der Kenntnis", "Breaches by month of awareness"),
    BREACHES_BY_QUARTER("Datenschutzverletzungen nach Quartal der Kenntnis", "Breaches by quarter of awareness"),
    NO_REFUSALS("Im Zeitraum wurde nichts abgelehnt.", "Nothing was refused in the period."),
    TYPE("Art", "Type"),
    MONTH("Monat", "Month"),
    QUARTER("Quartal", "Quarter"),
    CODE("Grund", "Code"),
    COUNT("Anzahl", "Count"),
    RISK("Risiko", "Risk"),
    ALL("Alle", "All"),
    RECEIVED("Eingegangen", "Received"),
    FULFILLED("Erfüllt", "Fulfilled"),
    REFUSED("Abgelehnt", "Refused"),
    WITHDRAWN("Zurückgenommen", "Withdrawn"),
    DUPLICATES("Doppelt", "Duplicates"),
    OPEN("Offen", "Open"),
    EXTENDED("Verlängert", "Extended"),
    LATE("Verspätet", "Late"),
    OVERDUE("Überfällig", "Overdue"),
    MEDIAN_DAYS("Median (Tage)", "Median (days)"),
    NINETIETH_DAYS("90. Perzentil (Tage)", "90th percentile (days)"),
    LONGEST_DAYS("Längste (Tage)", "Longest (days)"),
    KNOWN("Bekannt geworden", "Became known"),
    TOLD("Gemeldet", "Notified"),
    NOT_REPORTABLE("Nicht meldepflichtig", "Not reportable"),
    UNTOLD("Noch nicht gemeldet", "Not notified yet"),
    PEOPLE_TOLD("Betroffene benachrichtigt", "People told"),
    MEDIAN_HOURS("Median bis zur Meldung (Stunden)", "Median to notification (hours)"),
    NINETIETH_HOURS("90. Perzentil (Stunden)", "90th percentile (hours)"),
    LONGEST_HOURS("Längste (Stunden)", "Longest (hours)");

    private final String de;
    private final String en;

    ReportWord(String de, String en) {
        this.de = de;
        this.en = en;
    }

    String in(Language language) {
        return language.pick(de, en);
    }

    static String of(RightsType type, Language language) {
        return switch (type) {
            case ACCESS -> language.pick("Auskunft (Art. 15)", "Access (Art. 15)");
            case RECTIFICATION -> language.pick("Berichtigung (Art. 16)", "Rectification (Art. 16)");
            case ERASURE -> language.pick("Löschung (Art. 17)", "Erasure (Art. 17)");
            case RESTRICTION -> language.pick("Einschränkung (Art. 18)", "Restriction (Art. 18)");
            case PORTABILITY -> language.pick("Datenübertragung (Art. 20)", "Portability (Art. 20)");
            case OBJECTION -> language.pick("Widerspruch (Art. 21)", "Objection (Art. 21)");
            case OBJECTION_DIRECT_MARKETING ->
                language.pick(
                        "Widerspruch gegen Direktwerbung (Art. 21 Abs. 2)",
                        "Objection to direct marketing (Art. 21(2))");
        };
    }

    static String of(Risk risk, Language language) {
        return switch (risk) {
            case NOT_ASSESSED -> language.pick("Noch nicht bewertet", "Not judged yet");
            case NONE -> language.pick("Voraussichtlich kein Risiko", "Unlikely to be a risk");
            case RISK -> language.pick("Risiko", "Risk");
            case HIGH -> language.pick("Hohes Risiko", "High risk");
        };
    }

    /** A code of a refusal; one that is not known is shown as it is. */
    static String refusal(String code, Language language) {
        return switch (code) {
            case "NOT_THE_PERSON" -> language.pick("Nicht die betroffene Person", "Not the person concerned");
            case "MANIFESTLY_UNFOUNDED" -> language.pick("Offenkundig unbegründet", "Manifestly unfounded");
            case "EXCESSIVE" -> language.pick("Exzessiv", "Excessive");
            case "LEGAL_OBLIGATION" -> language.pick("Rechtliche Verpflichtung", "Legal obligation");
            case "LEGAL_CLAIMS" -> language.pick("Rechtsansprüche", "Legal claims");
            case "NO_DATA" -> language.pick("Keine Daten vorhanden", "No data held");
            case "OTHER" -> language.pick("Anderer Grund", "Other");
            default -> code;
        };
    }
}
