/** What winning customers costs, by channel and month. Entered by people, so it is kept in a database of its own and not in the projection that is rebuilt from events. */
@NullMarked
package io.stammkunde.metrics.costs;

import org.jspecify.annotations.NullMarked;
