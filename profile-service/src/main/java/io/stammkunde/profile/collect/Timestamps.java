package io.stammkunde.profile.collect;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened. Where the sender tells when it sent, its clock is corrected: {@code receivedAt − (sentAt −
 * originalTimestamp)}. A plain {@code timestamp} is corrected by the same rule only if the sender's clock is off by more
 * than a tolerance, as the time a request travels is no clock skew.
 *
 * @param tolerance how far the clock may be off without consequence
 * @param maxFuture how far in the future an event may lie
 */
record Timestamps(Duration tolerance, Duration maxFuture) {
    /** ISO 8601 as SDKs write it: any number of fraction digits, offset as Z, +01, +0100 or +01:00, or none for UTC. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    static Optional<Instant> parse(String text) {
        try {
            var parsed = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            var instant = switch (parsed) {
                case OffsetDateTime at -> at.toInstant();
                case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant();
            };
            return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The time of an event of this submission. */
    Instant of(Fields event, @Nullable Instant submissionSentAt, Instant receivedAt) {
        var original = event.instant("originalTimestamp");
        var stated = event.instant("timestamp");
        var ownSentAt = event.instant("sentAt");
        var sentAt = ownSentAt == null ? submissionSentAt : ownSentAt;
        var name = original == null ? "timestamp" : "originalTimestamp";
        var at = corrected(original, stated, sentAt, receivedAt);
        if (at.isBefore(Instant.EPOCH)) {
            throw event.mistake(name, "must not be before 1970");
        }
        if (at.isAfter(receivedAt.plus(maxFuture))) {
            throw event.mistake(name, "must not lie in the future");
        }
        return at;
    }

    private Instant corrected(
            @Nullable Instant original, @Nullable Instant stated, @Nullable Instant sentAt, Instant receivedAt) {
        if (original != null && sentAt != null) {
            return receivedAt.minus(Duration.between(original, sentAt));
        }
        if (stated != null && sentAt != null && isOff(sentAt, receivedAt)) {
            return receivedAt.minus(Duration.between(stated, sentAt));
        }
        if (stated != null) {
            return stated;
        }
        return original == null ? receivedAt : original;
    }

    private boolean isOff(Instant sentAt, Instant receivedAt) {
        return Duration.between(sentAt, receivedAt).abs().compareTo(tolerance) > 0;
    }
}
