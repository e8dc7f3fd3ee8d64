package io.stammkunde.consent.decision;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.ImpossibleTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
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
        return handle(List.of(question)).map(List::getFirst);
    }

    /** The answers in the order of the questions. Fails with {@link ImpossibleTime} only. */
    public Uni<List<Decision>> handle(List<Question> questions) {
        var now = clock.instant();
        questions.forEach(question -> requirePossible(question, now));
        return read.handle(questions, now)
                .ifNoItem()
                .after(config.decisions().timeout())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.error("A check of consent failed and was answered with no", failure))
                .onFailure()
                .recoverWithItem(Collections.nCopies(questions.size(), Decision.without(Reason.UNDETERMINED, null)));
    }

    private void requirePossible(Question question, Instant now) {
        var at = question.at().orElse(now);
        if (at.isAfter(now.plus(config.clockSkew())) || at.isBefore(Instant.EPOCH)) {
            throw new ImpossibleTime("/at", "must lie between 1970 and now; nobody knows what will be decided");
        }
    }
}
