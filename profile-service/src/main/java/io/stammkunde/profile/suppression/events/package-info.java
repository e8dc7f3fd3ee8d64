/** Suppressions in. */
@NullMarked
package io.stammkunde.profile.suppression.events;

import org.jspecify.annotations.NullMarked;
