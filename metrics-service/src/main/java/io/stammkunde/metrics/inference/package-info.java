/** What several features say of chance: the standard normal distribution, the interval of a share, corrections for many tests. Numbers in, numbers out; nothing here knows of figures, surveys or experiments. */
@NullMarked
package io.stammkunde.metrics.inference;

import org.jspecify.annotations.NullMarked;
