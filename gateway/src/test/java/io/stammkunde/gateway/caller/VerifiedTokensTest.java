package io.stammkunde.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.gateway.GatewayConfigs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final Caller.SignedIn ANNA = new Caller.SignedIn("1", "Anna", "anna", Set.of("analyst"), "t");

    private final VerifiedTokens tokens = new VerifiedTokens(GatewayConfigs.with(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void knowsTheHolderOfExactlyThisToken() {
        tokens.remember("Bearer a.b.c", ANNA, NOW.plusSeconds(60));

        assertThat(tokens.find("Bearer a.b.c")).isEqualTo(ANNA);
        assertThat(tokens.find("Bearer a.b.d")).isNull();
    }

    @Test
    void believesNoTokenLongerThanItSaysItself() {
        tokens.remember("Bearer a.b.c", ANNA, NOW);

        assertThat(tokens.find("Bearer a.b.c")).isNull();
    }
}
