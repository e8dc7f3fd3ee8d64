package io.stammkunde.profile.duplicate;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Looks for people who may be one. */
@ApplicationScoped
public class FindDuplicates {
    private static final int PAGE = 1000;
    /** Below it a steward would look at more strangers than duplicates. */
    private static final double LEAST_PROBABILITY = 0.9;

    private final Profiles profiles;
    private final int mostExamined;

    FindDuplicates(Profiles profiles, ProfileConfig config) {
        this.profiles = profiles;
        this.mostExamined = config.duplicates().mostExamined();
    }

    /**
     * What was found.
     *
     * @param examined the newest of all people; fewer than all where there are too many for a question
     * @param candidates the most probable first
     */
    public record Found(int examined, List<Candidate> candidates) {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    public Uni<Found> handle() {
        return portraits()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(people -> new Found(people.size(), Candidates.of(people, LEAST_PROBABILITY)));
    }

    private Uni<List<Portrait>> portraits() {
        var last = new AtomicReference<Optional<UUID>>(Optional.empty());
        return Multi.createBy()
                .repeating()
                .uni(() -> profiles.page(last.get(), PAGE).invoke(page -> last.set(end(page))))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .<Profile>disjoint()
                .map(Portrait::of)
                .filter(portrait -> !portrait.features().isEmpty())
                .select()
                .first(mostExamined)
                .collect()
                .asList();
    }

    private static Optional<UUID> end(List<Profile> page) {
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
    }
}
