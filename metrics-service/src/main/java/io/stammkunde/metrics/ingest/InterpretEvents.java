package io.stammkunde.metrics.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.MetricsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what an event means for the figures. Decides by the event alone, so it may be asked again at any time. */
@ApplicationScoped
public class InterpretEvents {
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    private final ZoneId zone;
    private final String reportingCurrency;

    public InterpretEvents(MetricsConfig config) {
        this.zone = config.reportingZone();
        this.reportingCurrency = config.reportingCurrency();
    }

    public InterpretedEvent handle(ResolvedEventV1 event) {
        var row = row(event);
        if (!event.type().equals("track") || event.event() == null) {
            return new InterpretedEvent.Plain(row);
        }
        return switch (event.event()) {
            case "Order Completed", "Completed Order" ->
                new InterpretedEvent.Order(row, order(row, event.properties()));
            case "Order Refunded" -> reversal(row, ReversalRow.Kind.REFUND, event.properties());
            case "Order Cancelled" -> reversal(row, ReversalRow.Kind.CANCELLATION, event.properties());
            case "Survey Answered" -> new InterpretedEvent.Survey(row, Surveys.row(row, event.properties()));
            case "Ticket Opened" -> ticket(row, TicketRow.Step.OPENED, event.properties());
            case "Ticket Assigned" -> ticket(row, TicketRow.Step.ASSIGNED, event.properties());
            case "Ticket First Answered" -> ticket(row, TicketRow.Step.FIRST_ANSWERED, event.properties());
            case "Ticket Reopened" -> ticket(row, TicketRow.Step.REOPENED, event.properties());
            case "Ticket Resolved" -> ticket(row, TicketRow.Step.RESOLVED, event.properties());
            case "Survey Sent" -> new InterpretedEvent.Invitation(row, Surveys.invitation(row, event.properties()));
            case "Social Mention" -> new InterpretedEvent.Mention(row, mention(row, event.properties()));
            default -> new InterpretedEvent.Plain(row);
        };
    }

    private EventRow row(ResolvedEventV1 event) {
        return new EventRow(
                Keys.ofEvent(event.eventId()),
                event.profileId(),
                event.sourceId(),
                event.type(),
                event.event(),
                event.timestamp(),
                day(event.timestamp()),
                event.receivedAt(),
                json(Campaigns.withCampaign(event)));
    }

    private OrderRow order(EventRow row, Map<String, Object> properties) {
        var orderId = Texts.id(properties, "order_id");
        var currency = currency(properties);
        return new OrderRow(
                orderId == null ? row.key() : Keys.ofOrder(orderId),
                row.key(),
                row.profileId(),
                row.happenedAt(),
                row.happenedOn(),
                Amounts.worth(properties),
                currency == null ? reportingCurrency : currency,
                Amounts.discount(properties));
    }

    /** A cancellation takes off all that is left; a refund what it says, or all that is left if it says nothing. */
    private static InterpretedEvent reversal(EventRow row, ReversalRow.Kind kind, Map<String, Object> properties) {
        var orderId = Texts.id(properties, "order_id");
        var worth = kind == ReversalRow.Kind.REFUND ? Amounts.worth(properties) : null;
        if (orderId == null && worth == null) {
            return new InterpretedEvent.Plain(row);
        }
        return new InterpretedEvent.Reversal(
                row,
                new ReversalRow(
                        row.key(),
                        orderId == null ? row.key() : Keys.ofOrder(orderId),
                        row.profileId(),
                        kind,
                        row.happenedAt(),
                        row.happenedOn(),
                        worth == null ? null : worth.abs(),
                        currency(properties)));
    }

    private static InterpretedEvent ticket(EventRow row, TicketRow.Step step, Map<String, Object> properties) {
        var ticketId = Texts.id(properties, "ticketId");
        if (ticketId == null) {
            return new InterpretedEvent.Plain(row);
        }
        return new InterpretedEvent.Ticket(
                row,
                new TicketRow(
                        row.key(),
                        Keys.ofTicket(ticketId),
                        row.profileId(),
                        step,
                        row.happenedAt(),
                        row.happenedOn(),
                        Texts.name(properties, "channel"),
                        Texts.name(properties, "priority")));
    }

    private static MentionRow mention(EventRow row, Map<String, Object> properties) {
        var sentiment = Numbers.read(properties.get("sentiment"));
        var followers = Numbers.read(properties.get("followers"));
        return new MentionRow(
                row.key(),
                row.profileId(),
                row.happenedAt(),
                row.happenedOn(),
                Texts.name(properties, "network"),
                sentiment == null || sentiment.abs().compareTo(BigDecimal.ONE) > 0 ? null : Numbers.kept(sentiment),
                followers == null || followers.signum() < 0 ? null : followers.longValue());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static @Nullable String currency(Map<String, Object> properties) {
        if (properties.get("currency") instanceof String text) {
            var code = text.strip().toUpperCase(Locale.ROOT);
            return ISO_4217.matcher(code).matches() ? code : null;
        }
        return null;
    }

    private static String json(Map<String, Object> properties) {
        try {
            return WireJson.MAPPER.writeValueAsString(properties);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON can be written as JSON", impossible);
        }
    }
}
