package io.stammkunde.consent.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Who is reminded of open requests. */
@ConfigMapping(prefix = "stammkunde.consent.reminders")
public interface ReminderConfig {
    /** Addresses of the desk; without one nobody is reminded, and the queue alone shows what is urgent. */
    Optional<Set<String>> to();

    /** How often it is looked. */
    @WithDefault("PT5M")
    Duration every();
}
