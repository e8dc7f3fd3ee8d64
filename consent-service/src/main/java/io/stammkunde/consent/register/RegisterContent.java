package io.stammkunde.consent.register;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the record says, in all languages; nothing in it depends on when or for whom it is written, so that two of them are
 * the same exactly if they say the same.
 *
 * @param jointControllers in words, or null
 * @param people whose data it is
 * @param security measures in general terms; each language may be missing
 * @param activities ordered by key
 * @param systems ordered by name and place
 * @param rules those that are applied, ordered by key
 */
public record RegisterContent(
        Party controller,
        @Nullable String jointControllers,
        Party representative,
        Party officer,
        Wording people,
        Measures security,
        List<Activity> activities,
        List<KeptIn> systems,
        List<RetentionRule> rules) {
    public RegisterContent {
        activities = List.copyOf(activities);
        systems = List.copyOf(systems);
        rules = List.copyOf(rules);
    }

    /** Somebody with their contact details; what is not known is null. */
    public record Party(
            @Nullable String name,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone) {}

    /** Measures in words; null where nothing is said. */
    public record Measures(@Nullable String de, @Nullable String en) {}

    /**
     * A purpose as it is in force, see {@link io.stammkunde.consent.purpose.PurposeContent}.
     *
     * @param since when this version came into force
     */
    public record Activity(
            String key,
            int version,
            Instant since,
            Wording name,
            Wording description,
            LegalBasis legalBasis,
            List<String> dataCategories,
            List<Recipient> recipients,
            Period retention,
            Set<Channel> channels) {
        public Activity {
            dataCategories = List.copyOf(dataCategories);
            recipients = List.copyOf(recipients);
            channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        }
    }

    /**
     * Where personal data lies.
     *
     * @param participant the service that keeps it
     * @param store where, such as {@code profile/mongodb/events}
     * @param category what it is
     */
    public record KeptIn(String participant, String store, String category) {}
}
