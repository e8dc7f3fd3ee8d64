package io.stammkunde.profile.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.StatedIdentifiers;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.QuarantinedEvent;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.suppression.FindSuppressed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes in what a sender handed in. Completes when the good events are durable and the bad ones of a batch are kept with
 * their reason, and not before.
 */
@ApplicationScoped
public class CollectSubmission {
    /** A bad event is cut off here; it is kept for somebody to look at, not to be repeated. */
    private static final int MAX_KEPT_LENGTH = 32 * 1024;

    private final CollectEvents collectEvents;
    private final Quarantine quarantine;
    private final FindSuppressed findSuppressed;
    private final StatedIdentifiers stated;
    private final EventReader reader;
    private final ProfileConfig.Collect limits;

    CollectSubmission(
            CollectEvents collectEvents,
            Quarantine quarantine,
            FindSuppressed findSuppressed,
            IdentifierRules rules,
            ProfileConfig config) {
        this.collectEvents = collectEvents;
        this.quarantine = quarantine;
        this.findSuppressed = findSuppressed;
        this.stated = new StatedIdentifiers(rules);
        this.limits = config.collect();
        this.reader = new EventReader(
                rules,
                new Timestamps(limits.clockTolerance(), limits.maxFuture()),
                () -> UuidCreator.getTimeOrderedEpoch().toString());
    }

    /**
     * Collects; the answer lists what was rejected of a batch. Fails with a {@link CollectRefusal} if nothing was
     * accepted, or nothing for certain.
     */
    public Uni<List<Rejection>> handle(Source source, Submission submission) {
        return Uni.createFrom()
                .item(() -> read(source, submission))
                .call(reading -> keepRejected(source, submission, reading))
                .call(reading -> collectEvents.handle(source, reading.valid()))
                .map(SubmissionReading::rejections);
    }

    private SubmissionReading read(Source source, Submission submission) {
        var reading = SubmissionReading.of(submission, source.id(), reader, limits);
        if (!submission.isBatch() && !reading.rejections().isEmpty()) {
            var rejection = reading.rejections().getFirst();
            throw new CollectRefusal.InvalidEvent(rejection.field(), rejection.reason());
        }
        return reading;
    }

    private Uni<Void> keepRejected(Source source, Submission submission, SubmissionReading reading) {
        var events = new ArrayList<QuarantinedEvent>();
        for (var i = 0; i < reading.rejections().size(); i++) {
            var rejection = reading.rejections().get(i);
            events.add(new QuarantinedEvent(
                    UuidCreator.getTimeOrderedEpoch(),
                    submission.receivedAt(),
                    source.id(),
                    rejection.index(),
                    rejection.reason(),
                    storable(rejection.field()),
                    storable(reading.rejected().get(i))));
        }
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : withoutSuppressed(events)
                        .chain(quarantine::add)
                        .onFailure()
                        .transform(away -> new CollectRefusal.Unavailable("Rejected events cannot be kept now."));
    }

    /** Of somebody who was erased not even what is wrong is kept. */
    private Uni<List<QuarantinedEvent>> withoutSuppressed(List<QuarantinedEvent> events) {
        var said = events.stream()
                .flatMap(event -> stated.ofItem(event.event()).stream())
                .collect(Collectors.toSet());
        return findSuppressed
                .handle(said)
                .map(suppressed -> events.stream()
                        .filter(event -> !suppressed.drops(stated.ofItem(event.event())))
                        .toList());
    }

    /** Bounded, and without characters that are no Unicode, which may be the very reason of the rejection. */
    private static String storable(String text) {
        var bounded = text.length() > MAX_KEPT_LENGTH ? text.substring(0, MAX_KEPT_LENGTH) : text;
        return new String(bounded.getBytes(UTF_8), UTF_8).replace('\0', ' ');
    }
}
