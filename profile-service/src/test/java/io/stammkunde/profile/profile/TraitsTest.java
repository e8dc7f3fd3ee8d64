package io.stammkunde.profile.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TraitsTest {
    private static final UUID SHOP = new UUID(0, 1);
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anOlderStatementNeverReplacesANewerOne() {
        var known = Traits.stated(Map.of("city", "Berlin"), SHOP, NOON);
        var late = Traits.stated(Map.of("city", "Bonn"), SHOP, MORNING);
        assertThat(Traits.latest(known, late).get("city").value()).isEqualTo("Berlin");
    }

    @Test
    void aStatementThatIsTooLargeIsLeftOut() {
        assertThat(Traits.stated(Map.of("text", "x".repeat(4_001), "list", List.of("y".repeat(5_000))), SHOP, NOON))
                .isEmpty();
    }

    @Test
    void aSenderWhoInventsNamesCannotGrowAProfileWithoutEnd() {
        var invented = new HashMap<String, Object>();
        for (var i = 0; i < 1_000; i++) {
            invented.put("n" + i, i);
        }
        assertThat(Traits.latest(Map.of(), Traits.stated(invented, SHOP, NOON))).hasSize(Traits.MAX_TRAITS);
    }
}
