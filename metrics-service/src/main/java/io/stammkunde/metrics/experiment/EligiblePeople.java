package io.stammkunde.metrics.experiment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.InTurn;
import io.stammkunde.metrics.database.FiguresDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The members of those segments that running experiments are for, in memory, so that an assignment asks no database. What
 * changes is known after the next refresh.
 */
@ApplicationScoped
public class EligiblePeople {
    private final KnownExperiments known;
    private final FiguresDatabase database;
    private final Map<String, Members> bySegment = new ConcurrentHashMap<>();

    public EligiblePeople(KnownExperiments known, FiguresDatabase database) {
        this.known = known;
        this.database = database;
    }

    /** The profiles of the members of a segment. */
    static final class Members {
        private final long revision;
        private final UUID[] ascending;

        private Members(long revision, Collection<UUID> profiles) {
            this.revision = revision;
            ascending = profiles.toArray(UUID[]::new);
            Arrays.sort(ascending);
        }

        boolean contains(UUID profile) {
            return Arrays.binarySearch(ascending, profile) >= 0;
        }
    }

    /** The members of a segment; read at the first question only. */
    Uni<Members> of(String segment) {
        var members = bySegment.get(segment);
        return members != null ? Uni.createFrom().item(members) : read(segment);
    }

    private Uni<Members> read(String segment) {
        long revision = database.revision();
        return database.ask(sql -> new Members(revision, Memberships.profiles(sql, segment)))
                .invoke(members -> bySegment.put(segment, members));
    }

    /** Reads the members anew where anything has changed, and forgets segments that no running experiment is for. */
    @Scheduled(
            every = "${stammkunde.metrics.experiments.refresh:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        bySegment.keySet().retainAll(known.eligibilitySegments());
        var outdated = bySegment.entrySet().stream()
                .filter(entry -> entry.getValue().revision != database.revision())
                .map(Map.Entry::getKey)
                .toList();
        return InTurn.each(outdated, this::read);
    }
}
