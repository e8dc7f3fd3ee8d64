/** The scores as messages. */
@NullMarked
package io.stammkunde.metrics.clv.events;

import org.jspecify.annotations.NullMarked;
