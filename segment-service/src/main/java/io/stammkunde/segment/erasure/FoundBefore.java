package io.stammkunde.segment.erasure;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;

/** How much erasures have found before they began: numbers only, kept for good. */
public interface FoundBefore {
    /**
     * Keeps what was found. Durable when it is answered; never becomes less.
     *
     * @param found by place
     * @return the most that was ever found for this request, by place
     */
    Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found);
}
