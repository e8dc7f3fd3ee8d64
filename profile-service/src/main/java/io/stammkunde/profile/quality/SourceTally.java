package io.stammkunde.profile.quality;

/** Numbers of one source's accepted events by fate. */
public record SourceTally(long processed, long duplicates, long withheld, long unprocessable, long suppressed) {
    public static final SourceTally ZERO = new SourceTally(0, 0, 0, 0, 0);

    SourceTally plus(Fate fate) {
        return plus(
                switch (fate) {
                    case PROCESSED -> new SourceTally(1, 0, 0, 0, 0);
                    case DUPLICATE -> new SourceTally(0, 1, 0, 0, 0);
                    case WITHHELD -> new SourceTally(0, 0, 1, 0, 0);
                    case UNPROCESSABLE -> new SourceTally(0, 0, 0, 1, 0);
                    case SUPPRESSED -> new SourceTally(0, 0, 0, 0, 1);
                });
    }

    SourceTally plus(SourceTally other) {
        return new SourceTally(
                processed + other.processed,
                duplicates + other.duplicates,
                withheld + other.withheld,
                unprocessable + other.unprocessable,
                suppressed + other.suppressed);
    }
}
