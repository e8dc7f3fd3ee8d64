package io.stammkunde.consent.mail;

/** What a letter is, as rows and the audit log call it. */
public enum LetterKind {
    EMAIL(Letter.Email.class),
    SMS(Letter.Sms.class);

    private final Class<? extends Letter> type;

    LetterKind(Class<? extends Letter> type) {
        this.type = type;
    }

    /** That of a letter. */
    public static LetterKind of(Letter letter) {
        return switch (letter) {
            case Letter.Email email -> EMAIL;
            case Letter.Sms sms -> SMS;
        };
    }

    /** The record that holds one. */
    public Class<? extends Letter> type() {
        return type;
    }
}
