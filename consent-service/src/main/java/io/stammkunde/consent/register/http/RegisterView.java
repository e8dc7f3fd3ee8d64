package io.stammkunde.consent.register.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.consent.document.http.DocumentView;
import io.stammkunde.consent.register.Register;
import io.stammkunde.http.WireJson;
import java.time.Instant;

/**
 * The record, as programs and the console read it.
 *
 * @param digest SHA-256 over {@code content} as canonical JSON (RFC 8785)
 * @param content in all languages, exactly as the digest was calculated
 * @param document in the language that was asked for
 */
public record RegisterView(Instant at, String digest, JsonNode content, DocumentView document) {
    static RegisterView of(Register register, DocumentView document) {
        return new RegisterView(
                register.at(), register.digest(), WireJson.MAPPER.valueToTree(register.content()), document);
    }
}
