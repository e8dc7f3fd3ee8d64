package io.stammkunde.profile.quality.http;

import io.stammkunde.profile.quality.CollectionFigures;
import java.util.List;
import java.util.UUID;

/**
 * What became of everything that was accepted; {@code accepted = processed + duplicates + withheld + unprocessable +
 * suppressed + lag}.
 */
public record CollectionView(
        long accepted,
        long processed,
        long duplicates,
        long withheld,
        long unprocessable,
        long suppressed,
        long quarantined,
        long lag,
        List<SourceView> sources) {

    /** One source's part in it. */
    public record SourceView(
            UUID sourceId, long processed, long duplicates, long withheld, long unprocessable, long suppressed) {}

    static CollectionView of(CollectionFigures figures) {
        var total = figures.total();
        var sources = figures.bySource().entrySet().stream()
                .map(entry -> new SourceView(
                        entry.getKey(),
                        entry.getValue().processed(),
                        entry.getValue().duplicates(),
                        entry.getValue().withheld(),
                        entry.getValue().unprocessable(),
                        entry.getValue().suppressed()))
                .toList();
        return new CollectionView(
                figures.accepted(),
                total.processed(),
                total.duplicates(),
                total.withheld(),
                total.unprocessable(),
                total.suppressed(),
                figures.quarantined(),
                figures.lag(),
                sources);
    }
}
