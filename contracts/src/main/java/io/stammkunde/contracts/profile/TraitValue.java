package io.stammkunde.contracts.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * What a source said of a person, and when.
 *
 * @param value text, number, truth value, or a list or map of these
 * @param sourceId the source that said it last; {@link #RECTIFICATION} if the person had it corrected
 * @param at the event's time, or that of the decision to correct it; an older statement never replaces a newer one
 */
public record TraitValue(Object value, UUID sourceId, Instant at) {
    /** Stands for the source of what was corrected on request of the person (Art. 16 GDPR). */
    public static final UUID RECTIFICATION = new UUID(0, 16);

    /** Leaves the value out; it is personal. */
    @Override
    public String toString() {
        return "TraitValue[sourceId=%s, at=%s]".formatted(sourceId, at);
    }
}
