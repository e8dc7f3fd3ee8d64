package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.preference.UseLink;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A link for a letter.
 *
 * @param url of the page with the person's preferences
 * @param headers for the letter, by which mail programs offer to unsubscribe with one click (RFC 8058); empty if the
 *     link was asked for without a purpose
 */
public record LinkView(String url, Map<String, String> headers, Instant expiresAt) {
    static LinkView of(UseLink.Made made) {
        var headers = new LinkedHashMap<String, String>();
        var unsubscribe = made.unsubscribeUrl();
        if (unsubscribe != null) {
            headers.put("List-Unsubscribe", "<" + unsubscribe + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return new LinkView(made.url(), headers, made.expiresAt());
    }

    /** Leaves everything out: a link is a key. */
    @Override
    public String toString() {
        return "LinkView";
    }
}
