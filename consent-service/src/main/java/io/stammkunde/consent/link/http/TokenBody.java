package io.stammkunde.consent.link.http;

import io.stammkunde.consent.link.LinkToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What follows the {@code #} in a link. Links keep it there, so that it stands in nobody's log.
 *
 * @param token 43 characters
 */
public record TokenBody(
        @NotNull @Pattern(regexp = LinkToken.FORM, message = "must be the 43 characters after # in the link")
        String token) {
    public LinkToken toToken() {
        return new LinkToken(token);
    }

    /** Leaves the token out: it is a key. */
    @Override
    public String toString() {
        return "TokenBody";
    }
}
