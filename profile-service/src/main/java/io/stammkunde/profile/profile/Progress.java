package io.stammkunde.profile.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which events of the log a profile contains, of those that were resolved to this very profile. The log is worked through
 * in order, so one offset for each partition says it; only an event that moved here from another profile after an
 * interrupted attempt, when later ones were contained already, is named by itself.
 *
 * @param watermarks by partition, the offset up to which events are contained
 * @param stragglers events below a watermark that came after it
 */
public record Progress(Map<Integer, Long> watermarks, Set<LogPlace> stragglers) {
    static final Progress NONE = new Progress(Map.of(), Set.of());

    public Progress {
        watermarks = Map.copyOf(watermarks);
        stragglers = Set.copyOf(stragglers);
    }

    /** Whether the watermark can no longer tell if the event is contained. */
    public boolean hasPassed(LogPlace place) {
        var watermark = watermarks.get(place.partition());
        return watermark != null && watermark >= place.offset();
    }

    /** Whether an event that was resolved to the profile is contained. */
    public boolean contains(LogPlace place, boolean isStraggler) {
        return isStraggler ? stragglers.contains(place) : hasPassed(place);
    }

    Progress with(LogPlace place) {
        if (hasPassed(place)) {
            var more = new HashSet<>(stragglers);
            more.add(place);
            return new Progress(watermarks, more);
        }
        var further = new HashMap<>(watermarks);
        further.put(place.partition(), place.offset());
        return new Progress(further, stragglers);
    }

    Progress joined(Progress other) {
        var furthest = new HashMap<>(watermarks);
        other.watermarks.forEach((partition, offset) -> furthest.merge(partition, offset, Math::max));
        var all = new HashSet<>(stragglers);
        all.addAll(other.stragglers);
        return new Progress(furthest, all);
    }
}
