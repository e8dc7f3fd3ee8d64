package io.stammkunde.consent.sms;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;

/** Hands text messages over to the operator's provider. */
public interface SmsGateway {
    /** Whether there is one. */
    boolean isThere();

    /**
     * Hands a message over. Fails with {@link SmsNotTaken} where the gateway says no, and with anything else where it
     * cannot be asked.
     *
     * @param reference names the message, and stays the same if it is handed over again
     * @param patience how long the gateway may take
     */
    Uni<Void> send(UUID reference, MobileNumber to, String text, Duration patience);
}
