package io.stammkunde.segment.timer;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.membership.PersonUpdates;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells what was written but never told, and hands over what was not handed over, because a process ended in between. */
@ApplicationScoped
class UnfinishedBusiness {
    private static final Logger LOG = Logger.getLogger(UnfinishedBusiness.class);

    private final PersonStates states;
    private final PersonUpdates updates;
    private final int batchSize;

    UnfinishedBusiness(PersonStates states, PersonUpdates updates, SegmentConfig config) {
        this.states = states;
        this.updates = updates;
        this.batchSize = config.timer().batchSize();
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> finish() {
        return batch().onFailure()
                .invoke(failure -> LOG.warnf(
                        "Unfinished business not finished, trying again cause=%s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> batch() {
        return states.unfinished(batchSize)
                .chain(people -> people.isEmpty() ? Uni.createFrom().voidItem() : finish(people));
    }

    private Uni<Void> finish(List<UUID> people) {
        Uni<Void> finished = updates.lookAgainAt(people);
        return people.size() < batchSize ? finished : finished.chain(this::batch);
    }
}
