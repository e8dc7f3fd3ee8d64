package io.stammkunde.consent.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZoneId;
import java.util.Optional;

/** Where the company answers, and how long it may take. */
@ConfigMapping(prefix = "stammkunde.consent.deadlines")
public interface DeadlineConfig {
    /** Decides on which day something arrives and when a day is over. */
    @WithDefault("Europe/Berlin")
    ZoneId zone();

    /**
     * The Land whose public holidays count beside the nationwide ones, by the letters of ISO 3166-2:DE, such as {@code
     * BY}. Without one only the nationwide ones count, which gives the earlier date.
     */
    Optional<String> land();

    /** Hours from becoming aware of a breach to telling the authority (Art. 33 GDPR). */
    @WithDefault("72")
    @Min(1)
    @Max(720)
    int breachHours();
}
