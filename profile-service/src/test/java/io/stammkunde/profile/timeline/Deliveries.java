package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sources and events of a small world, in which people share devices, have several, and change their mind. */
final class Deliveries {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final UUID SHOP = new UUID(1, 1);
    static final UUID SITE = new UUID(1, 2);

    private Deliveries() {}

    /** A shop that fulfils contracts, and a site that depends on consent. */
    static Map<UUID, Source> sources() {
        return Map.of(
                SHOP,
                source(SHOP, LegalBasis.ART6_1_B, Set.of("service", "analytics")),
                SITE,
                source(SITE, LegalBasis.ART6_1_A, Set.of("analytics")));
    }

    private static Source source(UUID id, LegalBasis basis, Set<String> purposes) {
        return new Source(id, id.toString(), SourceKind.HTTP, basis, purposes, List.of(), true, List.of(), NOON);
    }

    static CollectedEventV1 event(
            String messageId,
            UUID source,
            @Nullable String userId,
            @Nullable String anonymousId,
            Map<String, Object> traits,
            Map<String, Boolean> consents) {
        return new CollectedEventV1(
                messageId,
                source,
                traits.isEmpty() ? "track" : "identify",
                userId,
                anonymousId,
                traits.isEmpty() ? "Looked" : null,
                null,
                null,
                NOON,
                NOON,
                Map.of(),
                traits,
                Map.of(),
                consents);
    }

    /** One event of a random person on a random device; one in ten has a message id that another one has as well. */
    static CollectedEventV1 random(Random dice, int number) {
        var userId = dice.nextInt(3) == 0 ? "u" + dice.nextInt(5) : null;
        var device = userId != null && dice.nextInt(4) == 0 ? null : "d" + dice.nextInt(8);
        Map<String, Object> traits =
                dice.nextInt(4) == 0 ? Map.of("email", "m" + dice.nextInt(5) + "@example.org") : Map.of();
        Map<String, Boolean> consents = dice.nextInt(6) == 0 ? Map.of("analytics", dice.nextBoolean()) : Map.of();
        var messageId = "m" + (dice.nextInt(10) == 0 ? dice.nextInt(number + 1) : number);
        return event(messageId, dice.nextInt(3) == 0 ? SITE : SHOP, userId, device, traits, consents);
    }

    /** The partition of an event: by device, else by customer. */
    static int partition(CollectedEventV1 event, int partitions) {
        var hint = event.anonymousId() == null ? event.userId() : event.anonymousId();
        return Math.floorMod(String.valueOf(hint).hashCode(), partitions);
    }
}
