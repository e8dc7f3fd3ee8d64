package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;

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
        Instant validFrom) {

    static PurposeView of(Purpose purpose) {
        var content = purpose.content();
        return new PurposeView(
                purpose.key().value(),
                purpose.version(),
                content.legalBasis(),
                content.name(),
                content.description(),
                content.dataCategories(),
                content.retention(),
                content.channels().stream().sorted().toList(),
                purpose.validFrom());
    }
}
