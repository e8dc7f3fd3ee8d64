package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Proves a finished erasure, in the transaction that finishes it. */
@ApplicationScoped
class Certify {
    private final RightsBook book;
    private final Seal seal;
    private final Trail trail;
    private final RightsConfig config;
    private final Clock clock;

    Certify(RightsBook book, Seal seal, Trail trail, RightsConfig config, Clock clock) {
        this.book = book;
        this.seal = seal;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    /** Nothing if the request was finished before, or is not now. */
    Uni<Void> ifDone(RightsRequest before, RightsRequest after) {
        if (!before.stage().isOpen() || after.stage().isOpen()) {
            return Uni.createFrom().voidItem();
        }
        return switch (after.stage()) {
            case Stage.Fulfilled(var plan, var execution, var at)
            when plan != null && execution != null -> certify(after, plan, execution);
            case Stage.PartiallyFulfilled(var plan, var execution, var at, var resumes) ->
                certify(after, plan, execution);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> certify(RightsRequest request, Plan plan, Execution execution) {
        var now = clock.instant();
        var ended = trail.add(Step.SYSTEM, "privacy.request.fulfilled", request.id(), plan.digest());
        if (request.type() != RightsType.ERASURE) {
            return ended;
        }
        var certificate = seal.sign(Digest.json(Certificate.of(request, plan, execution, config, now)));
        return ended.chain(() -> book.certify(request.id(), certificate, now));
    }
}
