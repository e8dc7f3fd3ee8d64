package io.stammkunde.consent.decision;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.ImpossibleTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Answers whether data may be used. Fails closed: if the check fails or takes too long, the answer is no. */
@ApplicationScoped
public class DecideConsent {
    private static final Logger LOG = Logger.getLogger(DecideConsent.class);

    private final ReadDecision read;
    private final ConsentConfig config;
    private final Clock clock;

    public DecideConsent(ReadDecision read, ConsentConfig config, Clock clock) {
        this.read = read;
        this.config = config;
        this.clock = clock;
    }

    /** The answer. Fails with {@link ImpossibleTime} only. */
    public Uni<Decision> handle(Question question) {
        var now = clock.instant();
        var at = question.at().orElse(now);
        if (at.isAfter(now.plus(config.clockSkew())) || at.isBefore(Instant.EPOCH)) {
            throw new ImpossibleTime("/at", "must lie between 1970 and now; nobody knows what will be decided");
        }
        return read.handle(question.key(), at)
                .ifNoItem()
                .after(config.decisions().timeout())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.error("A check of consent failed and was answered with no", failure))
                .onFailure()
                .recoverWithItem(Decision.without(Reason.UNDETERMINED, null));
    }
}
