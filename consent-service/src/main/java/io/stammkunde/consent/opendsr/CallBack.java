package io.stammkunde.consent.opendsr;

import io.smallrye.mutiny.Uni;

/** Calls whoever asked to be told. */
public interface CallBack {
    /** Posts the body, signed. Fails if the other side does not take it. Follows no redirect. */
    Uni<Void> post(String address, String body);
}
