package io.stammkunde.consent.account;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accounts that a request has found. */
public interface FoundAccounts {
    /** Adds some; all of the request. */
    Uni<List<String>> remember(UUID request, Collection<String> ids);
}
