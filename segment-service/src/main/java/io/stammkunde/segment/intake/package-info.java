/** Takes in what other services say of people, in batches. */
@NullMarked
package io.stammkunde.segment.intake;

import org.jspecify.annotations.NullMarked;
