package io.stammkunde.segment.person;

import java.time.Instant;

/**
 * A standing that has changed and of which the world outside of the person's document does not know yet.
 *
 * @param version version of the rule that decided
 * @param was what the world knows
 * @param is what it has to learn
 */
public record News(String segment, int version, Status was, Status is, Instant since, Reason reason) {
    /** Whether subscribers hear of it: someone left out is nobody's business. */
    public boolean entersOrExits() {
        return (was == Status.MEMBER) != (is == Status.MEMBER);
    }
}
