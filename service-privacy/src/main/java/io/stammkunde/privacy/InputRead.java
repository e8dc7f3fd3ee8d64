package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** How far this service has read its input. */
interface InputRead {
    /**
     * Waits until the topics of some channels are read up to a barrier.
     *
     * @return how far they are read
     * @throws BarrierNotReached if that takes too long
     */
    Uni<Map<String, Map<Integer, Long>>> reach(Map<String, Map<Integer, Long>> barrier, List<String> channels);
}
