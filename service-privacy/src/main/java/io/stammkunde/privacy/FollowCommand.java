package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does what a command says and answers it. A failure is an answer too: silence would only be asked again. */
@ApplicationScoped
public class FollowCommand {
    private static final Logger LOG = Logger.getLogger(FollowCommand.class);

    private final PersonalData data;
    private final InputRead input;
    private final Clock clock;

    FollowCommand(PersonalData data, InputRead input, Clock clock) {
        this.data = data;
        this.input = input;
        this.clock = clock;
    }

    /** The answer to a command. Never fails. */
    public Uni<PrivacyReceiptV1> handle(PrivacyCommandV1 command) {
        var subject = new Subject(command.requestId(), command.profileIds(), command.kept());
        return answer(command, subject)
                .invoke(receipt -> LOG.infof(
                        "Command followed request=%s mode=%s attempt=%d",
                        command.requestId(), command.mode(), command.attempt()))
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure,
                        "Command failed request=%s mode=%s attempt=%d",
                        command.requestId(),
                        command.mode(),
                        command.attempt()))
                .onFailure()
                .recoverWithItem(failure -> failed(command, failure));
    }

    private Uni<PrivacyReceiptV1> answer(PrivacyCommandV1 command, Subject subject) {
        return switch (command.mode()) {
            case IDENTIFY -> identify(command, subject);
            case DRY_RUN -> plan(command, subject);
            case EXECUTE -> execute(command, subject);
            case VERIFY -> verify(command, subject);
            case RESTRICT ->
                data.restrict(subject, true).replaceWith(() -> receipt(command, List.of(), Map.of(), null));
            case LIFT_RESTRICTION ->
                data.restrict(subject, false).replaceWith(() -> receipt(command, List.of(), Map.of(), null));
            case RECTIFY -> rectify(command, subject);
        };
    }

    private Uni<PrivacyReceiptV1> identify(PrivacyCommandV1 command, Subject subject) {
        return input.reach(command.barrier(), data.channels())
                .chain(consumed ->
                        data.identify(subject).map(identity -> receipt(command, List.of(), consumed, identity)));
    }

    private Uni<PrivacyReceiptV1> plan(PrivacyCommandV1 command, Subject subject) {
        var rectification = command.rectification();
        return rectification == null
                ? data.count(subject).map(now -> receipt(command, Receipts.planned(now), Map.of(), null))
                : data.uncorrected(subject, rectification)
                        .map(now -> corrected(command, Receipts.numbers(now), List.of()));
    }

    private Uni<PrivacyReceiptV1> verify(PrivacyCommandV1 command, Subject subject) {
        var rectification = command.rectification();
        return rectification == null
                ? data.count(subject).map(now -> receipt(command, Receipts.left(now), Map.of(), null))
                : data.uncorrected(subject, rectification).map(now -> corrected(command, Map.of(), now));
    }

    private Uni<PrivacyReceiptV1> rectify(PrivacyCommandV1 command, Subject subject) {
        var rectification = command.rectification();
        return rectification == null
                ? Uni.createFrom().failure(new NothingToRectify())
                : data.uncorrected(subject, rectification)
                        .chain(now -> remembered(command, now))
                        .call(() -> data.rectify(subject, rectification))
                        .chain(found ->
                                data.uncorrected(subject, rectification).map(left -> corrected(command, found, left)));
    }

    /** Whoever never has anything to correct needs to remember nothing. */
    private Uni<Map<String, Long>> remembered(PrivacyCommandV1 command, List<Holding> now) {
        return now.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : data.remember(command.requestId(), Receipts.numbers(now));
    }

    private PrivacyReceiptV1 corrected(PrivacyCommandV1 command, Map<String, Long> found, List<Holding> left) {
        return receipt(command, Receipts.corrected(data.stores(), found, left), Map.of(), null);
    }

    private Uni<PrivacyReceiptV1> execute(PrivacyCommandV1 command, Subject subject) {
        return input.reach(command.barrier(), data.channels())
                .chain(consumed -> data.count(subject)
                        .chain(now -> data.remember(command.requestId(), Receipts.numbers(now)))
                        .chain(found -> data.erase(subject)
                                .chain(() -> data.count(subject))
                                .map(left -> receipt(command, Receipts.done(found, left), consumed, null))));
    }

    private PrivacyReceiptV1 receipt(
            PrivacyCommandV1 command,
            List<RowV1> rows,
            Map<String, Map<Integer, Long>> consumed,
            @Nullable IdentityV1 identity) {
        return new PrivacyReceiptV1(
                command.requestId(),
                command.participant(),
                command.mode(),
                command.attempt(),
                rows,
                consumed,
                identity,
                null,
                clock.instant());
    }

    /** Messages of exceptions may quote data; only those of our own do not. */
    private PrivacyReceiptV1 failed(PrivacyCommandV1 command, Throwable failure) {
        var reason = failure instanceof BarrierNotReached
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
        return new PrivacyReceiptV1(
                command.requestId(),
                command.participant(),
                command.mode(),
                command.attempt(),
                List.of(),
                Map.of(),
                null,
                reason,
                clock.instant());
    }
}
