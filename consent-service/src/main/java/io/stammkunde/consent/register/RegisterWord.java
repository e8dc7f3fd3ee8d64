package io.stammkunde.consent.register;

import io.stammkunde.consent.document.Language;

/** The words of the record. */
enum RegisterWord {
    TITLE(
            "Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 1 DSGVO)",
            "Record of processing activities (Art. 30(1) GDPR)"),
    CONTROLLER("Verantwortlicher", "Controller"),
    JOINT("Gemeinsam Verantwortliche", "Joint controllers"),
    REPRESENTATIVE("Vertreter in der Union", "Representative in the Union"),
    OFFICER("Datenschutzbeauftragte Person", "Data protection officer"),
    SECURITY("Technische und organisatorische Maßnahmen", "Technical and organisational measures"),
    AT("Stand", "As of"),
    DIGEST("Prüfsumme des Inhalts (SHA-256)", "Digest of the content (SHA-256)"),
    NOT_STATED("nicht angegeben (Einstellung %s)", "not stated (setting %s)"),
    ACTIVITIES("Verarbeitungstätigkeiten", "Processing activities"),
    SYSTEMS("Wo die Daten liegen", "Where the data is kept"),
    RETENTION("Aufbewahrung nach Gesetz", "Retention by law"),
    ACTIVITY("Verarbeitung", "Activity"),
    PURPOSE("Zweck", "Purpose"),
    LEGAL_BASIS("Rechtsgrundlage", "Legal basis"),
    PEOPLE("Betroffene Personen", "Data subjects"),
    DATA("Datenkategorien", "Categories of data"),
    RECIPIENTS("Empfänger", "Recipients"),
    THIRD_COUNTRIES("Drittländer und Garantien", "Third countries and safeguards"),
    ERASURE("Löschfrist", "Time limit for erasure"),
    VERSION("Fassung", "Version"),
    SINCE("Gilt seit", "In force since"),
    SERVICE("Dienst", "Service"),
    STORE("Speicherort", "Store"),
    CATEGORY("Kategorie", "Category"),
    RULE("Regel", "Rule"),
    BASIS("Grundlage", "Basis"),
    PERIOD("Frist", "Period"),
    COUNTED_FROM("Beginn der Frist", "Counted from"),
    NO_ACTIVITIES("Kein Zweck ist in Kraft.", "No purpose is in force."),
    NO_SYSTEMS("Kein Dienst hat sich gemeldet.", "No service has registered."),
    NO_RULES("Keine Regel wird angewandt.", "No rule is applied."),
    NOBODY("keine außerhalb des Unternehmens", "nobody outside the company"),
    NO_THIRD_COUNTRY("keine Übermittlung", "no transfer"),
    COMPARE_NAME("Vergleichen", "Comparing"),
    COMPARE(
            "Zwei Ausdrucke mit derselben Prüfsumme haben denselben Inhalt, gleich in welcher Sprache.",
            "Two printings with the same digest have the same content, in whatever language."),
    ERASURE_NAME("Löschfrist", "Time limit for erasure"),
    ERASURE_TEXT(
            "Gilt für den Zweck. Was ein Gesetz länger aufbewahrt, steht unter „Aufbewahrung nach Gesetz“.",
            "Holds for the purpose. What a law keeps longer stands under “Retention by law”.");

    private final String de;
    private final String en;

    RegisterWord(String de, String en) {
        this.de = de;
        this.en = en;
    }

    String in(Language language) {
        return language.pick(de, en);
    }
}
