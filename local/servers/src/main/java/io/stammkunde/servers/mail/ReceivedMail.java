package io.stammkunde.servers.mail;

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
 * @param to whom it was delivered to, not what its head says
 * @param text the plain part, or empty
 * @param html the other part, or empty
 */
record ReceivedMail(long id, String from, String to, String subject, Instant receivedAt, String text, String html) {
    private static final Session SESSION = Session.getInstance(new Properties());

    static ReceivedMail read(long id, String from, String to, Instant receivedAt, byte[] source)
            throws MessagingException, IOException {
        var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
        return new ReceivedMail(
                id,
                from,
                to,
                orEmpty(message.getSubject()),
                receivedAt,
                orEmpty(find(message, "text/plain")),
                orEmpty(find(message, "text/html")));
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
