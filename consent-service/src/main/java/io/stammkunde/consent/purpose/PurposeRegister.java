package io.stammkunde.consent.purpose;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Keeps the versions of purposes; what has been published is never changed. */
public interface PurposeRegister {
    /** All versions of all purposes. */
    Uni<Purposes> load();

    /** Adds a version. Fails with {@link StalePurpose} if this version of the purpose exists already. */
    Uni<Void> add(Purpose purpose, Instant publishedAt, String publishedBy);
}
