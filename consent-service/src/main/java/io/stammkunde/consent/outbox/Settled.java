package io.stammkunde.consent.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which messages need not be sent again. */
final class Settled {
    private Settled() {}

    /**
     * For each key the acknowledged messages before the first one that was not. What came after that one is sent again
     * even though the broker has it: otherwise the older message would arrive last and be taken for the current state.
     */
    static List<Long> of(List<OutboxMessage> sent, Set<Long> acknowledged) {
        var settled = new ArrayList<Long>();
        var interrupted = new HashSet<String>();
        for (var message : sent) {
            if (!acknowledged.contains(message.id())) {
                interrupted.add(message.key());
            } else if (!interrupted.contains(message.key())) {
                settled.add(message.id());
            }
        }
        return settled;
    }
}
