package io.stammkunde.profile.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.QuarantinedEvent;
import io.stammkunde.profile.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

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
    private final EventReader reader;
    private final ProfileConfig.Collect limits;

    CollectSubmission(CollectEvents collectEvents, Quarantine quarantine, IdentifierRules rules, ProfileConfig config) {
        this.collectEvents = collectEvents;
        this.quarantine = quarantine;
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
                : quarantine
                        .add(events)
                        .onFailure()
                        .transform(away -> new CollectRefusal.Unavailable("Rejected events cannot be kept now."));
    }

    /** Bounded, and without characters that are no Unicode, which may be the very reason of the rejection. */
    private static String storable(String text) {
        var bounded = text.length() > MAX_KEPT_LENGTH ? text.substring(0, MAX_KEPT_LENGTH) : text;
        return new String(bounded.getBytes(UTF_8), UTF_8).replace('\0', ' ');
    }
}
