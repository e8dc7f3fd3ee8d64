package io.stammkunde.servers.mail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One message as it arrived.
 *
 * @param id counts from 1
 * @param to whom it was delivered to, not what its head says; an address or a number
 * @param subject of a text message its beginning
 * @param text the plain part, or empty
 * @param html the other part, or empty
 */
record ReceivedMessage(
        long id, Kind kind, String from, String to, String subject, Instant receivedAt, String text, String html) {
    /** The way it took. */
    enum Kind {
        EMAIL,
        SMS
    }

    private static final int SMS_SUBJECT = 40;
    private static final Session SESSION = Session.getInstance(new Properties());

    /** One that came by e-mail. */
    static ReceivedMessage mail(long id, String from, String to, Instant receivedAt, byte[] source)
            throws MessagingException, IOException {
        var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
        return new ReceivedMessage(
                id,
                Kind.EMAIL,
                from,
                to,
                orEmpty(message.getSubject()),
                receivedAt,
                orEmpty(find(message, "text/plain")),
                orEmpty(find(message, "text/html")));
    }

    /**
     * One that came by text message.
     *
     * @throws IllegalArgumentException if nobody or nothing is named
     */
    static ReceivedMessage sms(long id, Instant receivedAt, JsonNode posted) {
        var text = required(posted, "text");
        return new ReceivedMessage(
                id,
                Kind.SMS,
                posted.path("from").asText("SMS"),
                required(posted, "to"),
                text.length() <= SMS_SUBJECT ? text : text.substring(0, SMS_SUBJECT) + "…",
                receivedAt,
                text,
                "");
    }

    private static String required(JsonNode posted, String field) {
        var value = posted.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(field + " must be a text");
        }
        return value.asText();
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
