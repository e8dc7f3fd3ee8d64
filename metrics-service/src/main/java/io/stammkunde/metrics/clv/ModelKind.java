package io.stammkunde.metrics.clv;

import com.fasterxml.jackson.annotation.JsonValue;

/** The models of purchases that are fitted beside each other. */
public enum ModelKind {
    BG_NBD("bg-nbd", "BG/NBD"),
    MBG_NBD("mbg-nbd", "MBG/NBD"),
    PARETO_NBD("pareto-nbd", "Pareto/NBD");

    private final String key;
    private final String title;

    ModelKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in answers. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Its name for readers, the same in all languages. */
    public String title() {
        return title;
    }
}
