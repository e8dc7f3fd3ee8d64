package io.stammkunde.segment;

import io.stammkunde.segment.definition.Definition;
import io.stammkunde.segment.definition.RuleSource;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.Stage;
import java.util.List;

/** Segments for tests. */
public final class Segments {
    private Segments() {}

    public static Segment live(String key, RuleSource rule) {
        return of(key, People.MARKETING, 1, rule);
    }

    public static Segment of(String key, String purpose, int version, RuleSource rule) {
        return new Segment(
                key,
                new Definition(key, null, purpose, rule),
                version,
                1,
                Stage.LIVE,
                0,
                People.NOON,
                People.NOON,
                People.NOON,
                List.of());
    }
}
