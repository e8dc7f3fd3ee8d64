/** When one profile takes over another, the more restrictive decision of the two holds. */
@NullMarked
package io.stammkunde.consent.merge;

import org.jspecify.annotations.NullMarked;
