package io.stammkunde.segment.intake;

import static io.stammkunde.segment.intake.Unreadable.present;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.membership.Change;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.value.FactLimits;
import io.stammkunde.segment.value.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an event is kept for rules. */
@ApplicationScoped
public class ResolvedEvents {
    /** What rules call a page view and a screen view; names that no tracked event has. */
    static final String PAGE = "$page";

    static final String SCREEN = "$screen";

    /** Times outside of these come from broken clocks, and calculating with them overflows. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private final FactLimits limits;

    ResolvedEvents(SegmentConfig config) {
        SegmentConfig.History history = config.history();
        this.limits = new FactLimits(history.maxNames(), history.maxTextLength(), history.maxItems());
    }

    /** Empty if no rule may ever ask for the event: it is no action, or may serve no purpose. */
    public Optional<Change> change(ResolvedEventV1 event) {
        String name = name(event);
        Set<String> purposes = present(event.purposes(), "purposes");
        if (name == null || purposes.isEmpty()) {
            return Optional.empty();
        }
        Instant at = present(event.timestamp(), "timestamp");
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new Unreadable("the event's timestamp is out of range");
        }
        return Optional.of(new Change.Happened(new PastEvent(
                id(present(event.eventId(), "eventId")),
                name,
                at.truncatedTo(ChronoUnit.MILLIS),
                purposes,
                Facts.ofSaid(present(event.properties(), "properties"), limits))));
    }

    private static @Nullable String name(ResolvedEventV1 event) {
        return switch (present(event.type(), "type")) {
            case "track" -> event.event();
            case "page" -> PAGE;
            case "screen" -> SCREEN;
            default -> null;
        };
    }

    /** Eight bytes tell the events of one person apart; the full id would be most of what is stored. */
    private static long id(String eventId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(eventId.getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
