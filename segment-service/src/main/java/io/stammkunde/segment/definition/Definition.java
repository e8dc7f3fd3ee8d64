package io.stammkunde.segment.definition;

import org.jspecify.annotations.Nullable;

/**
 * What an author decides about a segment.
 *
 * @param purpose key of the purpose that its members' data must serve
 */
public record Definition(String name, @Nullable String description, String purpose, RuleSource rule) {
    /** Whether the same people belong to it. */
    boolean selectsAs(Definition other) {
        return purpose.equals(other.purpose) && rule.rule().equals(other.rule.rule());
    }
}
