/** How quickly and how well customers are helped: figures over support tickets, and their times by channel or priority. */
@NullMarked
package io.stammkunde.metrics.ticket;

import org.jspecify.annotations.NullMarked;
