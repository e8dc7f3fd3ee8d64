package io.stammkunde.metrics.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;

/**
 * What a batch of records adds to the figures, repetitions within the batch already dropped.
 *
 * @param watermarks where the partitions of the batch stand afterwards
 */
public record EventBatch(
        Collection<EventRow> events,
        Collection<OrderRow> orders,
        Collection<ReversalRow> reversals,
        List<Watermark> watermarks) {

    /** Interpreted events, each once. */
    public static EventBatch of(List<InterpretedEvent> interpreted, List<Watermark> watermarks) {
        Map<UUID, EventRow> events = LinkedHashMap.newLinkedHashMap(interpreted.size());
        Map<UUID, OrderRow> orders = new LinkedHashMap<>();
        Map<UUID, ReversalRow> reversals = new LinkedHashMap<>();
        for (var event : interpreted) {
            events.putIfAbsent(event.event().key(), event.event());
            switch (event) {
                case InterpretedEvent.Plain plain -> {}
                case InterpretedEvent.Order order ->
                    orders.merge(order.order().orderKey(), order.order(), BinaryOperator.minBy(OrderRow.PRECEDENCE));
                case InterpretedEvent.Reversal reversal ->
                    reversals.putIfAbsent(reversal.reversal().eventKey(), reversal.reversal());
            }
        }
        return new EventBatch(events.values(), orders.values(), reversals.values(), List.copyOf(watermarks));
    }

    /** Whether any figure may be another one afterwards. */
    public boolean concernsFigures() {
        return !orders.isEmpty() || !reversals.isEmpty();
    }
}
