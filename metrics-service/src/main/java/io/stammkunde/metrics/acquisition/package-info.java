/** What winning a customer costs, overall and by channel, and how long it takes until the customer has paid it back. */
@NullMarked
package io.stammkunde.metrics.acquisition;

import org.jspecify.annotations.NullMarked;
