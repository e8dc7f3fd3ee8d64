package io.stammkunde.consent.rights;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The steps of requests that are transactions of their own. */
@ApplicationScoped
public class RightsSteps {
    private static final Duration LATER = Duration.ofSeconds(5);

    private final RightsBook book;
    private final CommandsOut commands;
    private final Certify certify;
    private final RightsConfig config;
    private final Saga saga;
    private final Clock clock;

    public RightsSteps(RightsBook book, CommandsOut commands, Certify certify, RightsConfig config, Clock clock) {
        this.book = book;
        this.commands = commands;
        this.certify = certify;
        this.config = config;
        this.saga = new Saga(config.patience());
        this.clock = clock;
    }

    /** A request and the instant it is looked at. */
    record Moment(RightsRequest request, Instant at) {}

    @WithTransaction
    Uni<List<UUID>> due(Instant now, int limit) {
        return book.due(now, limit);
    }

    @WithTransaction
    Uni<List<UUID>> toErase(Instant now) {
        return book.inTurn(now, Turn.TO_ERASE, Turn.ERASING, config.erasuresAtOnce());
    }

    @WithTransaction
    Uni<List<UUID>> toPlan(Instant now) {
        return book.inTurn(now, Turn.TO_PLAN, Turn.PLANNING, config.dryRunsAtOnce());
    }

    @WithTransaction
    Uni<RightsRequest> read(UUID id) {
        return book.find(id);
    }

    /** Something outside did not answer; looked at again a little later. */
    @WithTransaction
    Uni<Void> later(UUID id) {
        return book.lock(id).chain(request -> book.keep(request, clock.instant().plus(LATER)));
    }

    @WithTransaction
    Uni<Void> decide(UUID id, BiFunction<Saga, Moment, Next> decision) {
        return book.lock(id).chain(request -> follow(request, decision.apply(saga, moment(request))));
    }

    /** Keeps the archive and ends the request with it. */
    @WithTransaction
    Uni<Void> keepArchive(UUID id, byte[] zip) {
        return book.lock(id)
                .chain(request -> book.archive(id, zip, clock.instant().plus(config.keepArchive()))
                        .chain(() -> follow(request, saga.done(request, clock.instant()))));
    }

    /** Requests of which more may be erased by today. */
    @WithTransaction
    Uni<List<UUID>> resumable(int limit) {
        return book.resumable(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), limit);
    }

    private Uni<Void> follow(RightsRequest before, Next next) {
        return book.keep(next.request(), next.lookAt())
                .chain(() -> commands.send(next.commands()))
                .chain(() -> certify.ifDone(before, next.request()));
    }

    private Moment moment(RightsRequest request) {
        return new Moment(request, clock.instant());
    }
}
