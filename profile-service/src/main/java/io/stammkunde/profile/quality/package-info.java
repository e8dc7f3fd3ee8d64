/** How good and how complete the collected data is: what was refused and why, and what became of every accepted event. */
@NullMarked
package io.stammkunde.profile.quality;

import org.jspecify.annotations.NullMarked;
