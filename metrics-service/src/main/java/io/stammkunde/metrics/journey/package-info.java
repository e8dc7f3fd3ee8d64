/** Ways of people through events: how far they get on a given one (funnels), and which ones they take (paths). */
@NullMarked
package io.stammkunde.metrics.journey;

import org.jspecify.annotations.NullMarked;
