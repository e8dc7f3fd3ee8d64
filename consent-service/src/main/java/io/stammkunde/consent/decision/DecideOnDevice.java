package io.stammkunde.consent.decision;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Answers for every purpose in force whether the person's device may be used: what they decided for the device, or else for the
 * purpose at large. Fails closed: if the check fails or takes too long, nothing is answered, and that is no.
 */
@ApplicationScoped
public class DecideOnDevice {
    private static final Logger LOG = Logger.getLogger(DecideOnDevice.class);

    private final ReadDecision read;
    private final ConsentConfig config;
    private final Clock clock;

    public DecideOnDevice(ReadDecision read, ConsentConfig config, Clock clock) {
        this.read = read;
        this.config = config;
        this.clock = clock;
    }

    /** The answers, by key of the purpose; none if the check failed. */
    public Uni<List<Decided>> handle(ProfileId profile) {
        return read.onDevice(profile, clock.instant())
                .ifNoItem()
                .after(config.decisions().timeout())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.error("A check of consent failed and was answered with no", failure))
                .onFailure()
                .recoverWithItem(List.<Decided>of());
    }

    /** The answer for one purpose. */
    public record Decided(Purpose purpose, Decision decision) {}
}
