/** Messages that are stored in the transaction of the change they tell of, and relayed to Kafka in order afterwards. */
@NullMarked
package io.stammkunde.consent.outbox;

import org.jspecify.annotations.NullMarked;
