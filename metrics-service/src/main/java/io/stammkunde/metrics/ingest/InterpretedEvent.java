package io.stammkunde.metrics.ingest;

/** What an event means for the figures. */
public sealed interface InterpretedEvent {
    EventRow event();

    /** Something happened. */
    record Plain(EventRow event) implements InterpretedEvent {}

    /** Somebody ordered. */
    record Order(EventRow event, OrderRow order) implements InterpretedEvent {}

    /** An order was refunded, in part or as a whole, or cancelled. */
    record Reversal(EventRow event, ReversalRow reversal) implements InterpretedEvent {}

    /** Somebody answered a survey. */
    record Survey(EventRow event, SurveyRow answer) implements InterpretedEvent {}

    /** A support ticket took a step. */
    record Ticket(EventRow event, TicketRow step) implements InterpretedEvent {}

    /** Somebody spoke of the company in public. */
    record Mention(EventRow event, MentionRow mention) implements InterpretedEvent {}

    /** Somebody was asked to answer a survey. */
    record Invitation(EventRow event, InvitationRow invitation) implements InterpretedEvent {}
}
