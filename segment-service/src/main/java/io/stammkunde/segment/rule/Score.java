package io.stammkunde.segment.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that metrics-service calculates for a person. */
public enum Score {
    CLV_12M("clv12m", "erwarteter Wert in 12 Monaten", "expected value in 12 months"),
    P_ALIVE("pAlive", "Wahrscheinlichkeit, noch Kunde zu sein", "probability of still being a customer"),
    CHURN_RISK("churnRisk", "Abwanderungsrisiko", "risk of churn"),
    PURCHASES_12M("purchases12m", "erwartete Käufe in 12 Monaten", "expected purchases in 12 months"),
    PURCHASES_12M_LOW(
            "purchases12m.low", "untere Grenze der Käufe in 12 Monaten", "lower bound of purchases in 12 months"),
    PURCHASES_12M_HIGH(
            "purchases12m.high", "obere Grenze der Käufe in 12 Monaten", "upper bound of purchases in 12 months"),
    RFM_R("rfm.r", "RFM-Stufe Aktualität", "RFM fifth of recency"),
    RFM_F("rfm.f", "RFM-Stufe Häufigkeit", "RFM fifth of frequency"),
    RFM_M("rfm.m", "RFM-Stufe Umsatz", "RFM fifth of revenue");

    /** The purpose that scores serve: without permission for it, they are not there. */
    public static final String PURPOSE = "analytics";

    private final String key;
    private final String german;
    private final String english;

    Score(String key, String german, String english) {
        this.key = key;
        this.german = german;
        this.english = english;
    }

    /** The score of this name in {@code scores.changed}, if there is one. */
    public static Optional<Score> ofKey(String key) {
        return Stream.of(values()).filter(score -> score.key.equals(key)).findFirst();
    }

    /** All names, for people who look for the right one. */
    static String keys() {
        return Stream.of(values()).map(Score::key).collect(Collectors.joining(", "));
    }

    /** The name in rules and in {@code scores.changed}. */
    public String key() {
        return key;
    }

    String in(Language language) {
        return switch (language) {
            case DE -> german;
            case EN -> english;
        };
    }
}
