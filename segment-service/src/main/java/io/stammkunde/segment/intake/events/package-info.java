/**
 * The consumers. Delivery is at least once and may repeat; order within a person does not matter. A record that cannot be
 * read goes to the topic's dead letters with the reason, and the batch goes on; a store that does not answer is asked
 * again until it does.
 */
@NullMarked
package io.stammkunde.segment.intake.events;

import org.jspecify.annotations.NullMarked;
