/** The new file beside the old one. */
@NullMarked
package io.stammkunde.metrics.rebuild.store;

import org.jspecify.annotations.NullMarked;
