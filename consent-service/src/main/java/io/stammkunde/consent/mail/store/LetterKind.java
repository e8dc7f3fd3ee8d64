package io.stammkunde.consent.mail.store;

import io.stammkunde.consent.mail.Letter;

/** Which letter a row holds. */
enum LetterKind {
    EMAIL(Letter.Email.class),
    SMS(Letter.Sms.class);

    private final Class<? extends Letter> type;

    LetterKind(Class<? extends Letter> type) {
        this.type = type;
    }

    static LetterKind of(Letter letter) {
        return switch (letter) {
            case Letter.Email email -> EMAIL;
            case Letter.Sms sms -> SMS;
        };
    }

    Class<? extends Letter> type() {
        return type;
    }
}
