package io.stammkunde.consent.confirmation.http;

import io.stammkunde.consent.confirmation.ConfirmationToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What follows the {@code #} in a link. Links keep it there, so that it stands in nobody's log. */
public record TokenBody(
        @NotNull @Pattern(regexp = ConfirmationToken.FORM, message = "must be the 43 characters after # in the link")
        String token) {
    ConfirmationToken toToken() {
        return new ConfirmationToken(token);
    }

    /** Leaves the token out: it is a key. */
    @Override
    public String toString() {
        return "TokenBody";
    }
}
