package io.stammkunde.profile.quality;

/** Numbers of one source's accepted events by fate. */
public record SourceTally(long processed, long duplicates, long withheld, long unprocessable) {
    public static final SourceTally ZERO = new SourceTally(0, 0, 0, 0);

    SourceTally plus(Fate fate) {
        return switch (fate) {
            case PROCESSED -> new SourceTally(processed + 1, duplicates, withheld, unprocessable);
            case DUPLICATE -> new SourceTally(processed, duplicates + 1, withheld, unprocessable);
            case WITHHELD -> new SourceTally(processed, duplicates, withheld + 1, unprocessable);
            case UNPROCESSABLE -> new SourceTally(processed, duplicates, withheld, unprocessable + 1);
        };
    }

    SourceTally plus(SourceTally other) {
        return new SourceTally(
                processed + other.processed,
                duplicates + other.duplicates,
                withheld + other.withheld,
                unprocessable + other.unprocessable);
    }
}
