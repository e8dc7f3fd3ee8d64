/** Profiles on their way to subscribers. */
@NullMarked
package io.stammkunde.profile.profile.events;

import org.jspecify.annotations.NullMarked;
