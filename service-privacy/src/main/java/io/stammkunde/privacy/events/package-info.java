/** Commands in and receipts out, over Kafka. */
@NullMarked
package io.stammkunde.privacy.events;

import org.jspecify.annotations.NullMarked;
