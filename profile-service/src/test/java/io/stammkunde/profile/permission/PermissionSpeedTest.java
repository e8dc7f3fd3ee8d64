package io.stammkunde.profile.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast an event's purposes are decided on from memory, on one thread. Run with {@code -Dstammkunde.benchmark=true}. */
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class PermissionSpeedTest {
    private static final Logger LOG = Logger.getLogger(PermissionSpeedTest.class);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int PEOPLE = 10_000;
    private static final int DECISIONS = 2_000_000;
    private static final int RUNS = 4;

    private final Source shop = new Source(
            new UUID(0, 1),
            "shop",
            SourceKind.HTTP,
            LegalBasis.ART6_1_B,
            Set.of("service", "analytics"),
            List.of("*"),
            true,
            List.of(),
            NOW);

    /** Everybody has decided on four purposes: allowed, denied, run out, and one that half of them withdrew. */
    private final List<Permissions> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> Permissions.NONE
                    .chosen(Map.of("analytics", true, "advertising", false), NOW.minus(Duration.ofDays(2)))
                    .decided(
                            "newsletter",
                            new Choice(ConsentState.GIVEN, NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(number), 1))
                    .chosen(Map.of("personalisation", number % 2 == 0), NOW.minus(Duration.ofDays(1))))
            .toList();

    @Test
    void whatAnEventMayServeIsDecidedFromMemory() {
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            long permitted = 0;
            for (int i = 0; i < DECISIONS; i++) {
                permitted += people.get(i % PEOPLE).permittedFor(shop, NOW).size();
            }
            LOG.infof("Decisions run=%d per.second=%.0f", run, DECISIONS * 1e9 / (System.nanoTime() - begun));
            assertThat(permitted).isBetween(2L * DECISIONS, 4L * DECISIONS);
        }
    }
}
