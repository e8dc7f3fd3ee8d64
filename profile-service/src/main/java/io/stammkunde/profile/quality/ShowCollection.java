package io.stammkunde.profile.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what became of everything that was accepted. */
@ApplicationScoped
public class ShowCollection {
    private final CollectedEnds ends;
    private final Tallies tallies;
    private final Quarantine quarantine;

    ShowCollection(CollectedEnds ends, Tallies tallies, Quarantine quarantine) {
        this.ends = ends;
        this.tallies = tallies;
        this.quarantine = quarantine;
    }

    /** The tallies are read before the end of the log, so that the lag is never too small. */
    public Uni<CollectionFigures> handle() {
        return tallies.all()
                .chain(counted -> Uni.combine()
                        .all()
                        .unis(ends.byPartition(), quarantine.size())
                        .asTuple()
                        .map(now -> CollectionFigures.of(now.getItem1(), counted, now.getItem2())));
    }
}
