package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.profile.permission.GlobalPrivacyControl;
import io.stammkunde.profile.quality.Fate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is decided about one collected event. */
sealed interface Resolution {
    CollectedRecord record();

    Fate fate();

    /** What others are told of the event, if anything. */
    default Optional<ResolvedEventV1> message() {
        return Optional.empty();
    }

    /**
     * Stored with its person.
     *
     * @param isStraggler whether the profile contains later events already
     * @param again whether a trace of an interrupted attempt is to be replaced
     */
    record Kept(CollectedRecord record, UUID profileId, Set<String> purposes, boolean isStraggler, boolean again)
            implements Resolution {
        @Override
        public Fate fate() {
            return Fate.PROCESSED;
        }

        @Override
        public Optional<ResolvedEventV1> message() {
            return Optional.of(resolved(record, profileId, purposes));
        }
    }

    /** Done already in an attempt that was interrupted later on; only the messages are repeated. */
    record Repeated(CollectedRecord record, UUID profileId, Set<String> purposes) implements Resolution {
        @Override
        public Fate fate() {
            return Fate.PROCESSED;
        }

        @Override
        public Optional<ResolvedEventV1> message() {
            return Optional.of(resolved(record, profileId, purposes));
        }
    }

    /** May serve no purpose. The person is known only if the event carries a choice, which others must learn of. */
    record Withheld(CollectedRecord record, @Nullable UUID profileId, boolean again) implements Resolution {
        @Override
        public Fate fate() {
            return Fate.WITHHELD;
        }

        @Override
        public Optional<ResolvedEventV1> message() {
            return profileId == null ? Optional.empty() : Optional.of(choicesOnly(record, profileId));
        }
    }

    /** Another event of the source had the message id. */
    record Duplicate(CollectedRecord record) implements Resolution {
        @Override
        public Fate fate() {
            return Fate.DUPLICATE;
        }
    }

    /** Would make somebody known again who was erased. Nothing of it is kept, sent on or put aside. */
    record Suppressed(CollectedRecord record) implements Resolution {
        @Override
        public Fate fate() {
            return Fate.SUPPRESSED;
        }
    }

    /** Cannot be processed, now or later. */
    record Unprocessable(CollectedRecord record, String reason) implements Resolution {
        @Override
        public Fate fate() {
            return Fate.UNPROCESSABLE;
        }
    }

    private static ResolvedEventV1 resolved(CollectedRecord record, UUID profileId, Set<String> purposes) {
        var event = record.event();
        return new ResolvedEventV1(
                record.eventId(),
                event.messageId(),
                event.sourceId(),
                profileId,
                event.type(),
                event.event(),
                event.timestamp(),
                event.receivedAt(),
                event.properties(),
                event.traits(),
                event.context(),
                event.consents(),
                purposes);
    }

    private static ResolvedEventV1 choicesOnly(CollectedRecord record, UUID profileId) {
        var event = record.event();
        return new ResolvedEventV1(
                record.eventId(),
                event.messageId(),
                event.sourceId(),
                profileId,
                event.type(),
                null,
                event.timestamp(),
                event.receivedAt(),
                Map.of(),
                Map.of(),
                GlobalPrivacyControl.alone(event.context()),
                event.consents(),
                Set.of());
    }
}
