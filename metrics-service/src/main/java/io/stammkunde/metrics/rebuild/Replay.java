package io.stammkunde.metrics.rebuild;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import org.jspecify.annotations.Nullable;

/**
 * All that profile-service keeps, page by page. What was stored before the first page is read is told in full. Fails with
 * {@link ReplayFailure} when asking again will not help, or has not helped for long.
 */
public interface Replay {
    /**
     * Profiles as they are now.
     *
     * @param after {@link ReplayPage#next()} of the page before, or null for the first page
     */
    Uni<ReplayPage<ProfileChangedV1>> profiles(@Nullable String after);

    /**
     * Events that were kept, each with the purposes it may serve.
     *
     * @param after {@link ReplayPage#next()} of the page before, or null for the first page
     */
    Uni<ReplayPage<ResolvedEventV1>> events(@Nullable String after);
}
