/** Scores in. */
@NullMarked
package io.stammkunde.profile.score.events;

import org.jspecify.annotations.NullMarked;
