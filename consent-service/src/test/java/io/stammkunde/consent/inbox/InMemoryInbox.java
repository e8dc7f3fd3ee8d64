package io.stammkunde.consent.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An inbox without transactions: what was claimed stays claimed. */
public final class InMemoryInbox implements Inbox {
    private record Claim(String fingerprint, Instant at) {}

    private final Map<String, Claim> claims = new HashMap<>();

    @Override
    public Uni<Set<String>> claim(String consumer, Map<String, String> fingerprints, Instant now) {
        var claimed = new HashSet<String>();
        fingerprints.forEach((id, fingerprint) -> {
            if (claims.putIfAbsent(consumer + "\0" + id, new Claim(fingerprint, now)) == null) {
                claimed.add(id);
            }
        });
        return Uni.createFrom().item(claimed);
    }

    @Override
    public Uni<Optional<String>> fingerprint(String consumer, String messageId) {
        return Uni.createFrom()
                .item(Optional.ofNullable(claims.get(consumer + "\0" + messageId))
                        .map(Claim::fingerprint));
    }

    @Override
    public Uni<Integer> forget(Instant before) {
        var remembered = claims.size();
        claims.values().removeIf(claim -> claim.at().isBefore(before));
        return Uni.createFrom().item(remembered - claims.size());
    }
}
