package io.stammkunde.metrics.experiment;

import io.stammkunde.http.InvalidParameter;

/**
 * The part of all people that an experiment is about. Running experiments of one group never share a person, because
 * their slices do not overlap.
 *
 * @param group name of the group
 * @param from start of the slice, 0 to 1
 * @param to its end, exclusive; above {@code from}
 */
public record Slice(String group, double from, double to) {
    public Slice {
        if (!(from >= 0 && to <= 1 && from < to)) {
            throw new InvalidParameter(
                    "/exclusiveGroup", "must be a slice between 0 and 1 with 'from' below 'to', such as 0 to 0.5");
        }
    }
}
