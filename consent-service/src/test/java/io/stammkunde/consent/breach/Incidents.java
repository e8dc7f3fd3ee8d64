package io.stammkunde.consent.breach;

import io.stammkunde.consent.breach.Facts.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An incident as it is entered: a laptop was left on a train. */
public final class Incidents {
    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    public static final Instant AWARE = Instant.parse("2026-03-02T09:30:00Z");
    /** The hour of awareness is not counted, then 72. */
    public static final Instant LEGAL = Instant.parse("2026-03-05T10:00:00Z");

    private Incidents() {}

    /** With everything that is asked of an entry. */
    public static Facts facts(Risk risk) {
        return facts(risk, AWARE);
    }

    public static Facts facts(Risk risk, Instant awareness) {
        return new Facts(
                "A laptop was lost",
                awareness,
                "A laptop with a list of customers was left on a train.",
                Set.of(Kind.CONFIDENTIALITY),
                List.of("customers"),
                1200L,
                List.of("contact", "orders"),
                4000L,
                "Unwanted calls",
                "The laptop was locked from afar.",
                risk);
    }

    /** As officers send it, without consequences. */
    public static Map<String, Object> body(String risk, Instant awareness) {
        return new HashMap<>(Map.of(
                "title",
                "A laptop was lost",
                "awareness",
                awareness.toString(),
                "nature",
                "A laptop with a list of customers was left on a train.",
                "kinds",
                List.of("CONFIDENTIALITY"),
                "peopleCategories",
                List.of("customers"),
                "people",
                1200,
                "dataCategories",
                List.of("contact", "orders"),
                "records",
                4000,
                "measures",
                "The laptop was locked from afar.",
                "risk",
                risk));
    }

    /** Without what nobody knows at first. */
    public static Facts firstFacts() {
        return new Facts(
                "A laptop was lost",
                AWARE,
                "A laptop was left on a train.",
                Set.of(Kind.CONFIDENTIALITY),
                List.of(),
                null,
                List.of(),
                null,
                "",
                "",
                Risk.NOT_ASSESSED);
    }
}
