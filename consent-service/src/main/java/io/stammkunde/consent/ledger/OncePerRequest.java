package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Does what a named request asks for once, however often it is sent. Names are of one space, whatever is asked for. */
@ApplicationScoped
public class OncePerRequest {
    private static final String CONSUMER = "consents";

    /** Of what comes under no name of its own. */
    private static final String UNNAMED = "api";

    private final Inbox inbox;
    private final Clock clock;

    public OncePerRequest(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * What came of it; joins the running transaction. Fails with {@link RequestReused} if the name belongs to a request
     * that said something else.
     *
     * @param fingerprint of what the request says
     * @param first does it, given the origin of what is recorded
     * @param again finds what came of it the first time, by that origin
     */
    public <T> Uni<T> handle(
            Optional<RequestName> request,
            String fingerprint,
            Function<String, Uni<T>> first,
            Function<String, Uni<T>> again) {
        return request.map(name -> named(name.origin(), fingerprint, first, again))
                .orElseGet(() -> first.apply(UNNAMED));
    }

    private <T> Uni<T> named(
            String origin, String fingerprint, Function<String, Uni<T>> first, Function<String, Uni<T>> again) {
        return inbox.claim(CONSUMER, Map.of(origin, fingerprint), clock.instant())
                .chain(claimed -> claimed.isEmpty() ? repeat(origin, fingerprint, again) : first.apply(origin));
    }

    private <T> Uni<T> repeat(String origin, String fingerprint, Function<String, Uni<T>> again) {
        return inbox.fingerprint(CONSUMER, origin)
                .invoke(known -> requireSame(known.orElse(""), fingerprint))
                .chain(() -> again.apply(origin));
    }

    private static void requireSame(String known, String fingerprint) {
        if (!known.equals(fingerprint)) {
            throw new RequestReused();
        }
    }
}
