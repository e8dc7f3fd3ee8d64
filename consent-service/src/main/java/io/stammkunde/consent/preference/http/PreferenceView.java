package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.preference.Preference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person decides, and how it stands.
 *
 * @param say what they have to say: agree first, object, or nothing
 */
public record PreferenceView(
        String purpose,
        int version,
        Wording name,
        Wording description,
        LegalBasis legalBasis,
        List<String> dataCategories,
        Period retention,
        Say say,
        Channel channel,
        boolean permitted,
        @Nullable ConsentState state,
        @Nullable Instant decidedAt,
        @Nullable Instant validUntil) {
    /** The shape of one. */
    public static PreferenceView of(Preference preference) {
        var purpose = preference.purpose();
        return new PreferenceView(
                purpose.key().value(),
                purpose.version(),
                purpose.content().name(),
                purpose.content().description(),
                purpose.content().legalBasis(),
                purpose.content().dataCategories(),
                purpose.content().retention(),
                purpose.say(),
                preference.channel(),
                preference.permitted(),
                preference.state(),
                preference.decidedAt(),
                preference.validUntil());
    }
}
