/** Identifiers and the ledger of merges in MongoDB. */
@NullMarked
package io.stammkunde.profile.identity.store;

import org.jspecify.annotations.NullMarked;
