package io.stammkunde.metrics.clv;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The models that were fitted lately. One is used again while the store has not changed, and for a short time after: as
 * long as configured, or as long as twenty fits take, so that a busy shop does not spend its time on fitting. Those who
 * ask for a model that is being fitted wait for the same fit.
 */
final class FittedModels {
    private static final int SHARE = 20;

    private final Map<Calibration, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int limit;
    private final Duration reuseFor;

    FittedModels(int limit, Duration reuseFor) {
        this.limit = limit;
        this.reuseFor = reuseFor;
    }

    private static final class Kept {
        final long revision;
        final Instant begun;
        volatile Duration took = Duration.ZERO;
        final Uni<FittedModel> model;

        Kept(long revision, Supplier<Instant> clock, Supplier<Uni<FittedModel>> fit, Consumer<Kept> failed) {
            this.revision = revision;
            this.begun = clock.get();
            this.model = Uni.createFrom()
                    .deferred(fit::get)
                    .invoke(fitted -> took = Duration.between(begun, clock.get()))
                    .onFailure()
                    .invoke(failure -> failed.accept(this))
                    .memoize()
                    .indefinitely();
        }
    }

    synchronized Uni<FittedModel> get(
            Calibration calibration, long revision, Supplier<Instant> clock, Supplier<Uni<FittedModel>> fit) {
        var known = kept.get(calibration);
        if (known != null && (known.revision == revision || isFresh(known, clock.get()))) {
            return known.model;
        }
        var fresh = new Kept(revision, clock, fit, failed -> forget(calibration, failed));
        kept.put(calibration, fresh);
        if (kept.size() > limit) {
            kept.remove(kept.keySet().iterator().next());
        }
        return fresh.model;
    }

    private boolean isFresh(Kept known, Instant now) {
        var enough = known.took.multipliedBy(SHARE);
        return now.isBefore(known.begun.plus(enough.compareTo(reuseFor) > 0 ? enough : reuseFor));
    }

    private synchronized void forget(Calibration calibration, Kept failed) {
        kept.remove(calibration, failed);
    }
}
