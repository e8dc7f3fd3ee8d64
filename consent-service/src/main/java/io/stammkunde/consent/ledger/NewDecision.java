package io.stammkunde.consent.ledger;

import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a caller wants to have recorded.
 *
 * @param at when it was decided, or empty for now
 * @param validUntil when the permission ends by itself; for {@link Action#GIVE} only
 * @param evidence what proves it, in whatever form
 * @param request names the request, so that a repetition is recorded once
 * @param notices the texts that the person was shown
 * @param confirmBy how the person is asked whether it was them; for {@link Action#GIVE} only, which then waits for it
 */
public record NewDecision(
        SubjectReference subject,
        PurposeKey purpose,
        Channel channel,
        Action action,
        Optional<Instant> at,
        Optional<Instant> validUntil,
        Method method,
        Optional<String> evidence,
        Optional<RequestName> request,
        List<NoticeReference> notices,
        Optional<ConfirmBy> confirmBy) {
    /** Nobody gave a consent that is to be recorded here before computers had a common time. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST_END = Instant.parse("2200-01-01T00:00:00Z");

    public NewDecision {
        notices = List.copyOf(notices);
    }

    /** One that was decided elsewhere: no text of ours was shown, and nobody is asked back. */
    public NewDecision(
            SubjectReference subject,
            PurposeKey purpose,
            Channel channel,
            Action action,
            Optional<Instant> at,
            Optional<Instant> validUntil,
            Method method,
            Optional<String> evidence,
            Optional<RequestName> request) {
        this(subject, purpose, channel, action, at, validUntil, method, evidence, request, List.of(), Optional.empty());
    }

    /** One that a person makes themselves, now, on a page that they have before them. */
    public static NewDecision now(
            ProfileId profile, PurposeKey purpose, Channel channel, Action action, Method method) {
        return new NewDecision(
                new SubjectReference.Known(profile),
                purpose,
                channel,
                action,
                Optional.empty(),
                Optional.empty(),
                method,
                Optional.empty(),
                Optional.empty());
    }

    /** What goes into the ledger: who must confirm first has asked only. */
    Action recorded() {
        return confirmBy.isPresent() ? Action.ASK : action;
    }

    /**
     * The same with a time that is not after now.
     *
     * @param skew how far the caller's clock may be ahead
     * @throws ImpossibleTime if the times cannot be
     */
    NewDecision timely(Instant now, Duration skew) {
        at.ifPresent(given -> requireTimely(given, now, skew));
        validUntil.ifPresent(end -> requireEnd(end, at.orElse(now)));
        return new NewDecision(
                subject,
                purpose,
                channel,
                action,
                at.filter(given -> !given.isAfter(now)), // slightly ahead is now
                validUntil,
                method,
                evidence,
                request,
                notices,
                confirmBy);
    }

    private static void requireTimely(Instant at, Instant now, Duration skew) {
        if (at.isAfter(now.plus(skew))) {
            throw new ImpossibleTime("/at", "must not lie in the future");
        }
        if (at.isBefore(EARLIEST)) {
            throw new ImpossibleTime("/at", "must not lie before 1970");
        }
    }

    private void requireEnd(Instant end, Instant begin) {
        if (action != Action.GIVE) {
            throw new ImpossibleTime("/validUntil", "belongs to GIVE only");
        }
        if (!end.isAfter(begin)) {
            throw new ImpossibleTime("/validUntil", "must lie after the decision");
        }
        if (end.isAfter(LATEST_END)) {
            throw new ImpossibleTime("/validUntil", "must lie before 2200; leave it out for no end");
        }
    }
}
