package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.Validity;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
 * @param recipients nobody if left out
 * @param objectedByGpc if left out, whether TCF purposes or Google types are about advertising
 * @param tcfPurposes purposes 1 to 11 of the IAB framework that it covers
 * @param tcfSpecialFeatures special features of the IAB framework that it covers
 * @param googleTypes types of Google's consent mode that follow from it
 * @param validUntil until when (exclusive) people can decide on it; for ever without it
 */
public record PurposeBody(
        @NotNull LegalBasis legalBasis,
        @NotNull @Valid Texts name,
        @NotNull @Valid Texts description,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> dataCategories,
        @NotNull Period retention,
        @NotEmpty Set<@NotNull Channel> channels,
        @Nullable @Size(max = 100) List<@NotNull @Valid RecipientBody> recipients,

        @Nullable @Size(max = SignalMapping.TCF_PURPOSES)
        List<@NotNull @Min(1) @Max(SignalMapping.TCF_PURPOSES) Integer> tcfPurposes,

        @Nullable @Size(max = SignalMapping.TCF_SPECIAL_FEATURES)
        List<@NotNull @Min(1) @Max(SignalMapping.TCF_SPECIAL_FEATURES) Integer> tcfSpecialFeatures,

        @Nullable Set<@NotNull GoogleType> googleTypes,
        @Nullable Boolean objectedByGpc,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {
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
                legalBasis,
                name.toWording(),
                description.toWording(),
                dataCategories,
                retention,
                channels,
                receivers(),
                SignalsOfBody.of(this));
    }

    Validity validity() {
        return new Validity(time("/validFrom", validFrom), time("/validUntil", validUntil));
    }

    private List<Recipient> receivers() {
        var bodies = recipients == null ? List.<RecipientBody>of() : recipients;
        return IntStream.range(0, bodies.size())
                .mapToObj(index -> bodies.get(index).toRecipient("/recipients/" + index))
                .toList();
    }

    /** As precise as the database, so that what is sent again is the same. */
    private static Optional<Instant> time(String pointer, @Nullable Instant given) {
        if (given != null && (given.isBefore(EARLIEST) || given.isAfter(LATEST))) {
            throw new InvalidParameter(pointer, "must lie between the years 1970 and 2200");
        }
        return Optional.ofNullable(given).map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }
}
