package io.stammkunde.consent.receipt;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Who stands behind a receipt. The same settings as for the record of processing activities; what is missing is named in
 * the receipt.
 */
@ConfigMapping(prefix = "stammkunde.consent.register")
public interface ReceiptConfig {
    /** Who decides on purposes and means (Art. 4(7) GDPR). */
    Party controller();

    /** The data protection officer. */
    Party officer();

    /** Somebody with their contact details. */
    interface Party {
        Optional<String> name();

        Optional<String> address();

        Optional<String> email();

        Optional<String> phone();
    }
}
