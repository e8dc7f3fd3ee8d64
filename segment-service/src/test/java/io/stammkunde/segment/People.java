package io.stammkunde.segment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.segment.person.History;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.value.Facts;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People and what they did, for tests. */
public final class People {
    public static final UUID ADA = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    public static final UUID BEN = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final String MARKETING = "marketing";
    public static final Permission GIVEN = new Permission(true, "CONSENT_GIVEN", null);
    public static final Permission WITHDRAWN = new Permission(false, "CONSENT_WITHDRAWN", null);

    private People() {}

    public static Person ada(PastEvent... events) {
        return new Person(ADA, Facts.NONE, Map.of(MARKETING, GIVEN), Scores.NONE, History.of(Arrays.asList(events)));
    }

    public static Facts traits(String name, String value) {
        return Facts.of(Map.of(name, new Value.Text(value)));
    }

    /** An order of so many days before noon. */
    public static PastEvent order(int daysAgo) {
        return order(daysAgo, 10);
    }

    public static PastEvent order(int daysAgo, int revenue) {
        return event("Order Completed", NOON.minus(Duration.ofDays(daysAgo)), revenue);
    }

    public static PastEvent event(String name, Instant at, int revenue) {
        Facts properties = Facts.of(
                Map.of("revenue", new Value.Amount(BigDecimal.valueOf(revenue)), "currency", new Value.Text("EUR")));
        return new PastEvent(id(name, at), name, at, Set.of(MARKETING), properties);
    }

    private static long id(String name, Instant at) {
        return UUID.nameUUIDFromBytes((name + at).getBytes(UTF_8)).getMostSignificantBits();
    }
}
