/** The append-only ledger of what people decided, chained by hashes for each person, and the state that follows from it. */
@NullMarked
package io.stammkunde.consent.ledger;

import org.jspecify.annotations.NullMarked;
