package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.http.PurposeBody.Texts;
import io.stammkunde.contracts.consent.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new purpose, as callers send it: a key beside what {@link PurposeBody} holds.
 *
 * @param key its name for programs, for good
 * @param legalBasis on which the purpose rests
 * @param name what people read first
 * @param description what people are told
 * @param dataCategories what data it uses
 * @param retention how long, such as {@code P26M}
 * @param channels on which it may be asked for separately
 * @param validFrom since when; now without it
 * @param recipients nobody if left out
 * @param tcfPurposes purposes 1 to 11 of the IAB framework that it covers
 * @param tcfSpecialFeatures special features of the IAB framework that it covers
 * @param googleTypes types of Google's consent mode that follow from it
 * @param objectedByGpc if left out, whether TCF purposes or Google types are about advertising
 * @param validUntil until when (exclusive) people can decide on it; for ever without it
 */
public record PublishRequest(
        @NotNull
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String key,

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

    PurposeKey toKey() {
        return new PurposeKey(key);
    }

    PurposeBody body() {
        return new PurposeBody(
                legalBasis,
                name,
                description,
                dataCategories,
                retention,
                channels,
                recipients,
                tcfPurposes,
                tcfSpecialFeatures,
                googleTypes,
                objectedByGpc,
                validFrom,
                validUntil);
    }
}
