package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a purpose says, as callers send it.
 *
 * @param legalBasis on which the purpose rests
 * @param name what people read first
 * @param description what people are told
 * @param dataCategories what data it uses
 * @param retention how long, such as {@code P26M}
 * @param channels on which it may be asked for separately
 * @param validFrom since when; now without it
 */
public record PurposeBody(
        @NotNull LegalBasis legalBasis,
        @NotNull @Valid Texts name,
        @NotNull @Valid Texts description,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> dataCategories,
        @NotNull Period retention,
        @NotEmpty Set<@NotNull Channel> channels,
        @Nullable Instant validFrom) {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /**
     * A text in German and English.
     *
     * @param de in German
     * @param en in English
     */
    public record Texts(
            @NotBlank @Size(max = 2000) String de,
            @NotBlank @Size(max = 2000) String en) {
        Wording toWording() {
            return new Wording(de, en);
        }
    }

    PurposeContent toContent() {
        if (retention.isNegative() || retention.isZero()) {
            throw new InvalidParameter("/retention", "must be longer than nothing, such as P26M");
        }
        return new PurposeContent(
                legalBasis, name.toWording(), description.toWording(), dataCategories, retention, channels);
    }

    Optional<Instant> start() {
        if (validFrom != null && (validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST))) {
            throw new InvalidParameter("/validFrom", "must lie between the years 1970 and 2200");
        }
        return Optional.ofNullable(validFrom);
    }
}
