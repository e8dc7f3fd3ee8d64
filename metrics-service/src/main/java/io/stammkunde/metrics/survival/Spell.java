package io.stammkunde.metrics.survival;

/**
 * How long some people were watched.
 *
 * @param duration from the beginning, not negative, in whatever unit the curve shall have
 * @param ended true if what was waited for happened then; false if the watching merely stopped (censored)
 * @param people how many people have this spell, at least one
 */
public record Spell(double duration, boolean ended, long people) {
    public Spell {
        if (!(duration >= 0) || Double.isInfinite(duration)) {
            throw new IllegalArgumentException("a spell lasts from zero to any finite time, got " + duration);
        }
        if (people < 1) {
            throw new IllegalArgumentException("a spell is that of somebody, got %d people".formatted(people));
        }
    }

    /** That of one person. */
    public Spell(double duration, boolean ended) {
        this(duration, ended, 1);
    }
}
