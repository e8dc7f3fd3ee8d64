package io.stammkunde.consent.mail;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.sms.MobileNumber;

/** A message to one person. */
public sealed interface Letter {
    /**
     * One by e-mail.
     *
     * @param to e-mail address
     * @param subject in one line
     * @param text plain
     * @param html the same for programs that show it
     */
    record Email(String to, String subject, String text, String html) implements Letter {
        public Email {
            requireNonNull(to, "to");
            requireNonNull(subject, "subject");
            requireNonNull(text, "text");
            requireNonNull(html, "html");
        }

        /** Leaves everything out; it is personal. */
        @Override
        public String toString() {
            return "Email";
        }
    }

    /** One by text message. */
    record Sms(MobileNumber to, String text) implements Letter {
        public Sms {
            requireNonNull(to, "to");
            requireNonNull(text, "text");
        }

        /** Leaves everything out; it is personal. */
        @Override
        public String toString() {
            return "Sms";
        }
    }
}
