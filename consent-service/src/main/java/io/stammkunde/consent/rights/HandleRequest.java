package io.stammkunde.consent.rights;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What an officer does with a request: decided, kept, told to participants and written to the audit log as one. */
@ApplicationScoped
public class HandleRequest {
    private final RightsBook book;
    private final CommandsOut commands;
    private final Trail trail;
    private final Seal seal;
    private final RightsConfig config;
    private final Clock clock;

    public HandleRequest(
            RightsBook book, CommandsOut commands, Trail trail, Seal seal, RightsConfig config, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.trail = trail;
        this.seal = seal;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<RightsRequest> doubt(UUID id, String by, String doubt) {
        return change(id, by, "identity-doubted", (request, now) -> Handling.doubt(request, by, doubt, now));
    }

    @WithTransaction
    public Uni<RightsRequest> establish(UUID id, String by, String evidence) {
        return change(id, by, "identity-established", (request, now) -> Handling.establish(request, by, evidence, now));
    }

    @WithTransaction
    public Uni<RightsRequest> duplicate(UUID id, String by, UUID first) {
        return book.find(first)
                .chain(known ->
                        change(id, by, "duplicate", (request, now) -> Handling.duplicate(request, by, first, now)));
    }

    @WithTransaction
    public Uni<RightsRequest> refuse(UUID id, String by, Stage.Refused refusal) {
        return change(id, by, "refused", (request, now) -> Handling.refuse(request, by, refusal, now));
    }

    @WithTransaction
    public Uni<RightsRequest> withdraw(UUID id, String by) {
        return change(id, by, "withdrawn", (request, now) -> Handling.withdraw(request, by, now));
    }

    @WithTransaction
    public Uni<RightsRequest> extend(UUID id, String by, String reasons) {
        return change(id, by, "extended", (request, now) -> Handling.extend(request, by, reasons, now));
    }

    /** Says what is to be corrected; the audit log gets the names of the fields. */
    @WithTransaction
    public Uni<RightsRequest> state(UUID id, String by, Corrections corrections) {
        if (!book.keepsNames()) {
            return Uni.createFrom().failure(new RightsRefusal.CorrectionsNotKept());
        }
        return change(
                id,
                by,
                "corrections-stated",
                (request, now) -> Rectifying.state(request, by, corrections, now),
                next -> corrections.names());
    }

    @WithTransaction
    public Uni<RightsRequest> plan(UUID id, String by) {
        return book.participants()
                .chain(registered -> change(
                        id,
                        by,
                        "planned",
                        (request, now) -> Handling.plan(request, by, registered, config.requiredParticipants(), now)));
    }

    @WithTransaction
    public Uni<RightsRequest> approve(UUID id, String by, String digest) {
        return change(id, by, "approved", (request, now) -> {
            if (request.type() == RightsType.ERASURE && !seal.isReady()) {
                throw new RightsRefusal.Unprovable();
            }
            return Handling.approve(request, by, digest, now);
        });
    }

    @WithTransaction
    public Uni<RightsRequest> lift(UUID id, String by) {
        return change(id, by, "lifting", (request, now) -> Handling.lift(request, by, now));
    }

    @WithTransaction
    public Uni<RightsRequest> resume(UUID id, String by) {
        return change(id, by, "resumed", (request, now) -> Handling.resume(request, by, now));
    }

    private Uni<RightsRequest> change(
            UUID id, String by, String action, BiFunction<RightsRequest, Instant, Next> decision) {
        return change(id, by, action, decision, next -> next.request().stage().state());
    }

    private Uni<RightsRequest> change(
            UUID id,
            String by,
            String action,
            BiFunction<RightsRequest, Instant, Next> decision,
            Function<Next, Object> about) {
        return book.lock(id)
                .map(request -> decision.apply(request, clock.instant()))
                .call(next -> book.keep(next.request(), next.lookAt()))
                .call(next -> commands.send(next.commands()))
                .call(next -> trail.add(by, "privacy.request." + action, id, about.apply(next)))
                .map(Next::request);
    }
}
