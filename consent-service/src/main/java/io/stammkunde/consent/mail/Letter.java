package io.stammkunde.consent.mail;

import static java.util.Objects.requireNonNull;

/**
 * A message to one person.
 *
 * @param to e-mail address
 * @param subject in one line
 * @param text plain
 * @param html the same for programs that show it
 */
public record Letter(String to, String subject, String text, String html) {
    public Letter {
        requireNonNull(to, "to");
        requireNonNull(subject, "subject");
        requireNonNull(text, "text");
        requireNonNull(html, "html");
    }

    /** Leaves everything out; it is personal. */
    @Override
    public String toString() {
        return "Letter";
    }
}
