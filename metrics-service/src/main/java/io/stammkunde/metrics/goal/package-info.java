/** What the company wants of its figures: goals, limits and the absence of surprises, and how the figure of the running period stands against them. Entered by people, so it is kept in a database of its own and not in the projection that is rebuilt from events. */
@NullMarked
package io.stammkunde.metrics.goal;

import org.jspecify.annotations.NullMarked;
