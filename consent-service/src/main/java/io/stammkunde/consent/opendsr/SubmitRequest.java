package io.stammkunde.consent.opendsr;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.rights.FindRequests;
import io.stammkunde.consent.rights.HandleRequest;
import io.stammkunde.consent.rights.ReceiveRequest;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.rights.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes in what a controller passes on, tells its status, and takes it back. */
@ApplicationScoped
public class SubmitRequest {
    private static final String CHANNEL = "OPENDSR";

    private final PassedOnRequests requests;
    private final ReceiveRequest receive;
    private final HandleRequest handle;
    private final FindRequests find;
    private final WorkCalendar calendar;
    private final Clock clock;

    public SubmitRequest(
            PassedOnRequests requests,
            ReceiveRequest receive,
            HandleRequest handle,
            FindRequests find,
            WorkCalendar calendar,
            Clock clock) {
        this.requests = requests;
        this.receive = receive;
        this.handle = handle;
        this.find = find;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param controller by the name of their client
     */
    public record Submission(
            String controller,
            UUID subjectRequestId,
            SubjectRequestType type,
            List<RequestIdentity> identities,
            List<String> callbacks) {}

    /**
     * Where a request stands.
     *
     * @param expectedCompletion the first instant that is too late for an answer
     */
    public record Status(PassedOn passedOn, RequestStatus status, Instant expectedCompletion) {}

    /**
     * Takes a request in. The controller vouches for who asks, so the identity is established. Fails with {@link
     * OpenDsrRefusal.Known} if the id has been used.
     */
    public Uni<Status> submit(Submission submission) {
        return claim(submission)
                .chain(() -> receive.handle(incoming(submission), submission.controller()))
                .chain(request -> handle.establish(
                        request.id(), submission.controller(), "OpenDSR: the controller vouches for who asks"))
                .chain(request -> keep(submission.subjectRequestId(), request.id()))
                .chain(() -> status(submission.controller(), submission.subjectRequestId()));
    }

    @WithTransaction
    Uni<Void> claim(Submission submission) {
        var passedOn = new PassedOn(
                submission.subjectRequestId(),
                submission.controller(),
                null,
                submission.type(),
                submission.callbacks(),
                clock.instant(),
                RequestStatus.PENDING,
                0);
        return requests.claim(passedOn)
                .chain(free -> free
                        ? Uni.createFrom().voidItem()
                        : requests.find(submission.subjectRequestId())
                                .invoke(known ->
                                        requireUnfinished(known.orElseThrow(OpenDsrRefusal.Known::new), submission))
                                .replaceWithVoid());
    }

    /** Who died while taking it in may try again. */
    private static void requireUnfinished(PassedOn known, Submission submission) {
        if (known.requestId() != null || !known.controller().equals(submission.controller())) {
            throw new OpenDsrRefusal.Known();
        }
    }

    @WithTransaction
    Uni<Void> keep(UUID subjectRequestId, UUID requestId) {
        return requests.taken(subjectRequestId, requestId);
    }

    /** Where a request stands. Fails with {@link OpenDsrRefusal.Unknown}. */
    @WithTransaction
    public Uni<Status> status(String controller, UUID subjectRequestId) {
        return own(controller, subjectRequestId)
                .chain(passedOn -> find.one(requestOf(passedOn), controller).map(request -> status(passedOn, request)));
    }

    /** Takes a request back. Fails with {@link OpenDsrRefusal.Unknown} or {@link OpenDsrRefusal.TooLate}. */
    public Uni<Status> cancel(String controller, UUID subjectRequestId) {
        return status(controller, subjectRequestId)
                .invoke(status -> requirePending(status.status()))
                .chain(status -> handle.withdraw(requestOf(status.passedOn()), controller))
                .chain(() -> status(controller, subjectRequestId));
    }

    /** What an access or portability request has gathered. Fails with {@link OpenDsrRefusal.Unknown}. */
    public Uni<byte[]> results(String controller, UUID subjectRequestId) {
        return mine(controller, subjectRequestId).chain(id -> find.archive(id, controller));
    }

    @WithTransaction
    Uni<UUID> mine(String controller, UUID subjectRequestId) {
        return own(controller, subjectRequestId).map(SubmitRequest::requestOf);
    }

    Status status(PassedOn passedOn, RightsRequest request) {
        var deadlines = Deadlines.of(request.receivedAt(), calendar);
        return new Status(passedOn, RequestStatus.of(request.stage()), deadlines.expiry(request.extension() != null));
    }

    private Uni<PassedOn> own(String controller, UUID subjectRequestId) {
        return requests.find(subjectRequestId)
                .map(found -> found.filter(
                                passedOn -> passedOn.controller().equals(controller) && passedOn.requestId() != null)
                        .orElseThrow(OpenDsrRefusal.Unknown::new));
    }

    private static UUID requestOf(PassedOn passedOn) {
        var id = passedOn.requestId();
        if (id == null) {
            throw new OpenDsrRefusal.Unknown();
        }
        return id;
    }

    private static void requirePending(RequestStatus status) {
        if (status != RequestStatus.PENDING) {
            throw new OpenDsrRefusal.TooLate(status);
        }
    }

    private static ReceiveRequest.Incoming incoming(Submission submission) {
        return new ReceiveRequest.Incoming(submission.type().right(), CHANNEL, null, submission.identities(), null);
    }
}
