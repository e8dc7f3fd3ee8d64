package io.stammkunde.metrics.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a batch of records adds to the figures, repetitions within the batch already dropped.
 *
 * @param watermarks where the partitions of the batch stand afterwards
 */
public record EventBatch(
        Collection<EventRow> events,
        Collection<OrderRow> orders,
        Collection<ReversalRow> reversals,
        Collection<SurveyRow> answers,
        Collection<TicketRow> ticketSteps,
        Collection<MentionRow> mentions,
        Collection<InvitationRow> invitations,
        List<Watermark> watermarks) {

    /** Interpreted events, each once. */
    public static EventBatch of(List<InterpretedEvent> interpreted, List<Watermark> watermarks) {
        Map<UUID, EventRow> events = LinkedHashMap.newLinkedHashMap(interpreted.size());
        Map<UUID, OrderRow> orders = new LinkedHashMap<>();
        Map<UUID, ReversalRow> reversals = new LinkedHashMap<>();
        Map<UUID, SurveyRow> answers = new LinkedHashMap<>();
        Map<UUID, TicketRow> ticketSteps = new LinkedHashMap<>();
        Map<UUID, MentionRow> mentions = new LinkedHashMap<>();
        Map<UUID, InvitationRow> invitations = new LinkedHashMap<>();
        for (var event : interpreted) {
            events.putIfAbsent(event.event().key(), event.event());
            switch (event) {
                case InterpretedEvent.Plain plain -> {}
                case InterpretedEvent.Order order ->
                    orders.merge(order.order().orderKey(), order.order(), BinaryOperator.minBy(OrderRow.PRECEDENCE));
                case InterpretedEvent.Reversal reversal ->
                    reversals.putIfAbsent(reversal.reversal().eventKey(), reversal.reversal());
                case InterpretedEvent.Survey survey ->
                    answers.putIfAbsent(survey.answer().eventKey(), survey.answer());
                case InterpretedEvent.Ticket ticket ->
                    ticketSteps.putIfAbsent(ticket.step().eventKey(), ticket.step());
                case InterpretedEvent.Mention mention ->
                    mentions.putIfAbsent(mention.mention().eventKey(), mention.mention());
                case InterpretedEvent.Invitation invitation ->
                    invitations.putIfAbsent(invitation.invitation().eventKey(), invitation.invitation());
            }
        }
        return new EventBatch(
                events.values(),
                orders.values(),
                reversals.values(),
                answers.values(),
                ticketSteps.values(),
                mentions.values(),
                invitations.values(),
                List.copyOf(watermarks));
    }

    /** Whether any figure may be another one afterwards. */
    public boolean concernsFigures() {
        return Stream.of(orders, reversals, answers, ticketSteps, mentions, invitations)
                .anyMatch(rows -> !rows.isEmpty());
    }
}
