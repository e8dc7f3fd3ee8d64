package io.stammkunde.metrics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    @Test
    void theCampaignHasTheNamesThatItHasInAnAddress() {
        var campaign = Map.of("source", "mail", "medium", "e", "name", "spring", "term", 7, "content", "top", "x", "y");

        assertThat(Campaigns.withCampaign(event(Map.of("a", 1), Map.of("campaign", campaign))))
                .isEqualTo(Map.of(
                        "a",
                        1,
                        "utm_source",
                        "mail",
                        "utm_medium",
                        "e",
                        "utm_campaign",
                        "spring",
                        "utm_term",
                        "7",
                        "utm_content",
                        "top"));
    }

    @Test
    void whatThePropertiesSayStands() {
        var context = Map.<String, Object>of("campaign", Map.of("source", "mail", "medium", "e"));

        assertThat(Campaigns.withCampaign(event(Map.of("utm_source", "shop"), context)))
                .isEqualTo(Map.of("utm_source", "shop", "utm_medium", "e"));
    }

    @Test
    void whatIsNoNameIsLeftOut() {
        for (var odd : Arrays.<Object>asList(" ", List.of("a"), true, "x".repeat(201))) {
            assertThat(Campaigns.withCampaign(event(Map.of(), Map.of("campaign", Map.of("source", odd)))))
                    .as(String.valueOf(odd))
                    .isEmpty();
        }
        for (var odd : List.<Object>of("spring", List.of(), 7)) {
            assertThat(Campaigns.withCampaign(event(Map.of(), Map.of("campaign", odd))))
                    .isEmpty();
        }
    }

    @Test
    void ofAContextNothingElseIsKept() {
        var context = Map.<String, Object>of("ip", "203.0.113.7", "campaign", Map.of("source", "mail"));

        var checked = ContractChecks.event(event(Map.of(), context));

        assertThat(checked.context()).isEqualTo(Map.of("campaign", Map.of("source", "mail")));
    }

    private static ResolvedEventV1 event(Map<String, Object> properties, Map<String, Object> context) {
        return new ResolvedEventV1(
                SOMEBODY + ":m",
                "m",
                SOMEBODY,
                SOMEBODY,
                "page",
                null,
                Instant.parse("2026-03-01T10:00:00Z"),
                Instant.parse("2026-03-01T10:00:01Z"),
                properties,
                Map.of(),
                context,
                Map.of(),
                Set.of("analytics"));
    }
}
