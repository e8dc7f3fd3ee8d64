/** How long contracts last: subscriptions by what events tell of them, or by counts that a reader has. */
@NullMarked
package io.stammkunde.metrics.clv.contract;

import org.jspecify.annotations.NullMarked;
