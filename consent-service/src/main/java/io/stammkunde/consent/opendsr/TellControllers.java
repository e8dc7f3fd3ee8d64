package io.stammkunde.consent.opendsr;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.backoff.Backoff;
import io.stammkunde.consent.rights.FindRequests;
import io.stammkunde.context.InTurn;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells controllers when the status of what they passed on has changed, until they have taken it. */
@ApplicationScoped
public class TellControllers {
    private static final int BATCH = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(TellControllers.class);

    private final PassedOnRequests requests;
    private final FindRequests find;
    private final SubmitRequest submit;
    private final Answers answers;
    private final CallBack callBack;
    private final OpenDsrConfig config;
    private final Clock clock;

    public TellControllers(
            PassedOnRequests requests,
            FindRequests find,
            SubmitRequest submit,
            Answers answers,
            CallBack callBack,
            OpenDsrConfig config,
            Clock clock) {
        this.requests = requests;
        this.find = find;
        this.submit = submit;
        this.answers = answers;
        this.callBack = callBack;
        this.config = config;
        this.clock = clock;
    }

    /** Looks at what may have changed, and tells; whether there may be more. */
    public Uni<Boolean> handle() {
        var now = clock.instant();
        return take(now)
                .chain(taken -> Multi.createFrom()
                        .iterable(taken)
                        .onItem()
                        .transformToUniAndConcatenate(this::look)
                        .collect()
                        .asList()
                        .map(done -> taken.size() == BATCH));
    }

    @WithTransaction
    Uni<List<PassedOn>> take(Instant now) {
        return requests.take(now, now.plus(config.patience().multipliedBy(BATCH)), BATCH);
    }

    private Uni<Void> look(PassedOn passedOn) {
        return status(passedOn)
                .chain(status -> status.status() == passedOn.told()
                        ? later(passedOn.subjectRequestId(), status.status())
                        : tell(status));
    }

    @WithTransaction
    Uni<SubmitRequest.Status> status(PassedOn passedOn) {
        var id = passedOn.requestId();
        if (id == null) {
            throw new IllegalStateException("only what was taken in is looked at");
        }
        return find.of(id).map(request -> submit.status(passedOn, request));
    }

    private Uni<Void> tell(SubmitRequest.Status status) {
        return OnContext.resume(all(status))
                .map(done -> true)
                .onFailure()
                .recoverWithItem(failure -> refused(status, failure))
                .chain(isTold -> isTold ? later(idOf(status), status.status()) : again(status));
    }

    private Uni<Void> all(SubmitRequest.Status status) {
        return InTurn.each(
                status.passedOn().callbacks(), address -> callBack.post(address, answers.callback(status, address)));
    }

    private static boolean refused(SubmitRequest.Status status, Throwable failure) {
        LOG.warnf("A controller could not be told of request %s: %s", idOf(status), failure);
        return false;
    }

    @WithTransaction
    Uni<Void> later(UUID id, RequestStatus status) {
        var isFinal = status == RequestStatus.COMPLETED || status == RequestStatus.CANCELLED;
        return requests.told(id, status, isFinal, clock.instant().plus(config.every()));
    }

    @WithTransaction
    Uni<Void> again(SubmitRequest.Status status) {
        var failures = status.passedOn().failures();
        if (failures + 1 >= config.attempts()) {
            LOG.errorf("Telling a controller of request %s is given up", idOf(status));
            return later(idOf(status), status.status());
        }
        var pause = new Backoff(config.retryPause(), LONGEST_PAUSE).after(failures);
        return requests.failed(idOf(status), clock.instant().plus(pause));
    }

    private static UUID idOf(SubmitRequest.Status status) {
        return status.passedOn().subjectRequestId();
    }
}
