package io.stammkunde.metrics.testshop;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.metrics.clv.SendScores.ScoresOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Remembers what was sent, in place of a broker. */
public final class SentScores implements ScoresOut {
    public final List<ScoresChangedV1> sent = new ArrayList<>();
    public final List<UUID> forgotten = new ArrayList<>();
    /** What happens elsewhere while scores are on the way. */
    public Runnable meanwhile = () -> {};

    @Override
    public Uni<Void> send(List<ScoresChangedV1> scores) {
        meanwhile.run();
        sent.addAll(scores);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(Collection<UUID> people) {
        forgotten.addAll(people);
        return Uni.createFrom().voidItem();
    }
}
