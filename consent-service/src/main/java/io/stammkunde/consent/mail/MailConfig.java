package io.stammkunde.consent.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How letters are handed over; who takes them is set with {@code quarkus.mailer.*} and {@code stammkunde.consent.sms.*}. */
@ConfigMapping(prefix = "stammkunde.consent.mail")
public interface MailConfig {
    /** Where people reach the gateway: links in letters begin with it. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** Who writes, as it stands under a letter. */
    @WithDefault("Stammkunde")
    String sender();

    /** How often letters that wait are looked for. */
    @WithDefault("PT1S")
    Duration every();

    /** How long the mail server or the gateway for text messages may take for one letter. */
    @WithDefault("PT20S")
    Duration patience();

    /** After a failure the next attempt waits this long; doubles from attempt to attempt, up to an hour. */
    @WithDefault("PT10S")
    Duration retryPause();

    /** A letter that could not be handed over for this long is given up, and that is noted in the audit log. */
    @WithDefault("P3D")
    Duration giveUpAfter();
}
