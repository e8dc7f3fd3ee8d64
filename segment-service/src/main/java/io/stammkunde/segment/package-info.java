/** Who belongs to which segment, at every instant, and why. */
@NullMarked
package io.stammkunde.segment;

import org.jspecify.annotations.NullMarked;
