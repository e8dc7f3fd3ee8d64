package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.sms.MobileNumber;

/** How the person is asked whether it was them: on the channel that is agreed to. */
public sealed interface ConfirmBy {
    /** Where the message goes, in one form. */
    String address();

    /** Language of the message, {@code de} or {@code en}. */
    String language();

    /** By a letter to an e-mail address. */
    record Email(String address, String language) implements ConfirmBy {
        public Email {
            requireNonNull(address, "address");
            requireNonNull(language, "language");
        }

        /** Leaves the address out; it is personal. */
        @Override
        public String toString() {
            return "Email[" + language + "]";
        }
    }

    /** By a text message. */
    record Sms(MobileNumber number, String language) implements ConfirmBy {
        public Sms {
            requireNonNull(number, "number");
            requireNonNull(language, "language");
        }

        @Override
        public String address() {
            return number.e164();
        }
    }
}
