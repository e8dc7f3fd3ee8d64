package io.stammkunde.consent.register;

import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law calls things, as people read it. */
final class LegalWords {
    private LegalWords() {}

    static String of(LegalBasis basis, Language language) {
        return switch (basis) {
            case ART6_1_A -> language.pick("Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)", "Consent (Art. 6(1)(a) GDPR)");
            case ART6_1_B -> language.pick("Vertrag (Art. 6 Abs. 1 lit. b DSGVO)", "Contract (Art. 6(1)(b) GDPR)");
            case ART6_1_C ->
                language.pick(
                        "Rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO)",
                        "Legal obligation (Art. 6(1)(c) GDPR)");
            case ART6_1_D ->
                language.pick(
                        "Lebenswichtige Interessen (Art. 6 Abs. 1 lit. d DSGVO)",
                        "Vital interests (Art. 6(1)(d) GDPR)");
            case ART6_1_E ->
                language.pick(
                        "Öffentliches Interesse (Art. 6 Abs. 1 lit. e DSGVO)", "Public interest (Art. 6(1)(e) GDPR)");
            case ART6_1_F ->
                language.pick(
                        "Berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO)",
                        "Legitimate interest (Art. 6(1)(f) GDPR)");
            case ART9_2_A ->
                language.pick(
                        "Ausdrückliche Einwilligung (Art. 9 Abs. 2 lit. a DSGVO)",
                        "Explicit consent (Art. 9(2)(a) GDPR)");
            case UWG_7_3 ->
                language.pick("Werbung an Bestandskunden (§ 7 Abs. 3 UWG)", "Existing customers (§ 7(3) UWG)");
            case TDDDG_25_1 -> language.pick("Einwilligung (§ 25 Abs. 1 TDDDG)", "Consent (§ 25(1) TDDDG)");
            case TDDDG_25_2 ->
                language.pick("Ohne Einwilligung erlaubt (§ 25 Abs. 2 TDDDG)", "Exempt from consent (§ 25(2) TDDDG)");
        };
    }

    static String of(Safeguard safeguard, Language language) {
        return switch (safeguard) {
            case ADEQUACY -> language.pick("Angemessenheitsbeschluss (Art. 45)", "Adequacy decision (Art. 45)");
            case LEGAL_INSTRUMENT ->
                language.pick(
                        "Dokument zwischen Behörden (Art. 46 Abs. 2 lit. a)",
                        "Instrument between authorities (Art. 46(2)(a))");
            case BINDING_RULES ->
                language.pick(
                        "Verbindliche interne Vorschriften (Art. 46 Abs. 2 lit. b)",
                        "Binding corporate rules (Art. 46(2)(b))");
            case STANDARD_CLAUSES ->
                language.pick(
                        "Standarddatenschutzklauseln (Art. 46 Abs. 2 lit. c, d)",
                        "Standard data protection clauses (Art. 46(2)(c), (d))");
            case CODE_OF_CONDUCT ->
                language.pick("Verhaltensregeln (Art. 46 Abs. 2 lit. e)", "Code of conduct (Art. 46(2)(e))");
            case CERTIFICATION ->
                language.pick("Zertifizierung (Art. 46 Abs. 2 lit. f)", "Certification (Art. 46(2)(f))");
            case AUTHORISED_CLAUSES ->
                language.pick("Genehmigte Klauseln (Art. 46 Abs. 3)", "Authorised clauses (Art. 46(3))");
            case DEROGATION -> language.pick("Ausnahme (Art. 49)", "Derogation (Art. 49)");
        };
    }

    static String of(RetentionRule.Start start, Language language) {
        return switch (start) {
            case EVENT -> language.pick("Tag des Vorgangs", "the day on which it happened");
            case CALENDAR_YEAR_END -> language.pick("Ende des Kalenderjahres", "the end of the calendar year");
            case LAST_USE -> language.pick("Tag der letzten Nutzung", "the day of the last use");
        };
    }

    /** What comes with the product in words; what a company has named itself as it has named it. */
    static String dataCategory(String key, Language language) {
        return switch (key) {
            case "contact" -> language.pick("Kontaktdaten", "contact details");
            case "usage" -> language.pick("Nutzungsdaten", "usage");
            case "orders" -> language.pick("Bestellungen", "orders");
            case "device" -> language.pick("Gerätedaten", "device data");
            case "interests" -> language.pick("Interessen", "interests");
            case "enquiries" -> language.pick("Anfragen", "enquiries");
            default -> key;
        };
    }

    static String of(Period period, Language language) {
        return Stream.of(
                        part(period.getYears(), language.pick("Jahr", "year"), language.pick("Jahre", "years")),
                        part(period.getMonths(), language.pick("Monat", "month"), language.pick("Monate", "months")),
                        part(period.getDays(), language.pick("Tag", "day"), language.pick("Tage", "days")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(int count, String one, String many) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : many);
    }
}
