package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The topic of identifiers that must not make anybody known again, and how far all input goes. */
public interface Suppressions {
    /** Announces them; done when they are durable. Harmless if repeated. */
    Uni<Void> announce(UUID request, List<String> suppressions, Instant since);

    /** End offsets of all topics that bring personal data, by partition. */
    Uni<Map<String, Map<Integer, Long>>> barrier();
}
