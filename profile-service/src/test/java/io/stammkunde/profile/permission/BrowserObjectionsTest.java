package io.stammkunde.profile.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrowserObjectionsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID SHOP = new UUID(0, 1);

    private final BrowserObjections objections = BrowserObjections.to(Set.of("advertising"));

    @Test
    void theFirstEventOfAnObjectingBrowserServesNoAdvertisingWhateverComesWithIt() {
        var consents = Map.of("advertising", true, "analytics", true);

        assertThat(served(LegalBasis.ART6_1_A, Map.of("globalPrivacyControl", true), consents))
                .containsExactly("analytics");
        assertThat(served(LegalBasis.ART6_1_A, Map.of(), consents))
                .containsExactlyInAnyOrder("advertising", "analytics");
    }

    @Test
    void anObjectionHoldsAgainstTheLegalBasisOfASourceAsWell() {
        assertThat(served(LegalBasis.ART6_1_F, Map.of("globalPrivacyControl", true), Map.of()))
                .containsExactly("analytics");
        assertThat(served(LegalBasis.ART6_1_F, Map.of(), Map.of()))
                .containsExactlyInAnyOrder("advertising", "analytics");
    }

    private Set<String> served(LegalBasis basis, Map<String, Object> context, Map<String, Boolean> consents) {
        var event = new CollectedEventV1(
                "m", SHOP, "track", null, "device", "Looked", null, null, NOON, NOON, Map.of(), Map.of(), context,
                consents);
        var source = new Source(
                SHOP,
                "s",
                SourceKind.HTTP,
                basis,
                Set.of("advertising", "analytics"),
                List.of(),
                true,
                List.of(),
                NOON);
        return objections.chosen(Permissions.NONE, event).permittedFor(source, NOON);
    }
}
