package io.stammkunde.consent.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every inbox promises. */
public abstract class InboxContract {
    private final String consumer = UUID.randomUUID().toString();

    protected abstract Inbox inbox();

    /** Does the work in one transaction and waits for it. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void whatNobodyHandledIsClaimed() {
        assertThat(claim("one", "two")).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatWasHandledIsNotClaimedAgain() {
        claim("one", "two");

        assertThat(claim("two", "three")).containsExactly("three");
    }

    @Test
    void namesMayHoldAnyCharacter() {
        var odd = "source:\"'\\\n{}[]:,äöü☃";

        assertThat(claim(odd)).containsExactly(odd);
        assertThat(claim(odd)).isEmpty();
    }

    @Test
    void consumersDoNotTakeFromEachOther() {
        claim("one");

        var claimed = inTransaction(() -> inbox().claim(consumer + "-other", Map.of("one", ""), Moments.NOON));

        assertThat(claimed).containsExactly("one");
    }

    @Test
    void theFingerprintOfTheFirstClaimIsKept() {
        inTransaction(() -> inbox().claim(consumer, Map.of("one", "first"), Moments.NOON));
        inTransaction(() -> inbox().claim(consumer, Map.of("one", "second"), Moments.NOON));

        assertThat(inTransaction(() -> inbox().fingerprint(consumer, "one"))).contains("first");
        assertThat(inTransaction(() -> inbox().fingerprint(consumer, "two"))).isEmpty();
    }

    @Test
    void whatIsOldEnoughIsForgotten() {
        claim("one");

        inTransaction(() -> inbox().forget(Moments.NOON.plus(Duration.ofSeconds(1))));

        assertThat(claim("one")).containsExactly("one");
    }

    private Set<String> claim(String... names) {
        var claims = new HashMap<String, String>();
        for (var name : names) {
            claims.put(name, "");
        }
        return inTransaction(() -> inbox().claim(consumer, claims, Moments.NOON));
    }
}
