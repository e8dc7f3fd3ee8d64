package io.stammkunde.metrics.voice;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class VoiceFigures {
    private VoiceFigures() {}

    public static List<Figure> all() {
        return List.of(new MentionCount(), new PositiveShare(), new NegativeShare());
    }
}
