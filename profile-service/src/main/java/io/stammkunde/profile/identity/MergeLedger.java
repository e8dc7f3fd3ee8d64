package io.stammkunde.profile.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Why profiles became one person, or did not. A merge is announced before it is made, so that none can be missing; an
 * entry counts once the absorbed profile says that it was merged into the entry's survivor.
 */
public interface MergeLedger {
    /** Repeating it changes nothing. */
    Uni<Void> announce(List<Merge> merges);

    /** Repeating it changes nothing. */
    Uni<Void> refuse(List<RefusedMatch> refusals);
}
