package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a purpose, as callers see it. */
public record PurposeView(
        String key,
        int version,
        LegalBasis legalBasis,
        Wording name,
        Wording description,
        List<String> dataCategories,
        Period retention,
        List<Channel> channels,
        List<Recipient> recipients,
        List<Integer> tcfPurposes,
        List<Integer> tcfSpecialFeatures,
        List<GoogleType> googleTypes,
        boolean objectedByGpc,
        Instant validFrom,
        @Nullable Instant validUntil) {

    static PurposeView of(Purpose purpose) {
        var content = purpose.content();
        var signals = content.signals();
        return new PurposeView(
                purpose.key().value(),
                purpose.version(),
                content.legalBasis(),
                content.name(),
                content.description(),
                content.dataCategories(),
                content.retention(),
                content.channels().stream().sorted().toList(),
                content.recipients(),
                signals.tcfPurposes().stream().sorted().toList(),
                signals.tcfSpecialFeatures().stream().sorted().toList(),
                signals.googleTypes().stream().sorted().toList(),
                signals.objectedByGpc(),
                purpose.validFrom(),
                purpose.validUntil());
    }
}
