/**
 * Buy-till-you-die statistics: how often customers buy, whether they still do, what they spend, and how long contracts
 * last. Pure arithmetic on purchase histories; knows nothing of stores, services or people.
 */
@NullMarked
package io.stammkunde.metrics.lifetime;

import org.jspecify.annotations.NullMarked;
